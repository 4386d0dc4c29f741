"""What the pane says of the two versions that it shows, before anything is said of their content."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from upont_desktop.domain.resource import ChangeKind, Resource
from upont_desktop.domain.text import display
from upont_desktop.ui.content import content_labels
from upont_desktop.ui.content.loader import Makers
from upont_desktop.ui.wording import dates
from upont_desktop.ui.wording.version_titles import version_title

translate = QCoreApplication.translate
Sides: TypeAlias = tuple[Resource | None, Resource | None]


def caption(resource: Resource | None) -> str:
    """A version by its number."""
    if resource is not None and resource.is_on_disk:
        return translate("ContentPane", "{name}, on disk and not kept").format(name=display(resource.name))
    return "" if resource is None else content_labels.version(display(resource.name), resource.version)


def titles(sides: Sides, made: Makers) -> tuple[str, str]:
    """Both versions as a person tells them apart: ``Version 1 · 6 Oct 2024 · Inès``.

    The name is said where it is another one, the hour where the day is the same.
    """
    old, new = sides
    named = old is not None and new is not None and old.name != new.name
    days = [dates.local(author).date() if author is not None else None for author in made]
    timed = days[0] == days[1]
    first, second = (
        version_title(side, author, named=named, timed=timed) if side is not None else ""
        for side, author in zip(sides, made, strict=True)
    )
    return first, second


def same_content(old: Resource, new: Resource) -> bool:
    """Whether two versions hold the same."""
    return (old.blob, old.mode) == (new.blob, new.mode)


def said_of(old: Resource | None, new: Resource | None, comparing: bool) -> str:
    """What is worth knowing of a version that is gone, and of two that were to be compared and are the same."""
    if new is not None and new.is_on_disk and not new.exists:
        return translate("ContentPane", "gone from the disk, and still kept")
    if new is None or not new.exists:
        return translate("ContentPane", "as it was before it was deleted")
    if not comparing or old is None or not old.exists or not same_content(old, new):
        return ""
    if old.rel_path == new.rel_path:
        return translate("ContentPane", "the content is the same as before")
    if new.change is ChangeKind.FORKED:
        words = translate("ContentPane", "copied from {path}; the content is the same")
    else:
        words = translate("ContentPane", "moved from {path}; the content is the same")
    return words.format(path=display(old.rel_path))
