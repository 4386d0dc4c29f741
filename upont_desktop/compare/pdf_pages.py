"""Reading PDF documents: pages, their text, and what they draw (pypdf)."""

from __future__ import annotations

import hashlib
import logging
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from pypdf import PageObject
from pypdf.filters import decode_stream_data
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NullObject, PdfObject, StreamObject

from upont_desktop.compare.bounded_reader import strangers_file
from upont_desktop.compare.guard import Guard, RefusedError
from upont_desktop.compare.pdf_file import opened_pdf
from upont_desktop.compare.placeholders import told_author, told_title
from upont_desktop.compare.source import Source
from upont_desktop.domain.content.pdf import PdfDocument, PdfPage
from upont_desktop.domain.errors import Cancelled

log = logging.getLogger(__name__)
_MAX_CONTENT = 4_000_000
"""A page that draws by more bytes than this is a drawing or a trap: reading its words costs seconds, and finds few."""
_MAX_PAGE_CHARS = 200_000  # a page of a newspaper has 20,000
_MAX_LINE = 2_000  # characters: a drawn table comes as one line
_MAX_OBJECTS = 5_000
"""What a page draws is looked at through this many objects."""
_A4 = (595.0, 842.0)
"""The size, in points, that a page without a readable one is given."""


class DigestedPdf(NamedTuple):
    """A document, and a digest of what each page draws."""

    document: PdfDocument
    drawn: list[bytes]


def read_pdf(source: Source, guard: Guard, *, drawn: bool, share: float = 0.8) -> DigestedPdf:
    """The pages, with digests of what they draw if ``drawn``.

    A page that cannot be read is given as damaged, and pages for which there is no time are left out: reading stops
    when the ``share`` of the guard's time is gone. Raises :class:`RefusedError` where nothing can be read.
    """
    with strangers_file(source.path), opened_pdf(source.data, guard) as reader:
        said = reader.metadata
        count = len(reader.pages)
        pages: list[PdfPage] = []
        digests: list[bytes] = []
        for number in range(min(count, guard.limits.pages)):
            guard.check()
            if number and guard.has_spent(share):
                break
            page, digest = _page(reader.pages, number, guard, drawn=drawn)
            pages.append(page)
            digests.append(digest)
        title, author = (told_title(str(said.title or "")), told_author(str(said.author or ""))) if said else ("", "")
        return DigestedPdf(PdfDocument(count, tuple(pages), title[:1000], author[:1000], len(source.data)), digests)


def _page(pages: Sequence[PageObject], number: int, guard: Guard, *, drawn: bool) -> tuple[PdfPage, bytes]:
    """One page, and the digest of what it draws (empty where that is not asked for, or cannot be said)."""
    width, height = _A4
    lines: tuple[str, ...] = ()
    digest = b""
    damaged = True
    with _one_page():
        page = pages[number]
        width, height = _size(page)
        digest = _digest(page, guard) if drawn else b""
        lines = _lines(page, guard)
        damaged = False
    return PdfPage(width, height, lines, damaged), digest


@contextmanager
def _one_page() -> Iterator[None]:
    """Whatever is wrong with one page of a stranger's file, the others are still worth reading."""
    try:
        yield
    except (RefusedError, Cancelled, MemoryError):
        raise
    except Exception:  # fuzzing shows that the library raises nearly anything on damaged input
        log.debug("a page cannot be read", exc_info=True)


def _size(page: PageObject) -> tuple[float, float]:
    width, height = abs(float(page.cropbox.width)), abs(float(page.cropbox.height))
    if (page.rotation or 0) % 180:
        width, height = height, width
    return round(width, 2), round(height, 2)


def _lines(page: PageObject, guard: Guard) -> tuple[str, ...]:
    """The text of a page; raises ``ValueError`` where its content is larger than we take, and what the library does."""
    if _content_size(page) > _MAX_CONTENT:
        raise ValueError("too much content")
    text = page.extract_text(visitor_operand_before=lambda *_: guard.check())[:_MAX_PAGE_CHARS]
    text = text.encode("utf-8", "replace").decode().replace("\0", "")
    return tuple(line.rstrip()[:_MAX_LINE] for line in re.split(r"\r\n?|\n", text.strip()) if line.strip())


def _content_size(page: PageObject) -> int:
    """How many bytes draw the page: its own content, and that of the forms which it names. None of it is kept."""
    content = _resolved(page.get("/Contents"))
    todo = [_resolved(part) for part in (content if isinstance(content, ArrayObject) else [content])]
    todo.extend(_forms(_resolved(_inherited(page, "/Resources"))))
    seen: set[int] = set()
    size = 0
    while todo and size <= _MAX_CONTENT and len(seen) < _MAX_OBJECTS:
        stream = todo.pop()
        if isinstance(stream, StreamObject) and id(stream) not in seen:
            seen.add(id(stream))
            size += len(decode_stream_data(stream) if "/Filter" in stream else stream._data)
            todo.extend(_forms(_resolved(stream.get("/Resources"))))
    return size


def _resolved(value: object) -> object:
    return value.get_object() if isinstance(value, PdfObject) else value


def _forms(resources: object) -> Iterator[object]:
    """The forms among the resources: parts that are drawn like pages."""
    named = _resolved(resources.get("/XObject")) if isinstance(resources, DictionaryObject) else None
    for one in map(_resolved, named.values()) if isinstance(named, DictionaryObject) else ():
        if isinstance(one, StreamObject) and one.get("/Subtype") == "/Form":
            yield one


def _digest(page: PageObject, guard: Guard) -> bytes:
    """A digest of all that the page draws: its boxes, its content, and the resources that it uses.

    References are followed, so renumbered objects make no difference; raw streams are enough, since programs write the
    same stream in the same way.
    """
    digest = hashlib.blake2b(digest_size=16)
    for key in ("/MediaBox", "/CropBox", "/Rotate", "/Contents", "/Resources", "/Annots"):
        digest.update(key.encode())
        value = page.get(key) if key in ("/Contents", "/Annots") else _inherited(page, key)
        for piece in _pieces(value, guard):
            digest.update(piece)
    return digest.digest()


def _inherited(page: DictionaryObject, key: str) -> PdfObject | None:
    at: DictionaryObject | None = page
    for _ in range(50):
        if at is None:
            return None
        if key in at:
            return at.get(key)
        parent = at.get("/Parent")
        found = parent.get_object() if parent is not None else None
        at = found if isinstance(found, DictionaryObject) else None
    return None


def _pieces(start: PdfObject | None, guard: Guard) -> Iterator[bytes]:
    """The object as bytes, with what it refers to; each object once, and not back up to the pages."""
    seen: dict[int, int] = {}
    todo: list[object] = [start]
    for _ in range(_MAX_OBJECTS):
        guard.check()
        if not todo:
            return
        value = todo.pop()
        if isinstance(value, IndirectObject):
            if value.idnum in seen:
                yield b"seen %d;" % seen[value.idnum]
                continue
            seen[value.idnum] = len(seen)
            value = value.get_object()
        if isinstance(value, StreamObject):
            yield value._data
        if isinstance(value, DictionaryObject | ArrayObject):
            todo.extend(_inside(value))
        elif value is not None and not isinstance(value, NullObject):
            yield repr(value).encode("utf-8", "replace") + b";"


def _inside(value: DictionaryObject | ArrayObject) -> Iterator[object]:
    """What an object holds, with the names of a dictionary; nothing that leads back to the pages or outside."""
    if isinstance(value, ArrayObject):
        yield from list.__iter__(value)
    else:
        for key in sorted(value, key=str):
            if key not in _LEADS_AWAY:
                yield from (value.raw_get(key), str(key))


_LEADS_AWAY = frozenset({"/Parent", "/P", "/Length", "/StructParents", "/Dest", "/A"})
