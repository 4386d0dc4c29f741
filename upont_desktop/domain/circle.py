"""The circle: a group and what it shares, one local clone."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Circle:
    """One circle known on this computer.

    ``slug`` is unique and is what references name; ``path`` is the work tree, or the git folder of a bare clone.
    """

    slug: str
    path: Path
    title: str = ""

    def __post_init__(self) -> None:
        """Refuse a slug that a reference could not name."""
        if not is_slug(self.slug):
            raise ValueError(f"not a slug: {self.slug!r}")

    @property
    def name(self) -> str:
        """What people read: the title, or the slug."""
        return self.title or self.slug


def is_slug(text: str) -> bool:
    """Whether ``text`` is a short name: lower-case ASCII letters, digits, single hyphens between."""
    return _SLUG.fullmatch(text) is not None


def slugify(name: str) -> str:
    """The slug of a folder's or circle's name: ``"BDE Été 2024"`` gives ``bde-ete-2024``; never empty."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain)) or "circle"
