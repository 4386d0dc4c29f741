"""Tables of people (CSV) in whatever encoding and with whatever separator: read, and their columns guessed."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from upont_desktop.apps.social.faults import normal_number, normal_phone
from upont_desktop.apps.social.records import PersonRecord, PersonStatus, new_id
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import display, fold, git_text

IMPORT_FIELDS = (
    "shown", "family", "given", "emails", "promotion", "phones", "nicknames", "birth", "department", "status", "login",
    "categories", "note", "numbers",
)  # fmt: skip
"""The fields of a person that a column may hold."""

BAD_BIRTH = QT_TRANSLATE_NOOP("Documents", "“{value}” is no date: it is written like 31/12/2003 or 2003-12-31.")
BAD_STATUS = QT_TRANSLATE_NOOP("Documents", "“{value}” is no status: member, former or guest.")

_SEPARATORS = ";,\t|"
_WIDE = frozenset({b"\xff\xfe", b"\xfe\xff"})  # how UTF-16 begins
_MOST_COLUMNS = 1_000
"""Of a row: the rows of a table are made equally long, so that one long row would fill the memory."""
_LOOKED_AT = 200  # lines that tell the separator and the columns: what they all have, the others have too
_V4 = ("promotion", "family", "given", "emails")
"""The columns of uPont v4's own list, which has no heads."""
_MOSTLY = 0.8  # of a column's values: some cells are empty or wrong in every real table


@dataclass(frozen=True, slots=True)
class CsvTable:
    """A table: the heads of its columns (none where the file has none), its rows, and for each column the field of a
    person that it holds, empty for none. ``first`` is the line of the file on which the rows begin.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    fields: tuple[str, ...]
    first: int = 1


def read_table(raw: bytes) -> CsvTable:
    """Read a table, and guess what its columns are; one without rows where it is none: a picture, an archive, what has
    more columns than any list of people or of payments.
    """
    if _is_binary(raw):
        return CsvTable((), (), ())
    text = file_text(raw)
    separator = _separator(text)
    if any(line.count(separator) > _MOST_COLUMNS for line in text.splitlines()):
        return CsvTable((), (), ())
    rows = [tuple(map(_cell, row)) for row in _rows(text, separator)]
    width = max(
        (at for row in rows for at, cell in enumerate(row, 1) if cell), default=0
    )  # of cells that say something
    even = [row[:width] + ("",) * (width - len(row)) for row in rows]
    above = next((at for at, row in enumerate(even) if any(row)), len(even))  # empty lines before the first
    body = even[above:]
    if not body:
        return CsvTable((), (), ())
    named = _named_fields(body[0])
    if any(named):
        return CsvTable(body[0], tuple(body[1:]), _completed(named, body[1:]), above + 2)
    return CsvTable((), tuple(body), _completed(("",) * width, body), above + 1)


def _rows(text: str, separator: str) -> list[list[str]]:
    """The rows of a table. A quotation mark that nobody closed must not take the lines below it along: where one did,
    each line is a row by itself.
    """
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error:  # a cell of some hundred thousand letters
        return _lines(text, separator)
    widths = Counter(len(row) for row in rows if len(row) > 1)
    width = max(widths, key=lambda one: widths[one], default=0)
    return _lines(text, separator) if width and any(_took_lines(row, separator, width) for row in rows) else rows


def _took_lines(row: Sequence[str], separator: str, width: int) -> bool:
    """Whether one of the cells holds what looks like a line of the table."""
    inner = (line for cell in row if "\n" in cell for line in cell.split("\n")[1:])
    return any(line.count(separator) >= width - 1 for line in inner)


def _lines(text: str, separator: str) -> list[list[str]]:
    """Each line as a row; quotation marks count where they are closed in it."""
    found = []
    for line in text.splitlines():
        closed = line.count('"') % 2 == 0
        try:
            reader = csv.reader([line], delimiter=separator, quotechar='"' if closed else None)
            found.append(next(reader, []))
        except csv.Error:
            found.append([])
    return found


def _is_binary(raw: bytes) -> bool:
    """Whether it is no text in any encoding that is read: only in those of two bytes a zero is a part of a letter."""
    return b"\0" in raw and raw[:2] not in _WIDE and b"\0" not in raw[:2]


def file_text(raw: bytes) -> str:
    """The text of a file that some program wrote: UTF-8, UTF-16, or what Windows writes in Western Europe."""
    if raw[:2] in _WIDE:
        return raw.decode("utf-16", "replace")
    if b"\0" in raw[:2]:
        return raw.decode("utf-16-be" if raw[:1] == b"\0" else "utf-16-le", "replace")
    return display(git_text(raw.removeprefix(b"\xef\xbb\xbf")))


def _separator(text: str) -> str:
    """The sign that gives the most rows the same number of columns, more than one."""
    sample = "\n".join(text.splitlines()[:_LOOKED_AT])

    def score(sign: str) -> tuple[int, int]:
        counts = Counter(len(row) for row in _rows(sample, sign) if len(row) > 1)
        columns, rows = max(counts.items(), key=lambda found: (found[1], found[0]), default=(0, 0))
        return rows, columns

    return max(_SEPARATORS, key=score)


def _cell(text: str) -> str:
    """A cell without blanks at its ends, and without the sign that keeps a spreadsheet from reckoning with it."""
    text = " ".join(text.split())
    return text[1:] if text[:1] == "'" and text[1:2] in {"=", "+", "-", "@"} else text


# --- what a column is -------------------------------------------------------------------------------------------------

_HEADS = {
    "promotion": "promo|promotion|promotions|class|year|annee|promo .*",
    "family": "nom|nom de famille|noms|last ?name|surname|family ?name|family|nom d.?usage",
    "given": "prenom|prenoms|first ?name|given ?name|given|forename",
    "shown": "nom complet|full ?name|name|display ?name|nom affiche|personne|person",
    "emails": r"(e-?mail|mail|courriel|adresse e?-?mail|adresse electronique|mel|(primary )?e-?mail( address)?)"
    r"( \d+)?( - value)?",
    "phones": r"(telephone|tel|tel\.|phone|mobile|portable|gsm|phone number|numero( de telephone)?)( \d+)?( - value)?",
    "birth": "naissance|date de naissance|ne\\(?e?\\)? le|birth ?day|birth ?date|date of birth|anniversaire",
    "nicknames": "surnoms?|nickname|nicknames|pseudo|alias",
    "department": "departement|department|filiere|specialite|major|organization department",
    "status": "statut|status|etat",
    "login": "login|identifiant|user ?name|nom d.?utilisateur|compte",
    "categories": "categories?|groupes?|groups?|labels|group membership",
    "numbers": r"(n[o°]|num\.?|numero) ?(de )?(la )?(carte|badge).*|cartes?|badges?|card ?(number|no|id)?s?|uid",
    "note": "notes?|remarques?|bio|biographie|biography|description|comments?|commentaires?",
}
_PATTERNS = {field: re.compile(pattern) for field, pattern in _HEADS.items()}


def _named_fields(heads: Sequence[str]) -> tuple[str, ...]:
    """The fields that the heads of columns name, each once; no field at all where they are no heads."""
    found: list[str] = []
    for head in heads:
        plain = fold(head).strip(" :*")
        names = (field for field, pattern in _PATTERNS.items() if pattern.fullmatch(plain))
        found.append(next((name for name in names if name not in found), ""))
    return tuple(found)


def _completed(named: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """The same, with what the values tell of columns that have no name."""
    fields = list(named)
    sample = rows[:_LOOKED_AT]
    for field, fits in _FORMS.items():
        if field in fields:
            continue
        columns = [at for at, name in enumerate(fields) if not name and _mostly(sample, at, fits)]
        if columns:
            fields[columns[0]] = field
    if not any(named) and len(fields) == len(_V4) and fields[-1] == "emails":
        return _V4
    return tuple(fields)


def _mostly(rows: Sequence[Sequence[str]], at: int, fits: Callable[[str], bool]) -> bool:
    values = [row[at] for row in rows if row[at]]
    return bool(values) and sum(map(fits, values)) >= _MOSTLY * len(values)


_FORMS: dict[str, Callable[[str], bool]] = {
    "emails": lambda text: re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", text) is not None,
    "phones": lambda text: normal_phone(text).startswith("+"),
    "birth": lambda text: day_in(text) is not None,
}


# --- rows as people ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReadPerson:
    """What one line of a file says: a person, or what is wrong; ``card`` is the card that it stands in."""

    line: int
    text: str
    person: PersonRecord | None
    problem: Problem | None = None
    card: bytes | None = None
    photo: bytes | None = None


def people_in(table: CsvTable) -> Iterator[ReadPerson]:
    """The rows of a table as people; empty ones are left out."""
    for line, row in enumerate(table.rows, table.first):
        if any(row):
            found = _person(dict(_named_cells(table.fields, row)))
            text = "; ".join(row)
            if isinstance(found, Problem):
                yield ReadPerson(line, text, None, found)
            else:
                yield ReadPerson(line, text, found)


def _named_cells(fields: Sequence[str], row: Sequence[str]) -> Iterator[tuple[str, str]]:
    yield from ((field, value) for field, value in zip(fields, row, strict=True) if field and value)


def _person(cells: dict[str, str]) -> PersonRecord | Problem:
    given, family = _proper(cells.get("given", "")), _proper(cells.get("family", ""))
    birth = day_in(cells["birth"]) if "birth" in cells else None
    if birth is None and "birth" in cells:
        return Problem(BAD_BIRTH, {"value": cells["birth"]}, "birth")
    status = _STATUSES.get(fold(cells.get("status", "member")))
    if status is None:
        return Problem(BAD_STATUS, {"value": cells["status"]}, "status")
    return PersonRecord(
        new_id(), cells.get("shown", "") or f"{given} {family}".strip(), given, family,
        _several(cells.get("nicknames", "")), tuple(map(str.lower, _several(cells.get("emails", "")))),
        tuple(map(normal_phone, _several(cells.get("phones", "")))), birth, cells.get("note", ""),
        _several(cells.get("categories", "")), cells.get("promotion", ""), cells.get("department", ""), status,
        cells.get("login", ""), numbers=tuple(map(normal_number, _several(cells.get("numbers", "")))),
    )  # fmt: skip


_STATUSES = {
    "member": PersonStatus.MEMBER, "membre": PersonStatus.MEMBER, "actif": PersonStatus.MEMBER,
    "former": PersonStatus.FORMER, "ancien": PersonStatus.FORMER, "ancienne": PersonStatus.FORMER,
    "guest": PersonStatus.GUEST, "invite": PersonStatus.GUEST, "invitee": PersonStatus.GUEST,
    "exterieur": PersonStatus.GUEST,
}  # fmt: skip


def _proper(name: str) -> str:
    """A name that a list has in capitals alone, as it is written in a text."""
    return name.title() if name.isupper() and len(name) > 1 else name


def _several(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part for one in re.split(r"[,;|]| ::: ", text) if (part := one.strip())))


def day_in(text: str) -> dt.date | None:
    """A day as tables write it, the day before the month."""
    found = re.fullmatch(r"(\d{4})-(\d\d?)-(\d\d?)(?:[ T].*)?|(\d\d?)[./-](\d\d?)[./-](\d{4})", text)
    if found is None:
        return None
    year, month, day = (found[1], found[2], found[3]) if found[1] else (found[6], found[5], found[4])
    try:
        return dt.date(int(year), int(month), int(day))
    except ValueError:
        return None
