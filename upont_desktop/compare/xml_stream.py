"""XML from strangers, read as a stream: no document type, no entities, nothing fetched, no tree in memory.

expat is used as it is rather than through ``xml.sax``: sheets have millions of elements, and names are resolved here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final
from xml.parsers import expat

from upont_desktop.compare.guard import RefusedError
from upont_desktop.domain.content.unavailable import Reason

_MAX_DEPTH: Final = 1_000  # elements in elements: documents have some thirty
_MAX_TOKEN: Final = 4_000_000
"""Bytes of one tag or comment: expat keeps all of it, and hands it over at once."""
_TEXT_PIECE: Final = 65_536
"""Bytes of text that are gathered before a reader gets them: without, each line end is a piece of its own."""
_OFFICE: Final = (
    "http://schemas.openxmlformats.org/",
    "http://purl.oclc.org/ooxml/",
    "http://www.w3.org/",
    "urn:oasis:names:tc:opendocument:",
)
"""Names that the standards of office documents give (ECMA-376, both conformance classes; OpenDocument)."""
_MOST_NAMES: Final = 10_000
"""Names that are remembered; no vocabulary has as many, but a stranger's file may."""
_MOST_PREFIXES: Final = 200
"""Each element that declares one has a copy of all; Word writes some 35."""
_NONE: Final[Mapping[str, str]] = {}


class EnoughError(Exception):
    """Raised by a reader that has all that it wants."""


class XmlReader:
    """What a format's module implements: elements by their local names, since prefixes are the writer's choice."""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins; its name comes without the namespace."""

    def end(self, name: str) -> None:
        """An element ends, after all that is inside it."""

    def characters(self, content: str) -> None:
        """Text, or a piece of it."""


class _Scope:
    """The prefixes that hold inside an element, and what they make of the names of attributes."""

    def __init__(self, spaces: Mapping[str, str], attributes: Mapping[str, str] = _NONE) -> None:
        self._spaces = {**spaces, **{key[6:]: value for key, value in attributes.items() if key[:5] == "xmlns"}}
        if len(self._spaces) > _MOST_PREFIXES:
            raise RefusedError(Reason.BROKEN, "declares more prefixes than any document needs")
        self._plans: dict[tuple[str, ...], tuple[tuple[str, str], ...]] = {}

    def local(self, attributes: Mapping[str, str]) -> Mapping[str, str]:
        """The attributes by their local names.

        Of ``id`` and ``r:id`` the one with a prefix is wanted; one that belongs to no standard never takes the place
        of one that does.
        """
        keys = tuple(attributes)
        plan = self._plans.get(keys)
        if plan is None:
            plan = tuple((key, key.rpartition(":")[2]) for key in sorted(keys, key=self._rank))
            if all(key == name for key, name in plan):
                plan = ()
            if len(self._plans) < _MOST_NAMES:
                self._plans[keys] = plan
        return {name: attributes[key] for key, name in plan} if plan else attributes

    def _rank(self, key: str) -> int:
        prefix, _, _ = key.rpartition(":")
        if not prefix:
            return 1
        space = self._spaces.get(prefix, "")
        return 2 if space.startswith(_OFFICE) or not space.startswith(("http:", "https:")) else 0


class _Events:
    """Turns expat's calls into a reader's."""

    def __init__(self, reader: XmlReader) -> None:
        self._reader = reader
        self._scopes = [_Scope({})]
        self._names: dict[str, str] = {}

    def start(self, name: str, attributes: dict[str, str]) -> None:
        scopes = self._scopes
        scope = scopes[-1]
        if len(scopes) > _MAX_DEPTH:
            raise RefusedError(Reason.BROKEN, "nested too deeply")
        local: Mapping[str, str] = attributes
        if attributes:
            if "xmlns" in " ".join(attributes):
                scope = _Scope(scope._spaces, attributes)
            local = scope.local(attributes)
        scopes.append(scope)
        self._reader.start(self._names.get(name) or self._name(name), local)

    def end(self, name: str) -> None:
        self._scopes.pop()
        self._reader.end(self._names.get(name) or self._name(name))

    def _name(self, name: str) -> str:
        local = name.rpartition(":")[2]
        if len(self._names) < _MOST_NAMES:
            self._names[name] = local
        return local


def _refuse_type(*_: object) -> None:
    raise RefusedError(Reason.UNSUPPORTED, "declares entities")


def read_xml(chunks: Iterable[bytes], reader: XmlReader) -> None:
    """Feed a reader until it has enough; raises :class:`RefusedError` where the XML is broken or hostile."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.buffer_size = _TEXT_PIECE
    events = _Events(reader)
    parser.StartElementHandler = events.start
    parser.EndElementHandler = events.end
    parser.CharacterDataHandler = reader.characters
    parser.StartDoctypeDeclHandler = _refuse_type
    fed = 0
    try:
        for chunk in chunks:
            parser.Parse(chunk, False)
            fed += len(chunk)
            if fed - max(0, parser.CurrentByteIndex) > _MAX_TOKEN:
                raise RefusedError(Reason.TOO_LARGE, "a tag of megabytes")
        parser.Parse(b"", True)
    except EnoughError:
        return
    except (KeyError, IndexError):
        raise  # a reader's own mistake
    except (expat.ExpatError, ValueError, LookupError) as error:  # the last for an encoding that is none
        raise RefusedError(Reason.BROKEN, str(error)) from error


def whole_number(text: str | None, default: int, most: int) -> int:
    """A number from an attribute, within bounds."""
    return min(int(text), most) if text and len(text) < 10 and text.isascii() and text.isdecimal() else default
