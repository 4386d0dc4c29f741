"""XML from strangers, read as a stream: no document type, no entities, nothing fetched, no tree in memory."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from xml.sax import SAXException
from xml.sax.handler import ContentHandler
from xml.sax.xmlreader import AttributesImpl

from defusedxml import DefusedXmlException

from upont_desktop.compare.guard import RefusedError
from upont_desktop.domain.content.unavailable import Reason

_MAX_DEPTH = 1_000


class EnoughError(Exception):
    """Raised by a reader that has all that it wants."""


class XmlReader(ContentHandler):
    """What a format's module implements: elements by their local names, since prefixes are the writer's choice."""

    def __init__(self) -> None:
        """Start outside of any element."""
        super().__init__()
        self._depth = 0

    def startElement(self, name: str, attrs: AttributesImpl) -> None:  # noqa: N802 - the library's name
        """Strip the prefixes."""
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise RefusedError(Reason.BROKEN, "nested too deeply")
        items = sorted(attrs.items(), key=_has_prefix)  # Of ``id`` and ``r:id`` the one with a prefix is wanted.
        self.start(name.rpartition(":")[2], {key.rpartition(":")[2]: value for key, value in items})

    def endElement(self, name: str) -> None:  # noqa: N802 - the library's name
        """Strip the prefix."""
        self._depth -= 1
        self.end(name.rpartition(":")[2])

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""


def _has_prefix(item: tuple[str, str]) -> bool:
    return ":" in item[0]


def read_xml(chunks: Iterable[bytes], reader: XmlReader) -> None:
    """Feed a reader until it has enough; raises :class:`RefusedError` where the XML is broken or hostile."""
    from defusedxml.sax import make_parser  # noqa: PLC0415 - late for start-up time: brings urllib and email

    parser = make_parser()
    parser.forbid_dtd = True
    parser.setContentHandler(reader)
    try:
        for chunk in chunks:
            parser.feed(chunk)
        parser.close()
    except EnoughError:
        return
    except DefusedXmlException as error:
        raise RefusedError(Reason.UNSUPPORTED, "declares entities") from error
    except (SAXException, ValueError) as error:
        raise RefusedError(Reason.BROKEN, str(error)) from error


def whole_number(text: str | None, default: int, most: int) -> int:
    """A number from an attribute, within bounds."""
    return min(int(text), most) if text and len(text) < 10 and text.isascii() and text.isdecimal() else default
