"""What an operation did, in the person's language: the title of its commit and of its undo step."""

from __future__ import annotations

from upont_desktop.service.operations import OperationContext

_TEXTS = {
    "add-person": ("Ajoute {who}", "Add {who}"),
    "edit-person": ("Modifie la fiche de {who}", "Edit the card of {who}"),
    "set-photo": ("Change la photo de {who}", "Change the photo of {who}"),
    "remove-photo": ("Retire la photo de {who}", "Remove the photo of {who}"),
    "forget-person": ("Oublie une personne (·{who})", "Forget a person (·{who})"),
    "merge-people": ("Réunit les deux fiches de {who}", "Put the two cards of {who} together"),
    "import-people": ("Importe {count} personnes", "Import {count} people"),
    "set-promotion": ("Décrit la promotion {what}", "Describe the promotion {what}"),
    "add-club": ("Ajoute {what}", "Add {what}"),
    "edit-club": ("Modifie la page de {what}", "Edit the page of {what}"),
    "close-club": ("Marque {what} comme inactif", "Mark {what} as inactive"),
    "open-club": ("Réactive {what}", "Make {what} active again"),
    "add-members": ("Ajoute {who} : {what}", "Add {who} to {what}"),
    "change-role": ("Donne le rôle « {role} » à {who} : {what}", "Give the role “{role}” to {who} in {what}"),
    "remove-role": ("Retire son rôle à {who} : {what}", "Take the role from {who} in {what}"),
    "end-memberships": ("Termine l’adhésion de {who} : {what}", "End the membership of {who} in {what}"),
    "edit-membership": ("Modifie l’adhésion de {who} : {what}", "Edit the membership of {who} in {what}"),
    "remove-memberships": ("Efface l’adhésion de {who} : {what}", "Delete the membership of {who} in {what}"),
    "hand-over": ("Passe {what} au nouveau bureau : {who}", "Hand {what} over to its next committee: {who}"),
    "ask-for-club": ("Demande un club : {what}", "Ask for a club: {what}"),
    "answer-request": ("Répond à la demande de {what}", "Answer the request for {what}"),
    "add-thing": ("Ajoute l’objet « {what} »", "Add the thing “{what}”"),
    "edit-thing": ("Modifie l’objet « {what} »", "Edit the thing “{what}”"),
    "remove-thing": ("Retire l’objet « {what} »", "Remove the thing “{what}”"),
    "lend": ("Prête {what} jusqu’au {day}", "Lend {what} until {day}"),
    "give-back": ("{what} est revenu", "{what} came back"),
    "extend": ("Prolonge le prêt de {what} jusqu’au {day}", "Extend the loan of {what} until {day}"),
    "nobody": ("personne", "nobody"),
    "one": ("une personne", "one person"),
    "several": ("{count} personnes", "{count} people"),
}


def title(context: OperationContext, key: str, **values: str | int) -> str:
    """One of the texts, filled, in the language of the operation."""
    return _TEXTS[key][0 if context.language == "fr" else 1].format(**values)


def people(context: OperationContext, count: int) -> str:
    """Some people in words, without their names: the history of a circle of clubs is never cut, and a name that stood
    in it could not be forgotten.
    """
    return title(
        context, ("nobody", "one")[count] if count < 2 else "several", **({"count": count} if count > 1 else {})
    )
