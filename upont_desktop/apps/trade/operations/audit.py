"""What else is to be checked of books in which money moves: that nothing came from nowhere."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from upont_desktop.apps.trade.projection import PROJECTION
from upont_desktop.apps.trade.reader import trade_reader
from upont_desktop.apps.trade.records import ROOM
from upont_desktop.apps.trade.records.bodies import KINDS, REVERSIBLE, EntryTarget, read_entry
from upont_desktop.apps.trade.records.plain_moves import PLAIN_KINDS, plain_move
from upont_desktop.domain.books import BookEntry, may_be, parse_line
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.money import plain_cents
from upont_desktop.service.library import Library
from upont_desktop.service.operations.room_audit import CountedPart, FindEntries

NOT_NOTHING = QT_TRANSLATE_NOOP("Documents", "All accounts together have {cents}, and should have nothing.")
NOT_ADDED = QT_TRANSLATE_NOOP("Documents", "The moves of “{account}” come to {added}, and its balance is {balance}.")
_BODY = b',"b":'  # stands first before the body: nothing before it in a line has room for it


class AccountsAudit:
    """Adds up every move of every entry again, from the books themselves: each account must have what it comes to, and
    all together nothing.
    """

    def __init__(self, library: Library, circle: Circle, *, deep: bool = False) -> None:
        """``deep``: the rows of the index are added up, too, beside what it says of each account."""
        self._library, self._circle, self._deep = library, circle, deep
        self._added: defaultdict[str, int] = defaultdict(int)
        self._taken_back: defaultdict[str, set[str]] = defaultdict(set)
        self._near: dict[str, tuple[CountedPart, ...]] = {}
        self._mirrored: set[EntryTarget] = set()
        self.compared = False

    # --- adding up ----------------------------------------------------------------------------------------------------

    def take(self, part: CountedPart) -> None:
        """As verification asks for it. Which of two reversals counts is left open, as both take back the same."""
        content, added = part.content, self._added
        self._near[part.device] = (part, *self._near.get(part.device, ())[:1])
        for entry, offset, _ in part.entries:
            end = content.find(b"\n", offset)
            if entry.kind in PLAIN_KINDS:
                move = plain_move(content, content.find(_BODY, offset) + len(_BODY), end - 1)
                if move is not None:
                    added[move.source] -= move.cents
                    added[move.target] += move.cents
                    continue
            if entry.kind in KINDS:
                self._take(content[offset:end], part.device)

    def _take(self, raw: bytes, device: str) -> None:
        line = parse_line(raw, device)
        said = read_entry(line.entry) if line is not None else None
        if said is not None and said.target is not None:
            self._take_back(said.target)
        elif said is not None:
            self._add(said.moves)

    def _take_back(self, target: EntryTarget) -> None:
        """Now, where the entry stands in this part of its book or in the one before; else when all have been seen."""
        if target in self._mirrored:
            return
        entry = self._entry_near(target)
        if entry is not None:
            self._mirror(entry)
        else:
            self._taken_back[target.hash].add(target.name)

    def _entry_near(self, target: EntryTarget) -> BookEntry | None:
        for device, content, entries in self._near.get(target.name.rpartition(":")[0], ()):
            start = content.find(b'{"h":"' + target.hash.encode())
            at = bisect_left(entries, start, key=lambda one: one.offset) if start >= 0 else len(entries)
            if at < len(entries) and _names(target, entries[at].entry):
                line = parse_line(content[start : content.find(b"\n", start)], device)
                return None if line is None else line.entry
        return None

    def _take_back_rest(self, find: FindEntries) -> None:
        """Those that stand elsewhere. Names change where a clone was copied: the hash tells which entry is meant."""
        found: defaultdict[str, list[BookEntry]] = defaultdict(list)
        for entry in find(self._taken_back):
            found[entry.hash].append(entry)
        for head, entries in found.items():
            for name in self._taken_back[head]:
                meant = [entry for entry in entries if may_be(name, entry.device, entry.number)]
                if meant:
                    self._mirror(min(meant, key=lambda entry: entry.name != name))

    def _mirror(self, entry: BookEntry) -> None:
        """Take back what an entry moved, once."""
        target = EntryTarget(entry.name, entry.hash)
        said = read_entry(entry) if entry.kind in REVERSIBLE and target not in self._mirrored else None
        if said is not None:
            self._mirrored.add(target)
            self._add((target, source, cents) for source, target, cents in said.moves)

    def _add(self, moves: Iterable[tuple[str, str, int]]) -> None:
        for source, target, cents in moves:
            self._added[source] -= cents
            self._added[target] += cents

    # --- what is wrong ------------------------------------------------------------------------------------------------

    def problems(self, commit: str, find: FindEntries) -> Iterator[Problem]:
        """As verification asks for it. Raises what :meth:`~upont_desktop.service.library.Library.records` raises."""
        if self._taken_back:
            self._take_back_rest(find)
        yield from _not_nothing(self._added)
        with trade_reader(self._library, self._circle) as reader:
            database = reader.state.database
            self.compared = database.shows(ROOM, PROJECTION.version, commit)
            if not self.compared and (database.ready(ROOM) or not self._deep):
                return
            balances, own = reader.accounts.balances(), reader.state.tail.balances
            rows = reader.accounts.added_up() if self._deep else balances
        yield from _not_nothing(balances)
        added = Counter(self._added)
        added.update(own)
        yield from _differences(added, balances)
        yield from _differences(rows, balances)


def _names(target: EntryTarget, entry: BookEntry) -> bool:
    return entry.hash == target.hash and entry.name == target.name


def _not_nothing(balances: Mapping[str, int]) -> Iterator[Problem]:
    if sum(balances.values()):
        yield Problem(NOT_NOTHING, {"cents": plain_cents(sum(balances.values()))})


def _differences(added: Mapping[str, int], balances: Mapping[str, int]) -> Iterator[Problem]:
    for account in sorted(balances.keys() | added.keys()):
        if balances.get(account, 0) != added.get(account, 0):
            told = {"added": plain_cents(added.get(account, 0)), "balance": plain_cents(balances.get(account, 0))}
            yield Problem(NOT_ADDED, {"account": account, **told})
