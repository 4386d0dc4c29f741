"""The actions that change a circle; the menu "Change" shows them all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from upont_desktop.ui.widgets.actions import Actions

translate = QCoreApplication.translate

MENU: tuple[str, ...] = (
    "undo", "redo", "undone", "-", "keep_changes", "keep_automatically", "-", "add_files", "add_folder", "paste", "-",
    "open_outside", "save_copy", "-", "rename", "delete", "copy_to", "describe", "-", "restore", "name_version", "-",
    "share", "share_place", "-", "clear_locks",
)  # fmt: skip
OF_ENTRY: tuple[str, ...] = (
    "open_outside", "save_copy", "-", "add_files", "add_folder", "paste", "keep_automatically", "-", "rename", "delete",
    "copy_to", "describe",
)  # fmt: skip
OF_VERSION: tuple[str, ...] = ("open_outside", "save_copy", "-", "restore", "name_version", "copy_to")

_Add = Callable[..., object]


def make_changing_actions(actions: Actions, do: Callable[[str], Callable[..., object]]) -> None:
    """Register them."""
    _make_general(actions, do)
    _make_of_place(actions, do)
    _make_of_resources(actions, do)


def _make_general(actions: Actions, do: Callable[[str], Callable[..., object]]) -> None:
    add = actions.add
    add("undo", translate("Actions", "&Undo"), do("undo"), "Ctrl+Z", "arrow-back-up")
    add("redo", translate("Actions", "&Redo"), do("redo"), "Ctrl+Shift+Z", "arrow-forward-up")
    add(
        "undone",
        translate("Actions", "W&hat was undone…"),
        do("undone"),
        "Ctrl+Alt+Z",
        "history",
        translate("Actions", "Changes that were undone and are still there, to bring them back"),
    )
    add(
        "keep_changes",
        translate("Actions", "&Keep changes…"),
        do("keep_changes"),
        "Ctrl+S",
        "check",
        translate("Actions", "Make versions of the files that were changed on disk (git: commit)"),
    )
    add(
        "keep_automatically",
        translate("Actions", "Keep this folder au&tomatically"),
        do("keep_automatically"),
        None,
        "",
        translate("Actions", "Make versions of what is saved in this folder, each time after a moment of quiet"),
        checkable=True,
    )
    add(
        "paste",
        translate("Actions", "&Paste"),
        do("paste"),
        "Ctrl+V",
        "plus",
        translate("Actions", "Add the files, the picture or the text that was copied"),
    )
    add(
        "add_files",
        translate("Actions", "&Add files…"),
        do("add_files"),
        "Ctrl+Shift+N",
        "file-plus",
        translate("Actions", "Add files to the chosen folder"),
    )
    add(
        "add_folder",
        translate("Actions", "Add a &folder…"),
        do("add_folder"),
        None,
        "folder-plus",
        translate("Actions", "Add a folder with all that is in it"),
    )
    add(
        "share",
        translate("Actions", "&Share"),
        do("share"),
        "Ctrl+Shift+S",
        "cloud-up",
        translate("Actions", "Receive what others did and send what was done here (git: fetch, merge, push)"),
    )


def _make_of_place(actions: Actions, do: Callable[[str], Callable[..., object]]) -> None:
    actions.add(
        "share_place",
        translate("Actions", "&Where it is shared…"),
        do("share_place"),
        None,
        "link",
        translate("Actions", "The address or the folder where the circle is shared (git: remote)"),
    )
    actions.add(
        "clear_locks",
        translate("Actions", "Clear left &locks…"),
        do("clear_locks"),
        None,
        "",
        translate("Actions", "Remove locks that programs left which are gone, so that changes are possible again"),
    )


def _make_of_resources(actions: Actions, do: Callable[[str], Callable[..., object]]) -> None:
    add = actions.add
    add(
        "open_outside",
        translate("Actions", "&Open in its own program"),
        do("open_outside"),
        "Ctrl+Return",
        "external-link",
    )
    add("save_copy", translate("Actions", "Save a cop&y…"), do("save_copy"), "Ctrl+Alt+S", "download")
    add("rename", translate("Actions", "Rena&me or move…"), do("rename"), "F2", "forms")
    add(
        "delete",
        translate("Actions", "&Delete"),
        do("delete"),
        "Del",
        "trash",
        translate("Actions", "Delete it; every version stays in the history"),
    )
    add(
        "copy_to",
        translate("Actions", "&Copy to…"),
        do("copy_to"),
        "Ctrl+Alt+C",
        "git-fork",
        translate("Actions", "Start a new resource from this version; where it comes from is written down (fork)"),
    )
    add(
        "describe",
        translate("Actions", "Describ&e…"),
        do("describe"),
        "Ctrl+I",
        "tag",
        translate("Actions", "Labels and other fields of this resource (metadata)"),
    )
    add(
        "restore",
        translate("Actions", "Restore this &version"),
        do("restore"),
        "Ctrl+Alt+R",
        "history",
        translate("Actions", "Make what is chosen on the left what it was then, as a new version"),
    )
    add(
        "name_version",
        translate("Actions", "&Name this version…"),
        do("name_version"),
        "Ctrl+T",
        "bookmark",
        translate("Actions", "Such as “handed out 12 March” (git: an annotated tag)"),
    )
