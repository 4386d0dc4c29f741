"""Previews and comparisons of content: bytes in, plain data out (ARCHITECTURE, sections 4, 6 and 7).

Nothing here knows git, the index or Qt. Whatever the bytes are, the work is bounded in memory and time, fetches nothing
and opens nothing; what cannot be shown ends in an ``Unavailable`` that says why.

The indexer uses :mod:`~upont_desktop.compare.kinds`, :mod:`~upont_desktop.compare.links`,
:mod:`~upont_desktop.compare.own_metadata` and :mod:`~upont_desktop.compare.searchable` only, so nothing else is
imported before a preview is asked for or a document comes. All functions may run on any thread, and in another process:
arguments and results can be pickled.
"""

# No module of this room may be called preview, compare, highlight or embedded: it would hide the function.
# ruff: noqa: PLC0415 - the registry is imported late, for start-up time (see above)

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.limits import DEFAULT_LIMITS, DEFAULT_OPTIONS, CompareOptions, Limits

if TYPE_CHECKING:
    from upont_desktop.domain.content.comparisons import Comparison
    from upont_desktop.domain.content.previews import Preview
    from upont_desktop.domain.content.text import Highlights
    from upont_desktop.domain.content.unavailable import Unavailable


def _never() -> bool:
    return False


def preview(
    path: str,
    data: bytes,
    *,
    limits: Limits = DEFAULT_LIMITS,
    cancelled: Callable[[], bool] = _never,
    as_kind: ContentKind | None = None,
    encoding: str = "",
) -> Preview:
    """What to show of the file ``path`` (used for its name only) that holds ``data``.

    ``as_kind`` shows it as another kind than its own: ``BINARY`` gives the hex view of any file. ``encoding`` (a name
    that Python knows) is what a person wants its text read as, whatever it says or seems. Raises only
    :class:`~upont_desktop.domain.errors.Cancelled`, soon after ``cancelled`` says so.
    """
    from upont_desktop.compare import registry
    from upont_desktop.compare.guard import Guard
    from upont_desktop.compare.kinds import HEAD_BYTES, kind_of
    from upont_desktop.compare.source import Source

    source = Source(path, as_kind or kind_of(path, data[:HEAD_BYTES]), data, encoding)
    return registry.run_preview(source, Guard(limits, cancelled))


def compare(
    path_a: str,
    a: bytes | None,
    path_b: str,
    b: bytes | None,
    *,
    options: CompareOptions = DEFAULT_OPTIONS,
    limits: Limits = DEFAULT_LIMITS,
    cancelled: Callable[[], bool] = _never,
    as_kind: ContentKind | None = None,
) -> Comparison:
    """How ``a`` became ``b``; ``None`` for a side that does not exist (added, or removed).

    Files of different kinds are compared as text where both are, else byte by byte. ``as_kind`` and what is raised are
    as for :func:`preview`.
    """
    from upont_desktop.compare import registry
    from upont_desktop.compare.guard import Guard

    as_kind = ContentKind.TEXT if options.as_text else as_kind
    left, right = registry.sources(path_a, a, path_b, b, as_kind, options.encoding)
    return registry.run_compare(left, right, options, Guard(limits, cancelled))


def highlight(
    path: str,
    data: bytes,
    *,
    limits: Limits = DEFAULT_LIMITS,
    cancelled: Callable[[], bool] = _never,
    encoding: str = "",
) -> Highlights:
    """The colours of a text whose preview or comparison came without, because it is long.

    They belong to the lines of its ``TextSide`` where that was read as the same ``encoding``. Raises only
    :class:`~upont_desktop.domain.errors.Cancelled`.
    """
    from upont_desktop.compare import registry
    from upont_desktop.compare.guard import Guard
    from upont_desktop.compare.kinds import HEAD_BYTES, kind_of
    from upont_desktop.compare.source import Source

    source = Source(path, kind_of(path, data[:HEAD_BYTES]), data, encoding)
    return registry.run_highlight(source, Guard(limits, cancelled))


def embedded(
    path: str, data: bytes, name: str, *, limits: Limits = DEFAULT_LIMITS, cancelled: Callable[[], bool] = _never
) -> bytes | Unavailable:
    """The bytes of the picture that a document's preview lists as ``name``, where they are safe to decode.

    Raises only :class:`~upont_desktop.domain.errors.Cancelled`.
    """
    from upont_desktop.compare import registry
    from upont_desktop.compare.guard import Guard
    from upont_desktop.compare.kinds import HEAD_BYTES, kind_of
    from upont_desktop.compare.source import Source

    source = Source(path, kind_of(path, data[:HEAD_BYTES]), data)
    return registry.run_embedded(source, name, Guard(limits, cancelled))
