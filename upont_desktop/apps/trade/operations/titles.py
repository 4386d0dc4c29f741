"""What an operation did, in the person's language: the title of its commit, or what the window says of it."""

from __future__ import annotations

from upont_desktop.domain.money import written_cents
from upont_desktop.service.operations import OperationContext

_TEXTS = {
    "add-shop": ("Ajoute le comptoir « {what} »", "Add the shop “{what}”"),
    "ban-person": ("Change à qui « {what} » vend", "Change whom “{what}” serves"),
    "edit-shop": ("Modifie le comptoir « {what} »", "Edit the shop “{what}”"),
    "add-good": ("Ajoute l’article « {what} »", "Add the good “{what}”"),
    "edit-good": ("Modifie l’article « {what} »", "Edit the good “{what}”"),
    "set-price": ("Fixe le prix de « {what} » : {cents}", "Set the price of “{what}”: {cents}"),
    "archive-good": ("Retire de la vente « {what} »", "Put “{what}” away"),
    "restore-good": ("Remet en vente « {what} »", "Sell “{what}” again"),
    "sale": ("Vend pour {cents}", "Sell for {cents}"),
    "credit": ("Recharge de {cents}", "Credit {cents}"),
    "payout": ("Rembourse {cents}", "Pay out {cents}"),
    "transfer": ("Transfère {cents}", "Transfer {cents}"),
    "undo": ("Annule une écriture de {cents}", "Take back an entry of {cents}"),
    "reverse": ("Annule une écriture de {cents}", "Take back an entry of {cents}"),
    "open": ("Ouvre « {what} » avec {cents}", "Open “{what}” with {cents}"),
    "close": ("Ferme « {what} » avec {cents}", "Close “{what}” with {cents}"),
    "deliver": ("Note une livraison", "Note a delivery"),
    "count": ("Compte le stock", "Count the stock"),
    "lose": ("Note une perte", "Note a loss"),
    "settle": ("Règle {count} problème(s)", "Settle {count} problem(s)"),
    "take-back": ("Annule {count} écritures : {cents}", "Take back {count} entries: {cents}"),
    "import-history": (
        "Importe une histoire : {count} écritures, {goods} articles",
        "Import a history: {count} entries, {goods} goods",
    ),
    "import-goods": ("Modifie {count} article(s)", "Change {count} good(s)"),
    "remit": ("Remet {count} chèque(s) : {cents}", "Remit {count} cheque(s): {cents}"),
    "book-dues": (
        "Inscrit {count} dû(s) : {cents}, annule {undone}",
        "Book {count} due(s): {cents}, take {undone} back",
    ),
    "take-back-history": ("Retire l’histoire importée {what}", "Take the imported history {what} out"),
    "import": ("Importe {count} montant(s) : {cents}", "Import {count} amount(s): {cents}"),
}


def title(context: OperationContext, key: str, **values: str | int) -> str:
    """One of the texts, filled, in the language of the operation."""
    return _TEXTS[key][0 if context.language == "fr" else 1].format(**values)


def money(context: OperationContext, cents: int) -> str:
    """An amount, in the language of the operation."""
    return written_cents(cents, "fr" if context.language == "fr" else "en")
