"""Drags between our window and another program, with a real mouse on a real screen (Xvfb, xdotool), both ways."""

from __future__ import annotations

import json
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from ctypes.util import find_library
from pathlib import Path
from typing import Any

import pytest

from tests.packaging.screen import Screen, screen
from tests.support.clones import CloneBuilder
from tests.ui.operations.conftest import content_of, head_files, known

SUPPORT = Path(__file__).parents[2] / "support"
ROOT = Path(__file__).parents[3]
_LIBRARIES = ("xcb-cursor", "xcb-icccm", "xcb-keysyms", "xcb-shape", "xkbcommon-x11")
pytestmark = [
    known,
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("xdotool") and all(map(find_library, _LIBRARIES))),
        reason=f"needs Xvfb, xdotool, and libraries of Qt's X11 part: {', '.join(_LIBRARIES)}",
    ),
]
_PATIENCE = 20.0  # seconds
_STEPS, _PAUSE = 12, 0.03  # toolkits follow a pointer, not a jump


class Program:
    """A process that answers in lines of JSON."""

    def __init__(self, script: str, glass: Screen, *arguments: object) -> None:
        environment = glass.environment | {"PYTHONPATH": str(ROOT)}
        self._process = subprocess.Popen(
            [sys.executable, str(SUPPORT / script), *map(str, arguments)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True,
        )  # fmt: skip

    def read(self) -> Any:
        """The next line, waited for."""
        assert self._process.stdout is not None
        assert select.select([self._process.stdout], [], [], _PATIENCE)[0], "it says nothing"
        line = self._process.stdout.readline()
        assert line, f"it ended with {self._process.wait(5)}"
        return json.loads(line)

    def ask(self, question: str) -> Any:
        """A question, and its answer."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{question}\n")
        self._process.stdin.flush()
        return self.read()

    def ask_until(self, question: str, good: Callable[[Any], bool]) -> Any:
        """Ask again until the answer is good."""
        until = time.monotonic() + _PATIENCE
        while not good(answer := self.ask(question)):
            assert time.monotonic() < until, answer
        return answer

    def end(self) -> None:
        """It is no longer needed."""
        self._process.terminate()
        with suppress(BrokenPipeError):
            self._process.communicate(timeout=10)


class Mouse:
    """The pointer of a screen."""

    def __init__(self, glass: Screen) -> None:
        self._glass = glass
        self._at = (0, 0)

    def _do(self, *words: object) -> None:
        self._glass.xdotool(*map(str, words))

    def go(self, x: int, y: int) -> None:
        """Move there, step by step."""
        from_x, from_y = self._at
        steps = [
            (from_x + (x - from_x) * n // _STEPS, from_y + (y - from_y) * n // _STEPS) for n in range(1, _STEPS + 1)
        ]
        words: list[object] = []
        for step in steps:
            words += ["mousemove", *step, "sleep", _PAUSE]
        self._do(*words)
        self._at = (x, y)

    def press(self) -> None:
        """Hold the button."""
        self._do("mousedown", 1, "sleep", 0.1)

    def release(self) -> None:
        """Let it go."""
        self._do("sleep", 0.2, "mouseup", 1)


@pytest.fixture
def glass() -> Iterator[Screen]:
    """A screen of its own."""
    with screen() as made:
        yield made


@pytest.fixture
def start(glass: Screen) -> Iterator[Callable[..., Program]]:
    """Start programs on the screen; they end with the test."""
    programs: list[Program] = []

    def begin(script: str, *arguments: object) -> Program:
        programs.append(Program(script, glass, *arguments))
        return programs[-1]

    yield begin
    for program in programs:
        program.end()


@pytest.fixture
def window(start: Callable[..., Program], filled: CloneBuilder, tmp_path: Path) -> Program:
    """Our window on the left."""
    program = start("real_window.py", filled.path, tmp_path / "real-data")
    program.ask_until("rest", bool)
    return program


def test_files_dragged_in_from_another_program_are_added(
    window: Program, start: Callable[..., Program], filled: CloneBuilder, tmp_path: Path, glass: Screen
) -> None:
    file = tmp_path / "exam.txt"
    file.write_text("one\n")
    manager = start("file_manager.py", 960, 100, tmp_path, file)
    (source, _target) = manager.read()["ready"]
    mouse = Mouse(glass)
    mouse.go(*source)
    mouse.press()
    mouse.go(*window.ask_until("place Maths", lambda at: at[1] > 0))
    assert window.ask_until("words", bool) == "Add “exam.txt” to Maths"
    mouse.release()
    assert manager.read() == {"action": "CopyAction"}
    window.ask_until("said", lambda words: words == "Added: exam.txt")
    assert "Maths/exam.txt" in head_files(filled)
    assert (filled.path / "Maths" / "exam.txt").read_text() == "one\n"


def test_a_resource_dragged_out_arrives_in_another_program(
    window: Program, start: Callable[..., Program], filled: CloneBuilder, tmp_path: Path, glass: Screen
) -> None:
    folder = tmp_path / "taken"
    folder.mkdir()
    manager = start("file_manager.py", 960, 100, folder)
    (_source, target) = manager.read()["ready"]
    mouse = Mouse(glass)
    mouse.go(*window.ask_until("place readme.md", lambda at: at[1] > 0))
    mouse.press()
    mouse.go(*target)
    mouse.release()
    assert manager.read() == {"dropped": ["readme.md"]}
    assert (folder / "readme.md").read_bytes() == content_of(filled, "readme.md")


def test_an_older_version_dragged_out_of_the_history_arrives(
    window: Program, start: Callable[..., Program], filled: CloneBuilder, tmp_path: Path, glass: Screen
) -> None:
    folder = tmp_path / "taken"
    folder.mkdir()
    manager = start("file_manager.py", 960, 100, folder)
    (_source, target) = manager.read()["ready"]
    window.ask("show Maths/sheet 2.tex")
    mouse = Mouse(glass)
    mouse.go(*window.ask("version 2"))
    mouse.press()
    mouse.go(*target)
    mouse.release()
    assert manager.read() == {"dropped": ["sheet 2.tex"]}
    assert (folder / "sheet 2.tex").read_bytes() == b"two\n"


def test_a_resource_dragged_onto_a_folder_of_the_tree_moves(
    window: Program, filled: CloneBuilder, glass: Screen
) -> None:
    mouse = Mouse(glass)
    mouse.go(*window.ask_until("place readme.md", lambda at: at[1] > 0))
    mouse.press()
    mouse.go(*window.ask("place Maths"))
    assert window.ask_until("words", bool) == "Move “readme.md” to Maths"
    mouse.release()
    window.ask_until("said", lambda words: words.startswith("Moved to ") and words.endswith("readme.md"))
    assert {"Maths/readme.md", "readme.md"} & head_files(filled) == {"Maths/readme.md"}
