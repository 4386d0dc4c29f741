"""Sentences with a number in them, outside of widgets.

Only ``self.tr`` will do: lupdate reads a number's plural forms there, but not in ``QCoreApplication.translate``.
"""

from __future__ import annotations

from PySide6.QtCore import QObject


class Plurals(QObject):
    """May be used on any thread: translating touches nothing of the object."""

    def minutes_ago(self, minutes: int) -> str:
        """``5 minutes ago``."""
        return self.tr("%Ln minute(s) ago", "", minutes)

    def hours_ago(self, hours: int) -> str:
        """``2 hours ago``."""
        return self.tr("%Ln hour(s) ago", "", hours)

    def days_ago(self, days: int) -> str:
        """``3 days ago``."""
        return self.tr("%Ln day(s) ago", "", days)

    def octets(self, count: int) -> str:
        """``837 bytes``."""
        return self.tr("%Ln byte(s)", "", count)

    def changes_in(self, count: int, circle: str) -> str:
        """``56,004 changes in Club``."""
        return self.tr("%Ln change(s) in {circle}", "", count).format(circle=circle)

    def books_kept(self, count: int) -> str:
        """``Books: 12 changes, {span}``."""
        return self.tr("Books: %Ln change(s), {span}", "", count)

    def changes_below(self, count: int, folder: str) -> str:
        """``12 changes in “Maths”``."""
        return self.tr("%Ln change(s) in “{folder}”", "", count).format(folder=folder)

    def files_written(self, count: int, name: str) -> str:
        """``31 files are in “club.zip”``."""
        return self.tr("%Ln file(s) written into “{name}”", "", count).format(name=name)

    def versions_of(self, count: int, name: str) -> str:
        """``7 versions of “sheet.tex”``."""
        return self.tr("%Ln version(s) of “{name}”", "", count).format(name=name)

    def copied(self, times: int) -> str:
        """``copied once``."""
        return self.tr("copied once") if times == 1 else self.tr("copied %Ln time(s)", "", times)


PLURALS = Plurals()
