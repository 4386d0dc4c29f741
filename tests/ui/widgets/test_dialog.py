"""The keyboard begins in the first field of a dialog."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from upont_desktop.ui.operations.dialogs.identity_trust import IdentityForm
from upont_desktop.ui.widgets.dialog import Form


def focused(form: Form, qtbot: QtBot) -> QWidget | None:
    form.show()
    qtbot.waitUntil(form.isVisible)
    return form.focusWidget()


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QSpinBox, QComboBox])
def test_the_first_field_has_it(kind: type[QWidget], qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    form = Form("Heading", "Text", "Do it", parent)
    told = QLineEdit()
    told.setReadOnly(True)
    first = kind()
    form.add_field("Told", told)
    form.add_field("First", first)
    form.add_field("Second", QLineEdit())
    assert focused(form, qtbot) is first


def test_a_form_that_chose_itself_keeps_its_choice(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    form = Form("Heading", "", "Do it", parent)
    second = QLineEdit()
    form.add_field("First", QLineEdit())
    form.add_field("Second", second)
    second.setFocus()
    assert focused(form, qtbot) is second


def test_letters_typed_at_once_are_not_lost(qapp: QApplication, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    form = IdentityForm("Club", parent)
    field = focused(form, qtbot)
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "Zoe Bell")
    assert field.text() == "Zoe Bell"
    assert form.isVisible()
