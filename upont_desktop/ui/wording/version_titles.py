"""What a person tells one version from another by: its number, its date and who made it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from upont_desktop.domain.commit import Signature
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.text import display
from upont_desktop.ui.wording import dates

translate = QCoreApplication.translate
SEPARATOR = " · "


def version_title(version: Resource, author: Signature | None, *, named: bool = False, timed: bool = False) -> str:
    """``Version 1 · 6 Oct 2024 · Inès``, with the name of the resource and the hour where they are wanted."""
    if version.is_on_disk:
        return translate("VersionTitles", "On disk, not kept yet")
    parts = [display(version.name)] if named else []
    if version.version:
        parts.append(translate("VersionTitles", "Version {number}").format(number=version.version))
    if author is not None:
        parts.append(dates.short_moment(author) if timed else dates.short_day(dates.local(author).date()))
        parts.append(display(author.name))
    return SEPARATOR.join(parts) or display(version.name)
