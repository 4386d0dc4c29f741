"""What the pane says of the two versions that it shows, before anything is said of their content."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from upont_desktop.domain.resource import ChangeKind, Resource
from upont_desktop.domain.text import display
from upont_desktop.ui.content import content_labels

translate = QCoreApplication.translate


def caption(resource: Resource | None) -> str:
    """A version by its number."""
    if resource is not None and resource.is_on_disk:
        return translate("ContentPane", "{name}, on disk and not kept").format(name=display(resource.name))
    return "" if resource is None else content_labels.version(display(resource.name), resource.version)


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
