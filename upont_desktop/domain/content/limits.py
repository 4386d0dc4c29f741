"""How much a preview or a comparison may take, and how it is to be made."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on the work for one preview or comparison; beyond one of them it ends in ``Unavailable``.

    Sizes are in bytes, times in seconds. The defaults keep every answer within a few seconds and 300 MB on a small
    machine. Where only the tail is left out (rows of a table, members of an archive), the result says so instead.
    """

    file_bytes: int = 256_000_000
    """The largest file that is looked at by its structure (archives, documents, hex view)."""
    text_bytes: int = 32_000_000
    """The largest file that is read as text."""
    lines: int = 250_000
    line_chars: int = 200_000
    """The longest line, in characters: no view can lay out a longer one."""
    highlighted_chars: int = 400_000
    """A longer text is shown without colours."""
    unpacked_bytes: int = 200_000_000
    """What may be unpacked of a zipped document, together; parts that nobody reads do not count."""
    part_bytes: int = 64_000_000
    """What one XML part of a document may unpack to."""
    pixels: int = 100_000_000
    """The largest picture that is worth decoding (four bytes a pixel)."""
    cells: int = 400_000
    """Cells read of all sheets of a table; further rows are left out."""
    columns: int = 1_000
    """Columns read of a table."""
    cell_chars: int = 10_000
    """Characters kept of a cell."""
    pages: int = 1_000
    """Pages of a document whose text is read."""
    members: int = 20_000
    """Members listed of an archive."""
    hex_bytes: int = 65_536
    """Bytes given in a hex view."""
    embedded_bytes: int = 8_000_000
    """Pictures given along with a document or a notebook, together."""
    seconds: float = 20.0
    """The work stops at the first occasion after this time."""


DEFAULT_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class CompareOptions:
    """How a person wants two contents compared.

    ``ignore_whitespace`` treats runs of blanks as one and those at the ends of a line as none; ``context`` is how many
    unchanged lines are kept around a change before the rest is folded. With ``line_ends``, how a line ends is a part of
    it: ``␍`` for what Windows and old Macintoshes write. With ``as_text``, lines are compared whatever the kind.
    ``encoding`` is what texts are read as on both sides; empty is as the person chose for them, else as each of them
    says or seems; :data:`~upont_desktop.domain.content.encodings.AS_IT_SEEMS` is that whatever was chosen.
    """

    ignore_whitespace: bool = False
    context: int = 3
    line_ends: bool = False
    as_text: bool = False
    encoding: str = ""


DEFAULT_OPTIONS = CompareOptions()
