"""Bad lines: slow, cut and dead ones; what had come is not fetched twice, and nobody waits for ever."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from tests.support.host_fixtures import SECRET
from tests.support.https_host import HttpsHost
from tests.support.line import Line, line_to
from upont_desktop.domain.errors import Cancelled
from upont_desktop.domain.host_errors import DeadLine
from upont_desktop.domain.sign_in import SignIn
from upont_desktop.domain.traffic import Traffic
from upont_desktop.domain.writing_errors import Offline
from upont_desktop.repository import connection, silence
from upont_desktop.repository.push_slices import push_slices
from upont_desktop.service.library import Library
from upont_desktop.service.operations import OperationContext, first_share, keep_changes, share
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


def watched(place: OperationContext, at: Callable[[int, int], None], told: list[Traffic]) -> OperationContext:
    return replace(place, progress=at, traffic=told.append)


@pytest.mark.slow
def test_sending_is_counted_and_stopped_and_goes_on(
    host: HttpsHost, clone: CloneBuilder, line: Line, place: OperationContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare, most = host.make("club"), 3 * _SIZE
    monkeypatch.setattr(push_slices, "__defaults__", (most,))
    assert first_share(place, address(line)).sent == 1
    main = bare / "refs/heads/main"
    first = main.read_text()
    for number in range(6):
        clone.write(f"{number}.bin", os.urandom(most // 2)).commit(f"Number {number}")
    told: list[Traffic] = []
    line.rate = 4 * _SIZE

    def stop(_done: int, _whole: int) -> None:
        if told and told[-1].octets and main.read_text() != first:
            raise Cancelled

    with pytest.raises(Cancelled):
        share(watched(place, stop, told))
    assert any(0 < one.octets < most for one in told)
    assert any(one.rate for one in told)
    sent = subprocess.run(
        ["git", "-C", str(bare), "rev-list", "--count", "main"], check=True, capture_output=True, text=True
    )
    assert 1 < int(sent.stdout) < 7
    line.rate = 0
    assert 0 < share(place).sent <= 7 - int(sent.stdout)  # the host may have finished the slice that was under way
    clone.write("more.bin", os.urandom(_SIZE)).commit("More")
    counts: list[tuple[int, int]] = []
    assert share(watched(place, lambda done, whole: counts.append((done, whole)), told)).sent == 1
    assert max(counts[counts.index((1, 1)) + 1 :]) == (3, 3)


@pytest.mark.slow
@pytest.mark.skipif(not os.environ.get("TEST_A_GIGABYTE"), reason="takes minutes and 6 GB: TEST_A_GIGABYTE=1")
def test_a_gigabyte_over_a_slow_line(
    host: HttpsHost, clone: CloneBuilder, line: Line, place: OperationContext, library: Library, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setitem(connection._PATIENT, "http.lowSpeedTime", "30")  # this host says nothing before it has all
    monkeypatch.setattr(silence, "PATIENCE", 15.0)
    host.make("club")
    assert first_share(place, address(line)).sent == 1
    with (clone.path / "film.bin").open("wb") as film:
        for _ in range(1000):
            film.write(os.urandom(1_000_000))
    keep_changes(place, ["film.bin"], "A film")
    line.rate = 20_000_000
    told: list[Traffic] = []
    for exchange in (
        lambda: share(watched(place, lambda _done, _whole: None, told)),
        lambda: receive_circle(
            library, circle_source(address(line)), tmp_path / "received", lambda *_: None, told.append
        ),
    ):
        told.clear()
        began = time.monotonic()
        exchange()
        steps = [one.octets for one in told if one.octets]
        print(f"{time.monotonic() - began:.0f} s, {len(steps)} numbers, up to {max(steps):,} bytes, "
              f"at most {max(one.rate for one in told):,} bytes/s")  # fmt: skip
        assert len(steps) > 20
        assert max(steps) > 990_000_000
