"""Taking the text of an entry out of a book: the only change that a written line ever sees."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from upont_desktop.domain.book_errors import AccountsAreKept, NoSuchEntry
from upont_desktop.domain.books import is_book, link_of, order_key, parse_line, redacted_line
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.domain.rights import ENROLLED_ROOMS, REDACT
from upont_desktop.domain.writing_errors import EditedMeanwhile, NothingToDo
from upont_desktop.repository.book_trees import parts_at
from upont_desktop.repository.worktree import FILE, Entry, hash_bytes
from upont_desktop.service.operations.books import append, every_entry, keep_books_within
from upont_desktop.service.operations.context import OperationContext, Transaction

_ATTEMPTS = 3  # somebody may write into the same part while it is replaced


def redact(context: OperationContext, room: str, entry: str, by: str, reason: str = "") -> ChangeSet:
    """Take the body out of the entry ``device:number``, and write an entry that says so. It is no step of undo.

    The body stays in the history before. Whether ``by`` has the right is for the room to say before; an entry of
    somebody who has not is flagged.

    Raises :class:`AccountsAreKept` in a room of money, :class:`NoSuchEntry`, :class:`NothingToDo` where it was taken
    out already, and what operations raise.
    """
    if room in ENROLLED_ROOMS:
        raise AccountsAreKept
    with context.job() as transaction:
        keep_books_within(transaction, context)
        _, raw = _line(transaction, room, entry)
        if redacted_line(raw) == raw:
            raise NothingToDo
        header = link_of(raw)
        assert header is not None
        body: Mapping[str, JsonValue] = {
            "by": by,
            "of": entry,
            "head": header[1],
            **({"reason": reason} if reason else {}),
        }
        append(context, room, REDACT, body, intention=f"{REDACT} {entry}")
        return _redacted(transaction, context, room, entry)


def redact_texts_of(
    context: OperationContext, room: str, person: str, kinds: Collection[str], by: str
) -> ChangeSet | None:  # fmt: skip
    """Take out every entry of these kinds that a person wrote in a room; ``None`` where there is none.

    Raises what :func:`redact` raises; what was taken out until then is.
    """
    found = [one for one in every_entry(context, room) if one.kind in kinds and one.body and one.by == person]
    changes = [redact(context, room, entry.name, by) for entry in sorted(found, key=order_key)]
    return changes[-1] if changes else None


def _redacted(transaction: Transaction, context: OperationContext, room: str, entry: str) -> ChangeSet:
    for left in reversed(range(_ATTEMPTS)):
        keep_books_within(transaction, context)
        path, raw = _line(transaction, room, entry)
        tree = transaction.tree_at(transaction.writer.head.commit)
        content = transaction.writer.reader.read(tree[path].oid).replace(raw + b"\n", redacted_line(raw) + b"\n")
        title = transaction.words.say("redact", what=entry)
        edits = {path: Entry(FILE, hash_bytes(transaction.writer.git, content, write=True))}
        past = transaction.writer.state.past()
        commit = transaction.writer.commit(edits, title, transaction.identity)
        try:
            return transaction.go("redact", commit, title, lambda _: past)  # noqa: B023 - called at once
        except EditedMeanwhile as error:
            if not left or not is_book(str(error.values["path"])):
                raise
    raise AssertionError


def _line(transaction: Transaction, room: str, entry: str) -> tuple[str, bytes]:
    """The part that an entry stands in, and its line. Raises :class:`NoSuchEntry`."""
    for path, raw in _lines(transaction, room, entry.rpartition(":")[0]):
        line = parse_line(raw, entry.rpartition(":")[0])
        if line is not None and line.entry.name == entry:
            return path, raw
    raise NoSuchEntry(entry=entry)


def _lines(transaction: Transaction, room: str, device: str) -> Iterator[tuple[str, bytes]]:
    tree = transaction.tree_at(transaction.writer.head.commit)
    for part, oid in parts_at(tree, room, device):
        for raw in transaction.writer.reader.read(oid).split(b"\n")[:-1]:
            yield part.path, raw
