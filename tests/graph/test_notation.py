"""The notation of histories and the drawing of graphs."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.graph.histories import History, histories
from upont_desktop.domain.lanes import LaneRow
from upont_desktop.graph.notation import NotedCommit, draw, parse, write


def test_parse() -> None:
    assert parse(" m:a,b\n a:r  b:r r ") == [
        NotedCommit("m", ("a", "b")),
        NotedCommit("a", ("r",)),
        NotedCommit("b", ("r",)),
        NotedCommit("r"),
    ]
    assert parse("") == []


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("a b a", "a is noted twice"),
        ("r a:r", "a comes after its parent r"),
        ("a:a", "a comes after its parent a"),
        ("a:", "not a commit: a:"),
        (":a", "not a commit: :a"),
        ("a:b,,c", "not a commit: a:b,,c"),
        ("a:b:c", "not a commit: a:b:c"),
        ("a,b", "not a commit: a,b"),
    ],
)
def test_what_is_not_a_history(text: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        parse(text)


@given(histories())
def test_written_and_read_again(history: History) -> None:
    noted = [NotedCommit(str(commit), tuple(map(str, parents))) for commit, parents in history]
    assert parse(write(history)) == noted


def test_draw_has_every_sign() -> None:
    row = LaneRow(lane=2, through=0b1000_1001, into=0b0010_0110, out=0b1110_0100)
    assert draw([row, LaneRow(0, 0, 0, 0)], ["top"]) == "| '-*-|---:-.-+  top\n*"


def test_draw_nothing() -> None:
    assert draw([]) == ""
