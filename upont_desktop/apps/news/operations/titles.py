"""What an operation did, in the person's language: the title of its commit and of its undo step."""

from __future__ import annotations

from upont_desktop.service.operations import OperationContext

_TEXTS = {
    "publish": ("Publie « {what} »", "Publish “{what}”"),
    "schedule": ("Prépare « {what} » pour le {day}", "Schedule “{what}” for {day}"),
    "edit-post": ("Modifie « {what} »", "Edit “{what}”"),
    "pin-post": ("Épingle « {what} » jusqu’au {day}", "Pin “{what}” until {day}"),
    "unpin-post": ("N’épingle plus « {what} »", "Unpin “{what}”"),
    "delete-post": ("Supprime « {what} »", "Delete “{what}”"),
    "comment": ("Commente « {what} »", "Comment on “{what}”"),
    "retract": ("Retire un commentaire", "Take a comment back"),
    "react": ("Réagit à « {what} »", "React to “{what}”"),
    "hide": ("Masque « {what} »", "Hide “{what}”"),
    "show": ("Réaffiche « {what} »", "Show “{what}” again"),
    "a-comment": ("un commentaire", "a comment"),
    "add-pictures": ("Ajoute {count} images", "Add {count} pictures"),
    "add-picture": ("Ajoute une image", "Add a picture"),
    "plan": ("Prévoit « {what} » pour le {day}", "Plan “{what}” for {day}"),
    "edit-event": ("Modifie « {what} »", "Edit “{what}”"),
    "edit-date": ("Modifie « {what} » du {day}", "Edit “{what}” of {day}"),
    "edit-following": ("Modifie « {what} » à partir du {day}", "Edit “{what}” from {day} on"),
    "move-event": ("Déplace « {what} » au {day}", "Move “{what}” to {day}"),
    "cancel-event": ("Annule « {what} »", "Cancel “{what}”"),
    "cancel-date": ("Annule « {what} » du {day}", "Cancel “{what}” of {day}"),
    "cancel-following": ("Annule « {what} » à partir du {day}", "Cancel “{what}” from {day} on"),
    "restore-event": ("Rétablit « {what} »", "Let “{what}” take place after all"),
    "delete-event": ("Supprime « {what} »", "Delete “{what}”"),
    "delete-date": ("Supprime « {what} » du {day}", "Delete “{what}” of {day}"),
    "delete-following": ("Supprime « {what} » à partir du {day}", "Delete “{what}” from {day} on"),
    "import-event": ("Importe « {what} »", "Import “{what}”"),
    "import-events": ("Importe {count} événements", "Import {count} events"),
    "attend": ("Participe à « {what} »", "Take part in “{what}”"),
    "stay-away": ("Ne participe plus à « {what} »", "Take part in “{what}” no longer"),
    "event-poster": ("Ajoute l’affiche de « {what} »", "Add the poster of “{what}”"),
    "folder": ("Actualités", "News"),
}


def title(context: OperationContext, key: str, **values: str | int) -> str:
    """One of the texts, filled, in the language of the operation."""
    return _TEXTS[key][0 if context.language == "fr" else 1].format(**values)
