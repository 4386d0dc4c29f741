"""Documents of applications, read and changed: one operation, one commit, undone by one step."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.document_problems import MOST_BYTES
from upont_desktop.domain.metadata import is_private
from upont_desktop.repository.clone import known_repository
from upont_desktop.repository.objects import ObjectReader
from upont_desktop.repository.trees import CommitTree
from upont_desktop.repository.worktree import EXECUTABLE, FILE, Entry, keep_contents
from upont_desktop.service.operations.context import OperationContext, Transaction


@dataclass(frozen=True, slots=True)
class DocumentPlan:
    """What an operation wants to change: new contents by path (``None`` deletes), the title in words, and the message
    where somebody typed one.
    """

    changes: Mapping[str, bytes | None]
    summary: str
    message: str = ""


class Records:
    """The documents of one commit, read as they are asked for; nothing is of the work tree, nothing of the index."""

    def __init__(self, tree: CommitTree, reader: ObjectReader) -> None:
        self.tree = tree
        self.reader = reader

    def read(self, path: str) -> bytes | None:
        """The content of a document, ``None`` where there is none. Raises :class:`DamagedClone`, :class:`TooLarge`."""
        entry = self.tree.get(path)
        return None if entry is None or not _is_file(entry) else self.reader.read(entry.oid, MOST_BYTES)

    def below(self, folder: str) -> Mapping[str, bytes]:
        """Every document below a folder, by path; what cannot be read is left out."""
        entries = {path: entry.oid for path, entry in self._below(folder).items() if _is_file(entry)}
        contents = self.reader.read_many(entries.values(), MOST_BYTES)
        return {
            path: content
            for path, (_, content) in zip(entries, contents, strict=True)
            if isinstance(content, bytes)
        }  # fmt: skip

    def paths(self, folder: str) -> tuple[str, ...]:
        """The path of every document below a folder, in git's order."""
        return tuple(path for path, entry in self._below(folder).items() if _is_file(entry))

    def _below(self, folder: str) -> Mapping[str, Entry]:
        return self.tree.below(folder.rstrip("/"))


@contextmanager
def read_records(context: OperationContext) -> Iterator[Records]:
    """The documents of HEAD, without the clone's locks: to look at before, what is changed is looked at with them held.

    Raises what :func:`~upont_desktop.repository.clone.open_repository` raises.
    """
    repository = known_repository(context.circle.path)
    with ObjectReader(repository.git) as reader:
        yield Records(CommitTree(repository, repository.head().commit, reader), reader)


def change_documents(
    context: OperationContext, operation: str, plan: Callable[[Records], DocumentPlan]
) -> ChangeSet:  # fmt: skip
    """Change documents below ``.upont/`` as ``plan`` says, which is called with the clone's locks held: what it reads
    is what is changed. ``operation`` is the name that undo and the interface know it by.

    Raises :class:`NothingToDo` where all is as the plan wants it, what the plan raises, and what
    :meth:`~upont_desktop.service.operations.context.OperationContext.job` and
    :meth:`~upont_desktop.service.operations.context.Transaction.keep` raise.
    """
    with context.job() as transaction:
        planned = plan(Records(transaction.tree, transaction.writer.reader))
        return transaction.keep(operation, _edits(transaction, planned.changes), planned.summary, planned.message)


def _edits(transaction: Transaction, changes: Mapping[str, bytes | None]) -> dict[str, Entry | None]:
    """The entries of these documents, their contents kept; a path that is none of an application's is our mistake."""
    foreign = [path for path in changes if not is_private(path)]
    if foreign:
        raise ValueError(f"no document of an application: {foreign[0]}")
    written = [(path, content) for path, content in changes.items() if content is not None]
    oids = keep_contents(transaction.writer.git, [content for _, content in written])
    edits: dict[str, Entry | None] = {path: None for path in changes if path in transaction.tree}
    edits.update((path, Entry(FILE, oid)) for (path, _), oid in zip(written, oids, strict=True))
    return edits


def _is_file(entry: Entry) -> bool:
    return entry.mode in (FILE, EXECUTABLE)
