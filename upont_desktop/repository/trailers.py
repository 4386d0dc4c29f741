r"""The lines that the application adds to messages, and reads back.

``Forked-from: circle:path@<hash>`` in a commit's message: a path that is new in the commit was made from the version of
``circle:path`` that a reader of commit ``<hash>`` sees (ARCHITECTURE, section 3). It speaks of every new path of the
commit, unless ``Forked-path: path`` lines follow it, which name those that it speaks of.

``Resource: path`` in an annotated tag's message: the tag names a version of that resource; the version is V(tagged
commit, path).

A line counts only in the last paragraph of the message (``git-interpret-trailers(1)``). A path that a line cannot hold
(control characters, a quote at its start, spaces at its ends) is written in double quotes with C's escapes, as git
prints such paths.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from upont_desktop.domain.circle import is_slug
from upont_desktop.domain.text import git_bytes, git_text

FORKED_FROM = "Forked-from"
FORKED_PATH = "Forked-path"
RESOURCE = "Resource"

_LINE = re.compile(r"([A-Za-z0-9-]+):[ \t]*(.*)")
_ORIGIN = re.compile(r"([a-z0-9-]*):(.+)@([0-9a-f]{40}|[0-9a-f]{64})", re.DOTALL)
_ESCAPES = {7: "\\a", 8: "\\b", 9: "\\t", 10: "\\n", 11: "\\v", 12: "\\f", 13: "\\r", 34: '\\"', 92: "\\\\"}
_UNESCAPES = {escape[1]: code for code, escape in _ESCAPES.items()}


@dataclass(frozen=True, slots=True)
class ForkOrigin:
    """Where a fork comes from.

    ``circle`` is empty for "this circle"; ``paths`` are the new paths of the commit that it speaks of, empty for all.
    """

    circle: str
    path: str
    commit: str
    paths: tuple[str, ...] = ()

    def trailers(self) -> str:
        """The lines that say so, without a line end after the last."""
        lines = [f"{FORKED_FROM}: {self.circle}:{quote_path(self.path)}@{self.commit}"]
        lines += [f"{FORKED_PATH}: {quote_path(path)}" for path in self.paths]
        return "\n".join(lines)


def parse_origins(message: str) -> tuple[ForkOrigin, ...]:
    """Every origin that a commit's message names, in order; lines that cannot be understood are not trailers."""
    origins: list[ForkOrigin] = []
    for key, value in parse_trailers(message):
        if key == FORKED_PATH.lower() and origins:
            last = origins[-1]
            origins[-1] = ForkOrigin(last.circle, last.path, last.commit, (*last.paths, unquote_path(value)))
        elif key == FORKED_FROM.lower() and (found := _ORIGIN.fullmatch(value)):
            circle, path, commit = found.groups()
            if not circle or is_slug(circle):
                origins.append(ForkOrigin(circle, unquote_path(path), commit))
    return tuple(origins)


def resource_trailer(path: str) -> str:
    """The line that ties a named version to its resource."""
    return f"{RESOURCE}: {quote_path(path)}"


def parse_resource(message: str) -> str | None:
    """The path of the resource that a tag's message names."""
    found = [unquote_path(value) for key, value in parse_trailers(message) if key == RESOURCE.lower()]
    return found[-1] if found else None


def parse_trailers(message: str) -> tuple[tuple[str, str], ...]:
    """Keys (in lower case) and values of the lines of the last paragraph that look like ``Key: value``."""
    if ":" not in message:
        return ()
    last = message.rstrip().rpartition("\n\n")[2]
    found = (_LINE.fullmatch(line) for line in last.split("\n"))
    return tuple((line[1].lower(), line[2].rstrip()) for line in found if line)


def quote_path(path: str) -> str:
    """``path`` as one line can hold it."""
    raw = git_bytes(path)
    plain = path and path.isprintable() and path == path.strip() and not path.startswith('"') and "\\" not in path
    if plain:
        return path
    letters = (_ESCAPES.get(byte) or (chr(byte) if 32 <= byte < 127 else f"\\{byte:03o}") for byte in raw)
    return f'"{"".join(letters)}"'


def unquote_path(text: str) -> str:
    """The inverse of :func:`quote_path`; text that is not quoted stands for itself."""
    if len(text) < 2 or not (text.startswith('"') and text.endswith('"')):
        return text
    return git_text(re.sub(rb"\\([0-7]{3}|.)", _unescape, git_bytes(text[1:-1]), flags=re.DOTALL))


def _unescape(found: re.Match[bytes]) -> bytes:
    code = found[1].decode("latin-1")
    if len(code) == 3:
        return bytes([int(code, 8) & 0xFF])
    return bytes([_UNESCAPES.get(code, ord(code))])
