"""Other words for the last operation, while they are nobody else's: its commit gets another message."""

from __future__ import annotations

from dataclasses import replace

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.text import git_text, words_or
from upont_desktop.domain.writing_errors import CannotReword
from upont_desktop.repository.clone import known_repository
from upont_desktop.repository.objects import ObjectReader
from upont_desktop.repository.trailers import FORKED_FROM, FORKED_PATH, parse_trailers
from upont_desktop.repository.undo_log import RefMove, UndoLog, UndoRecord
from upont_desktop.service.operations.context import OperationContext, Transaction
from upont_desktop.service.operations.undo import is_shared
from upont_desktop.service.operations.upstream import TAKEN_FROM

_OURS = frozenset(key.lower() for key in (FORKED_FROM, FORKED_PATH, TAKEN_FROM))


def words_of(context: OperationContext, commit: str) -> str:
    """The message of a commit, without the lines that the application adds to it."""
    repository = known_repository(context.circle.path)
    with ObjectReader(repository.git) as reader:
        return _parts(git_text(reader.read(commit)).partition("\n\n")[2])[0]


def reword(context: OperationContext, commit: str, message: str) -> ChangeSet:
    """Give the last operation, which made ``commit``, another message; it stays one step, and its files as they are.

    Raises :class:`CannotReword` where something was done since, or others have it already.
    """
    with context.job() as transaction:
        record = _last(transaction, commit)
        before = git_text(transaction.repository.git.run("cat-file", "commit", commit)).partition("\n\n")[2]
        trailers = _parts(before)[1]
        whole = "\n\n".join(part for part in (words_or(message.strip(), _parts(before)[0]), trailers) if part)
        made = transaction.writer.committer.reword(whole, transaction.identity)
        summary = " ".join(whole.partition("\n\n")[0].split("\n"))

        def past(_: tuple[RefMove, ...]) -> UndoLog:
            known = transaction.writer.state.past()
            moves = tuple(replace(move, new=made) if move.new == commit else move for move in record.moves)
            return UndoLog((*known.done[:-1], replace(record, summary=summary, moves=moves)), known.undone)

        return transaction.go("reword", made, summary, past)


def _last(transaction: Transaction, commit: str) -> UndoRecord:
    """What was done last, where that is the commit meant and may still be another."""
    done = transaction.writer.state.past().done
    move = done[-1].branch_move() if done else None
    if move is None or not move.new == transaction.head == commit or is_shared(transaction, commit):
        raise CannotReword
    return done[-1]


def _parts(message: str) -> tuple[str, str]:
    """What a person reads, and the lines of ours at its end."""
    words, _, last = message.rstrip().rpartition("\n\n")
    keys = [key for key, _ in parse_trailers(message)]
    ours = bool(words) and len(keys) == len(last.split("\n")) and set(keys) <= _OURS
    return (words.rstrip(), last) if ours else (message.rstrip(), "")
