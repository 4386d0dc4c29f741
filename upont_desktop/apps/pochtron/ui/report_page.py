"""The report of a closing as a page of HTML: what Qt shows, prints and writes as PDF."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from upont_desktop.apps.pochtron.counter.goods import CounterGood, good_of
from upont_desktop.apps.pochtron.reports import ClosingReport
from upont_desktop.apps.pochtron.ui.words import COUNTS, amount, means_word
from upont_desktop.apps.trade.records.accounts import Means
from upont_desktop.domain.moments import read_moment
from upont_desktop.domain.text import display
from upont_desktop.ui.wording import dates

translate = QCoreApplication.translate


def report_html(report: ClosingReport, goods: tuple[CounterGood, ...]) -> str:
    """The whole page, without colours: it is printed."""
    opening = report.opening
    when = " – ".join(filter(None, (_moment(opening.opened), _moment(opening.closed or ""))))
    title = translate("TillReport", "Closing of “{shop}”").format(shop=display(report.shop))
    parts = [f"<h2>{escape(title)}</h2><p>{escape(when)}<br>{escape(display(report.seller))}</p>"]
    parts.append(_heading(translate("TillReport", "Cash box")))
    parts.append(_table(_box(report)))
    if report.counts:
        pieces = [(f"{number} × {amount(worth)}", amount(number * worth)) for worth, number in report.counts]
        parts += [_heading(translate("TillReport", "Counted")), _table(pieces)]
    parts += [_heading(translate("TillReport", "Received and given back, by means")), _table(_means(report))]
    sold = [
        (f"{total.quantity} × {_name(total.good, goods)}", amount(total.cents)) for total in report.happened.goods
    ]  # fmt: skip
    parts += [_heading(translate("TillReport", "Sold")), _table([*sold, *_sums(report)])]
    if report.not_shared:
        words = COUNTS.not_shared(report.not_shared)
        rest = translate("TillReport", "{entries}: they are safe on this computer, and go to the others with “Share”.")
        parts.append(f"<p>{escape(rest.format(entries=words))}</p>")
    return "".join(parts)


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


def _heading(words: str) -> str:
    return f"<h4>{escape(words)}</h4>"


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
