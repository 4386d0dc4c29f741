"""Texts as previews and comparisons: encodings, line ends, colours, limits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upont_desktop import compare as room
from upont_desktop.compare.decoding import decode
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


def test_long_texts_are_coloured_when_asked() -> None:
    data = b"x = 1  # one\n" * 5_000
    shown = room.preview("a.py", data)
    assert isinstance(shown, TextPreview)
    assert shown.text.tokens == ()
    colours = room.highlight("a.py", data)
    assert len(colours.tokens) == 5_000
    assert room.highlight("a.py", data, limits=Limits(highlighted_chars=10)).tokens == ()
    assert room.highlight("a.txt", data).tokens == ()
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
