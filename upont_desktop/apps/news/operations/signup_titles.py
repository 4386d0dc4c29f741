"""What an operation on a sheet did, in the person's language."""

from __future__ import annotations

from upont_desktop.service.operations import OperationContext

_TEXTS = {
    "open-sheet": ("Ouvre les inscriptions « {what} »", "Open the sheet “{what}”"),
    "edit-sheet": ("Modifie les inscriptions « {what} »", "Edit the sheet “{what}”"),
    "remove-sheet": ("Supprime les inscriptions « {what} »", "Delete the sheet “{what}”"),
    "sign": ("Inscription : {what}", "Signed up for {what}"),
    "leave": ("Désinscription : {what}", "Left {what}"),
    "enrol": ("Une personne inscrite : {what}", "Signed somebody up for {what}"),
    "remove": ("Une personne retirée : {what}", "Took somebody off {what}"),
    "rank": ("Inscriptions reçues : {what}", "Received sign-ups for {what}"),
    "terms": ("Cet ordinateur tient l’ordre : {what}", "This computer keeps the order of {what}"),
    "close": ("Inscriptions closes : {what}", "Closed {what}"),
    "reopen": ("Inscriptions rouvertes : {what}", "Opened {what} again"),
    "decide": ("Une motivation examinée : {what}", "Reviewed a motivation for {what}"),
    "draw": ("Tirage au sort : {what}", "Drew lots for {what}"),
    "publish": ("Résultat publié : {what}", "Published the result of {what}"),
    "came-in": ("Une personne entrée : {what}", "Let somebody in: {what}"),
    "not-in": ("Une entrée annulée : {what}", "Took back an entry: {what}"),
}


def signup_title(context: OperationContext, key: str, what: str) -> str:
    """One of the texts, about a sheet. No person is named: the history of a circle is never cut."""
    return _TEXTS[key][0 if context.language == "fr" else 1].format(what=what)
