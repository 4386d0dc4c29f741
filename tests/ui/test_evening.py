"""An evening of two people who never heard of git, by mouse and keyboard on real screens (Xvfb, xdotool, a window
manager): nothing is touched outside the windows but files, by the applications that people have.
"""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, suppress
from ctypes.util import find_library
from pathlib import Path
from typing import Any

import pytest

from tests.packaging.screen import Screen, screen
from tests.support.masking import masked
from tests.support.plain_git import git

ROOT = Path(__file__).parents[2]
_LIBRARIES = ("xcb-cursor", "xcb-icccm", "xcb-keysyms", "xcb-shape", "xkbcommon-x11")
_PROGRAMS = ("Xvfb", "xdotool", "openbox")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not (all(map(shutil.which, _PROGRAMS)) and all(map(find_library, _LIBRARIES))),
        reason=f"needs {', '.join(_PROGRAMS)}, and libraries of Qt's X11 part: {', '.join(_LIBRARIES)}",
    ),
]
_PATIENCE = 60.0  # seconds


class Person:
    """Somebody at a computer of their own: a home, a screen, and the program on it."""

    def __init__(
        self, home: Path, glass: Screen, language: str, more: Mapping[str, str] | None = None, *arguments: str
    ) -> None:
        home.mkdir()
        (home / ".gitconfig").touch()
        shown = {"DISPLAY": glass.environment["DISPLAY"], "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
        self.environment = masked(os.environ, home) | shown | dict(more or {})
        self.home, self.screen = home, glass
        self._arguments = ("--lang", language, "--size", "1200x800", *arguments)
        self._manager = subprocess.Popen(
            ["openbox"], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self._program = self._started()

    def _started(self) -> subprocess.Popen[str]:
        started = subprocess.Popen(
            [sys.executable, str(ROOT / "tests/support/observed_program.py"), *self._arguments],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=self.environment, text=True,
        )  # fmt: skip
        self.screen.wait_for_window("uPont")
        return started

    def lose_power(self) -> None:
        """The program ends at once, in the middle of whatever it does, and is started again."""
        self._program.kill()
        self._program.communicate()
        self._program = self._started()

    def be_nobody_in_sample(self) -> None:
        """Take out whom the clone of the sample circle names, as no circle of one's own names anybody."""
        sample = Path(self.environment["UPONT_DESKTOP_DATA"]) / "sample"
        subprocess.run(["git", "config", "--remove-section", "user"], cwd=sample, env=self.environment, check=True)

    # -- what is in sight --------------------------------------------------------------------------------------------

    def _ask(self, question: str) -> Any:
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.write(f"{question}\n")
        self._program.stdin.flush()
        assert select.select([self._program.stdout], [], [], _PATIENCE)[0], "it says nothing"
        line = self._program.stdout.readline()
        assert line, f"it ended with {self._program.wait(5)}"
        return json.loads(line)

    def names(self) -> list[str]:
        """All that is in sight, by name."""
        return [str(name) for name in self._ask("names") if name]

    def sees(self, *words: str) -> str:
        """Wait until something in sight has all of these words in its name, which is told."""
        until = time.monotonic() + _PATIENCE
        while True:
            for name in (names := self.names()):
                if all(word in name for word in words):
                    return name
            assert time.monotonic() < until, f"{words} is not among {names}"

    def place(self, name: str) -> tuple[int, int]:
        """The middle of what has this very name, waited for."""
        until = time.monotonic() + _PATIENCE
        while not (found := self._ask(f"field {name}") or self._ask(f"find {name}")):
            assert time.monotonic() < until, f"{name} is not among {self.names()}"
        x, y, width, height = found[-1]
        return x + width // 2, y + height // 2

    # -- mouse and keyboard ------------------------------------------------------------------------------------------

    def click(self, name: str, count: int = 1) -> None:
        """Click what has this name, once it stands still under the pointer."""
        before, place = None, self.place(name)
        while place != before:
            self.screen.xdotool("mousemove", *map(str, place), "sleep", "0.2")
            before, place = place, self.place(name)
        self.screen.xdotool("click", "--repeat", str(count), "1")

    def press(self, keys: str) -> None:
        """Press keys together, ``ctrl+s``, once the window manager gave the window the keyboard."""
        until = time.monotonic() + _PATIENCE
        while not self._ask("listens"):
            assert time.monotonic() < until, "no window has the keyboard"
        self.screen.xdotool("key", "--clearmodifiers", keys)

    def write(self, name: str, words: str) -> None:
        """Put the words into the field of this name, in place of what is there; once more where a window that just came
        up took no keys yet.
        """
        until = time.monotonic() + _PATIENCE
        while words not in self._ask(f"value {name}"):
            assert time.monotonic() < until, self._ask(f"value {name}")
            self.click(name)
            self.press("ctrl+a")
            self.screen.xdotool("type", "--delay", "2", words)
            soon = time.monotonic() + _PATIENCE / 6
            while words not in self._ask(f"value {name}") and time.monotonic() < soon:
                pass

    def values(self, name: str) -> list[str]:
        """The texts of the fields of this name, and of their labels, which have none."""
        return [str(text) for text in self._ask(f"value {name}")]

    def write_secret(self, name: str, words: str) -> None:
        """Put the words into a field that tells nobody what is in it."""
        self.click(name)
        self.press("ctrl+a")
        self.screen.xdotool("type", "--delay", "2", words)

    def leave(self) -> None:
        """Close the program as one does, and go."""
        assert self._program.stdin is not None
        with suppress(BrokenPipeError):
            self._program.stdin.write("end\n")
            self._program.stdin.flush()
        try:
            assert self._program.wait(20) == 0
        finally:
            self._program.kill()
            self._program.communicate()
            self._manager.kill()
            self._manager.wait()


@pytest.fixture
def arrive(tmp_path: Path) -> Iterator[Callable[[str, str], Person]]:
    """Let people arrive, each at a computer of their own."""
    with ExitStack() as evening:

        def come(name: str, language: str) -> Person:
            person = Person(tmp_path / name, evening.enter_context(screen()), language)
            evening.callback(person.leave)
            return person

        yield come


def test_an_evening_of_two_people(arrive: Callable[[str, str], Person], tmp_path: Path) -> None:
    # Zoé has a folder, and makes it a circle.
    folder, stick = tmp_path / "zoe" / "Photo club", tmp_path / "stick"
    zoe = arrive("zoe", "en")
    stick.mkdir()
    folder.mkdir()
    (folder / "programme.md").write_text("# Programme\n\n- Monday: portraits\n- Friday: darkroom\n")
    (folder / "members.csv").write_text("name,fee\nZoé,12\n")
    (folder / ".DS_Store").write_bytes(b"\0\0\0\1Bud1")
    zoe.click("New circle")
    zoe.write("Folder", str(folder))
    zoe.write("Your name", "Zoe Bell")
    zoe.write("Your e-mail", "zoe@example.org")
    zoe.sees("The circle begins with 2 files")
    zoe.click("Make the circle")
    zoe.sees("“Photo club” is a circle now")
    assert git(folder, "ls-files").splitlines() == ["members.csv", "programme.md"]
    assert (folder / ".DS_Store").exists()

    # She gives the first version of the programme a name.
    zoe.click("programme.md, version 1*")
    zoe.sees("1 version of “programme.md”")
    zoe.click("version 1, added*")
    zoe.press("ctrl+t")
    zoe.write("Name", "handed out in November")
    zoe.press("Return")
    zoe.sees("now named “handed out in November”")
    assert git(folder, "tag", "--list", "--format=%(contents:subject)").strip() == "handed out in November"

    # She shares the circle to a stick.
    zoe.press("ctrl+shift+s")
    zoe.sees("Where is “Photo club” shared?")
    zoe.write("Place", str(stick))
    zoe.press("Return")
    zoe.sees("Shared:")
    # Malik receives it from the stick, on a computer that speaks French.
    malik, copy = arrive("malik", "fr"), tmp_path / "malik" / "Photo"
    malik.click("Recevoir un cercle")
    malik.write("Depuis", str(stick))
    malik.write("Dans", str(copy))
    malik.click("Recevoir")
    malik.sees("programme.md, version 1")
    assert (copy / "members.csv").read_text() == "name,fee\nZoé,12\n"
    assert git(copy, "tag", "--list", "--format=%(contents:subject)").strip() == "handed out in November"
    malik.click("programme.md, version 1*")
    malik.sees("version 1, ajoutée par Zoe Bell", "handed out in November")

    # He edits the programme with his own application, looks at what is not kept, keeps it and shares.
    edited = "# Programme\n\n- Monday: portraits\n- Friday: landscapes\n"
    (copy / "programme.md").write_text(edited)
    malik.sees("1 fichier modifié, pas encore gardé")
    malik.click("Pas encore gardé*")
    malik.sees("Sur le disque, pas encore gardé")
    malik.press("ctrl+s")
    malik.sees("Garder 1 fichier modifié")
    malik.click("Garder")
    malik.sees("Qui êtes-vous ?")
    malik.write("Nom", "Malik Roux")
    malik.write("E-mail", "malik@example.org")
    malik.click("Continuer")
    malik.sees("Gardé : programme.md")
    malik.sees("version 2, modifiée par Malik Roux")
    malik.press("ctrl+shift+s")
    malik.sees("Partagé :")

    # Meanwhile Zoé has changed the same line, and the members.
    hers = edited.replace("landscapes", "night walk")
    (folder / "programme.md").write_text(hers)
    (folder / "members.csv").write_text("name,fee\nZoé,12\nMalik,12\n")
    zoe.sees("2 files changed, not yet kept")
    zoe.press("ctrl+s")
    zoe.sees("Keep 2 changed files")
    zoe.click("Keep")
    zoe.sees("Kept: ")
    zoe.press("ctrl+shift+s")
    zoe.sees("1 file changed on both sides")
    zoe.click("Keep both")
    zoe.click("Share")
    zoe.sees("Shared:")

    # Both texts are there, everything else came together, and Malik sees it.
    malik.press("ctrl+shift+s")
    malik.sees("members.csv, version 2")
    for clone in (folder, copy):
        texts = {git(clone, "show", f"HEAD:{path}") for path in git(clone, "ls-files").splitlines()}
        assert texts == {edited.rstrip("\n"), hers.rstrip("\n"), "name,fee\nZoé,12\nMalik,12"}
        assert git(clone, "status", "--porcelain") in ("", "?? .DS_Store")
        git(clone, "fsck", "--strict")
    assert git(folder, "rev-parse", "HEAD") == git(copy, "rev-parse", "HEAD")
    malik.click("members.csv, version 2*")
    malik.sees("version 2, modifiée par Zoe Bell")
