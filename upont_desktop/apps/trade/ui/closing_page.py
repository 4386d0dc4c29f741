"""The report of a closing as a page of HTML: what Qt shows, prints and writes as PDF."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, QObject

from upont_desktop.apps.trade.reader.closings import ClosingReport, SellerShift
from upont_desktop.apps.trade.records.accounts import Means
from upont_desktop.apps.trade.ui.entry_words import end_words, moment_words
from upont_desktop.apps.trade.ui.trade_words import OwnerNames, amount, means_word, pieces
from upont_desktop.domain.text import display

translate = QCoreApplication.translate


class EntryCounts(QObject):
    """Sentences with a number of entries in them."""

    def not_shared(self, entries: int) -> str:
        """How many entries only this computer has."""
        return self.tr("%Ln entry(s) not shared", "", entries)

    def sales(self, count: int) -> str:
        """How many sales somebody made."""
        return self.tr("%Ln sale(s)", "", count)

    def reversals(self, count: int) -> str:
        """How many entries somebody took back."""
        return self.tr("%Ln taken back", "", count)


ENTRY_COUNTS = EntryCounts()


def report_html(report: ClosingReport) -> str:
    """The whole page, without colours: it is printed. What did not happen has no heading."""
    opening = report.opening
    when = f"{moment_words(opening.opened)} – {end_words(opening.opened, opening.closed or '')}"
    title = translate("TillReport", "Closing of “{shop}”").format(shop=display(report.shop))
    closed = translate("TillReport", "Closed by {name}").format(name=OwnerNames(report.people).by(report.seller))
    sold = [
        (f"{pieces(total.quantity)} × {_good(total.good, report)}", amount(total.cents))
        for total in sorted(report.happened.goods, key=lambda total: -total.cents)
    ]  # fmt: skip
    counted = [(f"{number} × {amount(worth)}", amount(number * worth)) for worth, number in report.counts]
    parts = [
        f"<h2>{escape(title)}</h2><p>{escape(when)}<br>{escape(closed)}</p>",
        _section(translate("TillReport", "Cash box"), _box(report)),
        _section(translate("TillReport", "Counted"), counted),
        _section(translate("TillReport", "Received and given back, by means"), _means(report)),
        _section(translate("TillReport", "Sold"), sold),
        _section(translate("TillReport", "Sellers"), _shifts(report)),
        _section(translate("TillReport", "In all"), _sums(report)),
        f"<p>{escape(unshared_words(report))}</p>",
    ]
    return "".join(parts)


def unshared_words(report: ClosingReport) -> str:
    """What of it only this computer has, and what to do."""
    if not report.not_shared:
        return translate("TillReport", "Everything is shared.")
    if not report.shared_at:
        words = translate(
            "TillReport", "{entries}: they are on this computer alone, as the circle is shared with nobody yet."
        )
    else:
        words = translate("TillReport", "{entries}: they are on this computer alone, until it is shared.")
    return words.format(entries=ENTRY_COUNTS.not_shared(report.not_shared))


def _shifts(report: ClosingReport) -> list[tuple[str, str]]:
    """Who sold, from when to when, and how much."""
    names = OwnerNames(report.people)
    return [(_shift_words(one, names.by(one.seller)), amount(one.sold)) for one in report.shifts]


def _shift_words(shift: SellerShift, name: str) -> str:
    hours = f"{end_words(shift.first, shift.first)} – {end_words(shift.first, shift.last)}"
    back = ENTRY_COUNTS.reversals(shift.reversals) if shift.reversals else ""
    credited = translate("TillReport", "{amount} put on accounts").format(amount=amount(shift.credited))
    parts = (name, hours, ENTRY_COUNTS.sales(shift.sales), back, credited if shift.credited else "")
    return " · ".join(filter(None, parts))


def _box(report: ClosingReport) -> list[tuple[str, str]]:
    opening = report.opening
    rows = [
        (translate("TillReport", "In it at the opening"), amount(opening.float)),
        (translate("TillReport", "Should be in it"), amount(opening.expected)),
        (translate("TillReport", "Is in it"), amount(opening.counted or 0)),
        (translate("TillReport", "Difference"), amount(opening.difference or 0)),
    ]
    return [*rows, (translate("TillReport", "Reason"), display(opening.reason))] if opening.reason else rows


def _means(report: ClosingReport) -> list[tuple[str, str]]:
    names = {means.value: means_word(means) for means in Means} | {"bank": means_word(Means.TRANSFER)}
    told = ((names.get(kind, kind), cents) for kind, cents in report.happened.means.items())
    return [(f"{name[:1].upper()}{name[1:]}", amount(cents)) for name, cents in told]


def _sums(report: ClosingReport) -> list[tuple[str, str]]:
    return [
        (translate("TillReport", "Sold in all"), amount(report.happened.sold)),
        (translate("TillReport", "Put on accounts"), amount(report.happened.credited)),
        (translate("TillReport", "Paid out"), amount(report.happened.paid_out)),
        (translate("TillReport", "Sold since the first day"), amount(report.perpetual)),
    ]


def _good(good: str, report: ClosingReport) -> str:
    return display(report.goods.get(good) or f"·{good[:4]}")


def _section(words: str, rows: list[tuple[str, str]]) -> str:
    return f"<h4>{escape(words)}</h4>{_table(rows)}" if rows else ""


def _table(rows: list[tuple[str, str]]) -> str:
    lines = "".join(
        f'<tr><td>{escape(words)}</td><td align="right" width="140">{escape(value)}</td></tr>' for words, value in rows
    )
    return f'<table width="100%" cellpadding="2">{lines}</table>'
