"""What others wrote is shown letter by letter: no tooltip and no label takes it for HTML."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import Qt
from pytestqt.qtbot import QtBot

import upont_desktop
from upont_desktop.ui.widgets.basics import ElidedLabel, PlainLabel
from upont_desktop.ui.wording.plain_text import as_plain

TOP = Path(upont_desktop.__file__).parent
_RICH = {"ui/panes/details/facts.py", "ui/window/welcome.py", "apps/news/ui/feed/post_text.py"}
"""What makes HTML itself, of escaped texts."""
_OWN = {"tr", "translate", "toolTip", "as_plain"}  # texts of the program, or that were plain already
_TEXTS = st.lists(
    st.sampled_from(["<", ">", "&", "lt;", "img src=x", "b", "/", "!", "?xml ?", "doctype", "\n", " ", "é", "\u2060"])
).map("".join)


@given(_TEXTS)
def test_every_text_can_be_shown_letter_by_letter(text: str) -> None:
    shown = as_plain(text)
    assert not Qt.mightBeRichText(shown)
    assert shown.replace("\u2060", "") == text.replace("\u2060", "")
    if not Qt.mightBeRichText(text):
        assert shown == text


def sources() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(TOP.rglob("*.py")):
        content = path.read_text(encoding="utf-8")
        if "PySide6" in content:
            yield path.relative_to(TOP).as_posix(), ast.parse(content)


def test_no_tooltip_guesses_what_a_text_is() -> None:
    """A text that is put together, or comes from elsewhere, goes through ``as_plain``; so does what a model answers."""
    wrong = []
    for name, tree in sources():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                tip = {"setToolTip": node.args[-1:], "showText": node.args[1:2]}.get(node.func.attr, [])
                wrong += [f"{name}:{node.lineno}" for one in tip if not _is_own(one)]
        wrong += [f"{name}:{line}" for line in _answers(tree)]
    assert wrong == []


def _is_own(node: ast.expr) -> bool:
    if isinstance(node, ast.IfExp):
        return _is_own(node.body) and _is_own(node.orelse)
    if isinstance(node, ast.Call):
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        return called in _OWN
    return isinstance(node, ast.Constant)


def _answers(tree: ast.Module) -> Iterator[int]:
    """Where a model answers what its tooltip is otherwise than by a plain text."""
    for node in ast.walk(tree):
        if isinstance(node, ast.If):
            test, body = ast.dump(node.test), node.body
        elif isinstance(node, ast.match_case):
            test, body = ast.dump(node.pattern), node.body
        else:
            continue
        if "'ToolTipRole'" in test:
            told = [one for part in body for one in ast.walk(part) if isinstance(one, ast.Return)]
            yield from (one.lineno for one in told if one.value is not None and not _has_plain(one.value))


def _has_plain(node: ast.expr) -> bool:
    return any(isinstance(one, ast.Name) and one.id in {"as_plain", "pair_word"} for one in ast.walk(node))


def test_no_label_guesses_what_a_text_is() -> None:
    made = [
        f"{name}:{node.lineno}"
        for name, tree in sources()
        if name not in _RICH
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "QLabel"
    ]
    assert made == []


@pytest.mark.parametrize("kind", [PlainLabel, ElidedLabel])
def test_a_label_says_what_it_was_told(qtbot: QtBot, kind: type[PlainLabel]) -> None:
    hostile = '<img src="file:///etc/hostname"> <b>Treasurer</b>'
    label = kind()
    qtbot.addWidget(label)
    if isinstance(label, ElidedLabel):
        label.say(hostile)
        label.say(hostile)
    else:
        label.setText(hostile)
        label.setToolTip(as_plain(hostile))
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert not Qt.mightBeRichText(label.toolTip())
    assert label.toolTip().replace("\u2060", "") == hostile
