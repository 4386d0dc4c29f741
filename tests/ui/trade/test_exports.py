"""The books and statements as files."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from tests.support.trade_room import LEA, TradeRoom
from upont_desktop.apps.trade.ui.accounts_view import AccountsView
from upont_desktop.apps.trade.ui.book_exports import BookExportForm
from upont_desktop.apps.trade.ui.page import TradeRoom as TradePage
from upont_desktop.ui.window.main_window import MainWindow

Open = Callable[[TradeRoom], tuple[MainWindow, TradePage]]


def choose(window: MainWindow, qtbot: QtBot, file: Path) -> None:
    """Answer the question where to write."""
    from PySide6.QtWidgets import QFileDialog

    qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)))
    dialog = window.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(file))
    dialog.close()


def test_another_program_reads_the_journal(qtbot: QtBot, bar: TradeRoom, open_page: Open, tmp_path: Path) -> None:
    bar.credit(LEA, 2_000)
    bar.sell(LEA)
    window, _page = open_page(bar)
    window.commands["trade.export"].trigger()
    form = window.findChild(BookExportForm)
    assert isinstance(form, BookExportForm)
    form.kinds["hledger"].setChecked(True)
    form.go.click()
    file = tmp_path / "bar.journal"
    choose(window, qtbot, file)
    qtbot.waitUntil(file.exists)
    if shutil.which("hledger") is None:
        pytest.skip("hledger is not installed: what it says of the journal is not tried")
    subprocess.run(["hledger", "-f", str(file), "check"], check=True)


def test_a_statement_is_printed(qtbot: QtBot, bar: TradeRoom, open_page: Open, tmp_path: Path) -> None:
    bar.credit(LEA, 2_000)
    bar.sell(LEA)
    window, page = open_page(bar)
    page.show_view("accounts")
    view = next(view for view in page.views if isinstance(view, AccountsView))
    qtbot.waitUntil(lambda: bool(view.table.rows.lines))
    view.table.select_value(LEA)
    window.commands["trade.save_statement"].trigger()
    file = tmp_path / "statement.pdf"
    choose(window, qtbot, file)
    qtbot.waitUntil(lambda: file.exists() and file.read_bytes().rstrip().endswith(b"%%EOF"))
    words = PdfReader(file).pages[0].extract_text()
    assert "17.00" in words
    assert words.index("20.00") < words.index("3.00")
