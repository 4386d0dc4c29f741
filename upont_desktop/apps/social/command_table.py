"""What the terminal knows of people and clubs before one of its commands is named: light to import."""

from __future__ import annotations

from upont_desktop.cli.command import Argument, Command, Topic, Value, flag, option, word
from upont_desktop.cli.common_arguments import CLONE, TRUST, limit
from upont_desktop.domain.language import QT_TRANSLATE_NOOP

_FOLDER = "upont_desktop.apps.social.commands"
_WHO = QT_TRANSLATE_NOOP("Terminal", "a person: an id, an e-mail address, or words that find one alone")
_CLUB = QT_TRANSLATE_NOOP("Terminal", "the short name of a club")
_DAY = QT_TRANSLATE_NOOP("Terminal", "a day: 2026-09-01 or 01/09/2026")


def _action(*choices: str) -> Argument:
    told = QT_TRANSLATE_NOOP("Terminal", "what to do")
    return Argument(("action",), Value.CHOICE, told, "ACTION", choices=choices)


def _fields(told: str) -> Argument:
    return option("--set", "KEY=VALUE", Value.FIELD, told, again=True, attr="fields")


COMMANDS = (
    Command(
        "people", Topic.ROOMS, QT_TRANSLATE_NOOP("Terminal", "the people of a circle, found by words and filters"),
        f"{_FOLDER}.people:run",
        (
            CLONE,
            word("words", "WORD", Value.WORDS, QT_TRANSLATE_NOOP("Terminal", "what names begin with"), "*"),
            option(
                "--promotion", "CODE", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "only those of this promotion"), ""
            ),
            option("--club", "CLUB", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "only those who are in this club"), ""),
            flag("--former", QT_TRANSLATE_NOOP("Terminal", "with --club: those who were in it before")),
            option("--department", "NAME", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "only those of it"), ""),
            Argument(
                ("--status",), Value.CHOICE, QT_TRANSLATE_NOOP("Terminal", "only members, former ones or guests"),
                default="", choices=("member", "former", "guest"),
            ),
            flag("--birthdays", QT_TRANSLATE_NOOP("Terminal", "only those whose birthday is today")),
            flag("--problems", QT_TRANSLATE_NOOP("Terminal", "what somebody should look at instead: 1 where there is")),
            flag("--vcard", QT_TRANSLATE_NOOP("Terminal", "print their cards (vCard), for an address book")),
            flag("--csv", QT_TRANSLATE_NOOP("Terminal", "print a table for a spreadsheet")),
            limit(QT_TRANSLATE_NOOP("Terminal", "no more than so many people")),
        ),
    ),
    Command(
        "person", Topic.ROOMS, QT_TRANSLATE_NOOP("Terminal", "show, add, edit, merge, import or forget people"),
        f"{_FOLDER}.person:run",
        (
            _action("show", "add", "edit", "photo", "merge", "import", "forget"),
            CLONE,
            word("who", "PERSON", Value.TEXT, QT_TRANSLATE_NOOP(
                "Terminal", "a person: an id, an e-mail address, or words that find one alone; a new name, or a file"
            ), "?"),
            _fields(QT_TRANSLATE_NOOP(
                "Terminal",
                "a field: shown, given, family, nicknames, emails, phones, birth, note, categories, promotion, "
                "department, status, login, numbers (of cards that a reader reads); of a list, with commas",
            )),
            option(
                "--into", "PERSON", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "with merge: the card that stays"), ""
            ),
            option(
                "--columns", "FIELDS", Value.TEXT,
                QT_TRANSLATE_NOOP("Terminal", "with import: the field of each column, with commas; else guessed"), "",
            ),
            option("--photo", "FILE", Value.FILE, QT_TRANSLATE_NOOP("Terminal", "a JPEG picture of 64 KiB at most")),
            flag("--texts", QT_TRANSLATE_NOOP("Terminal", "with forget: what they wrote, too: requests, comments")),
            flag("--dry-run", QT_TRANSLATE_NOOP("Terminal", "with import: say what would be done, and do nothing")),
            TRUST,
        ),
        writes=True,
    ),
    Command(
        "club", Topic.ROOMS, QT_TRANSLATE_NOOP("Terminal", "the clubs of a circle, their members and committees"),
        f"{_FOLDER}.club:run",
        (
            _action("list", "show", "new", "edit", "members", "add", "end", "role", "hand-over"),
            CLONE,
            word("club", "CLUB", Value.TEXT, _CLUB, "?", ""),
            word("people", "PERSON", Value.TEXT, _WHO, "*"),
            _fields(QT_TRANSLATE_NOOP(
                "Terminal", "a field: name, nickname, label, parent, categories, active, has_fee, contact, links, body"
            )),
            option(
                "--role", "ROLE", Value.TEXT,
                QT_TRANSLATE_NOOP("Terminal", "what they do there; with hand-over, one for each, with commas"), "",
            ),
            option("--on", "DAY", Value.TEXT, _DAY, ""),
            TRUST,
        ),
        writes=True,
    ),
    Command(
        "loan", Topic.ROOMS, QT_TRANSLATE_NOOP("Terminal", "the things that clubs lend, and who has them"),
        f"{_FOLDER}.loan:run",
        (
            _action("list", "things", "add", "lend", "return", "extend"),
            CLONE,
            word(
                "thing", "THING", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "a thing, by its id or its name"), "?", ""
            ),
            option("--to", "PERSON", Value.TEXT, _WHO, ""),
            option("--name", "NAME", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "who is not in the directory"), ""),
            option("--phone", "PHONE", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "the phone of who is not"), ""),
            option("--due", "DAY", Value.TEXT, _DAY, ""),
            option("--club", "CLUB", Value.TEXT, _CLUB, ""),
            flag("--late", QT_TRANSLATE_NOOP("Terminal", "only what should have come back")),
            TRUST,
        ),
        writes=True,
    ),
    Command(
        "right", Topic.ROOMS,
        QT_TRANSLATE_NOOP(
            "Terminal", "who may do what in a room, which devices count; take back what was changed without a right"
        ),
        f"{_FOLDER}.right:run",
        (
            _action("list", "give", "take", "problems", "take-back", "devices", "accept", "take-out"),
            CLONE,
            word(
                "who", "WHO", Value.TEXT,
                QT_TRANSLATE_NOOP("Terminal", "a person, me, a device, or (take-back) a document"), "?", "",
            ),
            word("right", "RIGHT", Value.TEXT, QT_TRANSLATE_NOOP(
                "Terminal", "people, club, grant, sell…; several with commas"
            ), "?", ""),
            option("--scope", "SLUG", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "where; else everywhere"), ""),
            option(
                "--room", "ROOM", Value.TEXT,
                QT_TRANSLATE_NOOP("Terminal", "in which room; else that of people, or the only one"), "",
            ),
            option("--until", "DAY", Value.TEXT, _DAY, ""),
            TRUST,
        ),
        writes=True,
    ),
)  # fmt: skip
