"""The circles known on this computer: a small JSON file that people could read."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from filelock import FileLock

from upont_desktop.domain.circle import Circle, is_slug, slugify
from upont_desktop.domain.errors import NoSuchCircle, NotWritable


class Registry:
    """Reads and writes the list, the most recently opened circle first. Safe between processes."""

    def __init__(self, path: Path) -> None:
        """The file need not exist."""
        self._path = path

    def circles(self) -> tuple[Circle, ...]:
        """Every circle known. A file that cannot be understood counts as empty: opening a clone adds it again."""
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
            return tuple(
                Circle(item["slug"], Path(item["path"]), item.get("title", ""))
                for item in stored["circles"]
                if is_slug(item["slug"])
            )
        except (OSError, ValueError, KeyError, TypeError):
            return ()

    def circle(self, slug: str) -> Circle:
        """The circle that is known under a slug. Raises :class:`NoSuchCircle`."""
        for circle in self.circles():
            if circle.slug == slug:
                return circle
        raise NoSuchCircle(circle=slug)

    def opened(self, path: Path, moved_from: Callable[[tuple[Circle, ...]], Circle | None], title: str = "") -> Circle:
        """The circle at ``path``, put first; a new one where none is known there.

        ``moved_from`` is asked, of the circles whose folder is gone, which one this clone was.
        """
        with self._lock():
            known = self.circles()
            found = next((circle for circle in known if circle.path == path), None)
            if found is None:
                gone = tuple(circle for circle in known if not circle.path.exists())
                before = moved_from(gone) if gone else None
                if before is not None:
                    known = tuple(circle for circle in known if circle != before)
                    found = Circle(before.slug, path, before.title)
            if found is None:
                found = Circle(self._free(slugify(title or path.name.removesuffix(".git")), known), path, title)
            if not known or known[0] != found:
                self._write((found, *(circle for circle in known if circle.slug != found.slug)))
        return found

    def forget(self, slug: str) -> None:
        """Take a circle off the list; its clone is left alone."""
        with self._lock():
            self._write(tuple(circle for circle in self.circles() if circle.slug != slug))

    @staticmethod
    def _free(wanted: str, known: tuple[Circle, ...]) -> str:
        taken = {circle.slug for circle in known}
        number, slug = 1, wanted
        while slug in taken:
            number += 1
            slug = f"{wanted}-{number}"
        return slug

    def _lock(self) -> FileLock:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise NotWritable(path=str(self._path.parent), details=str(error)) from error
        return FileLock(self._path.with_suffix(".lock"), timeout=10)

    def _write(self, circles: tuple[Circle, ...]) -> None:
        items = [{"slug": circle.slug, "path": str(circle.path), "title": circle.title} for circle in circles]
        text = json.dumps({"circles": items}, ensure_ascii=True, indent=2)
        with tempfile.NamedTemporaryFile("w", dir=self._path.parent, delete=False, encoding="utf-8") as file:
            file.write(text + "\n")
        os.replace(file.name, self._path)  # noqa: PTH105 - both names may be on any platform
