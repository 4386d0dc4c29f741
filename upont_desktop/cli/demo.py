"""The main job told in a terminal: what a circle keeps, the versions of one resource, and a commit."""

from __future__ import annotations

from contextlib import closing

from upont_desktop.cli.call import Call
from upont_desktop.cli.catalogue import translate
from upont_desktop.cli.commands.history import commits_of, print_versions
from upont_desktop.cli.commands.show import print_commit
from upont_desktop.cli.commands.tree import print_tree
from upont_desktop.cli.output import Output, one_line
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import NoSuchRevision
from upont_desktop.domain.metadata import is_private
from upont_desktop.domain.resource import Resource
from upont_desktop.service.information import information_changes
from upont_desktop.service.library import Library
from upont_desktop.service.reader import CircleReader


def demo(library: Library, circle: Circle, out: Output) -> None:
    """Bring the index of ``circle`` up to date, then print its tree, its most changed resource, and its last commit."""
    with closing(library.reader(Call(library, out).up_to_date(circle))) as reader:
        _tell(reader, circle, out)


def _tell(reader: CircleReader, circle: Circle, out: Output) -> None:
    resources = [item for item in reader.resources.all_resources() if not is_private(item[0].rel_path)]
    out.line(translate("Terminal", "What {circle} keeps:").format(circle=one_line(circle.name)))
    print_tree(out, resources)
    if resources:
        telling = max((at for at, _ in resources), key=_telling)
        out.line()
        out.line(translate("Terminal", "The versions of {path}:").format(path=one_line(telling.rel_path)))
        print_versions(
            out, reader.resources.history(telling.rel_path), commits_of(reader, telling.rel_path), circle.slug
        )
    try:
        last = reader.histories.commit("HEAD")
    except NoSuchRevision:
        return
    out.line()
    out.line(translate("Terminal", "The last commit:"))
    print_commit(out, last, circle.slug, information_changes(reader, last.information))


def _telling(at: Resource) -> tuple[int, str]:
    """Many versions have most to tell; among equals, the same one every time."""
    return at.version, at.rel_path
