"""Texts as previews and comparisons: encodings, line ends, colours, limits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upont_desktop import compare as room
from upont_desktop.compare.text_decoder import decode
from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.limits import CompareOptions, Limits
from upont_desktop.domain.content.text import LineEnds, TextComparison, TextPreview, TextSide, TokenKind
from upont_desktop.domain.content.unavailable import Reason, Unavailable

FRENCH = "L'été où « nous » allâmes à Nîmes… ça coûte 3 €, naïve sœur !\n" * 3


def side(data: bytes, path: str = "a.txt") -> TextSide:
    shown = room.preview(path, data, as_kind=ContentKind.TEXT)
    assert isinstance(shown, TextPreview), shown
    return shown.text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_encodings_of_a_french_text(encoding: str) -> None:
    assert "\n".join(side(FRENCH.encode(encoding)).lines) + "\n" == FRENCH


def test_other_alphabets_are_guessed() -> None:
    russian = "Съешь же ещё этих мягких французских булок, да выпей чаю. " * 5
    assert decode(russian.encode("cp1251")).text == russian
    assert decode(russian.encode("cp1251")).guessed


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_texts_without_a_mark(encoding: str) -> None:
    shown = room.preview("notes.txt", FRENCH.encode(encoding))
    assert isinstance(shown, TextPreview)
    assert ("\n".join(shown.text.lines) + "\n", shown.text.encoding, shown.text.guessed) == (FRENCH, encoding, True)


@pytest.mark.parametrize(
    ("data", "line", "wrong"),
    [
        (FRENCH.encode() + "café\n".encode("latin-1"), "caf\ufffd", "e9"),
        (FRENCH.encode() + "fin é".encode()[:-1], "fin \ufffd", "c3"),
        (FRENCH.encode() + b"\xff\xfe at the end\n", "\ufffd\ufffd at the end", "fffe"),
    ],
)
def test_a_wrong_byte_is_marked(data: bytes, line: str, wrong: str) -> None:
    shown = side(data)
    assert shown.lines[0] == FRENCH.splitlines()[0]
    assert (shown.lines[-1], shown.encoding, shown.guessed, shown.wrong_bytes) == (line, "utf-8", True, wrong)


WESTERN = [
    "café", "Noël\n", "l’été", "où ça ?", "À bientôt", "déjà vu, naïf", "«\xa0élève\xa0»", "Größe",
    "Übung macht den Meister",
    "señor", "mañana por la mañana", "ÉCOLE", "smörgåsbord", "50\xa0%, déjà",
]  # fmt: skip


@pytest.mark.parametrize("text", WESTERN)
def test_a_few_western_letters_are_western(text: str) -> None:
    read = decode(text.encode("cp1252"))
    assert (read.text, read.guessed) == (text, True)


@pytest.mark.parametrize("encoding", ["mac_roman", "cp850"])
@pytest.mark.parametrize("text", ["déjà vu, naïf", "Les élèves étudient à l'école où ça gèle.", "Größe, Übung, schön"])
def test_texts_of_old_computers(text: str, encoding: str) -> None:
    assert decode(text.replace(" ", "\r").encode(encoding)).text == text.replace(" ", "\r")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Съешь же ещё этих мягких французских булок", "koi8_r"),
        ("Ξεσκεπάζω την ψυχοφθόρα βδελυγμία σας αμέσως", "cp1253"),
        ("いろはにほへと ちりぬるを わかよたれそ つねならむ", "shift_jis"),
    ],
)
def test_other_scripts_are_not_western(text: str, encoding: str) -> None:
    assert decode((text * 4).encode(encoding)).encoding not in ("cp1252", "mac_roman", "cp850")


def test_an_encoding_that_was_chosen_is_taken() -> None:
    data = "Привет".encode("cp1251")
    assert decode(data, "windows-1251").text == "Привет"
    assert decode(data, "no such").guessed
    assert decode(data, "base64").guessed
    assert not decode(data, "cp1251").guessed
    assert decode(b"caf\xe9", "ascii").text == "caf\ufffd"
    assert decode("é".encode("utf-8-sig"), "utf-8").text == "é"


@given(st.binary(max_size=200))
def test_any_bytes_can_be_decoded(data: bytes) -> None:
    assert isinstance(decode(data).text, str)


@pytest.mark.parametrize(
    ("data", "lines", "ends", "final"),
    [
        (b"", (), LineEnds.NONE, True),
        (b"a", ("a",), LineEnds.NONE, False),
        (b"a\n", ("a",), LineEnds.LF, True),
        (b"a\r\nb\r\n", ("a", "b"), LineEnds.CRLF, True),
        (b"a\rb", ("a", "b"), LineEnds.CR, False),
        (b"a\r\nb\n", ("a", "b"), LineEnds.MIXED, True),
        (b"a\r\r\nb", ("a", "", "b"), LineEnds.MIXED, False),
        (b"a\x0bb\x0cc\xe2\x80\xa8d\n", ("a\x0bb\x0cc\u2028d",), LineEnds.LF, True),
        (b"\n\n", ("", ""), LineEnds.LF, True),
    ],
)
def test_line_ends(data: bytes, lines: tuple[str, ...], ends: LineEnds, final: bool) -> None:
    shown = side(data)
    assert (shown.lines, shown.line_ends, shown.final_newline) == (lines, ends, final)


LANGUAGES = [
    ("a.m", "function y = f(x)\n  y = x.^2; % square\nend\n", "MATLAB"),
    ("a.m", "#import <Foundation/Foundation.h>\n@implementation A\n@end\n", "Objective-C"),
    ("a.m", ":- module hello.\n:- interface.\n", "Mercury"),
    ("a.m", "f[x_] := x^2 (* square *)\n", "Mathematica"),
    ("a.r", "x <- c(1, 2)\nprint(x)\n", "R"),
    ("a.R", "library(ggplot2)\n", "R"),
    ("a.r", 'REBOL [Title: "x"]\nprint "hello"\n', "REBOL"),
    ("a.cls", "\\ProvidesClass{a}\n", "TeX"),
    ("a.cls", 'VERSION 1.0 CLASS\nAttribute VB_Name = "A"\n', "Visual Basic"),
    ("a.cls", "public with sharing class A {\n}\n", "Apex"),
    ("a.cls", "CLASS a.B INHERITS C:\n  METHOD PUBLIC VOID d():\n", "OpenEdge ABL"),
    ("a.pl", "#!/usr/bin/perl\nuse strict;\n", "Perl"),
    ("a.pl", "use strict;\nmy $x = 1;\n", "Perl"),
    ("a.pl", "% family\nparent(tom, bob).\nold(X) :- parent(X, _).\n", "Prolog"),
    ("a.pl", ":- use_module(library(lists)).\n", "Prolog"),
    ("a.pl", "title = T\ntext ==\nuse strict;\n==\n", "PL"),
    ("a.h", "#include <stdio.h>\nint f(void);\n", "C"),
    ("a.h", "#pragma once\nnamespace a {\nclass B {\npublic:\n};\n}\n", "C++"),
    ("a.h", "#import <UIKit/UIKit.h>\n@interface A : NSObject\n", "Objective-C"),
    ("a.ts", "const a: number = 1;\n", "TypeScript"),
    ("a.ts", '<?xml version="1.0"?>\n<!DOCTYPE TS>\n<TS version="2.1"></TS>\n', "XML"),
    ("a.v", "module m(input a);\nendmodule\n", "Verilog"),
    ("a.v", "Require Import Arith.\nTheorem t : 1 = 1.\nProof. auto. Qed.\n", "Coq"),
    ("a.d", "import std.stdio;\nvoid main() {}\n", "D"),
    ("a.d", "build/a.o: a.c a.h\n", "Makefile"),
    ("a.t", "use Test::More;\nok(1);\n", "Perl"),
    ("a.pro", "QT += widgets\nSOURCES = main.cpp\n", "qmake"),
    ("a.pro", ":- initialization(main).\n", "Prolog"),
    ("a.pro", "pro plot_it, x, y\nend\n", "IDL"),
    ("a.inc", "<?php\necho 1;\n", "PHP"),
    ("a.inc", "%macro x 1\n%endmacro\n", "Assembly"),
    ("a.inc", "procedure Foo;\nbegin\nend;\n", "Pascal"),
    ("a.fs", "#version 330\nvoid main() {}\n", "GLSL"),
    ("a.fs", "let x = 1\n", "F#"),
    ("a.cl", "; lisp\n(defun f (x) x)\n", "Common Lisp"),
    ("a.py", "x = 1\n", "Python"),
]


@pytest.mark.parametrize(("path", "text", "language"), LANGUAGES, ids=[f"{path} {name}" for path, _, name in LANGUAGES])
def test_endings_that_languages_share(path: str, text: str, language: str) -> None:
    shown = room.preview(path, text.encode())
    assert isinstance(shown, TextPreview)
    assert shown.text.language == language
    assert any(shown.text.tokens)


def test_colours() -> None:
    shown = room.preview("a.py", b'def f():\n    """Say\n    it."""\n')
    assert isinstance(shown, TextPreview)
    assert shown.text.language == "Python"
    assert shown.text.tokens[0][0] == (0, 3, TokenKind.KEYWORD)
    assert [line[-1].kind for line in shown.text.tokens[1:]] == [TokenKind.STRING, TokenKind.STRING]


def test_colours_of_exercises() -> None:
    shown = room.preview("a.pl", b"extends = /m.pl\ntitle = T # c\ntext ==\nx = 1\n==\n# c\n@ f.py\n")
    assert isinstance(shown, TextPreview)
    first = [line[0].kind.value for line in shown.text.tokens]
    assert first == ["keyword", "tag", "tag", "string", "operator", "comment", "keyword"]


@pytest.mark.parametrize(
    ("line", "found", "opens"),
    [
        ("extends == /m.pl # c", [(0, 7, "keyword"), (8, 2, "operator"), (10, 7, "string"), (17, 3, "comment")], True),
        ("a.b+=", [(0, 3, "tag"), (3, 2, "operator")], True),
        ("a %= # c", [(0, 1, "tag"), (2, 2, "operator"), (5, 3, "comment")], True),
        ("a %= 3", [(0, 1, "tag"), (2, 2, "operator"), (4, 2, "string")], False),
        ("a %== 3", [(0, 1, "tag"), (2, 3, "operator"), (5, 2, "string")], False),
        ("template=@ f", [(0, 8, "keyword"), (8, 2, "operator"), (10, 2, "string")], False),
        ("extends.x = 1", [(0, 9, "tag"), (10, 1, "operator"), (11, 2, "string")], False),
        ("@ lib.py", [(0, 1, "keyword"), (1, 7, "string")], False),
        ("@", [(0, 1, "keyword")], False),
        ("  # c", [(0, 5, "comment")], False),
        (" a = 1", [], False),
        ("no entry", [], False),
    ],
)
def test_each_line_of_an_exercise_has_its_colours(line: str, found: list[tuple[int, int, str]], opens: bool) -> None:
    shown = room.preview("a.pltp", f"title = T\n{line}\nx = 1\n==  \ny = 2\n".encode())
    assert isinstance(shown, TextPreview)
    tokens = [[(start, length, kind.value) for start, length, kind in each] for each in shown.text.tokens]
    assert tokens[1] == found
    assert tokens[2] == ([(0, 5, "string")] if opens else [(0, 1, "tag"), (2, 1, "operator"), (3, 2, "string")])
    assert tokens[3] == ([(0, 4, "operator")] if opens else [])
    assert tokens[4][0] == (0, 1, "tag")


def test_long_texts_are_coloured_when_asked() -> None:
    data = b"x = 1  # one\n" * 5_000
    shown = room.preview("a.py", data)
    assert isinstance(shown, TextPreview)
    assert shown.text.tokens == ()
    colours = room.highlight("a.py", data)
    assert len(colours.tokens) == 5_000
    assert room.highlight("a.py", data, limits=Limits(highlighted_chars=10)).tokens == ()
    assert room.highlight("a.txt", data).tokens == ()
    wide = room.highlight("a.py", data.decode().encode("utf-16-be"), encoding="utf-16-be")
    assert wide.tokens == colours.tokens
    assert room.highlight("a.py", data.decode().encode("utf-16-be"), encoding="cp1252").tokens != colours.tokens
    assert room.highlight("a.png", b"\x89PNG\r\n\x1a\n").tokens == ()


@pytest.mark.parametrize(
    "data", [b"x" * 20_000_000, b"x\n" * 300_000, b"x" * 33_000_000, b"\xff\xfe" + b"x\0" * 300_000], ids=str
)
def test_too_large(data: bytes) -> None:
    shown = room.preview("a.txt", data)
    assert isinstance(shown, Unavailable)
    assert shown.reason is Reason.TOO_LARGE
    assert room.compare("a.txt", b"x", "a.txt", data) == shown


def test_added_and_removed() -> None:
    added = room.compare("a.txt", None, "a.txt", b"one\ntwo\n")
    removed = room.compare("a.txt", b"one\ntwo\n", "a.txt", None)
    assert isinstance(added, TextComparison)
    assert isinstance(removed, TextComparison)
    assert (added.left, added.added, removed.right, removed.removed) == (None, 2, None, 2)
    assert [(row.left, row.right) for row in added.rows] == [(None, 0), (None, 1)]
    assert isinstance(room.compare("a", None, "b", None), Unavailable)


def test_counts_and_sameness() -> None:
    same = room.compare("a.txt", b"one\r\ntwo\r\n", "a.txt", b"one\ntwo\n")
    assert isinstance(same, TextComparison)
    assert same.same_lines
    assert same.left is not None
    assert same.left.line_ends is LineEnds.CRLF
    blanks = CompareOptions(ignore_whitespace=True)
    other = room.compare("a.txt", b"one two\nx\n", "a.txt", b"one  two\n", options=blanks)
    assert isinstance(other, TextComparison)
    assert (other.removed, other.changed, other.added) == (1, 0, 0)


def test_files_of_two_kinds() -> None:
    texts = room.compare("a.txt", b"# T\n", "a.md", b"# T\n")
    assert isinstance(texts, TextComparison)
    assert type(room.compare("a.txt", b"x", "a.png", b"\x89PNG\r\n\x1a\n")).__name__ == "BinaryComparison"
