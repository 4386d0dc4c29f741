"""Metadata of several resources at once; labels, maintainers, what is used and at which version."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.operations.conftest import DialogOf, Open, Settle, choose, content_of, known
from tests.ui.operations.test_move_delete import select
from upont_desktop.domain.metadata import JsonValue, parse_metadata
from upont_desktop.ui.operations.dialogs.dependencies import Dependencies
from upont_desktop.ui.operations.dialogs.metadata_fields import FieldType, type_of, value_of
from upont_desktop.ui.operations.dialogs.metadata_form import DescribeForm
from upont_desktop.ui.operations.dialogs.tag_edit import ListLine
from upont_desktop.ui.widgets.action_spec import ActionId


def fields(clone: CloneBuilder, path: str) -> dict[str, JsonValue] | None:
    """What the current commit says of a resource."""
    return parse_metadata(content_of(clone, f".upont/metadata/{path}.json"))


@known
def test_several_are_described_at_once(
    open_window: Open, filled: CloneBuilder, settle: Settle, dialog: DialogOf
) -> None:
    filled.write(".upont/metadata/readme.md.json", '{"labels": ["club", "old"], "year": 1, "level": "1A"}')
    filled.write(".upont/metadata/Pictures/logo.svg.json", '{"labels": ["art", "club"], "year": 2, "level": "1A"}')
    filled.commit("Describe")
    window = open_window(filled)
    settle(window)
    select(window, "readme.md", "Pictures")
    settle(window)
    window.commands[ActionId.DESCRIBE].trigger()
    form = dialog(window, DescribeForm)
    assert form.windowTitle() == "Describe 2 file(s)"
    assert form.labels.text() == "club"
    assert form.labels.elsewhere == ["art", "old"]
    people = form.maintainers.completer().model()
    assert {people.index(row, 0).data() for row in range(people.rowCount())} >= {"Hugo Petit", "Léa Martin"}
    year = next(row for row in form._rows if row.was == "year")
    assert (year.text.text(), year.text.placeholderText()) == ("", "different values")
    assert not form.go.isEnabled()
    form.labels.setText("shared")
    form.maintainers.setText("Léa Martin")
    next(row for row in form._rows if row.was == "level").text.clear()
    form.go.click()
    settle(window)
    assert fields(filled, "readme.md") == {"labels": ["shared", "old"], "maintainers": ["Léa Martin"], "year": 1}
    logo = {"labels": ["shared", "art"], "maintainers": ["Léa Martin"], "year": 2}
    assert fields(filled, "Pictures/logo.svg") == logo
    assert filled._run(["rev-list", "--count", "HEAD"]).strip() == b"9"


@known
def test_what_is_used_is_pinned_and_a_newer_version_pointed_out(
    open_window: Open, filled: CloneBuilder, settle: Settle, dialog: DialogOf, qtbot: QtBot
) -> None:
    filled.write(".upont/metadata/readme.md.json", '{"dependencies": ["Maths/sheet 2.tex{1}"]}').commit("Use")
    window = open_window(filled)
    choose(window, "readme.md", qtbot)
    settle(window)
    window.commands[ActionId.DESCRIBE].trigger()
    form = dialog(window, DescribeForm)
    assert form.uses is not None
    assert not form.go.isEnabled()
    assert form.uses.notes() == ["version 3 is available: use it"]
    form.uses._rows[0].note.click()
    form.uses.add_row("").path.setText("Pictures/logo.svg")
    form.go.click()
    settle(window)
    assert fields(filled, "readme.md") == {"dependencies": [":Maths/sheet 2.tex{3}", ":Pictures/logo.svg"]}
    qtbot.waitUntil(lambda: window.at_rest, timeout=20_000)


@pytest.mark.parametrize(
    ("lists", "typed", "results"),
    [
        ([["a", "b"]], "b, c", [["b", "c"]]),
        ([["a", "b"], ["a"]], "", [["b"], None]),
        ([["a"], ["b"]], "c", [["c", "a"], ["c", "b"]]),
        ([None, ["a"]], "a", [["a"], ["a"]]),
        ([["a"], ["a"]], "a", [["a"], ["a"]]),
        (["alone"], "alone, more", [["alone", "more"]]),
    ],
)
def test_lists_change_by_what_is_common(
    lists: list[JsonValue], typed: str, results: list[JsonValue], qtbot: QtBot
) -> None:
    line = ListLine(lists, [])
    qtbot.addWidget(line)
    line.setText(typed)
    assert [line.of(each) for each in lists] == results


def test_a_word_is_completed_after_the_last_comma(qtbot: QtBot) -> None:
    line = ListLine([[]], ["exam", "example", "sheet"])
    qtbot.addWidget(line)
    line.setText("sheet, exa")
    completer = line.completer()
    completer.setCompletionPrefix(completer.splitPath(line.text())[0])
    assert completer.completionCount() == 2
    assert completer.pathFromIndex(completer.completionModel().index(1, 0)) == "sheet, example"


def test_references_that_are_none_stay_as_they_are(qtbot: QtBot) -> None:
    uses = Dependencies(["a.md", "club:b.md{2}", "/odd", 7], {"a.md": 4})
    qtbot.addWidget(uses)
    assert not uses.different
    uses._rows[0].version.setCurrentIndex(4)
    assert uses.value() == [":a.md{4}", "club:b.md{2}", "/odd", ":7"]


@known
def test_fields_are_typed_and_kept(open_window: Open, filled: CloneBuilder, settle: Settle, qtbot: QtBot) -> None:
    window = open_window(filled)
    choose(window, "readme.md", qtbot)
    settle(window)
    window.commands[ActionId.DESCRIBE].trigger()
    qtbot.waitUntil(lambda: isinstance(window.operations.dialogs.current, DescribeForm))
    form = window.operations.dialogs.current
    assert isinstance(form, DescribeForm)
    assert not form.go.isEnabled()
    form.labels.setText("exam, 1A")
    row = form._rows[0]
    row.key.setText("points")
    row.kind.setCurrentIndex(list(FieldType).index(FieldType.NUMBER))
    row.text.setText("many")
    assert not form.go.isEnabled()
    row.text.setText("20")
    form.add_row("final", value=True)
    form.go.click()
    settle(window)
    raw = filled._run(["show", "HEAD:.upont/metadata/readme.md.json"])
    assert parse_metadata(raw) == {"labels": ["exam", "1A"], "points": 20, "final": True}
    assert window.operations.feedback.toast.words == "Description saved: readme.md"


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (FieldType.TEXT, " a ", "a"),
        (FieldType.NUMBER, "3", 3),
        (FieldType.NUMBER, "1,5", 1.5),
        (FieldType.DATE, "2026-03-12", "2026-03-12"),
        (FieldType.LIST, "a, b,, c", ["a", "b", "c"]),
    ],
)
def test_values_have_their_type(kind: FieldType, text: str, value: object) -> None:
    assert value_of(kind, text) == value
    assert type_of(value_of(kind, text)) is kind


@pytest.mark.parametrize(("kind", "text"), [(FieldType.NUMBER, "inf"), (FieldType.NUMBER, "x"), (FieldType.DATE, "12")])
def test_what_does_not_fit_is_refused(kind: FieldType, text: str) -> None:
    with pytest.raises(ValueError, match=text):
        value_of(kind, text)
