"""The sentences of :mod:`upont_desktop.domain.book_errors`, named for the translators as in :mod:`.error_messages`."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

BOOK_SENTENCES: tuple[str, ...] = (
    str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Entries that were already received from “{device}” are no longer at the shared place ({count}).",
        )
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing was changed: your circle still has them, and what the shared place has was kept beside it.",
        )
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Ask the others who changed it. “upont-desktop share --put-back” puts the entries back for everybody.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Errors", "This needs the right “{right}”, which you do not have here.")),
    str(QT_TRANSLATE_NOOP("Errors", "Ask somebody who may give rights for it.")),
    str(QT_TRANSLATE_NOOP("Errors", "There is no entry “{entry}” in the books of this circle.")),
    str(QT_TRANSLATE_NOOP("Errors", "The circle knows no device “{device}”.")),
    str(QT_TRANSLATE_NOOP("Errors", "This computer is not accepted here yet: nothing that it writes would count.")),
    str(QT_TRANSLATE_NOOP("Errors", "Ask somebody who may give rights to accept the device “{device}”.")),
    str(QT_TRANSLATE_NOOP("Errors", "No right is called “{right}”: there are {rights}.")),
    str(QT_TRANSLATE_NOOP("Errors", "Nobody would be left who may give rights here.")),
    str(QT_TRANSLATE_NOOP("Errors", "Give the right “grant” to somebody else first.")),
)
