"""The statement of an account on A4 pages: what somebody is given who asks what is kept about them."""

from __future__ import annotations

import html
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument

from upont_desktop.apps.trade.records.accounts import shown_cents
from upont_desktop.apps.trade.records.pages import StatementRow
from upont_desktop.apps.trade.ui.entry_words import entry_details, entry_moment
from upont_desktop.apps.trade.ui.trade_words import OwnerNames, amount, kind_word
from upont_desktop.service.file_export import translated
from upont_desktop.ui.wording import dates

translate = QCoreApplication.translate
_DPI = 150  # of letters alone: as sharp as printers are
PAGE_STYLE = (
    "body{font-family:sans-serif;font-size:9pt;color:#1c2430} h1{font-size:14pt} th{text-align:left;color:#5b6675}"
    " td,th{padding:2px 10px 2px 0} .r{text-align:right}"
)


def statement_html(
    account: str, circle: str, rows: Iterable[StatementRow], names: OwnerNames, letterhead: str = ""
) -> str:  # fmt: skip
    """The statement, the oldest entry first, as a treasurer reads it; ``letterhead`` stands above."""
    rows = list(rows)
    balance = amount(shown_cents(account, rows[0].balance if rows else 0))
    heads = (
        translate("StatementPages", "When"), translate("StatementPages", "What"), translate("StatementPages", "Note"),
        translate("StatementPages", "Amount"), translate("StatementPages", "Balance"),
    )  # fmt: skip
    lines = "".join(_line(row, names, account) for row in reversed(rows))
    title = html.escape(names.account(account))
    day = html.escape(dates.long_day(dates.now().date()))
    head = "".join(f"<th{_side(at)}>{html.escape(words)}</th>" for at, words in enumerate(heads))
    about = f"{html.escape(circle)} · {day} · {translate('StatementPages', 'Balance')}: {html.escape(balance)}"
    about += f" · {html.escape(names.codes[account])}" if names.codes.get(account) else ""
    return (
        f"<html><head><style>{PAGE_STYLE}</style></head><body>{_above(letterhead)}<h1>{title}</h1><p>{about}</p>"
        f'<table width="100%"><thead><tr>{head}</tr></thead>{lines}</table></body></html>'
    )


def _above(letterhead: str) -> str:
    lines = "<br>".join(html.escape(line) for line in letterhead.splitlines())
    return f"<p>{lines}</p>" if lines else ""


_FIRST_AMOUNT = 3  # the column from which on amounts stand at the right


def _side(at: int) -> str:
    return ' align="right"' if at >= _FIRST_AMOUNT else ""


def _line(row: StatementRow, names: OwnerNames, account: str) -> str:
    cells = (
        entry_moment(row.entry), kind_word(row.entry.kind), entry_details(row.entry, names),
        amount(shown_cents(account, row.change)), amount(shown_cents(account, row.balance)),
    )  # fmt: skip
    return "<tr>" + "".join(f"<td{_side(at)}>{html.escape(words)}</td>" for at, words in enumerate(cells)) + "</tr>"


def write_pages(file: Path, page: str, title: str) -> None:
    """Print a page onto as many A4 sheets as it takes. Raises :class:`NotWritable`, :class:`NoSpace`."""
    with translated(file), file.open("wb"):  # what cannot be written is said by the system, not by Qt
        pass
    writer = QPdfWriter(str(file))
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setTitle(title)
    writer.setCreator("uPont Desktop")
    document = QTextDocument()
    document.setHtml(page)
    document.print_(writer)
