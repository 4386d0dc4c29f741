"""The one table of what can be previewed and compared, and the door where every failure becomes a value."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TypeVar

from upont_desktop.compare.guard import Guard, RefusedError, refuse_larger
from upont_desktop.compare.kinds import HEAD_BYTES, kind_of
from upont_desktop.compare.source import Handler, Source
from upont_desktop.domain.content.comparisons import Comparison
from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.limits import CompareOptions
from upont_desktop.domain.content.previews import Preview
from upont_desktop.domain.content.text import Highlights
from upont_desktop.domain.content.unavailable import Reason, Unavailable

MODULES: dict[ContentKind, str] = {
    ContentKind.TEXT: "text",
    ContentKind.CODE: "text",
    ContentKind.EXERCISE: "text",
    ContentKind.MARKDOWN: "markdown",
    ContentKind.TOML: "toml",
    ContentKind.PICTURE: "picture",
    ContentKind.SVG: "svg",
    ContentKind.PDF: "pdf",
    ContentKind.TABLE: "csv_table",
    ContentKind.SPREADSHEET: "spreadsheet",
    ContentKind.DOCUMENT: "document",
    ContentKind.PRESENTATION: "document",
    ContentKind.NOTEBOOK: "notebook",
    ContentKind.AUDIO: "media",
    ContentKind.VIDEO: "media",
    ContentKind.ARCHIVE: "archive",
    ContentKind.BINARY: "binary",
}
"""The modules of this room whose ``HANDLER`` reads each kind: a new kind of content is one module and one line here.

Each is imported when the first content of its kind comes, for start-up time: a helper that is to show a text is ready
in half the time that it takes to load the readers of office documents too.
"""

_Result = TypeVar("_Result")


def handler_of(kind: ContentKind) -> Handler:
    """What reads a kind, imported at its first content."""
    found: Handler = import_module(f"upont_desktop.compare.{MODULES[kind]}").HANDLER
    return found


def run_preview(source: Source, guard: Guard) -> Preview:
    """Preview a file; raises only ``Cancelled``."""

    def run() -> Preview:
        guard.check()
        refuse_larger(len(source.data), guard.limits.file_bytes)
        return handler_of(source.kind).preview(source, guard)

    return _safely(run)


def run_compare(left: Source | None, right: Source | None, options: CompareOptions, guard: Guard) -> Comparison:
    """Compare two files of one kind; raises only ``Cancelled``."""
    source = right or left
    if source is None:
        return Unavailable(Reason.UNSUPPORTED, "there is nothing on either side")
    kind = source.kind

    def run() -> Comparison:
        guard.check()
        for side in filter(None, (left, right)):
            refuse_larger(len(side.data), guard.limits.file_bytes)
        return handler_of(kind).compare(left, right, options, guard)

    return _safely(run)


def run_highlight(source: Source, guard: Guard) -> Highlights:
    """Colour a text; raises only ``Cancelled``. No colours where it cannot be."""
    from upont_desktop.compare.text import highlight_text  # noqa: PLC0415 - see MODULES

    result = _safely(lambda: highlight_text(source, guard))
    return Highlights("", ()) if isinstance(result, Unavailable) else result


def run_embedded(source: Source, name: str, guard: Guard) -> bytes | Unavailable:
    """A picture inside a document; raises only ``Cancelled``."""
    from upont_desktop.compare.document import embedded_picture  # noqa: PLC0415 - see MODULES

    return _safely(lambda: embedded_picture(source, name, guard))


def _safely(run: Callable[[], _Result]) -> _Result | Unavailable:
    try:
        return run()
    except RefusedError as error:
        return error.unavailable
    except MemoryError:
        return Unavailable(Reason.TOO_LARGE, "not enough memory")
    except RecursionError:
        return Unavailable(Reason.BROKEN, "nested too deeply")


def sources(
    path_a: str, a: bytes | None, path_b: str, b: bytes | None, as_kind: ContentKind | None, encoding: str = ""
) -> tuple[Source | None, Source | None]:
    """Both sides with the kind that they are compared as.

    Sides of different kinds are compared as text where both are, else byte by byte.
    """
    kind_a = None if a is None else as_kind or kind_of(path_a, a[:HEAD_BYTES])
    kind_b = None if b is None else as_kind or kind_of(path_b, b[:HEAD_BYTES])
    if kind_a is not None and kind_b is not None and kind_a is not kind_b:
        both_text = kind_a.is_text and kind_b.is_text
        kind_a = kind_b = ContentKind.TEXT if both_text else ContentKind.BINARY
    left = None if a is None or kind_a is None else Source(path_a, kind_a, a, encoding)
    right = None if b is None or kind_b is None else Source(path_b, kind_b, b, encoding)
    return left, right
