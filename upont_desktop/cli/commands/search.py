"""``search``: words, in every circle or in some."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import chain, islice

from upont_desktop.cli import shapes
from upont_desktop.cli.call import Call
from upont_desktop.cli.catalogue import plural, translate
from upont_desktop.cli.output import Output, one_line
from upont_desktop.cli.words import day, extent_in_words, hit_word, short, versions, who
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.hits import Appearance, Hit
from upont_desktop.domain.query import suggested
from upont_desktop.domain.scopes import WholeCircle


def run(options: Namespace) -> int:
    """Print results, the best first; 1 where there is none, as grep has it."""
    call = Call.made_from(options)
    query = " ".join(options.query)
    circles = _searched(call, options.circle)
    if options.first:
        return _first(call, circles, query, options.limit)
    hits = call.library.search(query, [circle.slug for circle in circles], options.limit)
    if call.out.json:
        call.out.values({"query": query}, "hits", (shapes.hit(found) for found in hits))
        return 0 if hits else 1
    for found in hits:
        _print(call.out, found)
    for sentence in _still_read(call, circles):
        call.out.note(sentence)
    if not hits:
        call.out.note(translate("Terminal", "Nothing was found."))
        meant = suggested(query)
        if meant is not None:
            call.out.note(translate("Terminal", "Did you mean “{query}”?").format(query=one_line(meant)))
        return 1
    call.out.trailer(plural(len(hits), translate("Terminal", "{n} result"), translate("Terminal", "{n} results")))
    return 0


def _still_read(call: Call, circles: Sequence[Circle]) -> Iterator[str]:
    """Where words are still being read, so that there may be more to find."""
    for circle in circles:
        with closing(call.library.reader(circle)) as reader:
            left = reader.summary().unread
        if left:
            one = translate(
                "Terminal", "{{circle}}: the words of {n} resource are still to be read; “index” finishes that."
            )
            many = translate(
                "Terminal", "{{circle}}: the words of {n} resources are still to be read; “index” finishes that."
            )
            yield plural(left, one, many).format(circle=circle.slug)


def _first(call: Call, circles: Sequence[Circle], words: str, limit: int) -> int:
    """Print the versions in which words appeared, circle by circle, each as soon as it is found."""
    readers = (call.library.reader(circle) for circle in circles if circle.path.is_dir())
    found = chain.from_iterable(reader.histories.first_words(WholeCircle(), words, _quietly) for reader in readers)
    number = 0

    def some() -> Iterator[Appearance]:
        nonlocal number
        for number, one in enumerate(islice(found, limit), 1):  # noqa: B007 - told below
            yield one

    if call.out.json:
        call.out.values({"words": words}, "versions", (shapes.appearance(one) for one in some()))
        return 0 if number else 1
    for one in some():
        at = one.resource
        call.out.line(f"{at.reference}  {short(at.commit)}  {day(one.author)}  {who(one.author)}")
        call.out.line(f"    {one_line(one.line)}")
    if not number:
        call.out.note(translate("Terminal", "No version contained these words."))
        return 1
    call.out.trailer(versions(number))
    return 0


def _quietly(_done: int, _whole: int) -> None:
    """Take numbers that nobody waits for."""


def _searched(call: Call, named: Sequence[str] | None) -> list[Circle]:
    """The circles named, or all; up to date, but for those of all whose clone is not there now."""
    if named:
        return [call.up_to_date(call.circle(slug), words=True) for slug in dict.fromkeys(named)]
    circles = list(call.library.circles())
    for circle in circles:
        if circle.path.is_dir():
            call.up_to_date(circle, words=True)
    return circles


def _print(out: Output, found: Hit) -> None:
    where = one_line(found.rel_path) if found.rel_path is not None else short(found.commit or "")
    title = one_line(found.title)
    name = out.coloured(f"{found.circle}:{where}", "bold")
    state = ""
    if found.gone:
        state = "  " + translate("Terminal", "(deleted)")
    elif found.formerly:
        state = "  " + translate("Terminal", "(had another name)")
    out.line((f"{name}  {title}" if title and title != where else name) + state)
    passage = _marked(found)
    if passage:
        kind = translate("Rooms", found.record.kind) if found.record is not None else hit_word(found.kind)
        out.line(f"    {kind}: {passage}")
    extent = extent_in_words(found.extent)
    if extent:
        out.line(f"    ({extent})")


def _marked(found: Hit) -> str:
    """The passage with its matches between brackets."""
    parts: list[str] = []
    at = 0
    for start, end in sorted(found.marks):
        parts += [found.passage[at:start], "[", found.passage[start:end], "]"]
        at = end
    return " ".join(one_line("".join([*parts, found.passage[at:]])).split())
