"""A message that says in words what changed in files that are not yet kept; made on a background thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QObject

from upont_desktop.domain.content.archives import ArchiveComparison
from upont_desktop.domain.content.binary import BinaryComparison
from upont_desktop.domain.content.comparisons import Comparison
from upont_desktop.domain.content.documents import DocumentComparison
from upont_desktop.domain.content.markdown import MarkdownComparison
from upont_desktop.domain.content.media import MediaComparison
from upont_desktop.domain.content.notebooks import NotebookComparison
from upont_desktop.domain.content.part_pair import PairKind
from upont_desktop.domain.content.pdf import PdfComparison
from upont_desktop.domain.content.pictures import PictureComparison, SvgComparison
from upont_desktop.domain.content.tables import TableComparison
from upont_desktop.domain.content.text import TextComparison
from upont_desktop.domain.content.toml import TomlComparison
from upont_desktop.domain.content.unavailable import Unavailable
from upont_desktop.domain.text import display
from upont_desktop.service.operations import OperationContext, UnkeptFile, UnkeptKind, compare_unkept
from upont_desktop.service.operations.commit_titles import CommitTitles
from upont_desktop.ui.content import content_labels
from upont_desktop.ui.content.counts import COUNTS
from upont_desktop.ui.worktree.commit_message import TITLE, CommitMessage

translate = QCoreApplication.translate
_LOOKED_INTO = 30  # files
_VERBS = {UnkeptKind.EDITED: "keep", UnkeptKind.NEW: "add", UnkeptKind.GONE: "delete"}


def stories_of(
    context: OperationContext, files: Sequence[UnkeptFile], cancelled: Callable[[], bool] = lambda: False
) -> dict[str, str]:
    """What became of each of the first files, in a few words of the window's language, by exact path."""
    return {file.path: _story(file, found) for file, found in compare_unkept(context, files[:_LOOKED_INTO], cancelled)}


def message_of(language: str, files: Sequence[UnkeptFile], stories: Mapping[str, str]) -> CommitMessage:
    """What became of the files: of one in the title, of several line by line; ``stories`` may lack some."""
    plain = title_for(language, files)
    told = [(file, stories[file.path]) for file in files if stories.get(file.path)]
    pattern = translate("Message", "{name}: {changes}")
    if len(files) != 1:
        lines = [pattern.format(name=display(file.path), changes=story) for file, story in told]
        return CommitMessage(plain, "\n".join([*lines, "…"] if lines and len(lines) < len(files) else lines))
    if not told or files[0].kind is not UnkeptKind.EDITED:
        return CommitMessage(plain)
    title = pattern.format(name=display(files[0].path.rpartition("/")[2]), changes=told[0][1])
    return CommitMessage(title) if len(title) <= TITLE else CommitMessage(plain, told[0][1])


def title_for(language: str, files: Sequence[UnkeptFile]) -> str:
    """A title that needs no look into the files."""
    kinds = {file.kind for file in files}
    verb = _VERBS[kinds.pop()] if len(kinds) == 1 else "keep"
    return CommitTitles(language).title(verb, [file.path for file in files])


def _story(file: UnkeptFile, found: Comparison | None) -> str:
    match file.kind:
        case UnkeptKind.NEW:
            return translate("Message", "new")
        case UnkeptKind.GONE:
            return translate("Message", "deleted")
        case UnkeptKind.EDITED:
            return "" if found is None else changes_in_words(found).replace(content_labels.DOT, ", ")
        case _:
            assert_never(file.kind)


def changes_in_words(found: Comparison) -> str:
    """What a comparison found, in a few words; empty where there is nothing that numbers could say."""
    match found:
        case TextComparison():
            return _lines(found)
        case MarkdownComparison() | SvgComparison() | TomlComparison():
            return "" if found.text is None else _lines(found.text)
        case TableComparison():
            return _cells(found)
        case DocumentComparison():
            return content_labels.document_comparison_notes(found)
        case PdfComparison():
            return content_labels.page_counts(found)
        case PictureComparison():
            return content_labels.picture_notes(found.left, found.right)
        case NotebookComparison():
            return content_labels.notebook_notes(found.left, found.right)
        case ArchiveComparison() | BinaryComparison() | MediaComparison() | Unavailable():
            return ""
        case _:
            assert_never(found)


class ChangeCounts(QObject):
    """Counts that stand alone in a message."""

    def rows_changed(self, count: int) -> str:
        """``3 rows changed``."""
        return self.tr("%Ln row(s) changed", "", count)

    def rows_added(self, count: int) -> str:
        """``3 rows added``."""
        return self.tr("%Ln row(s) added", "", count)

    def rows_removed(self, count: int) -> str:
        """``3 rows removed``."""
        return self.tr("%Ln row(s) removed", "", count)


_TOLD = ChangeCounts()


def _lines(found: TextComparison) -> str:
    """How many lines came and went; what else is said where they all are the same."""
    if found.same_lines:
        return content_labels.comparison_notes(found)
    return content_labels.joined(
        COUNTS.lines_changed(found.changed) if found.changed else "",
        COUNTS.lines_added(found.added) if found.added else "",
        COUNTS.lines_removed(found.removed) if found.removed else "",
        COUNTS.moved(found.moved) if found.moved else "",
    )


def _cells(found: TableComparison) -> str:
    """How many rows changed, came and went, in all sheets."""
    kinds = [row.kind for sheet in found.sheets for row in sheet.rows]
    changed, added, removed = (kinds.count(kind) for kind in (PairKind.CHANGED, PairKind.ADDED, PairKind.REMOVED))
    return content_labels.joined(
        _TOLD.rows_changed(changed) if changed else "",
        _TOLD.rows_added(added) if added else "",
        _TOLD.rows_removed(removed) if removed else "",
        content_labels.table_comparison_notes(found),
    )
