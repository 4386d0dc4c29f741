"""Cards of people (vCard 4.0, RFC 6350; 3.0, RFC 2426): their properties read, and changed without touching the others.

Every line that a change does not concern keeps its very bytes: properties that are not known here, parameters, groups,
the way in which another program folds its lines. The forms of the lines themselves are those that sharing puts together
(:mod:`upont_desktop.domain.field_merge.card_documents`).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from upont_desktop.domain.card_values import escaped, parameters, split_value, text_value, unescaped
from upont_desktop.domain.field_merge.card_documents import Component, Item, Property, folded, parse_card

_GROUP = re.compile(rb"^([A-Za-z0-9-]+)\.")
_BIRTH = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:T.*)?")
_NO_YEAR = 1604  # what Apple's programs write for a birthday without its year (X-APPLE-OMIT-YEAR)
_FORMER = re.compile(rb";(?:CHARSET|ENCODING|X-APPLE-OMIT-YEAR)=[^;:]*|;QUOTED-PRINTABLE\b", re.IGNORECASE)
_RANK = re.compile(rb";PREF(?:=[^;:]*)?(?=[;:])|;TYPE=pref(?=[;:])|,pref\b", re.IGNORECASE)
_QUOTED = re.compile(r"^[^:\n]*QUOTED-PRINTABLE[^:\n]*:(?:.*=\n)*.*$", re.IGNORECASE | re.MULTILINE)
_EDGE = re.compile(r"^(BEGIN|END):VCARD[ \t]*$", re.IGNORECASE | re.MULTILINE)
_SCHEMES = {"TEL": "tel:", "EMAIL": "mailto:", "UID": "urn:uuid:"}


@dataclass(frozen=True)
class VCard:
    """One card. ``ending`` is how its lines end; ``before`` and ``after`` what else stands in the document."""

    component: Component
    ending: bytes
    before: bytes = b""
    after: bytes = b""

    def raw(self) -> bytes:
        """The document's bytes, those of other programs as they wrote them."""
        return self.before + self.component.raw() + self.after

    def lines(self, name: str) -> list[Property]:
        """The lines of a property, the preferred one first (``PREF=1``, or ``TYPE=pref`` of version 3.0)."""
        found = self._by_name.get(name, [])
        return sorted(found, key=_preference) if len(found) > 1 else found

    @cached_property
    def _by_name(self) -> dict[str, list[Property]]:
        """Cards are read by the ten thousand: each is looked through once."""
        return self.component.properties()

    def names(self) -> tuple[str, ...]:
        """The names of the properties, in the order of the card."""
        return tuple(self._by_name)

    def text(self, name: str) -> str:
        """The value of a property; empty where it is not there."""
        return next(iter(self.texts(name)), "")

    def texts(self, name: str) -> tuple[str, ...]:
        """The value of each line of a property, without escapes; addresses without ``tel:`` or ``mailto:``."""
        return tuple(text for line in self.lines(name) if (text := _said(line)))

    def items(self, name: str) -> tuple[str, ...]:
        """The values of a property that is a list, of all of its lines together."""
        found = (unescaped(part).strip() for line in self.lines(name) for part in split_value(text_value(line), ","))
        return tuple(dict.fromkeys(filter(None, found)))

    def parts(self, name: str) -> tuple[str, ...]:
        """The components of a structured property (``N``)."""
        line = next(iter(self.lines(name)), None)
        return () if line is None else tuple(unescaped(part).strip() for part in split_value(text_value(line), ";"))

    def day(self, name: str) -> dt.date | None:
        """The value of a property as a day; ``None`` where it is none, or has no year."""
        line = next(iter(self.lines(name)), None)
        found = None if line is None else _BIRTH.fullmatch(text_value(line).strip())
        if line is None or found is None or _omitted_year(line) == int(found[1]):
            return None
        try:
            return dt.date(int(found[1]), int(found[2]), int(found[3]))
        except ValueError:
            return None

    def value(self, name: str) -> str:
        """The value of a property as it stands, escapes included; empty where it is not there."""
        line = next(iter(self.lines(name)), None)
        return "" if line is None else text_value(line).strip()

    # --- changing it --------------------------------------------------------------------------------------------------

    def with_text(self, name: str, text: str) -> VCard:
        """The card with one value of a property; an empty one takes the property away."""
        return self.with_texts(name, (text,) if text else ())

    def with_texts(self, name: str, texts: Sequence[str]) -> VCard:
        """The card with these values of a property, a line each: a line whose value stays keeps its bytes, and of one
        whose value is another now, the parameters stay.

        The order of the lines changes only where that of the values does; then nothing else may say which comes first.
        """
        said = {line: _said(line) for line in self.lines(name)}
        before = [text for text in dict.fromkeys(said.values()) if text in texts]
        if before != [text for text in dict.fromkeys(texts) if text in before]:
            known = {text: line for line, text in reversed(said.items())}
            lines = [self._line(name, known.get(text), text, ranked=False) for text in dict.fromkeys(texts)]
            return self._with_lines(name, {}, lines)
        new = [text for text in dict.fromkeys(texts) if text not in before]
        kept = {line: line for line, text in said.items() if text in texts}
        kept |= {line: self._line(name, line, new.pop(0)) for line in said if line not in kept and new}
        return self._with_lines(name, kept, [self._line(name, None, text) for text in new])

    def with_lines_of(self, other: VCard, names: Iterable[str]) -> VCard:
        """The card with the lines of these properties that another one has and it has not."""
        card = self
        for name in names:
            have = {text_value(line) for line in card.lines(name)}
            new = [line for line in other.lines(name) if text_value(line) not in have and not name.startswith("X-AB")]
            start = (
                len(_group(new[0])) + 1 if new and _group(new[0]) else 0
            )  # a group of the other card names others here
            lines = [card._raw_line(line.start[start:], name, text_value(line)) for line in new]
            card = card._with_lines(name, {line: line for line in card.lines(name)}, lines)
        return card

    def without(self, name: str) -> VCard:
        """The card without a property."""
        return self._with_lines(name, {}, [])

    def with_items(self, name: str, items: Sequence[str]) -> VCard:
        """The card with these values of a property that is a list, on one line."""
        return self._with_value(name, ",".join(escaped(item) for item in items))

    def with_parts(self, name: str, parts: Mapping[int, str], count: int) -> VCard:
        """The card with some components of a structured property, which has ``count`` of them; the others stay."""
        own = self.lines(name)
        before = split_value(text_value(own[0]), ";") if own else []
        written = [*before, *[""] * (count - len(before))]
        for at, text in parts.items():
            written[at] = escaped(text)
        return self._with_value(name, ";".join(written) if any(written) else "")

    def with_day(self, name: str, day: dt.date | None) -> VCard:
        """The card with a day, as its version writes days; what the line said beside it goes with the day before."""
        plain = self._with_lines(name, {}, [])
        if day is None:
            return plain
        written = day.strftime("%Y%m%d") if self.text("VERSION") == "4.0" else day.isoformat()
        line = self._line(name, None, written)
        own = self.lines(name)
        return self._with_lines(name, {own[0]: line}, []) if own else self._with_lines(name, {}, [line])

    def _with_value(self, name: str, written: str) -> VCard:
        """The card with one line of a property, whose value is written as it is to stand; none where it is empty."""
        own = self.lines(name)
        if not own or not written:
            return self._with_lines(name, {}, [self._raw_line(f"{name}:".encode(), name, written)] if written else [])
        return self._with_lines(name, {own[0]: self._raw_line(_utf8_start(own[0]), name, written)}, [])

    def _line(self, name: str, old: Property | None, text: str, *, ranked: bool = True) -> Property:
        if old is not None and _said(old) == text and ranked:
            return old
        start = _utf8_start(old) if old is not None else f"{name}:".encode()
        return self._raw_line(start if ranked else _RANK.sub(b"", start), name, _scheme(old) + escaped(text))

    def _raw_line(self, start: bytes, name: str, value: str) -> Property:
        content = start + value.encode("utf-8", "surrogateescape")
        return Property(name, content, folded(content, self.ending))

    def _with_lines(self, name: str, kept: Mapping[Property, Property], added: Sequence[Property]) -> VCard:
        """The card in which each line of a property is what ``kept`` makes of it, or gone, and ``added`` are new.

        Where a line goes, what names it for Apple's programs (``item1.X-ABLabel``) goes with it.
        """
        items = self.component.items
        own = [item for item in items if isinstance(item, Property) and item.name == name]
        gone = {_group(line) for line in own if line not in kept} - {_group(line) for line in kept.values()} - {b""}
        at = next((at for at in range(len(items), 0, -1) if items[at - 1] in own), len(items))
        halves = ([_replaced(item, own, kept) for item in half] for half in (items[:at], items[at:]))
        first, second = ([item for item in half if item is not None and not _is_label(item, gone)] for half in halves)
        part = Component(self.component.name, self.component.begin, (*first, *added, *second), self.component.end)
        return VCard(part, self.ending, self.before, self.after)


def _replaced(item: Item, own: Sequence[Property], kept: Mapping[Property, Property]) -> Item | None:
    return kept.get(item) if isinstance(item, Property) and item in own else item


def read_card(raw: bytes) -> VCard | None:
    """The first card of a document, or ``None`` where there is none or a line is no property."""
    document = parse_card(raw)
    items = document.items if document is not None else ()
    at = next((at for at, item in enumerate(items) if isinstance(item, Component) and item.name == "VCARD"), None)
    if at is None:
        return None
    card = items[at]
    assert isinstance(card, Component)
    before, after = (b"".join(_raw(item) for item in half) for half in (items[:at], items[at + 1 :]))
    return VCard(card, b"\r\n" if card.begin.endswith(b"\r\n") else b"\n", before, after)


def _raw(item: Item) -> bytes:
    return item.raw if isinstance(item, Property) else item.raw()


def composed_card(properties: Iterable[tuple[str, str]]) -> bytes:
    """A new card of version 4.0 of these properties, whose values are written as they are to stand; none where one is
    empty.
    """
    lines = (f"{name}:{value}".encode("utf-8", "surrogateescape") for name, value in properties if value)
    body = b"".join(folded(line, b"\r\n") for line in lines)
    return b"BEGIN:VCARD\r\nVERSION:4.0\r\n" + body + b"END:VCARD\r\n"


def _said(line: Property) -> str:
    text = unescaped(text_value(line)).strip()
    return text[len(_scheme(line)) :]


def _scheme(line: Property | None) -> str:
    """``tel:`` where a value has it, as one that replaces it shall have."""
    if line is None or line.name not in _SCHEMES:
        return ""
    scheme = _SCHEMES[line.name]
    return scheme if text_value(line)[: len(scheme)].lower() == scheme else ""


# --- lines, their parameters and their letters ------------------------------------------------------------------------


def _preference(line: Property) -> int:
    if b";" not in line.start:
        return _LEAST
    found = list(parameters(line))
    ranks = [int(value) for name, value in found if name == "PREF" and value.isdecimal()]
    preferred = any("pref" in value.lower().split(",") for name, value in found if name == "TYPE")
    return ranks[0] if ranks else 1 if preferred else _LEAST


_LEAST = 101  # one more than the least preferred of RFC 6350, section 5.3


def _omitted_year(line: Property) -> int:
    found = next((value for name, value in parameters(line) if name == "X-APPLE-OMIT-YEAR"), "")
    return int(found) if found.isdecimal() else _NO_YEAR


def _utf8_start(line: Property) -> bytes:
    """Name and parameters for a value that is written anew, in UTF-8 and as it is."""
    return _FORMER.sub(b"", line.start)


def _group(line: Property) -> bytes:
    found = _GROUP.match(line.content)
    return found[1].lower() if found is not None else b""


def _is_label(item: Item, groups: Iterable[bytes]) -> bool:
    return isinstance(item, Property) and item.name.startswith("X-AB") and _group(item) in groups


# --- files that hold many cards ---------------------------------------------------------------------------------------


def cards_in_file(raw: bytes, decode: Callable[[bytes], str]) -> list[bytes]:
    """Each card of a file of another program as a document of its own, in UTF-8.

    ``decode`` reads bytes that are no UTF-8. Lines that quoted-printable breaks (version 2.1) are joined.
    """
    text = _decoded(raw, decode).replace("\r\n", "\n").replace("\r", "\n")
    text = _QUOTED.sub(lambda line: line[0].replace("=\n", ""), text)
    return [f"{card}\n".encode("utf-8", "surrogatepass") for card in _cards(text)]


def _cards(text: str) -> Iterator[str]:
    """From each beginning to the first end after it: looked for once, as a file of beginnings alone is long."""
    begun: int | None = None
    for edge in _EDGE.finditer(text):
        if edge[1].upper() == "BEGIN":
            begun = edge.start() if begun is None else begun
        elif begun is not None:
            yield text[begun : edge.end()]
            begun = None


def _decoded(raw: bytes, decode: Callable[[bytes], str]) -> str:
    if raw[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return raw.decode("utf-16", "replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return decode(raw)
