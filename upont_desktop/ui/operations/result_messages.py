"""What was done, in the person's words."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.metadata import described_path, is_private
from upont_desktop.domain.text import display


class ResultMessages(QObject):
    """Sentences about operations."""

    def undo(self, summary: str, plain: bool = False) -> str:
        """The text of the action."""
        if summary and not plain:
            return self.tr("&Undo “{what}”").format(what=_short(summary))
        return self.tr("Undo") if plain else self.tr("&Undo")

    def redo(self, summary: str, plain: bool = False) -> str:
        """The text of the action."""
        if summary and not plain:
            return self.tr("&Redo “{what}”").format(what=_short(summary))
        return self.tr("Redo") if plain else self.tr("&Redo")

    def undone(self, summary: str, change: ChangeSet) -> str:
        """The last operation was taken back; by a new version, where others had it already."""
        return self.tr("Undone: {what}").format(what=summary) + _manner(summary, change)

    def redone(self, summary: str, change: ChangeSet) -> str:
        """That an operation was done again, and how."""
        return self.tr("Redone: {what}").format(what=summary) + _manner(summary, change)

    def nothing(self) -> str:
        """An operation would have changed nothing."""
        return self.tr("Nothing to change: it is already like that.")

    def cleared(self) -> str:
        """Locks that programs had left are gone."""
        return self.tr("The lock was removed. You can try again now.")

    def stopped(self) -> str:
        """The person stopped an operation."""
        return self.tr("Stopped. Nothing was changed.")

    def leaving(self) -> str:
        """The window is to be closed while something is being done."""
        return self.tr("The window closes when this is done.")

    def done(self, change: ChangeSet, about: tuple[str, ...] = (), name: str = "") -> str:
        """An operation was done, to ``about`` where not to all paths touched; ``name`` is what a version is called."""
        what, path = self.files(about or change.paths), _only_path(about or change.paths)
        sentences = {
            "back": self.tr("Brought back: {what}"),
            "add": self.tr("Added: {what}"),
            "update": self.tr("New version of {what}"),
            "keep": self.tr("Kept: {what}"),
            "discard": self.tr("Back to the kept version: {what}"),
            "move": self.tr("Moved to {path}") if path else self.tr("Moved: {what}"),
            "delete": self.tr("Deleted: {what}. Its versions stay in the history."),
            "restore": self.tr("Restored: {what}"),
            "fork": self.tr("Copied to {path}") if path else self.tr("Copied: {what}"),
            "describe": self.tr("Description saved: {what}"),
            "name": self.tr("The version is now named “{name}”."),
            "reword": self.tr("Message saved."),
            "take": self.tr("Updated from its original: {what}"),
        }
        return sentences.get(change.operation, display(change.summary).replace("{", "{{").replace("}", "}}")).format(
            what=what, path=path, name=name
        )

    def files(self, paths: tuple[str, ...]) -> str:
        """A name, or a number of files."""
        names = [path.rpartition("/")[2] for path in _described(paths)]
        if len(names) == 1:
            return names[0]
        return self.tr("%Ln file(s)", "", len(names))


def _described(paths: tuple[str, ...]) -> list[str]:
    """The resources, as a person reads them; metadata count as what they describe."""
    owners = dict.fromkeys(described_path(path) or path for path in paths)
    return [display(path) for path in owners if not is_private(path)]


def _only_path(paths: tuple[str, ...]) -> str:
    """The whole path of the only resource among them; empty where there are several."""
    shown = _described(paths)
    return shown[0] if len(shown) == 1 else ""


def _manner(summary: str, change: ChangeSet) -> str:
    """What the operation says of how it was done, after what it says of what was done."""
    # Late, for start-up time: an operation was done, so that this is loaded.
    from upont_desktop.service.operations.commit_titles import CommitTitles  # noqa: PLC0415

    told = display(change.summary)
    plain = CommitTitles(QLocale().name()[:2]).say(change.operation, what=summary)
    return told.removeprefix(plain) if told.startswith(plain) else ""


def _short(summary: str) -> str:
    text = summary if len(summary) <= 60 else f"{summary[:58]}…"
    return text.replace("&", "&&")
