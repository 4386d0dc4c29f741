"""The command line as a whole: exit codes, one sentence, UTF-8, closed pipes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.cli.call import Call
from upont_desktop.cli.demo import demo
from upont_desktop.cli.output import Output
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.library import Library

PROGRAM = [sys.executable, "-m", "upont_desktop"]
ROOT = Path(__file__).parents[2]


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), **more}


@pytest.fixture
def odd(clone: CloneBuilder) -> CloneBuilder:
    clone.write(b"caf\xe9.txt", "1").write("étude.txt", "1").commit(b"M\xe9moire")
    return clone


@pytest.mark.parametrize("locale", ["C", "POSIX", "C.UTF-8"])
def test_output_is_utf_8_in_every_locale(odd: CloneBuilder, locale: str) -> None:
    spoiled = environment(LC_ALL=locale, LANG=locale, PYTHONIOENCODING="ascii", PYTHONCOERCECLOCALE="0")
    done = subprocess.run([*PROGRAM, "tree", odd.path], env=spoiled, capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")
    assert {"café.txt", "étude.txt"} <= set(done.stdout.decode("utf-8").split())


def test_a_closed_pipe_ends_it_quietly(clone: CloneBuilder) -> None:
    for number in range(4):
        clone.write(f"folder/some quite long name of a resource {number}.txt", str(number))
    clone.commit("First")
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [*PROGRAM, "tree", clone.path, "--json"], env=environment(), stdout=writing, stderr=subprocess.PIPE
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_is_an_error(odd: CloneBuilder) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*PROGRAM, "tree", odd.path], env=environment(), stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1
    assert b"No space left" in done.stderr


def test_no_command_loads_qt_and_help_loads_nothing(odd: CloneBuilder) -> None:
    told = (
        "import sys; from upont_desktop.app import main; code = main(sys.argv[1:]);"
        "print(*[name for name in ('PySide6', 'git', 'sqlalchemy') if name in sys.modules], file=sys.stderr);"
        "sys.exit(code)"
    )
    # Neither a first index nor what asks it is worth the time that loading SQLAlchemy takes.
    for words in (["tree", "--help"], ["tree", odd.path], ["tree", odd.path], ["doctor"]):
        done = subprocess.run([sys.executable, "-c", told, *words], env=environment(), capture_output=True, check=True)
        assert not done.stderr.strip()


@pytest.mark.parametrize(
    ("raised", "code", "words"),
    [
        (KeyboardInterrupt(), 130, ""),
        (BrokenPipeError(), 0, ""),
        (PermissionError(13, "Permission denied", "/some/place"), 1, "Permission denied: “/some/place”."),
        (ValueError("a slip"), 1, "This is a mistake of the program (ValueError: a slip); --debug shows where."),
    ],
)
def test_every_end_has_its_code_and_at_most_a_sentence(
    call: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, raised: BaseException, code: int, words: str
) -> None:
    def fail(*_: object) -> None:
        raise raised

    monkeypatch.setattr(Call, "made_from", fail)
    said = call("circles")
    assert (said.code, said.out) == (code, "")
    assert said.err == (f"upont-desktop: {words}\n" if words else "")


def test_a_traceback_is_shown_when_asked_for(call: Callable[..., Any], tmp_path: Path) -> None:
    assert "Traceback" not in call("tree", tmp_path).err
    said = call("tree", tmp_path, "--debug")
    assert said.code == 1
    assert "Traceback" in said.err
    assert said.err.endswith("is not a circle (git: a clone).\n  Make it a new circle, or choose the folder of one.\n")


def test_the_main_job_is_told_without_a_display(capsys: pytest.CaptureFixture[str], odd: CloneBuilder) -> None:
    odd.write("étude.txt", "2").commit("Second")
    library = Library(DataFolders.default())
    demo(library, library.recognise(odd.path), Output(json=False))
    told = capsys.readouterr().out
    assert "café.txt" in told
    assert "The versions of étude.txt:" in told
    assert "2 versions" in told
    assert f"commit  {odd.head}" in told


def test_an_empty_circle_is_told_too(capsys: pytest.CaptureFixture[str], clone: CloneBuilder) -> None:
    library = Library(DataFolders.default())
    demo(library, library.recognise(clone.path), Output(json=False))
    assert "Nothing is kept here yet." in capsys.readouterr().err
