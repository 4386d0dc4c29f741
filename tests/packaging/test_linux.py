"""What Linux is told about the program: desktop entry, metainfo, manual page, completion; and packing that repeats."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import manual
import package_linux
import package_tree
import pytest
from project_facts import ROOT, changes, read_facts

from upont_desktop.apps.command_table import COMMANDS
from upont_desktop.cli.completion import script
from upont_desktop.cli.program_options import DEVELOPERS, GLOBAL, WINDOW

FACTS = read_facts()


@pytest.fixture(scope="module")
def staged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The layout of the package around a program of one file."""
    folder = tmp_path_factory.mktemp("staged")
    program = folder / FACTS.name
    program.mkdir()
    (program / FACTS.name).write_text("#!/bin/sh\n")
    package_linux.stage(program, folder / "root", FACTS)
    return folder / "root"


def validated(tool: str, *arguments: str) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"there is no {tool} here")
    done = subprocess.run([tool, *arguments], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


def test_desktop_entry_is_valid(staged: Path) -> None:
    entry = staged / f"usr/share/applications/{FACTS.name}.desktop"
    assert f"Name={FACTS.title}\n" in entry.read_text(encoding="utf-8")
    validated("desktop-file-validate", str(entry))


def test_metainfo_is_valid(staged: Path) -> None:
    metainfo = staged / f"usr/share/metainfo/{FACTS.identifier}.metainfo.xml"
    assert f'version="{FACTS.version}" date="{FACTS.date}"' in metainfo.read_text(encoding="utf-8")
    validated("appstreamcli", "validate", "--no-net", str(metainfo))


def test_program_is_on_the_path_with_its_icons(staged: Path) -> None:
    assert (staged / "usr/bin" / FACTS.name).resolve() == (staged / f"usr/lib/{FACTS.name}/{FACTS.name}").resolve()
    icons = {path.parent.parent.name for path in (staged / "usr/share/icons/hicolor").rglob(f"{FACTS.name}.*")}
    assert {"16x16", "48x48", "128x128", "256x256", "scalable"} <= icons


def test_manual_page_tells_every_command_and_option() -> None:
    page = manual.page(FACTS)
    assert not re.search(r"\$[a-z]", page)
    for command in COMMANDS:
        assert f".SS {manual.roff(command)}\n" in page
    for argument in (*WINDOW, *DEVELOPERS, *GLOBAL):
        assert manual.roff(manual.named(argument)) in page


@pytest.mark.skipif(sys.platform == "win32" or shutil.which("bash") is None, reason="for bash")
def test_bash_completes(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "script").write_text(script("bash"), encoding="utf-8")
    function = f"_{FACTS.name.replace('-', '_')}"

    def offered(*words: str) -> list[str]:
        typed = " ".join(f"'{word}'" for word in (FACTS.name, *words))
        lines = ["compopt() { :; }", "source ./script", f"COMP_WORDS=({typed}) COMP_CWORD={len(words)}", function]
        script = "\n".join([*lines, 'printf "%s\\n" "${COMPREPLY[@]}"'])
        return subprocess.run(
            ["bash", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True
        ).stdout.split()

    assert offered("hist") == ["history"]
    assert set(offered("--theme", "")) == {"light", "dark"}
    assert "--limit" in offered("history", "--l")
    assert offered("--data-dir", "fo") == ["folder"]
    assert "folder" in offered("tree", "")
    assert "history" not in offered("tree", "")


def test_changes_of_a_version_are_found() -> None:
    assert changes(FACTS.version), "CHANGELOG.md says nothing of this version"
    assert changes("0.0.0") == []


def test_icons_are_those_of_the_drawing(tmp_path: Path) -> None:
    """Drawn anew in another process, as drawing takes an application of its own: nearly the same bytes."""
    script = "import draw_icons, sys, pathlib; a = draw_icons.QGuiApplication([]); "
    script += "draw_icons.draw(draw_icons.SOURCE, pathlib.Path(sys.argv[1]))"
    path = os.pathsep.join([str(ROOT / "tools"), *sys.path])
    subprocess.run([sys.executable, "-c", script, tmp_path], check=True, env=os.environ | {"PYTHONPATH": path})
    kept = ROOT / "resources/icons/application"
    assert {file.name for file in kept.iterdir()} == {file.name for file in tmp_path.iterdir()}
    for file in kept.iterdir():
        drawn = (tmp_path / file.name).stat().st_size
        assert abs(file.stat().st_size - drawn) < drawn / 10, f"{file.name}: run tools/draw_icons.py"


def test_packing_repeats(tmp_path: Path) -> None:
    """Neither the order in which files were made, nor their times, modes and links, nor the place matter."""
    archives, listings = [], []
    for place, names in (("one", "bac"), ("two", "cab")):
        tree = tmp_path / place / "program"
        (tree / "folder").mkdir(parents=True)
        for name in names:
            (tree / "folder" / name).write_text(name)
        (tree / "folder/a").chmod(0o755 if place == "one" else 0o700)
        (tree / "link").symlink_to("folder/a")
        copy = tmp_path / place / "copy/program"
        package_tree.copy_tree(tree, copy)
        package_tree.make_even(copy, 1_000_000_000)
        package_tree.pack(copy, tmp_path / f"{place}.tar.gz", 1_000_000_000)
        archives.append((tmp_path / f"{place}.tar.gz").read_bytes())
        listings.append(package_tree.listing(copy))
    assert archives[0] == archives[1]
    assert listings[0] == listings[1]
    assert "link to folder/a  link\n" in listings[0]
