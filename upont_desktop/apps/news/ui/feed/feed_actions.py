"""The actions of the feed, a row each."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from upont_desktop.ui.widgets.action_spec import ActionSpec, Menu

# fmt: off
FEED_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "news.write", str(QT_TRANSLATE_NOOP("Actions", "&New post…")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Write something for everybody, as yourself or for a club")),
        shortcut="Ctrl+Shift+N", icon="pencil", places=((Menu.ROOM, 1),),
    ),
    ActionSpec(
        "news.edit", str(QT_TRANSLATE_NOOP("Actions", "&Edit the post…")), shortcut="F2", icon="pencil",
        places=((Menu.ROOM, 2),),
    ),
    ActionSpec(
        "news.pin", str(QT_TRANSLATE_NOOP("Actions", "&Pin it for a week")), icon="pin", places=((Menu.ROOM, 2),),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Let the post stand above the others for seven days")),
    ),
    ActionSpec(
        "news.unpin", str(QT_TRANSLATE_NOOP("Actions", "&Unpin")), places=((Menu.ROOM, 2),),
    ),
    ActionSpec(
        "news.delete", str(QT_TRANSLATE_NOOP("Actions", "&Delete the post")), icon="trash", shortcut="Del",
        places=((Menu.ROOM, 2),),
        tip=str(QT_TRANSLATE_NOOP("Actions", "It stays in the history, and undoing brings it back")),
    ),
    ActionSpec(
        "news.comment", str(QT_TRANSLATE_NOOP("Actions", "&Comment")), icon="message", shortcut="Ctrl+M",
        places=((Menu.ROOM, 3),),
    ),
    ActionSpec(
        "news.like", str(QT_TRANSLATE_NOOP("Actions", "&Like it")), icon="thumb-up", shortcut="Ctrl+L",
        places=((Menu.ROOM, 3),),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Once more takes it back")),
    ),
    ActionSpec(
        "news.dislike", str(QT_TRANSLATE_NOOP("Actions", "Don’t l&ike it")), icon="thumb-down",
        places=((Menu.ROOM, 3),),
    ),
    ActionSpec(
        "news.love", str(QT_TRANSLATE_NOOP("Actions", "L&ove it")), icon="heart", places=((Menu.ROOM, 3),),
    ),
    ActionSpec(
        "news.laugh", str(QT_TRANSLATE_NOOP("Actions", "L&augh")), icon="mood-happy", places=((Menu.ROOM, 3),),
    ),
    ActionSpec(
        "news.surprise", str(QT_TRANSLATE_NOOP("Actions", "Be &surprised")), icon="mood-surprised",
        places=((Menu.ROOM, 3),),
    ),
    ActionSpec(
        "news.sad", str(QT_TRANSLATE_NOOP("Actions", "Be sa&d")), icon="mood-sad", places=((Menu.ROOM, 3),),
    ),
    ActionSpec(
        "news.bookmark", str(QT_TRANSLATE_NOOP("Actions", "&Keep for later")), icon="bookmark", shortcut="Ctrl+D",
        tip=str(QT_TRANSLATE_NOOP("Actions", "Mark the post, or unmark it: only on this computer")),
        places=((Menu.ROOM, 3),),
    ),
    ActionSpec(
        "news.author", str(QT_TRANSLATE_NOOP("Actions", "Posts of the same pe&rson")), icon="user",
        places=((Menu.ROOM, 4),),
    ),
    ActionSpec(
        "news.history", str(QT_TRANSLATE_NOOP("Actions", "Show the &history of the post")), icon="history",
        shortcut="Ctrl+H", places=((Menu.ROOM, 4),),
    ),
    ActionSpec(
        "news.copy", str(QT_TRANSLATE_NOOP("Actions", "Cop&y the text")), icon="copy", shortcut="Ctrl+Shift+C",
        tip=str(QT_TRANSLATE_NOOP("Actions", "Copy the title and the text as Markdown")), places=((Menu.ROOM, 4),),
    ),
    ActionSpec(
        "news.read_all", str(QT_TRANSLATE_NOOP("Actions", "&Mark all as read")), icon="check",
        shortcut="Ctrl+Shift+M", places=((Menu.ROOM, 5),),
    ),
    ActionSpec(
        "news.letter", str(QT_TRANSLATE_NOOP("Actions", "&Weekly letter…")), icon="mail", places=((Menu.ROOM, 5),),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Write what was published as a letter, ready to be mailed by hand")),
    ),
    ActionSpec(
        "news.hide", str(QT_TRANSLATE_NOOP("Actions", "Hide the post…")), icon="eye-off", places=((Menu.ROOM, 6),),
        tip=str(QT_TRANSLATE_NOOP("Actions", "As a moderator: with a reason, and it can be shown again")),
    ),
    ActionSpec(
        "news.unhide", str(QT_TRANSLATE_NOOP("Actions", "Show the post again")), icon="eye",
        places=((Menu.ROOM, 6),),
    ),
)
# fmt: on

OF_POSTS = (
    "news.edit", "news.pin", "news.unpin", "news.bookmark", "news.comment", "news.author", "news.history", "news.copy",
    "news.delete", "news.hide", "news.unhide",
)  # fmt: skip
REACTIONS_OF = ("news.like", "news.dislike", "news.love", "news.laugh", "news.surprise", "news.sad")
"""What the menu of a post offers, and the one of its smile."""
