"""``history``: the commits of a circle or of a folder, the versions of a resource."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import assert_never

from upont_desktop.cli import shapes
from upont_desktop.cli.call import Call
from upont_desktop.cli.catalogue import plural, translate
from upont_desktop.cli.lanes import drawn, folded_again, laid_out_again, only_on_head
from upont_desktop.cli.output import Output, one_line
from upont_desktop.cli.words import CHANGE_TONES, badges, change_word, commits, counts, day, reference, short, who
from upont_desktop.domain.commit import Commit
from upont_desktop.domain.errors import NoSuchResource
from upont_desktop.domain.information import version_counts
from upont_desktop.domain.query import Query
from upont_desktop.domain.query_words import BookCommits
from upont_desktop.domain.resource import ChangeKind
from upont_desktop.domain.rows import HistoryRow, VersionDetails
from upont_desktop.domain.scopes import (
    FilteredScope,
    FoldedScope,
    InFolder,
    OfResource,
    Scope,
    Shown,
    WholeCircle,
    folded,
)
from upont_desktop.graph.lanes import Layout
from upont_desktop.service.history_reader import HistoryReader
from upont_desktop.service.reader import CircleReader

_PAGE = 1024  # rows read at a time: the first are printed at once, and memory does not grow with the history


def run(options: Namespace) -> int:
    """Print commits, or versions where a resource is named; newest first."""
    call = Call.made_from(options)
    reader = call.reader(options.clone)
    scope = scope_of(reader, options.path)
    match scope:
        case OfResource(path):
            _versions(call.out, reader, path, everything=options.all, limit=options.limit)
        case InFolder() | WholeCircle():
            _commits(call.out, reader, scope, everything=options.all, limit=options.limit, books=options.books or "")
        case _:
            assert_never(scope)
    return 0


def scope_of(reader: CircleReader, path: str | None) -> Scope:
    """What a path names: a resource, present or deleted, before a folder; a slash at the end says that it is a folder.

    Raises :class:`NoSuchResource`.
    """
    if path is None:
        return WholeCircle()
    plain = inside(path)
    if not plain:
        return WholeCircle()
    if not path.endswith("/") and _is_resource(reader, plain):
        return OfResource(plain)
    if not reader.histories.count(InFolder(plain)):
        raise NoSuchResource(path=plain, circle=reader.circle.slug)
    return InFolder(plain)


def inside(path: str) -> str:
    """A path as git has it: without ``./`` before it and slashes after it."""
    while path.startswith("./"):
        path = path[2:].lstrip("/")
    return "" if path == "." else path.rstrip("/")


def _is_resource(reader: CircleReader, path: str) -> bool:
    try:
        reader.resources.resource(path)
    except NoSuchResource:
        return False
    return True


# --- commits ----------------------------------------------------------------------------------------------------------


def _commits(
    out: Output, reader: CircleReader, scope: WholeCircle | InFolder, *, everything: bool, limit: int | None, books: str
) -> None:
    shown = FilteredScope(scope, Query(books=BookCommits(books))) if books else scope
    if out.json:
        head = {"circle": reader.circle.slug, "scope": "folder" if isinstance(scope, InFolder) else "circle"}
        head |= shapes.path(scope.folder) if isinstance(scope, InFolder) else {}
        pages = _limited(_pages(reader, shown, everything=everything), limit)
        rows = (shapes.history_row(row) for page in pages for row in page)
        out.values(head | {"all": everything}, "commits", rows)
    else:
        print_commits(out, _limited(_pages(reader, folded(shown), everything=everything), limit))


def _pages(reader: CircleReader, shown: Shown, *, everything: bool) -> Iterator[list[HistoryRow]]:
    """The rows, a page at a time; those on HEAD get lanes without the room that the others take."""
    histories = reader.histories
    if isinstance(shown, FoldedScope) and not everything:
        yield from _folded_pages(histories, shown)
        return
    if not everything and not isinstance(shown, WholeCircle):
        yield only_on_head(histories.rows(shown, 0, histories.count(shown)))
        return
    layout = Layout()
    for first in range(0, histories.count(shown), _PAGE):
        rows = histories.rows(shown, first, _PAGE)
        yield list(rows) if everything else laid_out_again(rows, layout)


def _folded_pages(histories: HistoryReader, shown: FoldedScope) -> Iterator[list[HistoryRow]]:
    layout, at = Layout(), 0
    for first in range(0, histories.count(shown), _PAGE):
        rows = histories.rows(shown, first, _PAGE)
        count = sum(row.fold.count if row.fold is not None else 1 for row in rows)
        yield folded_again(rows, histories.rows(shown.shown, at, count), layout)
        at += count


def _limited(pages: Iterable[list[HistoryRow]], limit: int | None) -> Iterator[list[HistoryRow]]:
    left = limit
    for page in pages:
        if left is None:
            yield page
            continue
        yield page[:left]
        left -= len(page)
        if left <= 0:
            return


def print_commits(out: Output, pages: Iterable[list[HistoryRow]]) -> None:
    """The graph on the left, the commits on the right; its width grows where it must."""
    width = number = 0
    for page in pages:
        graph = drawn(page)
        width = max(width, len(graph[0]) if graph else 0)
        if page and not number:
            out.header(f"{'':{width}}  {_columns(*_heads())}")
        for line, row in zip(graph, page, strict=True):
            out.line(f"{line:{width}}  {_commit_line(row)}")
        number += sum(row.fold.count if row.fold is not None else 1 for row in page)
    if number:
        out.trailer(commits(number))
    else:
        out.note(translate("Terminal", "There is no commit yet."))


def _heads() -> tuple[str, str, str, str]:
    told = translate("Terminal", "commit"), translate("Terminal", "date"), translate("Terminal", "author")
    return (*told, translate("Terminal", "description"))


def _columns(commit: str, date: str, author: str, told: str) -> str:
    return f"{commit:10}  {date:10}  {author:20.20}  {told}"


def _commit_line(row: HistoryRow) -> str:
    made = row.commit
    title = f"{badges(row.refs)}{_folded_line(row) or one_line(made.short_description)}"
    return _columns(short(made.hash), day(made.author), who(made.author), title)


def _folded_line(row: HistoryRow) -> str:
    """What several commits of books are as one line; empty for a single commit."""
    fold = row.fold
    if fold is None or fold.oldest is None:
        return ""
    one, many = (
        translate("Terminal", "books: {n} commit"),
        translate("Terminal", "books: {n} commits"),
    )
    first, last = (f"{each.moment:%H:%M}" for each in (fold.oldest, row.commit.author))
    return f"{plural(fold.count, one, many)}, {first if first == last else f'{first}–{last}'}"


# --- versions ---------------------------------------------------------------------------------------------------------


def _versions(out: Output, reader: CircleReader, path: str, *, everything: bool, limit: int | None) -> None:
    named = reader.versions.named_version(path)
    if named.renamed:
        said = translate("Terminal", "{old} is called {new} now.")
        out.note(said.format(old=one_line(path), new=one_line(named.path)))
    path = named.path
    known = reader.resources.history(path)
    chosen = list(islice((item for item in known if everything or item.on_head), limit))
    made = commits_of(reader, path)
    if out.json:
        head = {"circle": reader.circle.slug, "scope": "resource"} | shapes.path(path) | {"all": everything}
        shown = (shapes.version(item, made.get(item.resource.commit)) for item in chosen)
        out.values(head, "versions", shown)
        return
    print_versions(out, chosen, made, reader.circle.slug)
    elsewhere = sum(not item.on_head for item in known)
    if elsewhere and not everything:
        one = translate("Terminal", "{n} more version on other branches: --all shows it.")
        out.note(
            plural(elsewhere, one, translate("Terminal", "{n} more versions on other branches: --all shows them."))
        )


def commits_of(reader: CircleReader, path: str) -> dict[str, Commit]:
    """The commits that made the versions of a resource, by hash."""
    scope = OfResource(path)
    return {row.commit.hash: row.commit for row in reader.histories.rows(scope, 0, reader.histories.count(scope))}


def print_versions(out: Output, chosen: Sequence[VersionDetails], made: dict[str, Commit], circle: str) -> None:
    """One version a line, and below it what a number cannot say: where it came from and what was made from it."""
    if not chosen:
        out.note(translate("Terminal", "It has no version here."))
        return
    title = translate("Terminal", "{path}: {versions}")
    out.header(title.format(path=one_line(chosen[0].resource.rel_path), versions=counts(version_counts(chosen))))
    change = translate("Terminal", "change")
    out.header(f"{'':>5}  {change:8}  {_columns(*_heads())}")
    for item in chosen:
        at = item.resource
        commit = made.get(at.commit)
        told = (day(commit.author), who(commit.author), one_line(commit.short_description)) if commit else ("", "", "")
        change = out.coloured(f"{change_word(at.change):8}", CHANGE_TONES[at.change])
        out.line(f"{item.label:>5}  {change}  {_columns(short(at.commit), *told)}")
        out.lines(f"{'':15}  {line}" for line in _lineage(item, circle))


def _lineage(item: VersionDetails, circle: str) -> Iterator[str]:
    if item.previous is not None and item.resource.change in {ChangeKind.MOVED, ChangeKind.FORKED}:
        yield translate("Terminal", "from {source}").format(source=reference(item.previous, circle))
    for other in item.merged:
        yield translate("Terminal", "merges {source}").format(source=reference(other, circle))
    for fork in item.forks:
        yield translate("Terminal", "forked as {name}").format(name=reference(fork, circle))
