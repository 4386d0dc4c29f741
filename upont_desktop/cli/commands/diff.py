"""``diff``: the text of a resource at two versions."""

from __future__ import annotations

from argparse import Namespace

from upont_desktop.cli import shapes
from upont_desktop.cli.call import Call
from upont_desktop.cli.commands.history import inside
from upont_desktop.cli.output import one_line
from upont_desktop.cli.writing import revision_of
from upont_desktop.service.exporting import unified


def run(options: Namespace) -> int:
    """Print a unified difference; ends with 0 whether there is one or not."""
    call = Call.made_from(options)
    circle = call.circle(options.clone)
    path = inside(options.path)
    old, new = (revision_of(call, circle, path, word) for word in (options.old, options.new))
    found = unified(circle, path, old, new)
    if call.out.json:
        head = {"circle": circle.slug} | shapes.path(path)
        call.out.value(head | {"binary": found.binary, "diff": found.text})
    elif found.binary:
        call.out.line("They differ, and are no text.")
    else:
        call.out.lines(one_line(line.expandtabs(8)) for line in found.text.split("\n")[:-1])
    return 0
