"""Books: append-only logs of entries, one entry a line, written by one device alone.

A line is a JSON object whose keys stand in this order; its body comes last::

    {"h":"…22","n":812,"t":10231,"at":"2026-11-28T21:14:03+01:00","k":"sale","p":"…22","b":{…}}

``n`` is the number in this device's book, from 1, without gaps. ``t`` is a logical clock: one more than the highest
that the device has seen. ``at`` is the time on the wall, shown and never used to order. ``k`` is the kind, ``b`` the
body. ``h`` is the hash of everything after it in the line. ``p`` is the hash of the previous line up to its body, its
``h`` included: a chain that survives *redaction*, in which a body becomes ``null`` and nothing else changes.

Both hashes are of bytes as they stand in the line: SHA-256, its first 128 bits in base64url.
"""

from __future__ import annotations

import json
import re
from binascii import b2a_base64
from collections.abc import Mapping
from hashlib import sha256
from types import MappingProxyType
from typing import Any, NamedTuple, NoReturn, TypeAlias

from upont_desktop.domain.metadata import FOLDER, JsonValue

Body: TypeAlias = Mapping[str, JsonValue]

PART_LINES = 256
"""Lines of one file of a book: git keeps a changed file whole, and a night's log would be written again each time."""
BODY_VERSION = 1  # of bodies, where they have a key ``v``; a higher one is from a newer version of the program
LAST_NUMBER = 999_999_999  # what a line has room for; no device writes as many
LAST_TICK = 2**53  # from here on a number is not exact in every program that reads JSON
PART_BYTES = 32 << 20
"""What a part can have at the most, long texts and all; whatever is larger was made to be in the way."""
TICK_JUMP = 1_000_000  # a device that was not seen for years writes fewer entries between two meetings
MOST_NESTED = 64
"""How deep lists and objects of a body stand in each other; the depth at which Python gives up is of its stack, so that
one entry would be read here and not there.
"""
_WORD = 12  # letters of a device's name that say where it comes from
_HEAD = 28  # bytes of a line before what its hash covers: {"h":" and 22 letters

_LINE = re.compile(
    r'\{"h":"([\w-]{22})","n":([1-9][0-9]{0,8}),"t":([0-9]{1,18}),"at":"([0-9T:.+Z-]{1,40})",'
    r'"k":"([a-z][a-z0-9-]{0,39})","p":"([\w-]{22})","b":(.*)\}',
    re.ASCII,
)
_PART = re.compile(
    r"\.upont/([a-z][a-z0-9-]*)/book/([a-z0-9][a-z0-9-]*(?:~[0-9a-f]+)?)/"
    r"(\d{4})(?:/(\d\d)-(\d\d)|-(\d\d))-(\d{2,})\.jsonl"
)
_NESTING = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}]')  # texts too, as they may hold the same signs
_HALF = re.compile(r"[\ud800-\udfff]|\\u[dD]")  # half a character, or the start of one that is written in two halves
_DAILY = frozenset({"trade", "pochtron"})  # rooms with hundreds of entries a night: a part a day, else one a month


class BookEntry(NamedTuple):
    """One line of a book. ``body`` is ``None`` where it was redacted."""

    device: str
    number: int
    tick: int
    at: str
    kind: str
    body: Body | None
    hash: str

    @property
    def name(self) -> str:
        """What names the entry everywhere: ``device:number``."""
        return f"{self.device}:{self.number}"

    @property
    def by(self) -> str:
        """The person whose entry it is; the device where it names nobody."""
        person = self.body.get("by") if self.body else None
        return person if isinstance(person, str) and person else self.device

    @property
    def is_newer(self) -> bool:
        """Whether a newer version of the program wrote it, so that its body may mean something else."""
        if not self.body or "v" not in self.body:
            return False
        version = self.body["v"]
        return not isinstance(version, int) or version > BODY_VERSION


class ProjectedEntry(NamedTuple):
    """An entry as a projection gets it: ``state`` is ``ok``, ``flagged`` or ``quarantined``. It is not ``sound`` where
    a line up to it is not as it was written, or its clock was made up: then nobody looked whether it had a right.
    ``said`` is what the room's own reader has read in it, where it has one.
    """

    id: int
    entry: BookEntry
    state: str
    sound: bool = True
    said: tuple[Any, ...] | None = None


def order_key(entry: BookEntry) -> tuple[int, str, int]:
    """What entries are ordered by, the same everywhere."""
    return entry.tick, entry.device, entry.number


# -- files -------------------------------------------------------------------------------------------------------------


class BookPart(NamedTuple):
    """One file of a book; parts follow each other as they sort. ``day`` is 0 in a room whose parts are of a month."""

    room: str
    device: str
    year: int
    month: int
    day: int
    number: int

    @property
    def name(self) -> str:
        """Its path below the folder of the book."""
        day = f"/{self.month:02d}-{self.day:02d}" if self.day else f"-{self.month:02d}"
        return f"{self.year:04d}{day}-{self.number:02d}.jsonl"

    @property
    def path(self) -> str:
        """Its path in the clone."""
        return f"{book_folder(self.room, self.device)}/{self.name}"

    def next(self, year: int, month: int, day: int) -> BookPart:
        """The part to open after this one on a day; never one that sorts before it, whatever the clock says."""
        wanted = first_part(self.room, self.device, year, month, day)
        return wanted if wanted > self else self._replace(number=self.number + 1)

    def is_for(self, year: int, month: int, day: int) -> bool:
        """Whether an entry of this day still goes into it; also where the clock went back."""
        return first_part(self.room, self.device, year, month, day)[2:5] <= self[2:5]


def book_folder(room: str, device: str) -> str:
    """Where a device's book of a room lies in a clone."""
    return f"{FOLDER}{room}/book/{device}"


def first_part(room: str, device: str, year: int, month: int, day: int) -> BookPart:
    """The first part of a day or month."""
    return BookPart(room, device, year, month, day if room in _DAILY else 0, 1)


def parse_part(path: str) -> BookPart | None:
    """The part of a book that a path of the clone is."""
    found = _PART.fullmatch(path) if path.startswith(FOLDER) else None
    if found is None:
        return None
    room, device, year, month, day, only_month, number = found.groups()
    return BookPart(room, device, int(year), int(month or only_month), int(day or 0), int(number))


def is_book(path: str) -> bool:
    """Whether a path of the clone is a part of a book."""
    return parse_part(path) is not None


def owner_of(device: str) -> str:
    """The device that a twin's book (``foyer-a3f9~1b2c3d4e``) was forked from; a device is its own."""
    return device.partition("~")[0]


def may_be(name: str, device: str, number: int) -> bool:
    """Whether an entry of a device is the one that was named so: where a clone was copied, an entry may have come to
    stand in a twin's book, always under its own number. Its hash tells for certain.
    """
    named, _, place = name.rpartition(":")
    return place == str(number) and owner_of(named) == owner_of(device)


def twin_name(device: str, entry_hash: str) -> str:
    """The name of a twin's book, by the hash of its first own entry; disks may not tell capitals, so in hexadecimal."""
    return f"{owner_of(device)}~{sha256(entry_hash.encode()).hexdigest()[:8]}"


def device_name(word: str, digits: str) -> str:
    """The name of a new device: a word that says where it comes from, and hexadecimal digits."""
    plain = re.sub("[^a-z0-9]+", "-", word.lower()).strip("-")[:_WORD].strip("-")
    return f"{plain or 'device'}-{digits}"


# -- lines -------------------------------------------------------------------------------------------------------------


class BookLine(NamedTuple):
    """A line as it was read. ``link`` is what the next line has as ``previous``; ``intact`` says that ``h`` fits."""

    entry: BookEntry
    previous: str
    link: str
    intact: bool


def digest(raw: bytes) -> str:
    """The first 128 bits of SHA-256, in 22 letters of base64url."""
    return b2a_base64(sha256(raw).digest()[:16], newline=False).translate(_URL)[:22].decode()


_URL = bytes.maketrans(b"+/", b"-_")


def first_link(room: str, device: str) -> str:
    """What the first line of a book has in the place of the hash of a line before it: no book passes for another's."""
    return digest(f"{room}/{owner_of(device)}".encode())


def compose_line(number: int, tick: int, at: str, kind: str, previous: str, body: Body) -> bytes:
    """A line with its end. Raises :class:`ValueError` for a body that JSON has no form for or that is too
    deep, and for a bad kind.
    """
    written = json.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    rest = f'","n":{number},"t":{tick},"at":"{at}","k":"{kind}","p":"{previous}","b":{written}}}'
    raw = rest.encode("utf-8", "surrogatepass")
    head = f'{{"h":"{digest(raw)}'
    if _LINE.fullmatch(head + rest) is None or _is_deep(written):
        raise ValueError(f"no line of a book: {kind!r} {at!r}")
    return head.encode() + raw + b"\n"


def parse_line(line: bytes, device: str, *, bodies: bool = True) -> BookLine | None:
    """A line without its end; ``None`` where it is no line of a book at all. Without ``bodies`` they are not looked
    into: an entry has an empty one, or none.
    """
    try:
        text = line.decode("utf-8", "surrogatepass") if bodies else line.decode("latin-1")
    except UnicodeDecodeError:
        return None
    found = _LINE.fullmatch(text)
    if found is None:
        return None
    own, number, tick, at, kind, previous, raw = found.groups()
    body = None if raw == "null" else _parsed(raw) if bodies else _UNREAD
    if body is None and raw != "null":
        return None
    entry = BookEntry(device, int(number), int(tick), at, kind, body, own)
    return BookLine(entry, previous, digest(line[: found.start(7)]), digest(line[_HEAD:]) == own)


def link_of(line: bytes) -> tuple[bytes, str] | None:
    """A line up to its body, which is what no redaction changes, and its hash; ``None`` for what is no line."""
    found = _LINE.fullmatch(line.decode("latin-1"))
    if found is None:
        return None
    header = line[: found.start(7)]
    return header, digest(header)


def redacted_line(line: bytes) -> bytes:
    """The line without its body, which no hash of the chain covers. Raises :class:`ValueError` for what is no line."""
    header = link_of(line)
    if header is None:
        raise ValueError("no line of a book")
    return header[0] + b"null}"


def is_redacted(line: bytes) -> bool:
    """Whether the line's body was taken out."""
    return line.endswith(b',"b":null}')


def _constant(_: str) -> NoReturn:
    raise ValueError("no number")


_UNREAD: Body = MappingProxyType({})
_DECODER = json.JSONDecoder(parse_constant=_constant)


def _parsed(text: str) -> dict[str, Any] | None:
    try:
        loaded, end = _DECODER.raw_decode(text)  # `decode` looks for white space around it, which takes as long
        if ("\\" in text or not text.isascii()) and _HALF.search(text):
            loaded = _DECODER.decode(_whole(json.dumps(loaded, ensure_ascii=False)))
    except (ValueError, RecursionError):
        return None
    return loaded if isinstance(loaded, dict) and end == len(text) and not _is_deep(text) else None


def _is_deep(text: str) -> bool:
    """Whether lists and objects of a written body stand deeper in each other than :data:`MOST_NESTED`."""
    if text.count("[") + text.count("{") <= MOST_NESTED:
        return False
    depth = deepest = 0
    for sign in _NESTING.findall(text):
        depth += (sign in "[{") - (sign in "]}")
        deepest = max(deepest, depth)
    return deepest > MOST_NESTED


def _whole(text: str) -> str:
    """With a replacement character for each half one: no database takes these."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
