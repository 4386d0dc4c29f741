"""Default messages: what an operation did, in the person's language; the title of its commit and of its undo step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from upont_desktop.domain.commit import Signature
from upont_desktop.domain.text import display

_TEXTS = {
    "add": ("Ajoute {what}", "Add {what}"),
    "update": ("Met à jour {what}", "Update {what}"),
    "keep": ("Garde les changements de {what}", "Keep the changes of {what}"),
    "discard": ("Revient à la version gardée de {what}", "Go back to the kept version of {what}"),
    "edits": ("Changements non gardés : {what}", "Changes not kept: {what}"),
    "move": ("Déplace {what} dans {where}", "Move {what} to {where}"),
    "relocate": ("Déplace {what} vers {where}", "Move {what} to {where}"),
    "rename": ("Renomme {what} en {where}", "Rename {what} to {where}"),
    "delete": ("Supprime {what}", "Delete {what}"),
    "restore": ("Restaure {what}", "Restore {what}"),
    "restore-version": (
        "Restaure {what} à la version {number} ({day})",
        "Restore {what} as of version {number} ({day})",
    ),
    "restore-day": ("Restaure {what} à l’état du {day}", "Restore {what} as of {day}"),
    "fork": ("Copie {where} vers {what}", "Copy {where} to {what}"),
    "take": ("Reprend {where} dans {what}", "Take the newer {where} into {what}"),
    "name": ("Nomme la version « {where} » de {what}", "Name the version “{where}” of {what}"),
    "describe": ("Décrit {what} ({where})", "Describe {what} ({where})"),
    "add-room": ("Ajoute la pièce « {what} »", "Add the room “{what}”"),
    "remove-room": ("Retire la pièce « {what} »", "Remove the room “{what}”"),
    "undo": ("Annule « {what} »", "Undo “{what}”"),
    "redo": ("Rétablit « {what} »", "Redo “{what}”"),
    "again": ("{what}, par une nouvelle version", "{what}, by a new version"),
    "shared": ("{what}, par une nouvelle version : d’autres l’ont déjà", "{what}, by a new version: others have it"),
    "passed": (
        "{what} (« {where} » était déjà annulé par un autre programme)",
        "{what} (“{where}” had been taken back already by another program)",
    ),
    "back": ("Ramène « {what} »", "Bring back “{what}”"),
    "brought": ("ramené", "brought back"),
    "forget": ("Oublie {count} changements annulés", "Forget {count} undone changes"),
    "lfs": ("Confie {what} à git-lfs", "Keep {what} with git-lfs"),
    "keep-out": ("Laisse {what} de côté", "Keep {what} out"),
    "merge": ("Fusionne les versions partagées", "Merge the shared versions"),
    "receive": ("Reçoit les versions des autres", "Receive the others' versions"),
    "field": (
        "{field} de {what} : {kept} est gardé ({who}) ; {other} reste dans l’historique",
        "{field} of {what}: {kept} is kept ({who}); {other} stays in the history",
    ),
    "forgotten": (
        "La personne ·{who} a été oubliée : ce que d’autres ont changé d’elle depuis n’est pas gardé",
        "The person ·{who} was forgotten: what others changed of them since is not kept",
    ),
    "book": ("Livre {what} : {count} écritures", "Book of {what}: {count} entries"),
    "book-one": ("Livre {what} : 1 écriture", "Book of {what}: 1 entry"),
    "redact": ("Retire le texte de l’écriture {what}", "Take the text out of entry {what}"),
    "grant": ("Donne le droit « {what} » à une personne", "Give somebody the right “{what}”"),
    "revoke": ("Retire le droit « {what} » à une personne", "Take the right “{what}” from somebody"),
    "take-back": ("Reprend un changement fait sans droit : {what}", "Take back a change made without a right: {what}"),
    "enrol-device": ("Accepte le poste {what}", "Accept the device {what}"),
    "revoke-device": ("Retire le poste {what}", "Take the device {what} out"),
    "twin": (
        "Le livre du poste {what} a été continué dans deux copies : les deux suites sont gardées, et comptent",
        "The book of the device {what} was written on in two copies: both are kept, and both count",
    ),
    "mine": ("ma version", "my version"),
    "theirs": ("autre version", "other version"),
    "everything": ("tout", "everything"),
    "top": ("le dossier principal", "the top folder"),
    "several": ("{first} et {count} autres", "{first} and {count} others"),
    "pair": ("{first} et {second}", "{first} and {second}"),
    "in": ("{count} fichiers dans {where}", "{count} files in {where}"),
}


_ROOMS = {
    "social": ("des personnes", "people"),
    "news": ("des nouvelles", "news"),
    "trade": ("des ventes", "sales"),
    "pochtron": ("du bar", "the bar"),
}


_MONTHS = (
    ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc."),
    ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)


@dataclass(frozen=True, slots=True)
class CommitTitles:
    """Messages in French, or in English for any other language."""

    language: str = "fr"

    def say(self, key: str, **values: str | int) -> str:
        """One of the texts, filled."""
        return _TEXTS[key][0 if self.language == "fr" else 1].format(**values)

    def title(self, key: str, paths: Sequence[str], where: str = "") -> str:
        """A title for these paths."""
        return self.say(key, what=self.files(paths), where=display(where) or self.say("top"))

    def restored(self, path: str, signed: Signature, version: int) -> str:
        """The title of what goes back to a state: ``version`` is its number, 0 for what has none."""
        key = "restore-version" if version else "restore-day"
        return self.say(key, what=self.files([path] if path else []), number=version, day=self._day(signed))

    def _day(self, signed: Signature) -> str:
        """The day on the author's own calendar: ``6 Oct 2024``."""
        day = signed.moment
        months = _MONTHS[0 if self.language == "fr" else 1]
        number = "1er" if self.language == "fr" and day.day == 1 else str(day.day)
        return f"{number} {months[day.month - 1]} {day.year}"

    def book(self, rooms: Sequence[str], count: int) -> str:
        """The title of a commit of new entries in the books of these rooms."""
        french = self.language == "fr"
        names = [_ROOMS.get(room, (f"de {room}", room))[0 if french else 1] for room in dict.fromkeys(rooms)]
        what = (" et " if french else " and ").join(names)
        return self.say("book-one" if count == 1 else "book", what=what, count=count)

    def files(self, paths: Sequence[str]) -> str:
        """A few files in words: names, then a number."""
        names = [display(path.rpartition("/")[2]) for path in paths]
        if not names:
            return self.say("everything")
        if len(names) == 1:
            return names[0]
        if len(names) == 2:
            return self.say("pair", first=names[0], second=names[1])
        folder = _common_folder(paths)
        if folder:
            return self.say("in", count=len(names), where=display(folder))
        return self.say("several", first=names[0], count=len(names) - 1)


def _common_folder(paths: Sequence[str]) -> str:
    first, last = min(paths).split("/")[:-1], max(paths).split("/")[:-1]
    common: list[str] = []
    for one, other in zip(first, last, strict=False):
        if one != other:
            break
        common.append(one)
    return "/".join(common)
