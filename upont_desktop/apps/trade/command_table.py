"""What the terminal knows of accounts before one of the room's commands is named: light to import."""

from __future__ import annotations

from upont_desktop.cli.command import Argument, Command, Topic, Value, flag, option, word
from upont_desktop.cli.common_arguments import CLONE, TRUST, limit
from upont_desktop.domain.language import QT_TRANSLATE_NOOP

_FOLDER = "upont_desktop.apps.trade.commands"
_SHOP = QT_TRANSLATE_NOOP("Terminal", "the short name of a shop; not needed where there is one alone")
_WHO = QT_TRANSLATE_NOOP(
    "Terminal",
    "whose account: an id, an e-mail address, words that find one person, its name; a file to import",
)
_AMOUNT = option("--amount", "EUROS", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "how much: 3,50 or 3.50"), "")
_REASON = option("--reason", "TEXT", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "why"), "")
_REFERENCE = option(
    "--reference", "TEXT", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "a number of a cheque, an invoice, a transfer"), ""
)
_GROUP = option("--group", "GROUP", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "the price group; else everybody’s"), "")
_AT_SHOP = option("--shop", "SHOP", Value.TEXT, _SHOP, "")


def _action(*choices: str) -> Argument:
    told = QT_TRANSLATE_NOOP("Terminal", "what to do")
    return Argument(("action",), Value.CHOICE, told, "ACTION", choices=choices)


def _fields(told: str) -> Argument:
    return option("--set", "KEY=VALUE", Value.FIELD, told, again=True, attr="fields")


COMMANDS = (
    Command(
        "till", Topic.ROOMS,
        QT_TRANSLATE_NOOP("Terminal", "open and close this computer’s till, sell, credit, pay out, take back"),
        f"{_FOLDER}.till:run",
        (
            _action("show", "report", "open", "sell", "credit", "pay-out", "undo", "close"),
            CLONE,
            word("what", "SHOP", Value.TEXT, QT_TRANSLATE_NOOP(
                "Terminal", "the shop; with undo, the entry; with report, the shop or the entry of an opening"
            ), "?"),
            option("--to", "WHO", Value.TEXT, QT_TRANSLATE_NOOP(
                "Terminal", "who pays or is credited: a person, an account, or cash or card for a guest"
            ), ""),
            option("--good", "GOOD:N", Value.TEXT, QT_TRANSLATE_NOOP(
                "Terminal", "sell: a good, by its name, id or bar code, and how many; may be repeated"
            ), again=True, attr="goods"),
            _GROUP, _AMOUNT,
            Argument(
                ("--means",), Value.CHOICE, QT_TRANSLATE_NOOP("Terminal", "how money comes or goes"),
                default="cash", choices=("cash", "card", "cheque", "transfer"),
            ),
            _REFERENCE,
            option("--box", "EUROS", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "open, close: what is in the box"), ""),
            _REASON,
            flag("--age-checked", QT_TRANSLATE_NOOP("Terminal", "sell: an identity card was seen")),
            flag("--anyway", QT_TRANSLATE_NOOP("Terminal", "sell: below the floor, too; it is listed")),
            limit(QT_TRANSLATE_NOOP("Terminal", "show: no more than so many openings"), 10),
            TRUST,
        ),
        writes=True,
    ),
    Command(
        "account", Topic.ROOMS,
        QT_TRANSLATE_NOOP("Terminal", "balances, statements, debts; transfers, imports, and what a treasurer looks at"),
        f"{_FOLDER}.account:run",
        (
            _action(
                "balance", "statement", "debts", "list", "transfer", "problems", "settle", "import", "take-back",
                "groups", "dues", "due", "book", "cheques", "remit", "period", "code",
            ),
            CLONE,
            word("who", "WHO", Value.TEXT, _WHO, "?"),
            option("--to", "WHO", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "transfer: to whose account"), ""),
            _AMOUNT, _REASON, _REFERENCE, _AT_SHOP,
            option(
                "--columns", "N,N", Value.TEXT,
                QT_TRANSLATE_NOOP(
                    "Terminal",
                    "import: who (1+2), how much (4, or credits less debits: 4-5): 1+2,4 or 1+2,4-5,cents; or guessed",
                ), "",
            ),
            flag("--payments", QT_TRANSLATE_NOOP("Terminal", "import: payments, with the code (UP-7F3A) on each")),
            flag("--history", QT_TRANSLATE_NOOP(
                "Terminal", "import: the whole history of uPont v4, with goods; its dumpdata, or a folder of its tables"
            )),
            option("--club", "NAME", Value.TEXT, QT_TRANSLATE_NOOP(
                "Terminal", "import --history: the club there whose accounts they are; not needed where there is one"
            ), ""),
            option("--check", "FILE", Value.FILE, QT_TRANSLATE_NOOP(
                "Terminal", "import --history: a table of what people have there, to compare with"
            )),
            flag("--rights", QT_TRANSLATE_NOOP("Terminal", "import --history: give the rights that people had, too")),
            flag("--short", QT_TRANSLATE_NOOP("Terminal", "book: also from accounts that go below the floor")),
            flag("--dry-run", QT_TRANSLATE_NOOP("Terminal", "import: say what would be done, and do nothing")),
            flag("--csv", QT_TRANSLATE_NOOP("Terminal", "debts, statement: a table for a spreadsheet")),
            flag("--mailto", QT_TRANSLATE_NOOP("Terminal", "debts: addresses that open a mail to all of them, unseen")),
            Argument(
                ("--by",), Value.CHOICE, QT_TRANSLATE_NOOP("Terminal", "groups: what people have together"),
                default="promotion",
                choices=("promotion", "club"),
            ),
            option("--on", "DAY", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "balance: at the end of this day"), ""),
            option("--from", "DAY", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "period: from this day on"), "",
                   attr="first"),
            option("--until", "DAY", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "period: to the end of this day"), "",
                   attr="last"),
            limit(QT_TRANSLATE_NOOP("Terminal", "statement: no more than so many entries"), 50),
            TRUST,
        ),
        writes=True,
    ),
    Command(
        "goods", Topic.ROOMS, QT_TRANSLATE_NOOP("Terminal", "what is sold, at what price, and what is left of it"),
        f"{_FOLDER}.goods:run",
        (
            _action(
                "list", "add", "edit", "price", "archive", "restore", "stock", "to-buy", "deliver", "lose", "count",
                "export", "import",
            ),
            CLONE,
            word("good", "GOOD", Value.TEXT, QT_TRANSLATE_NOOP(
                "Terminal", "a good: its name, id or bar code; with import, a table as export prints it"
            ), "?"),
            flag("--dry-run", QT_TRANSLATE_NOOP("Terminal", "import: say what would be done, and do nothing")),
            _AT_SHOP, _GROUP, _AMOUNT,
            option(
                "--quantity", "N", Value.NUMBER, QT_TRANSLATE_NOOP("Terminal", "deliver, lose, count: how many")
            ),
            option("--from", "DAY", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "price: from this day on; else now"), "",
                   attr="first"),
            _REFERENCE, _REASON,
            _fields(QT_TRANSLATE_NOOP(
                "Terminal",
                "a field: name, category, picture, colour, position, codes, age, degree, volume, counted, wanted, "
                "bundle",
            )),
            TRUST,
        ),
        writes=True,
    ),
    Command(
        "shop", Topic.ROOMS, QT_TRANSLATE_NOOP("Terminal", "the shops of a circle, and whom they do not serve"),
        f"{_FOLDER}.goods:run_shop",
        (
            _action("list", "add", "edit", "ban", "lift"),
            CLONE,
            word("shop", "SHOP", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "the short name of the shop"), "?"),
            option("--person", "WHO", Value.TEXT, QT_TRANSLATE_NOOP(
                "Terminal", "ban, lift: who is served no more, or again; by id, address or words of the name"
            ), ""),
            flag("--alcohol", QT_TRANSLATE_NOOP("Terminal", "ban: from alcohol, and not from everything")),
            option("--until", "DAY", Value.TEXT, QT_TRANSLATE_NOOP("Terminal", "ban: the last day (2026-12-31)"), ""),
            _REASON,
            _fields(QT_TRANSLATE_NOOP(
                "Terminal", "a field: name, club, floor, offline_cap, offline_minutes, receipt, group.NAME"
            )),
            TRUST,
        ),
        writes=True,
    ),
)  # fmt: skip
