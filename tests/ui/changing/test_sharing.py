"""Sharing, and describing, through the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.changing.conftest import Open, Settle, choose, known
from upont_desktop.domain.metadata import parse_metadata
from upont_desktop.service.operations import Choice
from upont_desktop.ui.changing.describing import DescribeForm
from upont_desktop.ui.changing.fields_known import FieldType, type_of, value_of
from upont_desktop.ui.changing.sharing import ConflictForm


@known
def test_both_sides_changed_a_file_and_both_are_kept(
    open_window: Open, filled: CloneBuilder, make_clone: Callable[..., CloneBuilder], settle: Settle, qtbot: QtBot
) -> None:
    shared = make_clone("shared", bare=True)
    filled.git("remote", "add", "origin", str(shared.path))
    filled.git("push", "--quiet", "--set-upstream", "origin", "main")
    base = filled.head
    filled.write("readme.md", "theirs\n").commit("Theirs")
    filled.git("push", "--quiet", "origin", "main")
    filled.git("reset", "--quiet", "--hard", base)
    filled.write("readme.md", "mine\n").commit("Mine")
    window = open_window(filled)
    settle(window)
    window.commands["share"].trigger()
    qtbot.waitUntil(lambda: isinstance(window.changing.doings.dialog, ConflictForm), timeout=20_000)
    form = window.changing.doings.dialog
    assert isinstance(form, ConflictForm)
    assert form.choices() == {"readme.md": Choice.BOTH}
    form.go.click()
    settle(window)
    files = shared._run(["ls-tree", "-r", "--name-only", "main"]).decode().splitlines()
    assert {"readme.md", "readme (other version).md"} <= set(files)
    assert shared._run(["show", "main:readme.md"]) == b"mine\n"
    assert shared._run(["show", "main:readme (other version).md"]) == b"theirs\n"
    assert window.changing.toast.words.startswith("Shared: ")


@known
def test_fields_are_typed_and_kept(open_window: Open, filled: CloneBuilder, settle: Settle, qtbot: QtBot) -> None:
    window = open_window(filled)
    choose(window, "readme.md", qtbot)
    settle(window)
    window.commands["describe"].trigger()
    qtbot.waitUntil(lambda: isinstance(window.changing.doings.dialog, DescribeForm))
    form = window.changing.doings.dialog
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
    assert window.changing.toast.words == "Described: readme.md"


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
