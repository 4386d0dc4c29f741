"""What the commands of the room share: finding what is meant, and how money and entries are printed."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import TypeAlias

from upont_desktop.apps.social.commands.common import cents_meant, person_meant, wanted
from upont_desktop.apps.social.commands.common import reading as people_reading
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.pages import person_name
from upont_desktop.apps.trade.operations import rights_to_take
from upont_desktop.apps.trade.reader import TradeReader
from upont_desktop.apps.trade.reader.owners import Ledger, OwnerReader, ledger_reader
from upont_desktop.apps.trade.records import ROOM
from upont_desktop.apps.trade.records.accounts import AccountKind, is_account, kind_of, member, owner
from upont_desktop.apps.trade.records.entry_words import CONTEXT, KIND_WORDS
from upont_desktop.apps.trade.records.faults import NO_SUCH_GOOD
from upont_desktop.apps.trade.records.goods import Good
from upont_desktop.apps.trade.records.pages import EntryRow
from upont_desktop.cli.catalogue import spoken, translate
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.cli.output import is_terminal, one_line
from upont_desktop.cli.shapes import Shape
from upont_desktop.domain.book_errors import NotAllowed
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.money import written_cents
from upont_desktop.domain.text import fold

__all__ = ["cents_meant", "wanted"]

WHICH_SHOP = QT_TRANSLATE_NOOP("Terminal", "which shop it is")
WHICH_GOOD = QT_TRANSLATE_NOOP("Terminal", "which good it is")
WHICH_ACCOUNT = QT_TRANSLATE_NOOP("Terminal", "whose account it is (--to, or a word)")
WHICH_ENTRY = QT_TRANSLATE_NOOP("Terminal", "which entry it is, as device:number")
HOW_MUCH = QT_TRANSLATE_NOOP("Terminal", "how much (--amount)")
IN_THE_BOX = QT_TRANSLATE_NOOP("Terminal", "what is in the box (--box)")
SEVERAL_GOODS = QT_TRANSLATE_NOOP("Documents", "“{words}” means several goods: {names}. Say more, or give the id.")
_GUESTS = (AccountKind.CASH.value, AccountKind.CARD.value)


@contextmanager
def reading(work: OperationCall) -> Iterator[Ledger]:
    """A reader of the circle's accounts and of whose they are, its index up to date."""
    with people_reading(work.call, work.circle):  # brings the indexes of the circle and of its directory up to date
        pass
    with ledger_reader(work.call.library, work.circle) as found:
        yield found


def shop_meant(reader: TradeReader, word: str) -> str:
    """A shop by its short name; where there is only one, it need not be said. Raises :class:`RecordRefused`."""
    shops = reader.goods.shops()
    if not word and len(shops) == 1:
        return shops[0].slug
    return reader.shop(word).slug


def account_meant(ledger: Ledger, words: str, shop: str = "") -> str:
    """The account that words mean: its name, ``cash`` or ``card`` of a shop, or a person by id, address or words.

    Raises :class:`RecordRefused`.
    """
    if is_account(words):
        return words
    if words in _GUESTS and shop:
        return f"{words}:{shop}"
    people = ledger.owners.people
    if people is None:
        return member(words)
    return member(person_meant(people, words))


def good_meant(reader: TradeReader, words: str, shop: str = "") -> Good:
    """The good that an id, a bar code or a name means, or words that only one has. Raises :class:`RecordRefused`."""
    goods = reader.goods.goods(shop, archived=True)
    exact = [one for one in goods if words in {one.id, one.name, *one.codes}]
    found = exact or [one for one in goods if words and fold(words) in fold(one.name)]
    if len(found) > 1:
        names = ", ".join(f"{one_line(one.name)} ({one.id})" for one in found)
        raise RecordRefused(SEVERAL_GOODS, words=one_line(words), names=names)
    if not found:
        raise RecordRefused(NO_SUCH_GOOD, good=one_line(words))
    return found[0]


# --- how they are printed ---------------------------------------------------------------------------------------------


def money(cents: int) -> str:
    """An amount in the terminal's language."""
    return written_cents(cents, "fr" if spoken() == "fr" else "en")


def account_name(owners: OwnerReader, name: str) -> str:
    """Whose account it is, on one line; its own name where nobody is known."""
    if kind_of(name) is not AccountKind.MEMBER:
        return name
    row = owners.rows([owner(name)])[owner(name)]
    return one_line(person_name(row, lambda text: translate("People", text)))


def entry_shape(row: EntryRow) -> Shape:
    """An entry as JSON has it; amounts are cents."""
    return {
        "entry": row.name, "kind": row.kind, "shop": row.shop, "by": row.by, "at": row.at, "account": row.account,
        "cents": row.cents, "moves": [[source, target, cents] for source, target, cents in row.moves],
        "lines": [[line.good, line.quantity, line.unit] for line in row.lines], "of": row.target,
        "reversed": row.reversed, "flags": sorted(row.flags), "means": _told(row, "means"),
        "reference": _told(row, "ref"), "reason": _told(row, "reason"), "kept": row.kept,
    }  # fmt: skip


def _told(row: EntryRow, key: str) -> str:
    found = row.details.get(key)
    return found if isinstance(found, str) else ""


def kind_word(kind: str) -> str:
    """What kind of entry it is, in the terminal's language."""
    return translate(CONTEXT, KIND_WORDS[kind]) if kind in KIND_WORDS else one_line(kind)


def entry_line(row: EntryRow, change: int, balance: int, goods: dict[str, str]) -> str:
    """An entry on one line of a statement."""
    what = ", ".join(f"{line.quantity} {goods.get(line.good, line.good[:4])}" for line in row.lines)
    taken = f"  ({translate('Terminal', 'taken back')})" if row.reversed else ""
    when = row.at[:16].replace("T", " ")
    moved = f"{money(change):>12}  {money(balance):>12}"
    return f"{when}  {row.name:20}  {kind_word(row.kind):22}  {moved}  {one_line(what)}{taken}"


def entry_heads() -> str:
    """The names of the columns of a statement."""
    when, entry, what = translate("Terminal", "when"), translate("Terminal", "entry"), translate("Terminal", "what")
    change, balance = translate("Terminal", "moved by"), translate("Terminal", "balance")
    return f"{when:16}  {entry:20}  {what:22}  {change:>12}  {balance:>12}  {translate('Terminal', 'sold')}"


def good_names(reader: TradeReader) -> dict[str, str]:
    """The names of all goods, by their ids."""
    return {good.id: good.name for good in reader.goods.goods(archived=True)}


def say_list(
    work: OperationCall, name: str, shapes: Iterable[Shape], lines: Iterable[str], nothing: str, heads: str = ""
) -> int:  # fmt: skip
    """Print a list for people or for scripts; ``heads`` name its columns where a person looks at it."""
    out, listed = work.call.out, list(shapes)
    if out.json:
        out.values({"circle": work.circle.slug}, name, listed)
    else:
        if listed and heads and is_terminal(out.stream):
            out.line(heads)
        out.lines(lines)
    if not listed:
        out.note(nothing)
    return 0


Run: TypeAlias = Callable[[Namespace], int]


def hinting(run: Run) -> Run:
    """Say how somebody who may give rights takes the one that is missing; the refusal stands."""

    @wraps(run)
    def hinted(options: Namespace) -> int:
        try:
            return run(options)
        except NotAllowed as error:
            work, right = OperationCall.made_from(options), str(error.values["right"])
            rights = rights_to_take(work.place, right)
            if rights:
                told = translate("Terminal", "You may give rights here: “{command}” takes what is missing.")
                command = f"upont-desktop right give {work.circle.slug} me {','.join(rights)} --room {ROOM}"
                work.call.out.note(told.format(command=command))
            raise

    return hinted


def asked(options: Namespace, name: str) -> str:
    """An option of the command line, empty where it was not given."""
    found: str = getattr(options, name) or ""
    return found
