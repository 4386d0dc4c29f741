"""Descriptions as people wrote them, with links and commit hashes that can be followed, and trailers told apart."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from upont_desktop.domain.text import git_text

COMMIT_SCHEME = "commit:"
RESOURCE_SCHEME = "resource:"
"""Then the path in hexadecimal, a slash, and the commit of a version, or nothing."""
_LINK = re.compile(r"(?P<url>\bhttps?://[^\s<>\"]+[^\s<>\".,;:!?)\]'])|(?P<hash>\b[0-9a-f]{7,40}\b)")
_TRAILER = re.compile(r"(?P<key>[A-Za-z][A-Za-z0-9-]*):\s+(?P<value>\S.*)")
_PERSON = re.compile(r"(?P<name>[^<]+?)\s*<(?P<email>[^<>]*)>")


@dataclass(frozen=True, slots=True)
class Trailer:
    """One line at the end of a description, as git-interpret-trailers(1) reads them."""

    key: str
    value: str

    @property
    def person(self) -> str:
        """The name, where the value is a person (``Co-authored-by: Léa <lea@…>``); else empty."""
        found = _PERSON.fullmatch(self.value)
        return found["name"].strip() if found else ""

    @property
    def email(self) -> str:
        """The address, where the value is a person; else empty."""
        found = _PERSON.fullmatch(self.value)
        return found["email"].strip() if found else ""


def linked_version(address: str) -> tuple[str, str]:
    """The exact path and the commit (empty for the resource as it is) of an address with :data:`RESOURCE_SCHEME`."""
    path, _slash, commit = address.removeprefix(RESOURCE_SCHEME).partition("/")
    return git_text(bytes.fromhex(path)), commit


def linked(text: str) -> str:
    """Text as HTML, its line ends kept, web addresses and hashes as links (``commit:`` and the hash)."""
    parts, at = [], 0
    for found in _LINK.finditer(text):
        target = found["url"] or f"{COMMIT_SCHEME}{found['hash']}"
        if found["hash"] and not _looks_like_hash(found["hash"]):
            continue
        parts.append(_plain(text[at : found.start()]))
        parts.append(f'<a href="{html.escape(target)}">{html.escape(found[0])}</a>')
        at = found.end()
    parts.append(_plain(text[at:]))
    return "".join(parts)


def _looks_like_hash(word: str) -> bool:
    """A number alone is rarely a hash, a word alone never: both kinds of digits are wanted."""
    return any(letter.isdigit() for letter in word) and any(letter.isalpha() for letter in word)


def _plain(text: str) -> str:
    return html.escape(text).replace("  ", "&nbsp; ").replace("\n", "<br>")


def split_trailers(body: str) -> tuple[str, tuple[Trailer, ...]]:
    """The description without its trailers, and these: the last paragraph, if all its lines are ``Key: value``."""
    before, _gap, last = body.rstrip().rpartition("\n\n")
    found = [_TRAILER.fullmatch(line.strip()) for line in last.splitlines()]
    if not last or not all(found):
        return body, ()
    return before, tuple(Trailer(each["key"], each["value"]) for each in found if each is not None)
