"""The report of a closing as a page of HTML: what Qt shows, prints and writes as PDF."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from upont_desktop.apps.pochtron.counter.goods import CounterGood, good_of
from upont_desktop.apps.pochtron.reports import ClosingReport, SellerShift
from upont_desktop.apps.pochtron.ui.words import COUNTS, DOT, amount, means_word
from upont_desktop.apps.trade.records.accounts import Means
from upont_desktop.domain.moments import read_moment
from upont_desktop.domain.text import display
from upont_desktop.ui.wording import dates

translate = QCoreApplication.translate


def report_html(report: ClosingReport, goods: tuple[CounterGood, ...]) -> str:
    """The whole page, without colours: it is printed. What did not happen has no heading."""
    opening = report.opening
    when = " – ".join(filter(None, (_moment(opening.opened), _moment(opening.closed or ""))))
    title = translate("TillReport", "Closing of “{shop}”").format(shop=display(report.shop))
    closed = translate("TillReport", "Closed by {name}").format(name=display(report.seller))
    sold = [
        (f"{total.quantity} × {_name(total.good, goods)}", amount(total.cents))
        for total in sorted(report.happened.goods, key=lambda total: -total.cents)
    ]  # fmt: skip
    pieces = [(f"{number} × {amount(worth)}", amount(number * worth)) for worth, number in report.counts]
    parts = [
        f"<h2>{escape(title)}</h2><p>{escape(when)}<br>{escape(closed)}</p>",
        _section(translate("TillReport", "Cash box"), _box(report)),
        _section(translate("TillReport", "Counted"), pieces),
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
    return words.format(entries=COUNTS.not_shared(report.not_shared))


def _shifts(report: ClosingReport) -> list[tuple[str, str]]:
    """Who sold, from when to when, and how much."""
    names = dict(report.names)
    return [(_shift_words(one, names.get(one.seller, one.seller)), amount(one.sold)) for one in report.shifts]


def _shift_words(shift: SellerShift, name: str) -> str:
    first, last = read_moment(shift.first), read_moment(shift.last)
    hours = f"{dates.clock(first.astimezone())} – {dates.clock(last.astimezone())}" if first and last else ""
    credited = translate("TillReport", "{amount} put on accounts").format(amount=amount(shift.credited))
    parts = (
        display(name), hours, COUNTS.sales(shift.sales), COUNTS.reversals(shift.reversals) if shift.reversals else "",
        credited if shift.credited else "",
    )  # fmt: skip
    return DOT.join(filter(None, parts))


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
    return [(names.get(kind, kind), amount(cents)) for kind, cents in report.happened.means.items()]


def _sums(report: ClosingReport) -> list[tuple[str, str]]:
    return [
        (translate("TillReport", "Sold in all"), amount(report.happened.sold)),
        (translate("TillReport", "Put on accounts"), amount(report.happened.credited)),
        (translate("TillReport", "Paid out"), amount(report.happened.paid_out)),
        (translate("TillReport", "Sold since the first day"), amount(report.perpetual)),
    ]


def _name(good: str, goods: tuple[CounterGood, ...]) -> str:
    known = good_of(goods, good)
    return display(known.name) if known is not None else f"·{good[:4]}"


def _section(words: str, rows: list[tuple[str, str]]) -> str:
    return f"<h4>{escape(words)}</h4>{_table(rows)}" if rows else ""


def _table(rows: list[tuple[str, str]]) -> str:
    lines = "".join(
        f'<tr><td>{escape(words)}</td><td align="right" width="140">{escape(value)}</td></tr>' for words, value in rows
    )
    return f'<table width="100%" cellpadding="2">{lines}</table>'


def _moment(at: str) -> str:
    found = read_moment(at)
    if found is None:
        return display(at)
    moment = found.astimezone()
    return f"{dates.short_day(moment.date())} {dates.clock(moment)}"
