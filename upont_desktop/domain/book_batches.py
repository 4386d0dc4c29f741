"""Several lines of a book at once, each chained to the one before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from upont_desktop.domain.books import Body, BookEntry, compose_line, parse_line


def composed_lines(
    device: str, number: int, tick: int, link: str, news: Iterable[tuple[str, str, Body]]
) -> Iterator[tuple[bytes, BookEntry]]:
    """A line with its end for each of some entries (time, kind, body), and the entry that it is. The first has this
    number, tick, and link to what stands before it. Raises :class:`ValueError` for what is no entry.
    """
    for offset, (at, kind, body) in enumerate(news):
        raw = compose_line(number + offset, tick + offset, at, kind, link, body)
        line = parse_line(raw[:-1], device)
        if line is None:
            raise ValueError(f"no entry of a book: {kind!r}")
        link = line.link
        yield raw, line.entry
