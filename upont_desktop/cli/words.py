"""How values read on a line for people."""

from __future__ import annotations

from upont_desktop.cli.output import one_line
from upont_desktop.domain.commit import Ref, Signature
from upont_desktop.domain.reference import Reference
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.text_extent import ExtentKind, TextExtent

SHORT_HASH = 10


def short(name: str) -> str:
    """The beginning of a hash."""
    return name[:SHORT_HASH]


def day(signed: Signature) -> str:
    """The author's own date."""
    return signed.moment.strftime("%Y-%m-%d")


def moment(signed: Signature) -> str:
    """The author's own date, time and zone."""
    return signed.moment.strftime("%Y-%m-%d %H:%M %z")


def who(signed: Signature) -> str:
    """The author's name."""
    return one_line(signed.name) or one_line(signed.email)


def size(octets: int | None) -> str:
    """Bytes, in the unit that leaves at most three digits before the point."""
    if octets is None:
        return ""
    if octets < 1000:
        return f"{octets} B"
    amount = float(octets)
    for unit in ("kB", "MB", "GB"):
        amount /= 1000
        if amount < 999.5:
            return f"{amount:.1f} {unit}" if amount < 99.95 else f"{amount:.0f} {unit}"
    return f"{amount / 1000:.1f} TB"


def count(number: int, one: str, many: str = "") -> str:
    """``1 commit``, ``2 commits``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def extent_in_words(extent: TextExtent) -> str:
    """Why a search finds no more of a resource; empty where it finds all."""
    amount = size(extent.amount)
    sentences = {
        ExtentKind.WHOLE: "",
        ExtentKind.BYTES: f"only its first {amount} are searched",
        ExtentKind.PAGES: f"only its first {count(extent.amount, 'page')} are searched",
        ExtentKind.PART: "only its first part is searched",
        ExtentKind.NO_TEXT: "its pages are pictures without text, so only its name is found",
        ExtentKind.ELSEWHERE: f"its content ({amount}, kept by git-lfs) is not on this computer",
        ExtentKind.PASSWORD: "a password protects its words from the search",
        ExtentKind.TOO_LARGE: f"too large to be searched: {amount}",
        ExtentKind.UNREADABLE: "its words could not be read",
    }
    return sentences[extent.kind]


def badges(refs: tuple[Ref, ...]) -> str:
    """The refs at a commit, with a space after them where there are some."""
    names = [f"{'*' if ref.current else ''}{one_line(ref.short_name)}" for ref in refs]
    return f"({', '.join(names)}) " if names else ""


def reference(at: Resource, circle: str) -> str:
    """A version as it is written in a circle."""
    written = Reference(at.rel_path, None if at.circle == circle else at.circle, at.version or None)
    return one_line(str(written))
