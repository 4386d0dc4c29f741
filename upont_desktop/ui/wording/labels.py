"""Plain words for what the domain names in its own: kinds of change, of ref, of hit; sizes and counts."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication, QLocale

from upont_desktop.domain.commit import Ref, RefKind
from upont_desktop.domain.hits import HitKind
from upont_desktop.domain.information import VersionCounts
from upont_desktop.domain.resource import ChangeKind
from upont_desktop.domain.scopes import InFolder, OfResource, Scope, WholeCircle
from upont_desktop.domain.text import display
from upont_desktop.domain.text_extent import ExtentKind, TextExtent
from upont_desktop.domain.traffic import Traffic
from upont_desktop.ui.wording.plurals import PLURALS

translate = QCoreApplication.translate
_KILO = 1024  # as file managers count
_USUAL_PLACE = "origin/"
_USUAL_BRANCHES = frozenset({"main", "master"})
"""As git calls the place that a clone came from, and the branch of those who have only one."""
NBSP = "\u00a0"


def change_word(change: ChangeKind) -> str:
    """What happened to a resource: one word."""
    match change:
        case ChangeKind.ADDED:
            return translate("Words", "added")
        case ChangeKind.MODIFIED:
            return translate("Words", "modified")
        case ChangeKind.MOVED:
            return translate("Words", "moved")
        case ChangeKind.FORKED:
            return translate("Words", "copied")
        case ChangeKind.DELETED:
            return translate("Words", "deleted")
        case ChangeKind.RESTORED:
            return translate("Words", "restored")
        case ChangeKind.RETYPED:
            return translate("Words", "changed type")
        case _:
            assert_never(change)


def change_by(change: ChangeKind, who: str) -> str:
    """What happened to a version and by whom, for a reader of the screen; one text each, as French words agree."""
    match change:
        case ChangeKind.ADDED:
            text = translate("Words", "added by {who}")
        case ChangeKind.MODIFIED:
            text = translate("Words", "modified by {who}")
        case ChangeKind.MOVED:
            text = translate("Words", "moved by {who}")
        case ChangeKind.FORKED:
            text = translate("Words", "copied by {who}")
        case ChangeKind.DELETED:
            text = translate("Words", "deleted by {who}")
        case ChangeKind.RESTORED:
            text = translate("Words", "restored by {who}")
        case ChangeKind.RETYPED:
            text = translate("Words", "changed in type by {who}")
        case _:
            assert_never(change)
    return text.format(who=who)


def change_icon(change: ChangeKind) -> str:
    """The icon of a kind of change."""
    match change:
        case ChangeKind.ADDED:
            return "plus"
        case ChangeKind.MODIFIED:
            return "pencil"
        case ChangeKind.MOVED:
            return "arrow-narrow-right"
        case ChangeKind.FORKED:
            return "git-fork"
        case ChangeKind.DELETED:
            return "trash"
        case ChangeKind.RESTORED:
            return "arrow-back-up"
        case ChangeKind.RETYPED:
            return "arrows-exchange"
        case _:
            assert_never(change)


def ref_word(ref: Ref) -> str:
    """What a badge says: what a person named as it was named, and for the places that sharing moves what they mean.
    Beside the usual ones, whose names say nothing, it says which.
    """
    name = display(ref.short_name)
    match ref.kind:
        case RefKind.HEAD:
            return translate("Words", "Current")
        case RefKind.BRANCH if ref.current:
            word = translate("Words", "Current")
        case RefKind.REMOTE_BRANCH:
            word, name = translate("Words", "Shared"), name.removeprefix(_USUAL_PLACE)
        case _:
            return display(ref.shown_name)
    return word if name in _USUAL_BRANCHES else f"{word}: {name}"


def ref_tip(ref: Ref) -> str:
    """What a badge stands for, with git's own word."""
    name = display(ref.short_name)
    match ref.kind:
        case RefKind.HEAD:
            return translate("Words", "What you have now (git: HEAD)")
        case RefKind.BRANCH if ref.current:
            return translate("Words", "Your current line of work (git: current branch {name})").format(name=name)
        case RefKind.BRANCH:
            return translate("Words", "A line of work (git: branch {name})").format(name=name)
        case RefKind.REMOTE_BRANCH:
            return translate("Words", "The shared version (git: remote branch {name})").format(name=name)
        case RefKind.TAG:
            return translate("Words", "A label (git: tag {name})").format(name=name)
        case RefKind.NAMED_VERSION:
            return translate("Words", "A named version (git: {name})").format(name=display(ref.name))
        case RefKind.STASH:
            return translate("Words", "Changes put aside (git: stash)")
        case RefKind.OTHER:
            return translate("Words", "A reference of git ({name})").format(name=display(ref.name))
        case _:
            assert_never(ref.kind)


def hit_word(kind: HitKind) -> str:
    """Where a search found its words."""
    match kind:
        case HitKind.NAME:
            return translate("Words", "Name")
        case HitKind.CONTENT:
            return translate("Words", "Content")
        case HitKind.METADATA:
            return translate("Words", "Information")
        case HitKind.MESSAGE:
            return translate("Words", "Description")
        case HitKind.PERSON:
            return translate("Words", "Person")
        case HitKind.NAMED_VERSION:
            return translate("Words", "Named version")
        case HitKind.RESOURCE:
            return translate("Words", "File")
        case HitKind.RECORD:
            return translate("Words", "Record")
        case _:
            assert_never(kind)


def hit_icon(kind: HitKind) -> str:
    """The icon of a kind of hit."""
    match kind:
        case HitKind.NAME:
            return "file"
        case HitKind.CONTENT:
            return "file-text"
        case HitKind.METADATA:
            return "tag"
        case HitKind.MESSAGE:
            return "message"
        case HitKind.PERSON:
            return "user"
        case HitKind.NAMED_VERSION:
            return "bookmark"
        case HitKind.RESOURCE:
            return "file"
        case HitKind.RECORD:
            return "user"
        case _:
            assert_never(kind)


def extent_words(extent: TextExtent) -> str:
    """Why a search finds no more of a file; empty where it finds all."""
    match extent.kind:
        case ExtentKind.WHOLE:
            return ""
        case ExtentKind.BYTES | ExtentKind.PAGES | ExtentKind.PART:
            return translate("Words", "only its beginning is searched")
        case ExtentKind.NO_TEXT:
            return translate("Words", "a scan: its pages have no text")
        case ExtentKind.ELSEWHERE:
            return translate("Words", "its content is not on this computer")
        case ExtentKind.PASSWORD:
            return translate("Words", "protected by a password")
        case ExtentKind.TOO_LARGE:
            return translate("Words", "too large to be searched")
        case ExtentKind.UNREADABLE:
            return translate("Words", "its words could not be read")
        case _:
            assert_never(extent.kind)


def scope_words(scope: Scope, circle: str, count: int, counts: VersionCounts | None = None) -> str:
    """What the history shows, in words; ``counts`` are of a resource, whose rows are not all versions of it."""
    match scope:
        case WholeCircle():
            return PLURALS.changes_in(count, circle)
        case InFolder(folder):
            return PLURALS.changes_below(count, display(folder))
        case OfResource(rel_path):
            own = count if counts is None else counts.versions
            said = PLURALS.versions_of(own, display(rel_path.rpartition("/")[2]))
            return said if counts is None or not counts.copies else f"{said} · {PLURALS.copied(counts.copies)}"
        case _:
            assert_never(scope)


def folded_books(count: int, first: str, last: str) -> str:
    """What several commits of books are as one row; ``first`` and ``last`` are times of the day."""
    return PLURALS.books_kept(count).format(span=first if first == last else f"{first}–{last}")


def number(value: int) -> str:
    """A whole number with the language's separators."""
    return QLocale().toString(value)


def traffic_words(traffic: Traffic) -> str:
    """``12.3 MB, 3.1 MB/s``; empty where nothing is known of it."""
    if not traffic.octets:
        return ""
    rate = translate("Words", "{size}/s", "bytes per second").format(size=size(traffic.rate)) if traffic.rate else ""
    return ", ".join(filter(None, (size(traffic.octets), rate)))


def size(octets: int) -> str:
    """A size in the language's words, with three digits at most."""
    if octets < _KILO:
        return PLURALS.octets(octets)
    return QLocale().formattedDataSize(octets, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def initials(name: str) -> str:
    """One or two letters for a person."""
    parts = [part for part in display(name).replace("-", " ").replace(".", " ").split() if part[:1].isalnum()]
    if not parts:
        return "?"
    letters = parts[0][:1] + (parts[-1][:1] if len(parts) > 1 else "")
    return letters.upper()
