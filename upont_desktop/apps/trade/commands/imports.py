"""Imports on the command line: balances, payments, a whole history; told with ``--dry-run``, taken back together."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.reader import SocialReader
from upont_desktop.apps.trade import operations as do
from upont_desktop.apps.trade.commands.common import WHICH_ENTRY, asked, money, reading, say_list, shop_meant, wanted
from upont_desktop.apps.trade.imports.amounts import AmountColumns
from upont_desktop.apps.trade.imports.history import HistoryPlan
from upont_desktop.apps.trade.imports.owner_match import AmountPlan
from upont_desktop.apps.trade.imports.upont_v4 import V4Accounts
from upont_desktop.apps.trade.reader.owners import Ledger
from upont_desktop.apps.trade.records.bodies import MOST_LINES
from upont_desktop.apps.trade.records.faults import NO_PEOPLE
from upont_desktop.cli.catalogue import problem_sentence, translate
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.cli.output import one_line
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import fold
from upont_desktop.domain.writing_errors import NotReadable

WHICH_FILE = QT_TRANSLATE_NOOP("Terminal", "which file to import")
BAD_COLUMNS = QT_TRANSLATE_NOOP("Documents", "“{value}” names no columns: write numbers from 1, like 1+2,4.")
WHICH_CLUB = QT_TRANSLATE_NOOP("Documents", "Say with --club which one’s accounts it is: {clubs}.")


def import_file(work: OperationCall, options: Namespace) -> int:
    """A file of balances or payments, or a history; with ``--dry-run`` it is only told."""
    files = _read(wanted(options, "who", WHICH_FILE))
    if options.history:
        return _import_history(work, options, files)
    raw = b"".join(files.values())
    with reading(work) as ledger:
        shop, columns = shop_meant(ledger.trade, options.shop), _columns(options.columns)
        plan = do.plan_import(ledger.trade, _people(ledger), raw, columns, payments=options.payments)
    if options.dry_run:
        return _tell(work, plan)
    if options.payments:
        return work.say(do.import_payments(work.place, shop, plan))
    return work.say(do.import_balances(work.place, shop, plan, asked(options, "reason") or Path(options.who).name))


def take_back(work: OperationCall, options: Namespace) -> int:
    """All that was imported, or booked, together with an entry."""
    with reading(work):
        pass
    return work.say(do.take_back_batch(work.place, wanted(options, "who", WHICH_ENTRY), asked(options, "reason")))


def _people(ledger: Ledger) -> SocialReader:
    if ledger.owners.people is None:
        raise RecordRefused(NO_PEOPLE)
    return ledger.owners.people


def _read(name: str) -> Mapping[str, bytes]:
    """A file, or the tables in a folder, by their names."""
    place = Path(name)
    try:
        files = sorted(one for one in place.iterdir() if one.suffix in {".csv", ".json"}) if place.is_dir() else [place]
        return {one.name: one.read_bytes() for one in files}
    except OSError as error:
        raise NotReadable(path=one_line(name), details=str(error)) from error


def _columns(words: str) -> AmountColumns | None:
    """Columns by their numbers from 1: ``1+2,4`` says who and how much, ``1,4,cents`` in cents, ``1,4-5`` that what
    stands in the fifth is taken away.
    """
    if not words:
        return None
    keys, _, rest = words.partition(",")
    amounts, _, unit = rest.partition(",")
    amount, _, debit = amounts.partition("-")
    numbers = [*keys.split("+"), amount, *([debit] if debit else [])]
    if not all(one.isdecimal() and 0 < int(one) < MOST_LINES for one in numbers) or unit not in {"", "cents"}:
        raise RecordRefused(BAD_COLUMNS, value=one_line(words))
    who = tuple(int(one) - 1 for one in keys.split("+"))
    return AmountColumns(who, int(amount) - 1, bool(unit), int(debit) - 1 if debit else None)


def _tell(work: OperationCall, plan: AmountPlan) -> int:
    lines = [(one.line, one.words, what, one.account, one.cents, "")
             for what, planned in (("new", plan.new), ("same", plan.same)) for one in planned]  # fmt: skip
    for one in plan.wrong:
        why = problem_sentence(one.problem)
        lines.append((one.line, one.words, "wrong", "", one.cents, why))
    lines.sort()
    names = ("line", "words", "what", "account", "cents", "why")
    shapes = ({key: value if value != "" else None for key, value in zip(names, line, strict=True)} | {"words": line[1]}
              for line in lines)  # fmt: skip
    told = (
        f"{line:>5}  {what:5}  {one_line(words):40}  {money(cents):>12}  {one_line(why)}"
        for line, words, what, _, cents, why in lines
    )
    return say_list(work, "amounts", shapes, told, translate("Terminal", "There is nothing to import."))


# --- a whole history --------------------------------------------------------------------------------------------------


def _import_history(work: OperationCall, options: Namespace, files: Mapping[str, bytes]) -> int:
    if options.check is not None:
        files = {**files, **_read(str(options.check))}
    accounts, shown = do.read_history(files)
    club = _club(accounts, options.club)
    with reading(work) as ledger:
        shop = shop_meant(ledger.trade, options.shop)
        plan = do.plan_v4_history(ledger.trade, _people(ledger), accounts, club, shop, shown)
    if options.dry_run:
        return _tell_history(work, plan)
    work.call.out.lines(_comparison(plan) if not work.call.out.json else ())
    return work.say(do.import_history(work.place, shop, plan, with_rights=options.rights))


def _club(accounts: V4Accounts, name: str) -> int:
    clubs = accounts.selling_clubs()
    found = [club for club in clubs if not name or fold(accounts.clubs.get(club, str(club))) == fold(name)]
    if len(found) != 1:
        raise RecordRefused(WHICH_CLUB, clubs=", ".join(one_line(accounts.clubs.get(one, str(one))) for one in clubs))
    return found[0]


def _tell_history(work: OperationCall, plan: HistoryPlan) -> int:
    out = work.call.out
    if out.json:
        wrong = [{"transaction": one.line, "who": one.words, "cents": one.cents, "why": problem_sentence(one.problem)}
                 for one in plan.wrong]  # fmt: skip
        checks = [{"who": one.name, "theirs": one.theirs, "ours": one.ours} for one in plan.checks]
        counts = {"entries": len(plan.entries), "same": plan.same, "goods": len(plan.goods), "rights": len(plan.rights)}
        out.value({"circle": work.circle.slug, **counts, "wrong": wrong, "balances": checks})
        return 0
    for one in plan.wrong:
        out.line(f"{one.line:>7}  {one_line(one.words):24}  {money(one.cents):>12}  {problem_sentence(one.problem)}")
    out.lines(_comparison(plan))
    return 0


def _comparison(plan: HistoryPlan) -> list[str]:
    """How many there are of everything, and each person whose balances are not the same."""
    counts = translate(
        "Terminal", "{entries} new entries, {same} known, {wrong} left out; {goods} new goods, {rights} rights."
    ).format(
        entries=len(plan.entries), same=plan.same, wrong=len(plan.wrong), goods=len(plan.goods), rights=len(plan.rights)
    )  # fmt: skip
    heads = translate("Terminal", "there"), translate("Terminal", "here"), translate("Terminal", "difference")
    differing = plan.differing
    lines = [
        f"{one_line(one.name):24}  {money(one.theirs):>12}  {money(one.ours):>12}  {money(one.difference):>12}"
        for one in differing
    ]
    alike = translate("Terminal", "{same} of {all} people have the same balance there and here.").format(
        same=len(plan.checks) - len(differing), all=len(plan.checks)
    )
    return [*([f"{'':24}  {heads[0]:>12}  {heads[1]:>12}  {heads[2]:>12}"] if lines else []), *lines, alike, counts]
