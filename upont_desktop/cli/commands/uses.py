"""``uses``: dependencies, in both directions."""

from __future__ import annotations

from argparse import Namespace

from upont_desktop.cli import shapes
from upont_desktop.cli.call import Call
from upont_desktop.cli.catalogue import plural, translate
from upont_desktop.cli.commands.history import inside
from upont_desktop.cli.output import one_line
from upont_desktop.domain.rows import Dependency


def run(options: Namespace) -> int:
    """Print what a resource uses now, or who uses it; a missing one can still be used."""
    call = Call.made_from(options)
    reader = call.reader(options.clone)
    path = inside(options.path)
    links = reader.resources.used_by(path) if options.reverse else reader.resources.uses(path)
    if not links:
        reader.resources.resource(path)
    if call.out.json:
        head = {"circle": reader.circle.slug} | shapes.path(path) | {"reverse": options.reverse}
        call.out.values(head, "dependencies", (shapes.dependency(link) for link in links))
        return 0
    call.out.lines(_line(link, reverse=options.reverse) for link in links)
    told = translate("Terminal", "{n} dependency"), translate("Terminal", "{n} dependencies")
    if links:
        call.out.trailer(plural(len(links), *told))
    else:
        call.out.note(translate("Terminal", "None."))
    return 0


def _line(link: Dependency, *, reverse: bool) -> str:
    other = link.source if reverse else f"{link.circle}:{link.target}" if link.circle else link.target
    pinned = f" {{{link.pinned}}}" if link.pinned else ""
    missing = "  " + translate("Terminal", "(missing)")
    return f"{link.kind:10}  {one_line(other)}{pinned}{missing if link.broken else ''}"
