"""Documents and notebooks as HTML."""

from __future__ import annotations

import json
import re
from html import unescape

import pytest

from tests.compare.documents import docx, pptx
from upont_desktop.compare import compare, preview
from upont_desktop.domain.content.documents import Block, BlockKind, Document, DocumentComparison, DocumentPreview
from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.notebooks import NotebookComparison, NotebookPreview
from upont_desktop.domain.content.text import ComparedRow, RowKind, Token, TokenKind
from upont_desktop.ui.content.rich.documents_html import (
    code_html,
    comparison_html,
    document_html,
    marked_spans,
    merged_words,
)
from upont_desktop.ui.content.rich.notebooks_html import notebook_comparison_html, notebook_html

SLIDE = "Slide {number}: {title}"


def plain(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", html))


def compared(old: list[str], new: list[str]) -> str:
    found = compare("a.docx", docx(old), "a.docx", docx(new))
    assert isinstance(found, DocumentComparison)
    return comparison_html(found, SLIDE)


def test_nothing_in_a_text_becomes_a_tag() -> None:
    evil = '<img src="x" onerror="y"> & <b>'
    for html in (
        marked_spans(evil, ((0, 4),), "ins"),
        document_html(Document((Block(BlockKind.PARAGRAPH, evil), Block(BlockKind.SLIDE, evil, slide=2))), SLIDE),
        code_html([evil], [(Token(0, 5, TokenKind.TAG),)], {TokenKind.TAG: "#123456"}),
        merged_words(
            f"{evil} old", f"{evil} new", ((len(evil) + 1, len(evil) + 4),), ((len(evil) + 1, len(evil) + 4),)
        ),
    ):
        assert html is not None
        assert "<img" not in html
        assert "<b>" not in html
        assert evil in plain(html)


def test_changed_words_are_merged_in_one_paragraph() -> None:
    html = compared(["The fee is 10 euros."], ["The fee is 12 euros a year."])
    assert "<del>10</del><ins>12</ins>" in html
    assert html.count("<p") == 1


def test_paragraphs_come_and_go_whole() -> None:
    html = compared(["# Title", "One.", "Two."], ["# Title", "Two.", "A quite different paragraph."])
    assert re.search(r'class="del"[^>]*><del>One\.</del>', html)
    assert re.search(r'class="ins"[^>]*><ins>A quite different paragraph\.</ins>', html)
    assert "<h1>Title</h1>" in html


@pytest.mark.parametrize(
    ("left", "right", "spans", "expected"),
    [
        ("a b c", "a x c", (((2, 3),), ((2, 3),)), "a <del>b</del><ins>x</ins> c"),
        ("a c", "a b c", ((), ((2, 4),)), "a <ins>b </ins>c"),
        ("a b", "a", (((1, 3),), ()), "a<del> b</del>"),
        ("x a y", "u a v", (((0, 1), (4, 5)), ((0, 1), (4, 5))), "<del>x</del><ins>u</ins> a <del>y</del><ins>v</ins>"),
        ("a  b", "a b", (((2, 2),), ()), None),
        ("a", "b", ((), ()), None),
    ],
)
def test_merging_words(left: str, right: str, spans: tuple[tuple, tuple], expected: str | None) -> None:  # type: ignore[type-arg]
    assert merged_words(left, right, *spans) == expected


def test_a_slide_without_a_title_has_its_number() -> None:
    html = document_html(
        Document((Block(BlockKind.SLIDE, "", slide=2),)), "Diapositive {number}\N{NO-BREAK SPACE}: {title}"
    )
    assert plain(html) == "Diapositive 2"


def test_slides_have_numbers_and_tables_cells() -> None:
    found = preview("a.pptx", pptx([("First", "hello"), ("Second", "world")]))
    assert isinstance(found, DocumentPreview)
    text = plain(document_html(found.document, SLIDE))
    assert "Slide 1: First" in text
    assert "Slide 2: Second" in text
    table = document_html(Document((Block(BlockKind.TABLE_ROW, "a\tb"),)), SLIDE)
    assert "<td>a</td><td>b</td>" in table


def notebook(*cells: tuple[str, str]) -> bytes:
    made = [
        {"cell_type": "code", "metadata": {}, "execution_count": 1, "source": source,
         "outputs": [{"output_type": "stream", "name": "stdout", "text": output}]}
        for source, output in cells
    ]  # fmt: skip
    return json.dumps({"cells": made, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}).encode()


def test_notebooks_show_cells_and_what_they_gave() -> None:
    found = preview("a.ipynb", notebook(("x = 1\nprint(x < 2)", "True")))
    assert isinstance(found, NotebookPreview)
    html = notebook_html(found.notebook, {})
    assert "x = 1\nprint(x < 2)" in plain(html)
    assert "True" in html


def test_compared_notebooks_mark_lines_and_leave_out_quiet_cells() -> None:
    same = [(f"quiet{at} = {at}", "") for at in range(6)]
    old, new = notebook(*same, ("total = 1\nprint(total)", "1")), notebook(*same, ("total = 2\nprint(total)", "2"))
    found = compare("a.ipynb", old, "a.ipynb", new)
    assert isinstance(found, NotebookComparison)
    html = notebook_comparison_html(found, {})
    assert "quiet3" not in html
    assert "<del>1</del>" in html
    assert "<ins>2</ins>" in html


def test_rows_that_follow_each_other_are_one_table() -> None:
    rows = tuple(Block(BlockKind.TABLE_ROW, text) for text in ("a\tb", "1\t2"))
    html = document_html(Document((*rows, Block(BlockKind.LIST_ITEM, "third", label="3."), *rows)), "")
    assert html.count("<table") == html.count("</table>") == 2
    assert "3.&nbsp;&nbsp;third" in html


def test_amounts_of_tables_stand_at_the_right() -> None:
    table = document_html(Document((Block(BlockKind.TABLE_ROW, "Rent\t1 200,50 €\t06 12"),)), SLIDE)
    assert '<td>Rent</td><td align="right">1 200,50 €</td><td>06 12</td>' in table
    left, right = (Document((Block(BlockKind.TABLE_ROW, f"Rent paid\t{sum_}"),)) for sum_ in ("10", "12"))
    rows = (ComparedRow(RowKind.CHANGED, 0, 0, ((10, 12),), ((10, 12),)),)
    changed = comparison_html(DocumentComparison(ContentKind.DOCUMENT, left, right, rows), SLIDE)
    assert re.search(r'<td[^>]* align="right"><del>10</del><ins>12</ins></td>', changed)
