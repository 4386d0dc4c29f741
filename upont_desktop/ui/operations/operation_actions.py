"""The actions that change a circle, a row each."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from upont_desktop.ui.widgets.action_spec import ActionId, ActionSpec, Menu, When

# fmt: off
OPERATION_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        ActionId.UNDO, str(QT_TRANSLATE_NOOP("Actions", "&Undo")),
        shortcut="Ctrl+Z", icon="arrow-back-up", enabled_when=When.UNDO,
        places=((Menu.CHANGE, 1), (Menu.TOOLS_VERBS, 2),), short=str(QT_TRANSLATE_NOOP("Actions", "Undo")),
    ),
    ActionSpec(
        ActionId.REDO, str(QT_TRANSLATE_NOOP("Actions", "&Redo")),
        shortcut="Ctrl+Shift+Z", icon="arrow-forward-up", enabled_when=When.REDO, places=((Menu.CHANGE, 1),),
    ),
    ActionSpec(
        ActionId.UNDONE, str(QT_TRANSLATE_NOOP("Actions", "Undone c&hanges…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Changes that you undid and can still bring back")),
        shortcut="Ctrl+Alt+Z", icon="history", enabled_when=When.CIRCLE, places=((Menu.CHANGE, 1),),
    ),
    ActionSpec(
        ActionId.KEEP_CHANGES, str(QT_TRANSLATE_NOOP("Actions", "&Keep changes…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Make versions of the files that were changed on disk (git: commit)")),
        shortcut="Ctrl+S", icon="check", enabled_when=When.CIRCLE,
        places=((Menu.CHANGE, 2), (Menu.OF_ENTRY, 2), (Menu.TOOLS_VERBS, 1),),
        short=str(QT_TRANSLATE_NOOP("Actions", "Keep")),
    ),
    ActionSpec(
        ActionId.DISCARD, str(QT_TRANSLATE_NOOP("Actions", "&Back to the kept version")),
        tip=str(QT_TRANSLATE_NOOP(
            "Actions", "Take back what was changed on disk since the last version; undo brings the changes back"
        )),
        shortcut="Ctrl+Alt+K", enabled_when=When.UNKEPT, places=((Menu.CHANGE, 2), (Menu.OF_ENTRY, 2),),
    ),
    ActionSpec(
        ActionId.ADD_FILES, str(QT_TRANSLATE_NOOP("Actions", "&Add files…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Add files to the chosen folder")),
        shortcut="Ctrl+Shift+N", icon="file-plus", enabled_when=When.FILES,
        places=((Menu.CHANGE, 3), (Menu.OF_ENTRY, 2), (Menu.TOOLS_VERBS, 0), (Menu.OF_ADD, 1),),
        short=str(QT_TRANSLATE_NOOP("Actions", "Add")),
    ),
    ActionSpec(
        ActionId.ADD_FOLDER, str(QT_TRANSLATE_NOOP("Actions", "Add a &folder…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Add a folder and everything in it")),
        icon="folder-plus", enabled_when=When.FILES,
        places=((Menu.CHANGE, 3), (Menu.OF_ENTRY, 2), (Menu.OF_ADD, 1),),
    ),
    ActionSpec(
        ActionId.PASTE, str(QT_TRANSLATE_NOOP("Actions", "&Paste")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Add the files, picture or text that you copied")),
        shortcut="Ctrl+V", icon="plus", enabled_when=When.FILES,
        places=((Menu.CHANGE, 3), (Menu.OF_ENTRY, 2), (Menu.OF_ADD, 1),),
    ),
    ActionSpec(
        ActionId.KEEP_AUTOMATICALLY, str(QT_TRANSLATE_NOOP("Actions", "Keep this folder au&tomatically")),
        tip=str(QT_TRANSLATE_NOOP(
            "Actions", "Make a version of what you save in this folder, shortly after the last save"
        )),
        enabled_when=When.FOLDER, checkable=True, places=((Menu.CHANGE, 2), (Menu.OF_ENTRY, 2),),
    ),
    ActionSpec(
        ActionId.OPEN_OUTSIDE, str(QT_TRANSLATE_NOOP("Actions", "&Open")),
        shortcut="Ctrl+Return", icon="external-link", enabled_when=When.FILE,
        places=((Menu.CHANGE, 4), (Menu.OF_ENTRY, 1), (Menu.OF_VERSION, 1), (Menu.OF_CHANGE, 1), (Menu.STRIP, 2),),
    ),
    ActionSpec(
        ActionId.SAVE_COPY, str(QT_TRANSLATE_NOOP("Actions", "Save a cop&y…")),
        shortcut="Ctrl+Alt+S", icon="download", enabled_when=When.FILE,
        places=((Menu.CHANGE, 4), (Menu.OF_ENTRY, 1), (Menu.OF_VERSION, 1), (Menu.OF_CHANGE, 1), (Menu.STRIP, 2),),
        short=str(QT_TRANSLATE_NOOP("Actions", "Save a copy")),
    ),
    ActionSpec(
        ActionId.SHOW_ON_DISK, str(QT_TRANSLATE_NOOP("Actions", "Show in the file mana&ger")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Open the folder on disk in which it is")),
        shortcut="Ctrl+Alt+O", icon="folder", enabled_when=When.PATH_NOW,
        places=((Menu.CHANGE, 4), (Menu.OF_ENTRY, 1), (Menu.OF_VERSION, 1), (Menu.OF_CHANGE, 1),),
    ),
    ActionSpec(
        ActionId.SHOW_HISTORY, str(QT_TRANSLATE_NOOP("Actions", "&Show its history")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "All versions of the file (git: log --follow)")),
        shortcut="Ctrl+H", icon="history", enabled_when=When.PATH, places=((Menu.GO, 2), (Menu.OF_CHANGE, 0),),
    ),
    ActionSpec(
        ActionId.OPEN_TERMINAL, str(QT_TRANSLATE_NOOP("Actions", "Open in a terminal &window")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Open a terminal in the folder on disk in which it is")),
        shortcut="Ctrl+Alt+T", icon="terminal-2", enabled_when=When.CIRCLE,
        places=((Menu.CHANGE, 4), (Menu.OF_ENTRY, 1), (Menu.OF_VERSION, 1), (Menu.OF_CHANGE, 1),),
    ),
    ActionSpec(
        ActionId.COPY_PATH, str(QT_TRANSLATE_NOOP("Actions", "Copy &its path")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Copy where it is on disk, as text")),
        shortcut="Ctrl+Shift+C", enabled_when=When.PATH_NOW,
        places=((Menu.CHANGE, 4), (Menu.OF_ENTRY, 1), (Menu.OF_VERSION, 1), (Menu.OF_CHANGE, 1),),
    ),
    ActionSpec(
        ActionId.COPY_HASH, str(QT_TRANSLATE_NOOP("Actions", "Copy the f&ull hash")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Copy the whole hash of the chosen change, as git knows it (commit)")),
        shortcut="Ctrl+Alt+H", enabled_when=When.VERSION,
        places=((Menu.GO, 4), (Menu.OF_ENTRY, 1), (Menu.OF_VERSION, 1), (Menu.OF_CHANGE, 1),),
    ),
    ActionSpec(
        ActionId.RENAME, str(QT_TRANSLATE_NOOP("Actions", "Rena&me or move…")),
        shortcut="F2", icon="forms", enabled_when=When.PATH_NOW, places=((Menu.CHANGE, 5), (Menu.OF_ENTRY, 3),),
    ),
    ActionSpec(
        ActionId.DELETE, str(QT_TRANSLATE_NOOP("Actions", "&Delete")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Delete it; every version stays in the history")),
        shortcut="Del", icon="trash", enabled_when=When.PATH_NOW, places=((Menu.CHANGE, 5), (Menu.OF_ENTRY, 3),),
    ),
    ActionSpec(
        ActionId.RESTORE, str(QT_TRANSLATE_NOOP("Actions", "Restore this &version")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Bring what is chosen back to this version; it becomes a new version")),
        shortcut="Ctrl+Alt+R", icon="history", enabled_when=When.VERSION,
        places=((Menu.CHANGE, 6), (Menu.OF_VERSION, 2), (Menu.STRIP, 1),),
        short=str(QT_TRANSLATE_NOOP("Actions", "Restore")),
    ),
    ActionSpec(
        ActionId.COMPARE_CURRENT, str(QT_TRANSLATE_NOOP("Actions", "Compare with the current ver&sion")),
        tip=str(QT_TRANSLATE_NOOP(
            "Actions", "What changed from this version to the current one; of the current one, what it changed"
        )),
        shortcut="Ctrl+Alt+D", icon="git-compare", enabled_when=When.FILE_VERSION,
        places=((Menu.CHANGE, 6), (Menu.OF_VERSION, 2), (Menu.STRIP, 3),),
        short=str(QT_TRANSLATE_NOOP("Actions", "Compare")),
    ),
    ActionSpec(
        ActionId.NAME_VERSION, str(QT_TRANSLATE_NOOP("Actions", "&Name this version…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Give it a name such as “handed out 12 March” (git: annotated tag)")),
        shortcut="Ctrl+T", icon="bookmark", enabled_when=When.FILE_VERSION,
        places=((Menu.CHANGE, 6), (Menu.OF_VERSION, 2), (Menu.STRIP, 3),),
        short=str(QT_TRANSLATE_NOOP("Actions", "Name")),
    ),
    ActionSpec(
        ActionId.COPY_TO, str(QT_TRANSLATE_NOOP("Actions", "&Copy to…")),
        tip=str(QT_TRANSLATE_NOOP(
            "Actions", "Start a new resource from this version and note where it came from (fork)"
        )),
        shortcut="Ctrl+Alt+C", icon="git-fork", enabled_when=When.PATH,
        places=((Menu.CHANGE, 5), (Menu.OF_ENTRY, 3), (Menu.OF_VERSION, 2),),
    ),
    ActionSpec(
        ActionId.DESCRIBE, str(QT_TRANSLATE_NOOP("Actions", "Describ&e…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Labels and other fields of this resource (metadata)")),
        shortcut="Ctrl+I", icon="tag", enabled_when=When.PATH_NOW, places=((Menu.CHANGE, 5), (Menu.OF_ENTRY, 3),),
    ),
    ActionSpec(
        ActionId.SHARE, str(QT_TRANSLATE_NOOP("Actions", "&Share")),
        tip=str(QT_TRANSLATE_NOOP(
            "Actions", "Receive what others did and send what was done here (git: fetch, merge, push)"
        )),
        shortcut="Ctrl+Shift+S", icon="cloud-up", enabled_when=When.CIRCLE,
        places=((Menu.SHARE, 1), (Menu.TOOLS_VERBS, 1),),
    ),
    ActionSpec(
        ActionId.ASK_PLACE, str(QT_TRANSLATE_NOOP("Actions", "Look for &news")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Ask the shared place what others shared; nothing changes (git: fetch)")),
        shortcut="Ctrl+Alt+Shift+S", icon="refresh", enabled_when=When.CIRCLE,
        places=((Menu.SHARE, 1), (Menu.OF_SHARE, 1),),
    ),
    ActionSpec(
        ActionId.ASK_BY_ITSELF, str(QT_TRANSLATE_NOOP("Actions", "Look for news automaticall&y")),
        tip=str(QT_TRANSLATE_NOOP(
            "Actions", "Ask the shared place now and then; never where that would ask for a password"
        )),
        shortcut="Ctrl+Alt+Shift+N", enabled_when=When.CIRCLE, checkable=True,
        places=((Menu.SHARE, 1), (Menu.OF_SHARE, 1),),
    ),
    ActionSpec(
        ActionId.SHARE_PLACE, str(QT_TRANSLATE_NOOP("Actions", "&Where it is shared…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "The address or the folder where the circle is shared (git: remote)")),
        icon="link", enabled_when=When.CIRCLE, places=((Menu.SHARE, 1), (Menu.OF_SHARE, 1),),
    ),
    ActionSpec(
        ActionId.CLEAR_LOCKS, str(QT_TRANSLATE_NOOP("Actions", "Un&lock the circle…")),
        tip=str(QT_TRANSLATE_NOOP(
            "Actions", "Remove locks left behind by programs that are no longer running, so that changes are possible "
"again"
        )),
        enabled_when=When.LOCKED, places=((Menu.CHANGE, 8),),
    ),
)
# fmt: on
