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
    "folder": ("Actualités", "News"),
}


def title(context: OperationContext, key: str, **values: str | int) -> str:
    """One of the texts, filled, in the language of the operation."""
    return _TEXTS[key][0 if context.language == "fr" else 1].format(**values)
