"""Every question of the operations: where the keyboard begins, and what Enter does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.conflict import NameTrouble
from upont_desktop.domain.query import Query
from upont_desktop.service.operations import ShareResult
from upont_desktop.service.operations.affected_links import AffectedLinks
from upont_desktop.ui.operations.dialogs.copy import CopyForm, CopyGoals
from upont_desktop.ui.operations.dialogs.identity_trust import IdentityForm
from upont_desktop.ui.operations.dialogs.keep import SayMoreForm
from upont_desktop.ui.operations.dialogs.message_editor import MessageEditor
from upont_desktop.ui.operations.dialogs.metadata_fields import KnownFields
from upont_desktop.ui.operations.dialogs.metadata_form import DescribeForm
from upont_desktop.ui.operations.dialogs.paste import PasteForm
from upont_desktop.ui.operations.dialogs.paths import ClashForm, DeleteForm, MoveForm, NameForm
from upont_desktop.ui.operations.dialogs.remote import FirstShareForm
from upont_desktop.ui.operations.dialogs.share_report import ShareReportForm
from upont_desktop.ui.panes.history.filter_menu import DatesForm
from upont_desktop.ui.transfer.clipboard import PastedText
from upont_desktop.ui.widgets.completion_list import Completions
from upont_desktop.ui.widgets.dialog import Form
from upont_desktop.ui.worktree.commit_message import TITLE, CommitMessage

HERE = Circle("club", Path("club"))
TROUBLED = ShareResult(ChangeSet("club", "share", "", None, None), troubles=(NameTrouble("a?.txt", "a_.txt"),))

# The form, and the accessible name of what has the keyboard when it opens.
FORMS: list[tuple[Callable[[QWidget], Form], str]] = [
    (lambda over: CopyForm("a/b.pdf", CopyGoals((HERE,), uses=1), folder=False, parent=over), "Path"),
    (lambda over: IdentityForm("Club", over), "Name"),
    (lambda over: SayMoreForm(CommitMessage("What was done"), (), over), "What was changed"),
    (lambda over: DescribeForm(KnownFields({"a/b.pdf": {"level": 2}}), over), "Labels"),
    (lambda over: PasteForm(PastedText("words"), "a", datetime(2026, 3, 1, 10, 0, tzinfo=UTC), over), "Name"),
    (lambda over: ClashForm(("a.pdf",), over), ""),
    (lambda over: MoveForm(("a/b.pdf",), AffectedLinks(), ("a",), over), "Name"),
    (lambda over: NameForm("b.pdf", "1", (), over), "Name"),
    (lambda over: FirstShareForm("Club", "", over), "Place"),
    (lambda over: ShareReportForm(TROUBLED, over), "New name of a?.txt"),
    (lambda over: DatesForm(Query(), date(2026, 3, 1), over), "From"),
]


@pytest.mark.usefixtures("themes")
@pytest.mark.parametrize(("make", "begins"), FORMS)
def test_the_keyboard_begins_in_the_first_field_and_enter_does_what_is_asked(
    make: Callable[[QWidget], Form], begins: str, qtbot: QtBot
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    form = make(parent)
    form.show()
    qtbot.waitUntil(form.isVisible)
    has_it = form.focusWidget()
    assert has_it is not None
    assert has_it not in (form.go, form.cancel)
    assert has_it.accessibleName() == begins
    assert has_it is form.first_field() or isinstance(form, CopyForm)
    assert form.go.isDefault()
    assert form.width() <= 800


def test_what_deletes_is_not_done_by_enter(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    assert DeleteForm(("a.pdf",), ("b.tex",), parent).cancel.isDefault()


def test_a_long_title_is_pointed_out_only_to_who_wrote_it(qtbot: QtBot) -> None:
    editor = MessageEditor(CommitMessage("x" * (TITLE + 3)))
    qtbot.addWidget(editor)
    assert editor.note == ""
    editor.title.setText("y" * (TITLE + 3))
    assert str(TITLE + 3) in editor.note
    assert editor.title.font().family() == QLineEdit().font().family()


@pytest.mark.usefixtures("themes")
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_completion_list_leaves_its_line_free(qtbot: QtBot) -> None:
    holder = QWidget()
    holder.resize(300, 200)
    line = QLineEdit(holder)
    line.setCompleter(Completions(["Fiches", "Modèle"], line))
    qtbot.addWidget(holder)
    with qtbot.waitExposed(holder):
        holder.show()
    line.setText("FICH")
    line.completer().setCompletionPrefix("FICH")
    line.completer().complete()
    popup = line.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    assert popup.y() > line.mapToGlobal(line.rect().bottomLeft()).y()
    assert popup.model().rowCount() == 1
    with qtbot.waitSignal(line.returnPressed):  # nothing is chosen in the list: what was typed is meant
        QTest.keyClick(popup, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert line.text() == "FICH"
    line.completer().complete()
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert line.text() == "Fiches"
