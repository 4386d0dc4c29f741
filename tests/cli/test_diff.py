"""``diff`` and ``preview``: whatever the content, exactly."""

from __future__ import annotations

import io
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.clones import CloneBuilder
from tests.support.examples import examples
from upont_desktop.cli.comparisons import compared_lines
from upont_desktop.cli.output import Output
from upont_desktop.compare import compare

Call = Callable[..., Any]


def versions(clone: CloneBuilder, path: str, *contents: str | bytes) -> CloneBuilder:
    for number, content in enumerate(contents, 1):
        clone.write(path, content).commit(f"Version {number}")
    return clone


def difference(call: Call, clone: CloneBuilder, path: str) -> str:
    said = call("diff", clone.path, path, "{1}", "{2}")
    assert said.code == 0
    return str(said.out)


@pytest.mark.parametrize(
    ("old", "new", "lines"),
    [
        ("a\nb\n", "a  \nb\n", ["-a", "+a  "]),
        ("a\tb\n", "a    b\n", ["-a\tb", "+a    b"]),
        ("a\n", "a", ["-a", "+a", "\\ No newline at end of file"]),
        ("a\nb\n", "a\r\nb\n", ["line ends: Unix (LF) → mixed", "-a", "+a␍"]),
        ("a\nb\n", "a\r\nb\r\n", ["line ends: Unix (LF) → Windows (CRLF)", "-a", "-b", "+a␍", "+b␍"]),
        ("é\n".encode("cp1252") * 9, "é\n" * 9, ["encoding: Windows-1252 → UTF-8"]),
        ("\ufeffé\n", "é\n", ["encoding: UTF-8 (BOM) → UTF-8"]),
        ("\ufeffé\n".encode("utf-16-le"), "\ufefféà\n".encode("utf-16-le"), ["-é", "+éà"]),
        ("\ufeffé\n".encode("utf-32-be"), "\ufefféà\n".encode("utf-16-le"), ["-é", "+éà"]),
        ("a\x1b[31mb\n", "a\n", ["-a␛[31mb", "+a"]),
    ],
)
def test_what_differs_in_a_text_is_shown(
    call: Call, clone: CloneBuilder, old: str | bytes, new: str | bytes, lines: list[str]
) -> None:
    printed = difference(call, versions(clone, "t.txt", old, new), "t.txt").split("\n")
    assert all(printed.count(line) == lines.count(line) for line in lines), printed


def test_the_same_content_is_told_beside_the_output(call: Call, clone: CloneBuilder) -> None:
    versions(clone, "x.txt", "".join(f"line {number}\n" for number in range(9)))
    clone.move("x.txt", "y.txt").commit("Moved")
    said = call("diff", clone.path, "y.txt", "{1}", "{2}")
    assert (said.code, said.out, said.err) == (0, "", "The content is the same.\n")


def test_an_old_name_is_told(call: Call, clone: CloneBuilder) -> None:
    versions(clone, "x.txt", "".join(f"line {number}\n" for number in range(9)))
    clone.move("x.txt", "y.txt").commit("Moved")
    said = call("preview", clone.path, "x.txt", "--at", "{1}")
    assert (said.out.startswith("line 0\n"), said.err) == (True, "x.txt is called y.txt now.\n")


def test_a_table_is_told_as_the_text_that_it_is(call: Call, clone: CloneBuilder) -> None:
    told = difference(call, versions(clone, "t.csv", "a;b\n1;2\n", "a;b\n1;3 \n"), "t.csv")
    assert "-1;2\n+1;3 \n" in told


def zipped(**members: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return made.getvalue()


def test_archives_and_other_files_are_told_in_words(call: Call, clone: CloneBuilder) -> None:
    told = difference(call, versions(clone, "a.zip", zipped(one="1", two="22"), zipped(one="111", three="3")), "a.zip")
    assert {"-one\t1 B", "+one\t3 B", "-two\t2 B", "+three\t1 B"} <= set(told.splitlines())
    told = difference(call, versions(clone, "b.bin", b"\0\1\2", b"\0\1\3\4"), "b.bin")
    assert told.startswith("They are not text, and differ from byte 2 on: 3 B → 4 B.\n")


def test_a_notebook_is_told_by_its_cells(call: Call, clone: CloneBuilder) -> None:
    def notebook(code: str) -> str:
        cell = (
            f'{{"cell_type": "code", "metadata": {{}}, "outputs": [], "execution_count": null, "source": ["{code}"]}}'
        )
        return f'{{"cells": [{cell}], "metadata": {{}}, "nbformat": 4, "nbformat_minor": 5}}'

    told = difference(call, versions(clone, "n.ipynb", notebook("1 + 1"), notebook("1 + 2")), "n.ipynb")
    assert "@@ cell 1 @@\n-1 + 1\n+1 + 2\n" in told


def test_colours_are_for_terminals_that_want_them(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert Output(json=False, stream=Terminal()).coloured("+a", "green") == "\x1b[32m+a\x1b[m"
    assert Output(json=False, stream=io.StringIO()).coloured("+a", "green") == "+a"
    monkeypatch.setenv("NO_COLOR", "1")
    assert Output(json=False, stream=Terminal()).coloured("+a", "green") == "+a"


TEXTS = st.builds(
    lambda lines, ended: "\n".join(lines) + ("\n" if ended and lines else ""),
    st.lists(st.sampled_from(["a", "b", " a", "a ", "", "\tb"]), max_size=14),
    st.booleans(),
)


@settings(max_examples=examples(15, 40), deadline=None)
@given(TEXTS, TEXTS)
def test_git_applies_what_is_printed(tmp_path_factory: pytest.TempPathFactory, old: str, new: str) -> None:
    lines = [line.text for line in compared_lines(compare("t.txt", old.encode(), "t.txt", new.encode()))]
    if old == new:
        assert lines == []
        return
    folder = tmp_path_factory.mktemp("applied")
    Path(folder / "t.txt").write_bytes(old.encode())
    patch = "".join(f"{line}\n" for line in ["--- a/t.txt", "+++ b/t.txt", *lines])
    command = ["git", "apply", "--whitespace=nowarn", "--unidiff-zero", "-"]
    subprocess.run(command, cwd=folder, input=patch.encode(), check=True)
    assert Path(folder / "t.txt").read_bytes() == new.encode()


def test_a_text_is_read_as_asked(clone: CloneBuilder, call: Call) -> None:
    for word in ("Привет", "Пока"):
        clone.write("old.txt", f"{word}\n".encode("cp1251"))
        clone.commit(word)
    assert "Пока" in call("preview", clone.path, "old.txt", "--encoding", "windows-1251").out
    said = call("diff", clone.path, "old.txt", "{1}", "{2}", "--encoding", "cp1251").out
    assert "-Привет" in said
    assert "+Пока" in said
    seemed = call("preview", clone.path, "old.txt").out
    assert call("preview", clone.path, "old.txt", "--encoding", "auto").out == seemed
    refused = call("preview", clone.path, "old.txt", "--encoding", "martian")
    assert (refused.code, "martian" in refused.err) == (2, True)
