"""Rows ready to paint."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from upont_desktop.domain.commit import Commit, Ref, RefKind, Signature
from upont_desktop.domain.lanes import LaneRow
from upont_desktop.domain.reference import Reference
from upont_desktop.domain.resource import ChangeKind, Resource
from upont_desktop.domain.rows import HistoryRow, VersionDetails
from upont_desktop.ui.panes.history.history_rows import paint_rows

NOW = datetime(2024, 3, 14, 15, tzinfo=UTC)


def row(hours_ago: int, title: str = "title", refs: tuple[Ref, ...] = ()) -> HistoryRow:
    moment = int((NOW - timedelta(hours=hours_ago)).timestamp())
    who = Signature("Léa", "lea@example.org", moment, 0)
    commit = Commit(f"{hours_ago:040x}", (), who, who, title, "")
    return HistoryRow(commit, LaneRow(1, 0b100, 0b010, 0b1010), on_head=True, refs=refs)


def test_the_first_row_of_each_day_opens_it() -> None:
    painted = paint_rows([row(1), row(2), row(20), row(21)], None, NOW)
    assert [each.opens_day for each in painted] == [True, False, True, False]
    assert [each.day for each in painted] == ["Today", "Today", "Yesterday", "Yesterday"]


def test_a_page_goes_on_where_the_one_before_ended() -> None:
    assert not paint_rows([row(2)], row(1), NOW)[0].opens_day
    assert paint_rows([row(20)], row(1), NOW)[0].opens_day


def test_what_the_graph_needs() -> None:
    (painted,) = paint_rows([row(1)], None, NOW)
    assert (painted.lane, painted.width, painted.tip, painted.merge) == (1, 4, False, True)
    assert painted.through == 0b100
    assert len(painted.strokes) == 3


def test_badges_show_where_we_are_first() -> None:
    refs = (
        Ref("refs/remotes/origin/main", RefKind.REMOTE_BRANCH, ""),
        Ref("refs/tags/v1", RefKind.TAG, ""),
        Ref("refs/heads/other", RefKind.BRANCH, ""),
        Ref("refs/heads/main", RefKind.BRANCH, "", current=True),
    )
    (painted,) = paint_rows([row(1, refs=refs)], None, NOW)
    assert [badge.text for badge in painted.badges] == ["Current", "other", "v1", "Shared"]
    assert "git: current branch main" in painted.badges[0].tip


def test_the_name_of_a_version_comes_before_the_branch() -> None:
    refs = (
        Ref("refs/heads/main", RefKind.BRANCH, "", current=True),
        Ref("refs/tags/handed-out", RefKind.NAMED_VERSION, ""),
    )
    (painted,) = paint_rows([row(1, refs=refs)], None, NOW)
    assert [badge.kind for badge in painted.badges] == [RefKind.NAMED_VERSION, RefKind.BRANCH]


def test_a_row_without_a_title_says_so() -> None:
    assert paint_rows([row(1, title="")], None, NOW)[0].title == "(no description)"


def test_bytes_that_are_no_text_are_shown_without_surrogates() -> None:
    (painted,) = paint_rows([row(1, title="caf\udce9")], None, NOW)
    assert painted.title == "café"


def test_a_row_as_it_is_read_aloud() -> None:
    (painted,) = paint_rows([row(1)], None, NOW)
    assert painted.sentence == f"title, by Léa, Today {painted.time}"


def version_of(path: str, circle: str = "club") -> HistoryRow:
    plain = row(1)
    resource = Resource(circle, path, 2, plain.commit.hash, "b" * 40, 0o100644, ChangeKind.MOVED)
    return replace(plain, version=VersionDetails(resource, "2", on_head=True))


def test_a_version_elsewhere_says_where() -> None:
    here = Reference("new/sheet.tex", "club")
    rows = [version_of("new/sheet.tex"), version_of("old/sheet.tex"), version_of("sheet.tex", "library")]
    painted = paint_rows(rows, None, NOW, here, {"club": "Club", "library": "The library"})
    assert [each.elsewhere for each in painted] == ["", "old/sheet.tex", "The library · sheet.tex"]
