"""``tree``: the resources, now or at a revision."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Iterator

from upont_desktop.cli import shapes
from upont_desktop.cli.call import Call
from upont_desktop.cli.catalogue import translate
from upont_desktop.cli.output import Output, one_line
from upont_desktop.cli.words import kind_word, resources, short, size
from upont_desktop.domain.metadata import is_private
from upont_desktop.domain.resource import EntryKind, Resource
from upont_desktop.service.reader import CircleReader

Sized = tuple[Resource, int | None]


def run(options: Namespace) -> int:
    """Print every resource with its version, last commit, size and kind."""
    call = Call.made_from(options)
    reader = call.reader(options.clone)
    at = reader.histories.commit(options.at).commit.hash if options.at is not None else None
    found = _resources(reader, at, private=options.all)
    if call.out.json:
        call.out.values({"circle": reader.circle.slug, "at": at}, "resources", (_shape(*item) for item in found))
    else:
        print_tree(call.out, found)
    return 0


def _shape(at: Resource, octets: int | None) -> shapes.Shape:
    return shapes.resource(at) | {"size": octets}


def _resources(reader: CircleReader, at: str | None, *, private: bool) -> Iterator[Sized]:
    """In order of path; the application's own files only where they are asked for."""
    return (item for item in reader.resources.all_resources(at) if private or not is_private(item[0].rel_path))


def print_tree(out: Output, found: Iterable[Sized]) -> None:
    """Columns on the left, the folders and names indented on the right."""
    heads = [translate("Terminal", "version"), translate("Terminal", "commit"), translate("Terminal", "size")]
    out.header(f"{heads[0]:>7}  {heads[1]:10}  {heads[2]:>8}  " + translate("Terminal", "resource"))
    above: list[str] = []
    number = 0
    for at, octets in found:
        number += 1
        *folders, name = at.rel_path.split("/")
        same = _common(above, folders)
        for depth in range(same, len(folders)):
            out.line(f"{'':31}{'  ' * depth}{one_line(folders[depth])}/")
        above = folders
        kind = "" if at.kind is EntryKind.FILE else f"  ({kind_word(at.kind)})"
        columns = f"{at.version or '?':>7}  {short(at.commit):10}  {size(octets):>8}  "
        out.line(f"{columns}{'  ' * len(folders)}{one_line(name)}{kind}")
    if number:
        out.trailer(resources(number))
    else:
        out.note(translate("Terminal", "Nothing is kept here yet."))


def _common(first: list[str], second: list[str]) -> int:
    """How many folders two places share, from the top."""
    same = 0
    for one, other in zip(first, second, strict=False):
        if one != other:
            break
        same += 1
    return same
