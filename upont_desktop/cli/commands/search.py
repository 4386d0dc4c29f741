"""``search``: words, in every circle or in some."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import chain, islice

from upont_desktop.cli import shapes
from upont_desktop.cli.call import Call
from upont_desktop.cli.output import one_line
from upont_desktop.cli.words import count, day, extent_in_words, short, who
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.history import Hit, WholeCircle
from upont_desktop.domain.query import suggested


def run(options: Namespace) -> int:
    """Print results, the best first."""
    call = Call.made_from(options)
    query = " ".join(options.query)
    circles = _searched(call, options.circle)
    if options.first:
        return _first(call, circles, query, options.limit)
    hits = call.library.search(query, [circle.slug for circle in circles], options.limit)
    if call.out.json:
        call.out.values({"query": query}, "hits", (shapes.hit(found) for found in hits))
        return 0
    call.out.lines(line for found in hits for line in _lines(found))
    call.out.line(count(len(hits), "result") if hits else "Nothing was found.")
    meant = suggested(query) if not hits else None
    if meant is not None:
        call.out.line(f"Did you mean “{one_line(meant)}”?")
    call.out.lines(_still_read(call, circles))
    return 0


def _still_read(call: Call, circles: Sequence[Circle]) -> Iterator[str]:
    """Where words are still being read, so that there may be more to find."""
    for circle in circles:
        with closing(call.library.reader(circle)) as reader:
            left = reader.summary().unread
        if left:
            yield f"{circle.slug}: the words of {count(left, 'resource')} are still to be read; “index” finishes that."


def _first(call: Call, circles: Sequence[Circle], words: str, limit: int) -> int:
    """Print the versions in which words appeared, circle by circle, each as soon as it is found."""
    readers = (call.library.reader(circle) for circle in circles if circle.path.is_dir())
    found = chain.from_iterable(reader.first_words(WholeCircle(), words, _quietly) for reader in readers)
    some = islice(found, limit)
    if call.out.json:
        call.out.values({"words": words}, "versions", (shapes.appearance(one) for one in some))
        return 0
    number = 0
    for one in some:
        number += 1
        at = one.resource
        call.out.line(f"{at.reference}  {short(at.commit)}  {day(one.author)}  {who(one.author)}")
        call.out.line(f"    {one_line(one.line)}")
    call.out.line(count(number, "version") if number else "No version contained these words.")
    return 0


def _quietly(_done: int, _whole: int) -> None:
    """Nobody waits for numbers."""


def _searched(call: Call, named: Sequence[str] | None) -> list[Circle]:
    """The circles named, or all; up to date, but for those of all whose clone is not there now."""
    if named:
        return [call.up_to_date(call.circle(slug), words=True) for slug in dict.fromkeys(named)]
    circles = list(call.library.circles())
    for circle in circles:
        if circle.path.is_dir():
            call.up_to_date(circle, words=True)
    return circles


def _lines(found: Hit) -> list[str]:
    where = one_line(found.rel_path) if found.rel_path is not None else short(found.commit or "")
    title = one_line(found.title)
    first = f"{found.circle}:{where}  {title}" if title and title != where else f"{found.circle}:{where}"
    first += "  (deleted)" if found.gone else "  (had another name)" if found.formerly else ""
    passage = _marked(found)
    lines = [first, f"    {found.kind}: {passage}"] if passage else [first]
    extent = extent_in_words(found.extent)
    return [*lines, f"    ({extent})"] if extent else lines


def _marked(found: Hit) -> str:
    """The passage with its matches between brackets."""
    parts: list[str] = []
    at = 0
    for start, end in sorted(found.marks):
        parts += [found.passage[at:start], "[", found.passage[start:end], "]"]
        at = end
    return " ".join(one_line("".join([*parts, found.passage[at:]])).split())
