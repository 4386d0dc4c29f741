"""Counts in words, for what contents hold and what changed in them; see :mod:`upont_desktop.ui.wording.plurals`."""

from __future__ import annotations

from PySide6.QtCore import QObject


class ContentCounts(QObject):
    """May be used on any thread: translating touches nothing of the object."""

    def cells(self, count: int) -> str:
        """``3 cells``."""
        return self.tr("%Ln cell(s)", "", count)

    def files(self, count: int) -> str:
        """``3 files``."""
        return self.tr("%Ln file(s)", "", count)

    def lines(self, count: int) -> str:
        """``3 lines``."""
        return self.tr("%Ln line(s)", "", count)

    def lines_added(self, count: int) -> str:
        """``3 lines added``."""
        return self.tr("%Ln line(s) added", "", count)

    def more_lines_added(self, count: int) -> str:
        """``3 added``, of lines."""
        return self.tr("%Ln added", "lines", count)

    def lines_changed(self, count: int) -> str:
        """``3 lines changed``."""
        return self.tr("%Ln line(s) changed", "", count)

    def lines_moved(self, count: int) -> str:
        """``3 lines moved``."""
        return self.tr("%Ln line(s) moved", "", count)

    def more_lines_moved(self, count: int) -> str:
        """``3 moved``, of lines."""
        return self.tr("%Ln moved", "lines", count)

    def lines_removed(self, count: int) -> str:
        """``3 lines removed``."""
        return self.tr("%Ln line(s) removed", "", count)

    def more_lines_removed(self, count: int) -> str:
        """``3 removed``, of lines."""
        return self.tr("%Ln removed", "lines", count)

    def moved(self, count: int) -> str:
        """``3 moved``, of files."""
        return self.tr("%Ln moved", "", count)

    def pages(self, count: int) -> str:
        """``3 pages``."""
        return self.tr("%Ln page(s)", "", count)

    def pages_added(self, count: int) -> str:
        """``3 pages added``."""
        return self.tr("%Ln page(s) added", "", count)

    def pages_changed(self, count: int) -> str:
        """``3 pages changed``."""
        return self.tr("%Ln page(s) changed", "", count)

    def pages_removed(self, count: int) -> str:
        """``3 pages removed``."""
        return self.tr("%Ln page(s) removed", "", count)

    def paragraphs_added(self, count: int) -> str:
        """``3 paragraphs added``."""
        return self.tr("%Ln paragraph(s) added", "", count)

    def more_paragraphs_added(self, count: int) -> str:
        """``3 added``, of paragraphs."""
        return self.tr("%Ln added", "paragraphs", count)

    def paragraphs_changed(self, count: int) -> str:
        """``3 paragraphs changed``."""
        return self.tr("%Ln paragraph(s) changed", "", count)

    def paragraphs_moved(self, count: int) -> str:
        """``3 paragraphs moved``."""
        return self.tr("%Ln paragraph(s) moved", "", count)

    def more_paragraphs_moved(self, count: int) -> str:
        """``3 moved``, of paragraphs."""
        return self.tr("%Ln moved", "paragraphs", count)

    def paragraphs_removed(self, count: int) -> str:
        """``3 paragraphs removed``."""
        return self.tr("%Ln paragraph(s) removed", "", count)

    def more_paragraphs_removed(self, count: int) -> str:
        """``3 removed``, of paragraphs."""
        return self.tr("%Ln removed", "paragraphs", count)

    def pictures(self, count: int) -> str:
        """``3 pictures``."""
        return self.tr("%Ln picture(s)", "", count)

    def settings(self, count: int) -> str:
        """``3 settings``."""
        return self.tr("%Ln setting(s)", "", count)

    def slides(self, count: int) -> str:
        """``3 slides``."""
        return self.tr("%Ln slide(s)", "", count)

    def unchanged_cells(self, count: int) -> str:
        """``⋯ 3 unchanged cells``."""
        return self.tr("⋯ %Ln unchanged cell(s)", "", count)

    def unchanged_lines(self, count: int) -> str:
        """``⋯ 3 unchanged lines``."""
        return self.tr("⋯ %Ln unchanged line(s)", "", count)

    def unchanged_paragraphs(self, count: int) -> str:
        """``⋯ 3 unchanged paragraphs``."""
        return self.tr("⋯ %Ln unchanged paragraph(s)", "", count)

    def unchanged_rows(self, count: int) -> str:
        """``⋯ 3 unchanged rows``."""
        return self.tr("⋯ %Ln unchanged row(s)", "", count)

    def wrong_bytes(self, count: int) -> str:
        """``3 bytes mean nothing as text``."""
        return self.tr("%Ln byte(s) that mean nothing as text (marked �)", "", count)

    def words(self, count: int) -> str:
        """``3 words``."""
        return self.tr("%Ln word(s)", "", count)


COUNTS = ContentCounts()
