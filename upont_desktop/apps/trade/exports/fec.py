"""The *fichier des écritures comptables* that a French audit asks for: 18 columns, by article A47 A-1 of the Livre des
procédures fiscales. Tabs between them, days as 20261128, amounts with a comma.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from upont_desktop.apps.trade.exports.ledger_text import moved, plain, told
from upont_desktop.apps.trade.records.accounts import OWNED, AccountKind, kind_of, owner
from upont_desktop.apps.trade.records.pages import EntryRow
from upont_desktop.domain.money import plain_cents

COLUMNS = (
    "JournalCode", "JournalLib", "EcritureNum", "EcritureDate", "CompteNum", "CompteLib", "CompAuxNum", "CompAuxLib",
    "PieceRef", "PieceDate", "EcritureLib", "Debit", "Credit", "EcritureLet", "DateLet", "ValidDate", "Montantdevise",
    "Idevise",
)  # fmt: skip
_PLAN: dict[AccountKind, tuple[str, str]] = {
    AccountKind.MEMBER: ("419100", "Membres, avances reçues"),
    AccountKind.CLUB: ("467000", "Clubs, comptes courants"),
    AccountKind.SALES: ("707000", "Ventes de marchandises"),
    AccountKind.CASH: ("530000", "Caisse"),
    AccountKind.CARD: ("511500", "Cartes bancaires à encaisser"),
    AccountKind.CHEQUE: ("511200", "Chèques à encaisser"),
    AccountKind.BANK: ("512000", "Banque"),
    AccountKind.LOSS: ("658000", "Pertes et écarts de caisse"),
    AccountKind.WORLD: ("471000", "Compte d'attente"),
}
"""Numbers of the *plan comptable général*."""
_JOURNALS = {"sale": ("VE", "Ventes"), "credit": ("RE", "Rechargements"), "payout": ("RE", "Rechargements")}
_OTHERS = ("OD", "Opérations diverses")


def fec_lines(rows: Iterable[EntryRow], currency: str) -> Iterator[str]:
    """The entries that move money, numbered without a gap, with two lines for each move. Amounts are in euros, so that
    the columns of another currency stay empty where it is that one.
    """
    yield "\t".join(COLUMNS) + "\r\n"
    foreign = "" if currency == "EUR" else currency
    for number, (day, row) in enumerate(moved(rows), 1):
        journal, when = _JOURNALS.get(row.kind, _OTHERS), f"{day:%Y%m%d}"
        label = plain(" ".join([row.kind, row.shop, *(value for _, value in told(row))]))
        for source, target, cents in row.moves:
            amount = plain_cents(cents, ",")
            for name, debit, credit in ((source, amount, "0,00"), (target, "0,00", amount)):
                cells = (
                    *journal, str(number), when, *_account(name), row.name, when, label, debit, credit, "", "", when,
                    amount if foreign else "", foreign,
                )  # fmt: skip
                yield "\t".join(cells) + "\r\n"


def _account(name: str) -> tuple[str, str, str, str]:
    kind = kind_of(name)
    number, label = _PLAN[kind]
    auxiliary = owner(name) if kind in OWNED else ""
    return number, label if kind in OWNED else f"{label} {owner(name)}".strip(), auxiliary, auxiliary
