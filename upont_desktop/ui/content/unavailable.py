"""Nothing can be shown, in words."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from upont_desktop.domain.content.unavailable import Reason, Unavailable
from upont_desktop.ui.content.base import Viewer
from upont_desktop.ui.content.code.text_viewers import fill
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import EmptyState
from upont_desktop.ui.wording.plain_text import as_plain

translate = QCoreApplication.translate
_ICONS = {Reason.TOO_LARGE: "package", Reason.TOO_SLOW: "clock", Reason.BROKEN: "unlink", Reason.ENCRYPTED: "lock"}


class UnavailableView(Viewer):
    """Why, and what to do; a library's own words, which are English, come where the mouse rests."""

    def __init__(self, themes: Themes, content: Unavailable, notes: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title, advice = reason(content.reason)
        self._notes = notes
        self.empty = EmptyState(themes, _ICONS.get(content.reason, "file-unknown"), title, advice, self)
        self.empty.setToolTip(as_plain(content.detail))
        self.empty.setAccessibleName(f"{title}. {advice}")
        fill(self, self.empty)

    def notes(self) -> str:
        """What is known all the same."""
        return self._notes


def reason(why: Reason) -> tuple[str, str]:
    """Why there is nothing to show, and what can be done."""
    return _what_is_wrong(why), _what_can_be_done(why)


def _what_is_wrong(why: Reason) -> str:
    match why:
        case Reason.TOO_LARGE:
            return translate("Content", "Too large to show here")
        case Reason.TOO_SLOW:
            return translate("Content", "This would take too long to show")
        case Reason.BROKEN:
            return translate("Content", "This file seems to be damaged")
        case Reason.ENCRYPTED:
            return translate("Content", "This file is protected by a password")
        case Reason.UNSUPPORTED:
            return translate("Content", "This kind of file cannot be shown here")
        case Reason.OLD_OFFICE:
            return translate("Content", "This file is in an old format of Office")
        case Reason.ELSEWHERE:
            return translate("Content", "The content of this file is not on this computer")
        case Reason.CRASHED:
            return translate("Content", "This file could not be shown")
        case _:
            assert_never(why)


def _what_can_be_done(why: Reason) -> str:
    match why:
        case Reason.TOO_LARGE | Reason.TOO_SLOW:
            return translate("Content", "You can still open it in its app, or save a copy.")
        case Reason.BROKEN:
            return translate(
                "Content", "Another version may be intact, and its app may still be able to read this one."
            )
        case Reason.ENCRYPTED:
            return translate("Content", "Open it in its app, which asks for the password.")
        case Reason.UNSUPPORTED:
            return translate("Content", "Open it in its app, or save a copy.")
        case Reason.OLD_OFFICE:
            return translate(
                "Content",
                "It is whole, but such files (.doc, .xls, .ppt, from before 2007) cannot be shown here. Open it in its "
                "own application, and save it there as .docx, .xlsx or .pptx: then it can be shown and compared.",
            )
        case Reason.ELSEWHERE:
            return translate(
                "Content",
                "It is kept by git-lfs, and only a note of it is here. Ask whoever looks after the circle to fetch "
                "it, or run “git lfs pull” in its folder.",
            )
        case Reason.CRASHED:
            return translate(
                "Content",
                "The reader for such files stopped on this one; nothing else is affected. Open it in its app, or "
                "try again.",
            )
        case _:
            assert_never(why)
