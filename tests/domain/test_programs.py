"""What is not opened from here, by whichever door."""

from __future__ import annotations

import pytest

from upont_desktop.domain.programs import may_run
from upont_desktop.domain.resource import EntryKind


@pytest.mark.parametrize(
    "name",
    [
        "a.exe",
        "A.EXE",
        "a.exe.",
        "a.exe ",
        "a.exe. .",
        "x.tar.sh",
        "a.msix",
        "a.deb",
        "a.zsh",
        "a.gadget",
        "a.chm",
        "a.slk",
        ".desktop",
    ],
)
def test_what_a_system_may_run(name: str) -> None:
    assert may_run(name)


@pytest.mark.parametrize("name", ["a.pdf", "exe", "README", "exe.txt", "my.executable.docx", "a.tex", "..."])
def test_what_it_shows(name: str) -> None:
    assert not may_run(name)


@pytest.mark.parametrize("kind", [EntryKind.EXECUTABLE, EntryKind.LINK, EntryKind.SUBMODULE])
def test_only_plain_files_are_shown(kind: EntryKind) -> None:
    assert may_run("a.pdf", kind)
