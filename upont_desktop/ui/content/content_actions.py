"""The actions of the content pane, a row each."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from upont_desktop.ui.widgets.action_spec import ActionId, ActionSpec, Menu, When

MODES = (ActionId.CONTENT_PREVIEW, ActionId.CONTENT_COMPARISON)
"""Of these exactly one is ticked."""

# fmt: off
CONTENT_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        ActionId.CONTENT_PREVIEW, str(QT_TRANSLATE_NOOP("ContentPane", "&Preview")),
        tip=str(QT_TRANSLATE_NOOP("ContentPane", "Show this version as it is")),
        shortcut="Ctrl+Shift+V", icon="eye", enabled_when=When.CONTENT, checkable=True, context="ContentPane",
        places=((Menu.CONTENT, 1),),
    ),
    ActionSpec(
        ActionId.CONTENT_COMPARISON, str(QT_TRANSLATE_NOOP("ContentPane", "&Comparison")),
        tip=str(QT_TRANSLATE_NOOP("ContentPane", "Show what changed since the previous version (git: diff)")),
        shortcut="Ctrl+Shift+D", icon="git-compare", enabled_when=When.TWO_CONTENTS, checkable=True,
        context="ContentPane",
        places=((Menu.CONTENT, 1),),
    ),
    ActionSpec(
        ActionId.PREVIOUS_CHANGE, str(QT_TRANSLATE_NOOP("ContentPane", "Pre&vious change")),
        shortcut="Shift+F7", icon="arrow-up", enabled_when=When.STEPS, context="ContentPane",
        places=((Menu.CONTENT, 2),),
    ),
    ActionSpec(
        ActionId.NEXT_CHANGE, str(QT_TRANSLATE_NOOP("ContentPane", "&Next change")),
        shortcut="F7", icon="arrow-down", enabled_when=When.STEPS, context="ContentPane", places=((Menu.CONTENT, 2),),
    ),
    ActionSpec(
        ActionId.FIND_IN_CONTENT, str(QT_TRANSLATE_NOOP("ContentPane", "&Find in this content…")),
        shortcut="Ctrl+Shift+G", icon="search", enabled_when=When.SEARCHABLE, context="ContentPane",
        places=((Menu.CONTENT, 2),),
    ),
    ActionSpec(
        ActionId.IGNORE_BLANKS, str(QT_TRANSLATE_NOOP("ContentPane", "&Ignore spaces")),
        tip=str(QT_TRANSLATE_NOOP("ContentPane", "Compare texts as if spaces and tabs made no difference")),
        icon="space", enabled_when=When.BLANKS, checkable=True, context="ContentPane", places=((Menu.CONTENT, 2),),
    ),
    ActionSpec(
        ActionId.READ_AS, str(QT_TRANSLATE_NOOP("ContentPane", "&Text encoding…")),
        tip=str(QT_TRANSLATE_NOOP(
            "ContentPane", "Choose another encoding if some letters look wrong"
        )),
        icon="typography", enabled_when=When.TEXT, context="ContentPane", places=((Menu.CONTENT, 2),),
    ),
    ActionSpec(
        ActionId.SHOW_ORIGINS, str(QT_TRANSLATE_NOOP("ContentPane", "&Who last changed each line")),
        tip=str(QT_TRANSLATE_NOOP(
            "ContentPane", "Show names in the margin of a text; click one to go back in time (git: blame)"
        )),
        shortcut="Ctrl+Alt+W", icon="user", enabled_when=When.CONTENT, checkable=True, context="ContentPane",
        places=((Menu.CONTENT, 2),),
    ),
    ActionSpec(
        ActionId.ENLARGE_CONTENT, str(QT_TRANSLATE_NOOP("ContentPane", "Show in a &larger window")),
        shortcut="F11", icon="arrows-maximize", enabled_when=When.CONTENT, context="ContentPane",
        places=((Menu.CONTENT, 3),),
    ),
    ActionSpec(
        ActionId.OPEN_ELSEWHERE, str(QT_TRANSLATE_NOOP("ContentPane", "&Open this version")),
        tip=str(QT_TRANSLATE_NOOP("ContentPane", "Open a read-only copy of this version")),
        shortcut="Ctrl+Shift+O", icon="external-link", enabled_when=When.CONTENT, context="ContentPane",
        places=((Menu.CONTENT, 3),),
    ),
    ActionSpec(
        ActionId.OPEN_OLDER_ELSEWHERE, str(QT_TRANSLATE_NOOP("ContentPane", "Open the pr&evious version")),
        icon="external-link", enabled_when=When.TWO_CONTENTS, context="ContentPane", places=((Menu.CONTENT, 3),),
    ),
    ActionSpec(
        ActionId.SAVE_VERSION, str(QT_TRANSLATE_NOOP("ContentPane", "&Save this version as…")),
        tip=str(QT_TRANSLATE_NOOP("ContentPane", "Save this version as a separate file")),
        icon="device-floppy", enabled_when=When.CONTENT, context="ContentPane", places=((Menu.CONTENT, 3),),
    ),
)
# fmt: on
