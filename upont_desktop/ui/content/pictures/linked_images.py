"""Pictures that a text names by a path: read from the circle, as they were at that time, and from nowhere else."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from urllib.parse import unquote

from upont_desktop.domain.content.pictures import SvgPreview
from upont_desktop.domain.content.unavailable import Unavailable
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.resource import EntryKind, Resource
from upont_desktop.domain.text import git_text
from upont_desktop.ui.content.pictures.picture_decoder import PictureDecoder
from upont_desktop.ui.content.pictures.pixels import Picture

if TYPE_CHECKING:
    from upont_desktop.service.reader import CircleReader

_MOST_PIXELS = 16_000_000  # of one picture: 64 MB
_MOST_BYTES = 16_000_000  # of one file beside a text
_MOST_ASKED = 60  # of one text: all are read before it is shown


class LinkedPictures:
    """Finds the pictures beside texts of one circle."""

    def __init__(self, reader: CircleReader, decoder: PictureDecoder, cancelled: Callable[[], bool]) -> None:
        self._reader, self._decoder, self._cancelled = reader, decoder, cancelled
        self._folders: dict[tuple[str, str], dict[str, Resource]] = {}
        self._asked = 0

    def picture(self, address: str, texts: Sequence[Resource]) -> Picture | Unavailable | None:
        """The picture that one of the texts names so, the first that has it; ``None`` where there is none."""
        for text in texts:
            path = path_beside(address, text.folder)
            if path is None or self._asked >= _MOST_ASKED or self._cancelled():
                return None
            self._asked += 1
            found = self._at(path, text)
            if found is not None:
                return self._read(found)
        return None

    def _at(self, path: str, text: Resource) -> Resource | None:
        folder = posixpath.dirname(path)
        key = (folder, text.commit)
        if key not in self._folders:
            self._folders[key] = self._listed(folder, text.commit)
        return self._folders[key].get(path)

    def _listed(self, folder: str, commit: str) -> dict[str, Resource]:
        try:
            entries = self._reader.resources.tree(folder, commit or None)
        except UserError:  # a picture less: the text is shown all the same
            return {}
        return {
            entry.rel_path: entry.resource
            for entry in entries
            if entry.resource is not None and (entry.size or 0) <= _MOST_BYTES
        }

    def _read(self, resource: Resource) -> Picture | Unavailable | None:
        if resource.kind not in (EntryKind.FILE, EntryKind.EXECUTABLE):
            return None
        try:
            if resource.name.lower().endswith(".svg"):
                preview = self._reader.contents.preview(resource, self._cancelled)
                drawing = preview.drawing if isinstance(preview, SvgPreview) else ""
                return self._decoder.draw_svg(drawing) if drawing else None
            return self._decoder.read_picture(self._reader.contents.content(resource), _MOST_PIXELS)
        except UserError:
            return None


def path_beside(address: str, folder: str) -> str | None:
    """The path in the circle that an address in a text of a folder means; ``None`` where it leaves the circle.

    An address that starts with a slash is counted from the circle's root.
    """
    written = unquote(address.partition("#")[0].partition("?")[0], errors="surrogateescape").replace("\\", "/")
    if not written or ":" in written.partition("/")[0] or written.startswith("//") or "\0" in written:
        return None
    joined = written.lstrip("/") if written.startswith("/") else posixpath.join(folder, written)
    path = posixpath.normpath(joined)
    if path in (".", "..") or path.startswith("../"):
        return None
    return git_text(path.encode("utf-8", "surrogateescape"))
