"""What is said about contents: kinds of change, reasons why nothing shows, properties of texts."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication, QLocale

from upont_desktop.domain.content.pairs import PairKind
from upont_desktop.domain.content.text import LineEnds, TextComparison, TextSide
from upont_desktop.domain.content.unavailable import Reason
from upont_desktop.ui.words import number

translate = QCoreApplication.translate
DOT = " · "
ARROW = " → "


def joined(*parts: str) -> str:
    """Parts of a note, those that say something."""
    return DOT.join(part for part in parts if part)


def became(old: str, new: str) -> str:
    """What something was and is; said once where it stayed."""
    return new if old == new or not old else f"{old}{ARROW}{new}"


def reason(why: Reason) -> tuple[str, str]:
    """Why there is nothing to show, and what can be done."""
    match why:
        case Reason.TOO_LARGE:
            return (
                translate("Content", "Too large to show here"),
                translate("Content", "It can still be opened in its own application, or saved."),
            )
        case Reason.TOO_SLOW:
            return (
                translate("Content", "This would take too long to show"),
                translate("Content", "It can still be opened in its own application, or saved."),
            )
        case Reason.BROKEN:
            return (
                translate("Content", "This file seems to be damaged"),
                translate("Content", "Another version of it may be whole; its own application may still read it."),
            )
        case Reason.ENCRYPTED:
            return (
                translate("Content", "This file is protected by a password"),
                translate("Content", "Open it in its own application, which asks for the password."),
            )
        case Reason.UNSUPPORTED:
            return (
                translate("Content", "This kind of file cannot be shown here"),
                translate("Content", "Open it in its own application, or save a copy."),
            )
        case _:
            assert_never(why)


def pair_word(kind: PairKind) -> str:
    """What became of a part, in one word."""
    match kind:
        case PairKind.SAME:
            return translate("Content", "unchanged")
        case PairKind.CHANGED:
            return translate("Content", "changed")
        case PairKind.ADDED:
            return translate("Content", "added")
        case PairKind.REMOVED:
            return translate("Content", "removed")
        case PairKind.MOVED:
            return translate("Content", "moved")
        case _:
            assert_never(kind)


def pair_tone(kind: PairKind) -> str:
    """The theme's tone for what became of a part; empty for nothing."""
    match kind:
        case PairKind.SAME:
            return ""
        case PairKind.CHANGED:
            return "modified"
        case PairKind.ADDED:
            return "added"
        case PairKind.REMOVED:
            return "removed"
        case PairKind.MOVED:
            return "moved"
        case _:
            assert_never(kind)


def line_ends(ends: LineEnds) -> str:
    """How lines end, where that is worth saying."""
    match ends:
        case LineEnds.LF | LineEnds.NONE:
            return ""
        case LineEnds.CRLF:
            return translate("Content", "Windows line ends")
        case LineEnds.CR:
            return translate("Content", "old Macintosh line ends")
        case LineEnds.MIXED:
            return translate("Content", "mixed line ends")
        case _:
            assert_never(ends)


def encoding(side: TextSide) -> str:
    """How a text is written in bytes, where that is not UTF-8."""
    name = side.encoding.upper().replace("_", "-")
    if name in ("UTF-8", "ASCII", "UTF-8-SIG"):
        return translate("Content", "with a byte order mark") if side.bom else ""
    return translate("Content", "{encoding}, as far as can be told").format(encoding=name) if side.guessed else name


def text_notes(side: TextSide) -> str:
    """A text in one line: its length, its language, what is unusual about it."""
    count = translate("Content", "%Ln line(s)", "", len(side.lines))
    language = "" if side.language in ("", "Text only") else side.language
    return joined(count, language, encoding(side), line_ends(side.line_ends))


def comparison_notes(compared: TextComparison, blanks_ignored: bool = False) -> str:
    """What a comparison of texts found, in one line."""
    counts = joined(
        translate("Content", "%Ln line(s) changed", "", compared.changed) if compared.changed else "",
        translate("Content", "%Ln added", "", compared.added) if compared.added else "",
        translate("Content", "%Ln removed", "", compared.removed) if compared.removed else "",
        translate("Content", "%Ln moved", "", compared.moved) if compared.moved else "",
    )
    if compared.same_lines:
        counts = translate("Content", "No line differs")
        if blanks_ignored:
            counts = translate("Content", "No line differs but in blanks")
    coarse = translate("Content", "compared roughly: too much changed") if compared.coarse else ""
    return joined(counts, coarse, *_other_differences(compared.left, compared.right))


def _other_differences(left: TextSide | None, right: TextSide | None) -> list[str]:
    if left is None or right is None:
        return []
    found = []
    if (left.encoding, left.bom) != (right.encoding, right.bom):
        found.append(became(_encoding_name(left), _encoding_name(right)))
    if left.line_ends is not right.line_ends and LineEnds.NONE not in (left.line_ends, right.line_ends):
        found.append(became(_ends_name(left.line_ends), _ends_name(right.line_ends)))
    if left.final_newline != right.final_newline and left.lines and right.lines:
        found.append(
            translate("Content", "the last line is now ended")
            if right.final_newline
            else translate("Content", "the last line is no longer ended")
        )
    return found


def _encoding_name(side: TextSide) -> str:
    name = side.encoding.upper().replace("_", "-")
    return f"{name} (BOM)" if side.bom else name


def _ends_name(ends: LineEnds) -> str:
    return line_ends(ends) or translate("Content", "Unix line ends")


def decimal(value: float, digits: int = 1) -> str:
    """A number with a few digits after the point, as the language writes it."""
    return QLocale().toString(float(value), "f", digits)


def dimensions(width: float, height: float) -> str:
    """Width and height."""
    return f"{number(round(width))} × {number(round(height))}"
