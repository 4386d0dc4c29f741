"""The Debian package on a bare system: installed, started by its desktop entry, used, upgraded, removed.

Needs root, debootstrap, Xvfb and xdotool, and minutes: `make package-test` asks for it.
"""

from __future__ import annotations

import configparser
import json
import os
import shlex
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import package_linux
import pytest
from project_facts import ROOT, read_facts

from tests.packaging.bare_root import PERSON, BareRoot, make_root
from tests.packaging.screen import Screen, screen

pytestmark = pytest.mark.skipif(not os.environ.get("TRY_PACKAGE"), reason="make package-test asks for it")

FACTS = read_facts()
PROGRAM = ROOT / "dist" / FACTS.name
CLONE = f"/home/{PERSON}/Cercle d’été"
PICTURES = ROOT / "build/package-test"


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> BareRoot:
    pristine = Path(os.environ.get("BARE_ROOT") or ROOT / "build/bare-root")
    make_root(pristine)
    bare = BareRoot(pristine, tmp_path_factory.mktemp("bare") / "root")
    bare.run("apt-get", "update", "-qq")
    assert bare.found("python3*", "libpython*", "libQt*", "PySide*", "git") == []
    return bare


@pytest.fixture(scope="module")
def installed(root: BareRoot) -> BareRoot:
    """The root with the package, and a clone that belongs to the person."""
    root.install(PROGRAM.parent / f"{FACTS.name}_{FACTS.version}_{package_linux.architecture()}.deb")
    story = [f'git init -q -b main "{CLONE}"', f'cd "{CLONE}"']
    story += ["git config user.name Léa", "git config user.email lea@example.org"]
    for number in range(1, 4):
        story += [f"seq {number * 10} > Énoncé.txt", "git add .", f"git commit -q -m 'Énoncé, {number}'"]
    root.run("sh", "-ec", "\n".join(story), person=True)
    return root


@pytest.fixture(scope="module")
def glass() -> Iterator[Screen]:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with screen() as shown:
        yield shown


def desktop_entry(bare: BareRoot, folder: str) -> list[str]:
    """The command that a desktop would run to open a folder with the program (Desktop Entry Specification, Exec)."""
    entry = configparser.ConfigParser(interpolation=None, delimiters="=")
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(bare.path / f"usr/share/applications/{FACTS.name}.desktop", encoding="utf-8")
    assert "inode/directory" in entry["Desktop Entry"]["MimeType"].split(";")
    return [word.replace("%f", folder) for word in shlex.split(entry["Desktop Entry"]["Exec"])]


def test_brings_its_own_python_and_qt_and_no_others(installed: BareRoot) -> None:
    assert installed.run(FACTS.name, "--version", person=True).strip() == f"{FACTS.title} {FACTS.version}"
    found = installed.found("python3", "python3.*", "libpython*", "libQt*")
    assert [path for path in found if not path.startswith(f"/usr/lib/{FACTS.name}/")] == []
    assert installed.libraries_not_found(f"/usr/lib/{FACTS.name}/_internal") == []


def test_tells_a_history(installed: BareRoot) -> None:
    installed.run(FACTS.name, "index", CLONE, person=True)
    assert "3 versions" in installed.run(FACTS.name, "history", CLONE, "Énoncé.txt", person=True)


def test_changes_a_circle_and_takes_it_back(installed: BareRoot) -> None:
    """Through git as the system has it, found by the packaged program."""

    def do(*arguments: str) -> str:
        return installed.run(FACTS.name, *arguments, person=True)

    affiche = f"/home/{PERSON}/Affiche.txt"
    installed.run("sh", "-c", f"echo gala > {affiche}", person=True)
    do("add", CLONE, affiche, "-m", "Annonce le gala")
    assert "Affiche.txt" in do("tree", CLONE)
    do("undo", CLONE)
    assert "Affiche.txt" not in do("tree", CLONE)
    assert installed.run("git", "-C", CLONE, "fsck", "--strict", person=True).count("error") == 0
    assert "+30" in do("diff", CLONE, "Énoncé.txt", "{1}", "{3}").replace(" ", "")


def test_opens_a_folder_from_the_desktop(installed: BareRoot, glass: Screen) -> None:
    command = installed.command(*desktop_entry(installed, CLONE), person=True)
    command[command.index("-i") + 1 : command.index("-i") + 1] = [f"DISPLAY={glass.environment['DISPLAY']}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as program:
        try:
            window = glass.wait_for_window("^cercle")
            glass.xdotool("windowfocus", "--sync", window)
            glass.xdotool("key", "ctrl+2", "Down", "Down")
            assert glass.photograph(PICTURES / "opened-from-the-desktop.png") > 20
            glass.xdotool("key", "ctrl+q")
            said, _ = program.communicate(timeout=60)
        finally:
            program.kill()
    assert program.returncode == 0, said
    assert "Traceback" not in said


def newest(bare: BareRoot) -> str:
    return bare.run("git", "-C", CLONE, "log", "-1", "--format=%s", person=True).strip()


def wait_for(said: Callable[[], bool], what: str, seconds: float = 60) -> None:
    """Wait for what another process does."""
    until = time.monotonic() + seconds
    while not said():
        assert time.monotonic() < until, what
        time.sleep(0.3)


@contextmanager
def file_manager(glass: Screen, file: str) -> Iterator[tuple[int, int]]:
    """A window at the right edge of the screen, out of which a file can be dragged; where to take it."""
    command = [sys.executable, str(ROOT / "tests/support/file_manager.py"), "1100", "200", "/nowhere", file]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=glass.environment) as shown:
        assert shown.stdout is not None
        try:
            x, y = json.loads(shown.stdout.readline())["ready"][0]
            yield x, y
        finally:
            shown.kill()


def test_does_the_main_job(installed: BareRoot, glass: Screen) -> None:
    """Opened by its desktop entry; browsed and compared by keys, a file added by a drop, and that undone."""
    affiche = f"/home/{PERSON}/Affiche du gala.txt"
    installed.run("sh", "-c", f"echo gala > '{affiche}'", person=True)
    before = newest(installed)
    command = installed.command(*desktop_entry(installed, CLONE), person=True)
    command[command.index("-i") + 1 : command.index("-i") + 1] = [f"DISPLAY={glass.environment['DISPLAY']}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as program:
        try:
            window = glass.wait_for_window("^cercle")
            glass.xdotool("windowmove", window, "0", "0", "windowsize", "--sync", window, "1060", "760")
            glass.xdotool(
                "windowfocus", "--sync", window, "key", "ctrl+1", "Home", "sleep", "1", "key", "ctrl+2", "Down"
            )
            glass.xdotool("sleep", "2")
            glass.photograph(PICTURES / "main-1-compared.png")
            with file_manager(glass, affiche) as start:
                glass.drag(start, (120, 560))
                glass.photograph(PICTURES / "main-2-above-the-drop.png")
                glass.xdotool("mouseup", "1")
                wait_for(lambda: newest(installed) != before, "the drop was not kept")
            assert "Affiche du gala.txt" in installed.run(FACTS.name, "tree", CLONE, person=True)
            glass.xdotool("sleep", "1")
            glass.photograph(PICTURES / "main-3-added.png")
            glass.xdotool("windowfocus", "--sync", window, "key", "ctrl+z")
            wait_for(lambda: newest(installed) == before, "it was not undone")
            glass.xdotool("sleep", "1")
            glass.photograph(PICTURES / "main-4-undone.png")
            glass.xdotool("windowfocus", "--sync", window, "key", "F1", "sleep", "2")
            glass.wait_for_window("^Guide$")
            glass.photograph(PICTURES / "main-5-guide.png")
            glass.xdotool("key", "Escape", "sleep", "1", "windowfocus", "--sync", window, "key", "ctrl+q")
            said, _ = program.communicate(timeout=60)
        finally:
            program.kill()
    assert program.returncode == 0, said
    assert "Traceback" not in said
    assert installed.run("git", "-C", CLONE, "status", "--porcelain", person=True) == ""


def test_draws_its_sample(installed: BareRoot) -> None:
    """In the person's own place, with no display at all."""
    picture = f"/home/{PERSON}/sample.png"
    command = ["env", "QT_QPA_PLATFORM=offscreen", FACTS.name, "--sample", "--lang", "fr", "--screenshot", picture]
    said = installed.run(*command, person=True)
    assert "Traceback" not in said
    PICTURES.mkdir(parents=True, exist_ok=True)
    (PICTURES / "sample.png").write_bytes((installed.path / picture.lstrip("/")).read_bytes())


def test_misses_nothing(installed: BareRoot) -> None:
    assert "Nothing is missing." in installed.run(FACTS.name, "doctor", person=True, check=False)


def test_is_upgraded_and_removed(installed: BareRoot, tmp_path: Path) -> None:
    """A person's circles stay known through the upgrade, and their data lies where it was after the removal."""
    newer = package_linux.make_deb(PROGRAM, tmp_path, tmp_path, FACTS, version=f"{FACTS.version}+upgrade1", level=0)
    installed.install(newer)
    assert installed.run("dpkg-query", "-W", "-f", "${Version}", FACTS.name) == f"{FACTS.version}+upgrade1"
    assert "Énoncé.txt" in installed.run(FACTS.name, "tree", CLONE, person=True)
    known = installed.path / f"home/{PERSON}/.local/share/{FACTS.name}/circles.json"
    before = known.read_bytes()
    said = installed.run("apt-get", "purge", "-y", "-qq", FACTS.name)
    assert "warning" not in said, said
    assert installed.found(f"*{FACTS.name}*") == []
    assert known.read_bytes() == before
