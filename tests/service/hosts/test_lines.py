"""Bad lines: slow, cut and dead ones; what had come is not fetched twice, and nobody waits for ever."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from tests.support.host_fixtures import SECRET
from tests.support.https_host import HttpsHost
from tests.support.line import Line, line_to
from upont_desktop.domain.errors import Cancelled
from upont_desktop.domain.host_errors import DeadLine
from upont_desktop.domain.sign_in import SignIn
from upont_desktop.domain.writing_errors import Offline
from upont_desktop.repository import connection, silence
from upont_desktop.service.library import Library
from upont_desktop.service.operations import OperationContext, first_share, share
from upont_desktop.service.receive import ReceiveStage, circle_source, receive_circle

_SIZE = 1 << 20


@pytest.fixture
def line(host: HttpsHost, library: Library, monkeypatch: pytest.MonkeyPatch) -> Iterator[Line]:
    """The way to the host, where a dead line is noticed after a second or two."""
    monkeypatch.setitem(connection._PATIENT, "http.lowSpeedTime", "1")
    monkeypatch.setattr(silence, "PATIENCE", 0.5)
    with line_to(host.port) as made:
        library.sign_ins.take(SignIn(f"https://127.0.0.1:{made.port}", "ada", SECRET), keep=False)
        yield made


def address(line: Line) -> str:
    return f"https://127.0.0.1:{line.port}/club.git"


@pytest.fixture
def large(host: HttpsHost, clone: CloneBuilder) -> CloneBuilder:
    """A circle at the host, whose second branch holds much that no compression makes small."""
    bare = host.make("club")
    clone.write("a.txt", "one\n").commit("First")
    clone.git("push", "--quiet", str(bare), "main")
    clone.branch("films").switch("films")
    for number in range(20):
        clone.write(f"film {number}", os.urandom(_SIZE // 20))
    clone.commit("Films")
    clone.git("push", "--quiet", str(bare), "films")
    return clone


@pytest.mark.slow
def test_a_dead_line_ends_and_a_cut_one_goes_on(
    large: CloneBuilder, line: Line, library: Library, tmp_path: Path
) -> None:
    source, folder = circle_source(address(line)), tmp_path / "received"
    line.lasts = 0
    began = time.monotonic()
    with pytest.raises(DeadLine, match="half a minute"):
        receive_circle(library, source, folder)
    assert time.monotonic() - began < 20  # seconds; the bound is generous for busy computers, not for five minutes
    line.lasts, line.carried = _SIZE // 2, 0
    with pytest.raises(DeadLine):
        receive_circle(library, source, folder)
    line.carried, line.cut = 0, True
    with pytest.raises(Offline):
        receive_circle(library, source, folder)
    assert not folder.exists()
    line.lasts, line.carried = None, 0
    assert receive_circle(library, source, folder).commits == 1
    assert line.carried < _SIZE * 1.2


def test_a_slow_line_is_counted_and_stopped(
    large: CloneBuilder, line: Line, library: Library, tmp_path: Path, place: OperationContext
) -> None:
    told: list[tuple[int, int]] = []

    def count(stage: ReceiveStage, done: int, whole: int) -> None:
        told.append((done, whole))
        if stage is ReceiveStage.RECEIVING and done and done < whole:
            raise Cancelled

    line.rate = 2 * _SIZE
    with pytest.raises(Cancelled):
        receive_circle(library, circle_source(address(line)), tmp_path / "received", count)
    assert any(0 < done < whole for done, whole in told)
    assert not [left for left in tmp_path.iterdir() if left.name.startswith(".upont-receive-")]


@pytest.mark.slow
def test_sending_is_counted_and_stopped_and_goes_on(
    host: HttpsHost, clone: CloneBuilder, line: Line, place: OperationContext
) -> None:
    host.make("club")
    assert first_share(place, address(line)).sent
    for number in range(20):
        clone.write(f"{number}.bin", os.urandom(_SIZE // 10))
    clone.commit("Much")
    told: list[tuple[int, int]] = []
    line.rate = _SIZE
    stopping = OperationContext(
        place.circle, place.trust, place.identity, "en", sign_ins=place.sign_ins, progress=_stop
    )
    with pytest.raises(Cancelled):
        share(stopping)
    line.rate = 0
    assert share(place).sent in {0, 1}  # stopped at the last moment, all of it may be there
    clone.write("more.bin", os.urandom(_SIZE)).commit("More")
    counted = OperationContext(
        place.circle, place.trust, place.identity, "en", sign_ins=place.sign_ins,
        progress=lambda done, whole: told.append((done, whole)),
    )  # fmt: skip
    assert share(counted).sent == 1
    assert max(told[told.index((1, 1)) + 1 :]) == (3, 3)


def _stop(_done: int, whole: int) -> None:
    if whole > 1:
        raise Cancelled
