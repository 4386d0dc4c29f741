"""Dependencies that texts name."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upont_desktop.compare.links import EXTRACTORS, MAX_LINKS, dependencies, replaced, resolve
from upont_desktop.domain.content.links import LinkKind
from upont_desktop.domain.text import git_text


def found(path: str, text: str) -> list[tuple[str, str]]:
    return [(link.target, link.kind.value) for link in dependencies(path, text.encode())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("see [a](b.md)", [("d/b.md", "link")]),
        ("![a](../img/b.png)", [("img/b.png", "picture")]),
        ("[![alt [x]](in.png)](/out.md)", [("d/in.png", "picture"), ("out.md", "link")]),
        ('[a](<with space.md> "title")', [("d/with space.md", "link")]),
        ('[a](b.md "title") [c](d(1).md)', [("d/b.md", "link"), ("d/d(1).md", "link")]),
        ("[a](%C3%A9t%C3%A9.md#ici?x)", [("d/été.md", "link")]),
        ("[a](b.md?raw=1)", [("d/b.md", "link")]),
        ("[a]: ref.md\n\n[b][a]", [("d/ref.md", "link")]),
        ("[^1]: footnote", []),
        ("[a](https://x.y/b.md) [b](mailto:a@b.c) [c](#anchor) [d](//host/x) [e]()", []),
        ("[a](../../out.md)", []),
        ("[a](..)", []),
        ("```\n[a](b.md)\n```\n[c](d.md)", [("d/d.md", "link")]),
        ("~~~~\n~~~\n[a](b.md)\n~~~~\n", []),
        ("```\n[a](never-closed.md)", []),
        ('<img alt="x" src="p.png"> <a href=\'q.html\'>', [("d/p.png", "picture"), ("d/q.html", "link")]),
        ("[a](./x/../y.md)", [("d/y.md", "link")]),
        ("[a](nul%00.md)", []),
    ],
)
def test_markdown(text: str, expected: list[tuple[str, str]]) -> None:
    assert found("d/a.md", text) == expected


def test_html() -> None:
    text = '<link rel=x href="s.css"><script src=/j.js></script><a href="a&amp;b.html">x</a><img data-src="no.png">'
    assert found("h/i.html", text) == [("h/s.css", "include"), ("j.js", "include"), ("h/a&b.html", "link")]


def test_latex() -> None:
    text = r"""
    \input{intro} \include{chapters/one}% \input{no}
    % \input{neither}
    \includegraphics[width=3cm]{fig.png} 50\% \input{yes.tex}
    \input{\jobname} \bibliography{a, b}
    """
    links = dependencies("book/main.tex", text.encode())
    assert [link.candidates for link in links] == [
        ("book/intro.tex", "book/intro", "intro.tex", "intro"),
        ("book/chapters/one.tex", "chapters/one.tex"),
        ("book/fig.png", "fig.png"),
        ("book/yes.tex", "yes.tex"),
        ("book/a.bib", "a.bib"),
        ("book/b.bib", "b.bib"),
    ]


def test_latex_pictures_without_extension_or_from_their_own_folder() -> None:
    text = r"\graphicspath{{img/}}\includegraphics{fig.v2}"
    (link,) = dependencies("main.tex", text.encode())
    assert link.kind is LinkKind.PICTURE
    assert {"fig.v2.pdf", "fig.v2.png", "img/fig.v2.svg"} <= set(link.candidates)


def test_latex_in_latin_1_names_a_file_in_utf_8() -> None:
    (link,) = dependencies("m.tex", r"\input{équation}".encode("latin-1"))
    assert "équation.tex" in link.candidates


def test_exercises() -> None:
    text = (
        "extends = /model/basic.pl # why\n@ lib/a.py [b.py]\ntext =@ intro.md\nimg =$ fig.png\n@ autre:/x/y.pl\n"
        "before ==\n@property\nextends = no.pl\n==\n@ ../up.pl\ntemplate=t.pl\n"
    )
    links = dependencies("d/e.pl", text.encode())
    assert [(link.target, link.kind.value, link.circle) for link in links] == [
        ("model/basic.pl", "extends", None),
        ("d/lib/a.py", "include", None),
        ("d/intro.md", "include", None),
        ("d/fig.png", "picture", None),
        ("x/y.pl", "include", "autre"),
        ("up.pl", "include", None),
        ("d/t.pl", "extends", None),
    ]


@pytest.mark.parametrize(
    ("path", "text", "written"),
    [
        ("d/a.md", "é [x](b%20c.md#d) ![](<e f.png>)", ["b%20c.md#d", "e f.png"]),
        ("d/a.md", "[x]: r.md\n<img src='p.png'>", ["r.md", "p.png"]),
        ("d/a.tex", "\\input{ a }\\bibliography{b,c }", ["a", "b", "c"]),
        ("d/a.pl", "x = 1\n@   b.pl\nextends =c.pl\ny ==\nz\n==\nt =@ f.md", ["b.pl", "c.pl", "f.md"]),
    ],
)
def test_spans_are_what_is_written_there(path: str, text: str, written: list[str]) -> None:
    assert [text[link.start : link.end] for link in dependencies(path, text.encode())] == written


def test_links_can_be_written_anew_without_touching_another_byte() -> None:
    data = b"\xff [a](old.md) \xc3\xa9 ![b](old.png)\r\n"
    links = dependencies("a.md", data)
    edits = [(link, f"new/{link.target}") for link in links]
    assert replaced(data, edits) == b"\xff [a](new/old.md) \xc3\xa9 ![b](new/old.png)\r\n"


@pytest.mark.parametrize(
    ("folder", "written", "path"),
    [
        ("a/b", "../c", "a/c"),
        ("", "x", "x"),
        ("", "../x", None),
        ("a", "/x//y/./z", "x/y/z"),
        ("a", "...", "a/..."),
        ("a", ".", "a"),
        ("a", "b\0c", None),
    ],
)
def test_resolve(folder: str, written: str, path: str | None) -> None:
    assert resolve(folder, written) == path


PIECES = st.sampled_from(
    ["[", "](", ")", "![", "<", ">", "`", "```\n", "~~~\n", "\n", "@ ", "==\n", "x ==\n", "extends = ", "\\input{", "}",
     "{", "%", "../", "/", "#", "a", "é", "\0", "\udcff", "\\includegraphics[", "]", "<img src=", "'", '"', "]: ", " "]
)  # fmt: skip


@given(st.sampled_from(sorted(EXTRACTORS)), st.one_of(st.lists(PIECES, max_size=60).map("".join), st.text()))
def test_links_never_leave_the_root_and_lie_in_the_text(extension: str, text: str) -> None:
    data = text.encode("utf-8", "surrogatepass")
    exact = git_text(data)
    for link in dependencies(f"deep/er/file.{extension}", data):
        assert 0 <= link.start < link.end <= len(exact)
        for path in link.candidates:
            assert path
            assert not path.startswith("/")
            assert not {"..", ".", ""} & set(path.split("/"))


@pytest.mark.parametrize("extension", ["md", "html", "tex", "pl"])
@pytest.mark.parametrize(
    "piece",
    ["](", "](<", "[", "<a", "<a ", "<img src=\"", "\\input", "\\input{", "\\input[", "{", "% \\input{a}", "a ==\n",
     "@", "``` \n", "](#", "](a)", "[a]:", "]: b\n", " ", "\\graphicspath{{a}", "](a(", "' src='"],
)  # fmt: skip
def test_hostile_texts_take_no_long_time(extension: str, piece: str) -> None:
    data = (piece * (1_900_000 // len(piece))).encode()
    started = time.process_time()
    assert len(dependencies(f"a.{extension}", data)) <= MAX_LINKS
    assert time.process_time() - started < 3


def test_others_have_none() -> None:
    assert dependencies("a.png", b"[a](b)") == ()
    assert dependencies("a.md", b"[a](b)" * 1_000_000) == ()
