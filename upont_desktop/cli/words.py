"""How values read on a line for people."""

from __future__ import annotations

from typing import assert_never

from upont_desktop.cli.catalogue import decimal, plural, translate
from upont_desktop.cli.output import one_line
from upont_desktop.domain.commit import Ref, Signature
from upont_desktop.domain.hits import HitKind
from upont_desktop.domain.information import VersionCounts
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.reference import Reference
from upont_desktop.domain.resource import ChangeKind, EntryKind, Resource
from upont_desktop.domain.text_extent import ExtentKind, TextExtent
from upont_desktop.domain.traffic import Traffic

ONLY_GIVES = QT_TRANSLATE_NOOP("Terminal", "You can receive from this place, but not send to it.")
SHORT_HASH = 10  # letters: as git's own for large clones, and seldom the beginning of two


def say(text: str) -> str:
    """A text of :mod:`~upont_desktop.domain.information`, in the language of the terminal."""
    return translate("Information", text)


def short(name: str) -> str:
    """The beginning of a hash."""
    return name[:SHORT_HASH]


def day(signed: Signature) -> str:
    """The date as the author's own clock had it."""
    return signed.moment.strftime("%Y-%m-%d")


def moment(signed: Signature) -> str:
    """The author's own date, time and zone."""
    return signed.moment.strftime("%Y-%m-%d %H:%M %z")


def who(signed: Signature) -> str:
    """The author's name; the address where there is none."""
    return one_line(signed.name) or one_line(signed.email)


def size(octets: int | None) -> str:
    """Bytes, in the unit that leaves at most three digits before the point."""
    if octets is None:
        return ""
    if octets < 1000:
        return f"{octets} " + translate("Terminal", "B")
    amount = float(octets)
    for unit in (translate("Terminal", "kB"), translate("Terminal", "MB"), translate("Terminal", "GB")):
        amount /= 1000
        if amount < 999.5:
            return f"{decimal(amount, 1 if amount < 99.95 else 0)} {unit}"
    return f"{decimal(amount / 1000, 1)} " + translate("Terminal", "TB")


def commits(number: int) -> str:
    """``3 commits``."""
    return plural(number, translate("Terminal", "{n} commit"), translate("Terminal", "{n} commits"))


def versions(number: int) -> str:
    """``3 versions``."""
    return plural(number, translate("Terminal", "{n} version"), translate("Terminal", "{n} versions"))


def traffic_words(traffic: Traffic) -> str:
    """``12.3 MB, 3.1 MB/s``; empty where nothing is known of it."""
    rate = f"{size(traffic.rate)}/s" if traffic.rate else ""
    return ", ".join(filter(None, (size(traffic.octets) if traffic.octets else "", rate)))


def counts(counted: VersionCounts) -> str:
    """``4 versions, copied once``."""
    told = versions(counted.versions)
    if not counted.copies:
        return told
    copied = translate("Terminal", "copied once"), translate("Terminal", "copied {n} times")
    return f"{told} · {plural(counted.copies, *copied)}"


def resources(number: int) -> str:
    """``3 resources``."""
    return plural(number, translate("Terminal", "{n} resource"), translate("Terminal", "{n} resources"))


def files(number: int) -> str:
    """``3 files``."""
    return plural(number, translate("Terminal", "{n} file"), translate("Terminal", "{n} files"))


def change_word(change: ChangeKind) -> str:
    """What a version did, in one word."""
    match change:
        case ChangeKind.ADDED:
            return translate("Terminal", "added")
        case ChangeKind.MODIFIED:
            return translate("Terminal", "modified")
        case ChangeKind.MOVED:
            return translate("Terminal", "moved")
        case ChangeKind.FORKED:
            return translate("Terminal", "forked")
        case ChangeKind.DELETED:
            return translate("Terminal", "deleted")
        case ChangeKind.RESTORED:
            return translate("Terminal", "restored")
        case ChangeKind.RETYPED:
            return translate("Terminal", "retyped")
        case _:
            assert_never(change)


CHANGE_TONES = {
    ChangeKind.ADDED: "green",
    ChangeKind.FORKED: "green",
    ChangeKind.RESTORED: "green",
    ChangeKind.DELETED: "red",
    ChangeKind.MODIFIED: "yellow",
    ChangeKind.MOVED: "cyan",
    ChangeKind.RETYPED: "yellow",
}
"""The colour of each word."""


def kind_word(kind: EntryKind) -> str:
    """What stands at a path."""
    match kind:
        case EntryKind.FILE:
            return translate("Terminal", "file")
        case EntryKind.EXECUTABLE:
            return translate("Terminal", "executable")
        case EntryKind.LINK:
            return translate("Terminal", "link")
        case EntryKind.SUBMODULE:
            return translate("Terminal", "submodule")
        case EntryKind.ABSENT:
            return translate("Terminal", "absent")
        case _:
            assert_never(kind)


def hit_word(kind: HitKind) -> str:
    """Where something was found, in one word."""
    match kind:
        case HitKind.NAME:
            return translate("Terminal", "name")
        case HitKind.RESOURCE:
            return translate("Terminal", "resource")
        case HitKind.CONTENT:
            return translate("Terminal", "content")
        case HitKind.METADATA:
            return translate("Terminal", "metadata")
        case HitKind.MESSAGE:
            return translate("Terminal", "message")
        case HitKind.PERSON:
            return translate("Terminal", "person")
        case HitKind.NAMED_VERSION:
            return translate("Terminal", "named version")
        case HitKind.RECORD:
            return translate("Terminal", "record")
        case _:
            assert_never(kind)


def extent_in_words(extent: TextExtent) -> str:
    """Why a search finds no more of a resource; empty where it finds all."""
    amount, pages = size(extent.amount), plural(
        extent.amount,
        translate("Terminal", "only its first {n} page is searched"),
        translate("Terminal", "only its first {n} pages are searched"),
    )  # fmt: skip
    sentences = {
        ExtentKind.WHOLE: "",
        ExtentKind.BYTES: translate("Terminal", "only its first {amount} are searched"),
        ExtentKind.PAGES: pages,
        ExtentKind.PART: translate("Terminal", "only its first part is searched"),
        ExtentKind.NO_TEXT: translate("Terminal", "its pages are pictures without text, so only its name is found"),
        ExtentKind.ELSEWHERE: translate("Terminal", "its content ({amount}, kept by git-lfs) is not on this computer"),
        ExtentKind.PASSWORD: translate("Terminal", "a password protects its words from the search"),
        ExtentKind.TOO_LARGE: translate("Terminal", "too large to be searched: {amount}"),
        ExtentKind.UNREADABLE: translate("Terminal", "its words could not be read"),
    }
    return sentences[extent.kind].format(amount=amount)


def badges(refs: tuple[Ref, ...]) -> str:
    """The refs at a commit, with a space after them where there are some."""
    names = [f"{'*' if ref.current else ''}{one_line(ref.short_name)}" for ref in refs]
    return f"({', '.join(names)}) " if names else ""


def reference(at: Resource, circle: str) -> str:
    """A version as it is written in a circle."""
    written = Reference(at.rel_path, None if at.circle == circle else at.circle, at.version or None)
    return one_line(str(written))
