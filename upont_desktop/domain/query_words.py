"""The words that a search understands, in French and English: fields, places, kinds of file, dates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from difflib import get_close_matches
from enum import StrEnum

from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.resource import ChangeKind
from upont_desktop.domain.text import fold


class Field(StrEnum):
    """What stands before the colon; any other word there is a key of the metadata."""

    AUTHOR = "author"
    PATH = "path"
    TYPE = "type"
    BEFORE = "before"
    AFTER = "after"
    IN = "in"
    HAS = "has"
    CHANGE = "change"
    BOOKS = "books"


class Place(StrEnum):
    """Where to look (``in:``)."""

    NAMES = "names"
    CONTENT = "content"
    METADATA = "metadata"
    MESSAGES = "messages"
    PEOPLE = "people"
    NAMED_VERSIONS = "named-versions"


class BookCommits(StrEnum):
    """Which commits are asked for, of those that touch only the books of rooms and of the others (``books:``)."""

    SHOWN = "shown"
    HIDDEN = "hidden"
    ONLY = "only"


def _table(rows: Mapping[str, str]) -> dict[str, str]:
    return {word: value for value, words in rows.items() for word in words.split()}


_FIELDS = {
    word: Field(name)
    for word, name in _table(
        {
            Field.AUTHOR: "author by auteur auteure autrice par",
            Field.PATH: "path folder chemin dossier",
            Field.TYPE: "type kind ext extension",
            Field.BEFORE: "before until avant",
            Field.AFTER: "after since apres depuis",
            Field.IN: "in dans",
            Field.HAS: "has avec",
            Field.CHANGE: "change changes changement changements action",
            Field.BOOKS: "books livres",
        }
    ).items()
}

_LIKENESS = 0.72
"""How alike a mistyped field is, by difflib's ratio: one letter wrong in four ("autor", "tpye"), not two."""

_PLACES = {
    word: Place(name)
    for word, name in _table(
        {
            Place.NAMES: "names name noms nom files file fichiers fichier",
            Place.CONTENT: "content contents contenu contenus text texte",
            Place.METADATA: "metadata meta metadonnees metadonnee champs",
            Place.MESSAGES: "messages message descriptions description commits commit",
            Place.PEOPLE: "people person personnes personne gens authors auteurs",
            Place.NAMED_VERSIONS: "named-versions versions-nommees versions tags tag etiquettes etiquette",
        }
    ).items()
}

_BOOKS = {
    word: BookCommits(name)
    for word, name in _table(
        {
            BookCommits.SHOWN: "shown show yes all montres affiches oui tous",
            BookCommits.HIDDEN: "hidden hide no none masques caches non aucun",
            BookCommits.ONLY: "only alone seuls seulement uniquement",
        }
    ).items()
}

_KINDS: dict[str, frozenset[ContentKind]] = {
    word: frozenset(kinds)
    for kinds, words in (
        ((ContentKind.TEXT, ContentKind.MARKDOWN), "text texte"),
        ((ContentKind.CODE, ContentKind.TOML), "code source programme program"),
        ((ContentKind.EXERCISE,), "exercise exercice"),
        ((ContentKind.MARKDOWN,), "markdown"),
        ((ContentKind.TOML,), "toml"),
        ((ContentKind.PICTURE, ContentKind.SVG), "picture image photo"),
        ((ContentKind.SVG,), "svg vector vecteur"),
        ((ContentKind.PDF,), "pdf"),
        ((ContentKind.TABLE, ContentKind.SPREADSHEET), "table tableau tableaux"),
        ((ContentKind.SPREADSHEET,), "spreadsheet tableur feuille"),
        ((ContentKind.DOCUMENT,), "document"),
        ((ContentKind.PRESENTATION,), "presentation diaporama slide"),
        ((ContentKind.NOTEBOOK,), "notebook carnet"),
        ((ContentKind.AUDIO,), "audio sound son music musique"),
        ((ContentKind.VIDEO,), "video film movie"),
        ((ContentKind.ARCHIVE,), "archive"),
        ((ContentKind.BINARY,), "binary binaire"),
    )
    for word in words.split()
}
_SHORTEST_PART = 3  # letters: a beginning of two would be that of several kinds

_CHANGES = {
    word: ChangeKind(int(kind))
    for word, kind in _table(
        {
            f"{ChangeKind.ADDED:d}": "added add ajoute ajout new nouveau",
            f"{ChangeKind.MODIFIED:d}": "modified modify modifie modification edited",
            f"{ChangeKind.MOVED:d}": "moved move renamed rename deplace deplacement renomme",
            f"{ChangeKind.FORKED:d}": "forked fork copied copy copie",
            f"{ChangeKind.DELETED:d}": "deleted delete removed remove supprime suppression efface",
            f"{ChangeKind.RESTORED:d}": "restored restore retabli restaure",
            f"{ChangeKind.RETYPED:d}": "retyped retype",
        }
    ).items()
}


def field_called(word: str) -> Field | None:
    """The field of that name, in either language, with or without accents."""
    return _FIELDS.get(fold(word))


def field_like(word: str) -> str | None:
    """The name of a field that ``word`` was probably meant to be, where it is none itself."""
    flat = fold(word)
    if flat in _FIELDS:
        return None
    return next(iter(get_close_matches(flat, _FIELDS, 1, _LIKENESS)), None)


def places_called(word: str) -> frozenset[Place]:
    """The places whose name begins with ``word``, which may be still being typed; empty where there is none."""
    flat = fold(word)
    if flat in _PLACES:
        return frozenset({_PLACES[flat]})
    return frozenset(place for name, place in _PLACES.items() if flat and name.startswith(flat))


def changes_called(word: str) -> frozenset[ChangeKind]:
    """The kinds of change whose name begins with ``word``, which may be half typed; empty where there is none."""
    flat = fold(word)
    if flat in _CHANGES:
        return frozenset({_CHANGES[flat]})
    return frozenset(kind for name, kind in _CHANGES.items() if flat and name.startswith(flat))


def books_called(word: str) -> BookCommits | None:
    """What ``word`` asks of the commits of books; it may be half typed. ``None`` where it is not understood."""
    flat = fold(word)
    return _BOOKS.get(flat) or next((value for name, value in _BOOKS.items() if flat and name.startswith(flat)), None)


def kinds_called(word: str, extensions: Iterable[str]) -> frozenset[ContentKind]:
    """The kinds that ``word`` names, singular, plural or begun; empty where it is to be taken for an extension."""
    flat = fold(word)
    for name in (flat, flat.removesuffix("s")):
        if name in _KINDS:
            return _KINDS[name]
    if len(flat) < _SHORTEST_PART or flat in extensions:
        return frozenset()
    return next((kinds for name, kinds in _KINDS.items() if name.startswith(flat)), frozenset())


_YEAR_FIRST = re.compile(r"(?P<year>\d{4})(?:[-/.](?P<month>\d{1,2})(?:[-/.](?P<day>\d{1,2}))?)?", re.ASCII)
_YEAR_LAST = re.compile(r"(?:(?P<day>\d{1,2})[-/.])?(?P<month>\d{1,2})[-/.](?P<year>\d{4})", re.ASCII)


def start_of(written: str) -> datetime | None:
    """The first moment of a year, a month or a day: ``2024``, ``2024-03``, ``2024-03-14``, ``03/2024``, ``14/03/2024``.

    Gives it as if it were in UTC: dates are compared as people read them, each in its author's time zone. ``None``
    where the text is no date.
    """
    found = _YEAR_FIRST.fullmatch(written) or _YEAR_LAST.fullmatch(written)
    if found is None:
        return None
    try:
        return datetime(int(found["year"]), int(found["month"] or 1), int(found["day"] or 1), tzinfo=UTC)
    except ValueError:
        return None
