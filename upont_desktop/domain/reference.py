r"""References: text that names a resource, as people write it.

``circle:path`` names the resource at its current version, ``circle:path{3}`` at version 3, ``:path`` in this circle.
A path that itself ends in ``{digits}`` is written with a backslash before the brace (``:odd\{3}``), and a backslash
in a path is doubled, so that printing and parsing are inverses for every path.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from upont_desktop.domain.circle import is_slug
from upont_desktop.domain.errors import BadReference

_VERSION = re.compile(r"(?<!\\)(?:\\\\)*\{([1-9][0-9]{0,17})\}$")


@dataclass(frozen=True, slots=True)
class Reference:
    """A named resource; ``circle`` is ``None`` for "this circle", ``version`` ``None`` for the current one."""

    path: str
    circle: str | None = None
    version: int | None = None

    def __str__(self) -> str:
        """Print it so that :func:`parse_reference` reads it back."""
        path = self.path.replace("\\", "\\\\")
        if self.version is None and re.search(r"\{[1-9][0-9]{0,17}\}$", path):
            at = path.rindex("{")
            path = f"{path[:at]}\\{path[at:]}"
        version = "" if self.version is None else f"{{{self.version}}}"
        return f"{self.circle or ''}:{path}{version}"


def parse_reference(text: str) -> Reference:
    """Read ``circle:path{3}``.

    Raises :class:`BadReference` where there is no colon, no path, or a circle that is no slug.
    """
    circle, colon, rest = text.partition(":")
    if not colon or not rest or (circle and not is_slug(circle)):
        raise BadReference(text=text)
    version: int | None = None
    if found := _VERSION.search(rest):
        version = int(found[1])
        rest = rest[: rest.rindex("{")]
    path = re.sub(r"\\([\\{])", r"\1", rest)
    if not path or path.startswith("/"):
        raise BadReference(text=text)
    return Reference(path, circle or None, version)
