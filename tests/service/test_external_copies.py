"""Copies of versions: named safely, never run."""

from __future__ import annotations

import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upont_desktop.service.external_copies import ExternalCopies, name_to_open, safe_name


@given(st.text(max_size=300), st.sampled_from(["", "version 3"]))
def test_a_name_is_one_file_on_every_system(name: str, label: str) -> None:
    made = safe_name(name, label)
    assert made
    assert not set(made) & set('/\\:*?"<>|\0\n')
    assert made not in (".", "..")
    assert not made.startswith(" ")
    assert made[-1] not in " ."
    assert len(made) <= 160
    made.encode()


def test_names_keep_their_ending_and_say_their_version() -> None:
    assert safe_name("exam.pdf", "version 3") == "exam (version 3).pdf"
    assert safe_name("exam.pdf") == "exam.pdf"
    assert safe_name("../../etc/passwd") == "_.._etc_passwd"
    assert safe_name("nul.txt") == "_nul.txt"
    assert safe_name("fdp\u202e.exe").endswith(".exe")
    assert safe_name("\udcff.txt", "") == "ÿ.txt"


@pytest.mark.parametrize("name", ["a.exe", "a.SH", "a.desktop", "a.jar", "program"])
def test_programs_are_not_opened(name: str) -> None:
    assert name_to_open(name, b"MZ\0\0") is None


@pytest.mark.parametrize("name", ["a.py", "exercise.pl", "run.sh", "page.hta", "Makefile"])
def test_scripts_are_opened_as_texts(name: str) -> None:
    assert name_to_open(name, b"print()") == f"{name}.txt"


@pytest.mark.parametrize("name", ["a.pdf", "b.docx", "c.png", "d.ods"])
def test_documents_keep_their_names(name: str) -> None:
    assert name_to_open(name, b"\0") == name


def test_copies_are_read_only_apart_and_go_with_the_program() -> None:
    copies = ExternalCopies()
    one = copies.write("a.txt", lambda place: place.write_bytes(b"one"))
    two = copies.write("a.txt", lambda place: place.write_bytes(b"two"))
    assert one != two
    assert (one.read_bytes(), two.read_bytes()) == (b"one", b"two")
    assert stat.S_IMODE(one.stat().st_mode) & 0o222 == 0
    copies.clear()
    assert not one.exists()
    assert not two.parent.parent.exists()
    copies.clear()
