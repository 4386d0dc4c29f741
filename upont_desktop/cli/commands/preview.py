"""``preview``: what a resource holds, as text."""

from __future__ import annotations

import re
from argparse import Namespace
from contextlib import closing

from upont_desktop.cli import shapes
from upont_desktop.cli.call import Call
from upont_desktop.cli.commands.history import inside
from upont_desktop.cli.output import one_line
from upont_desktop.cli.previews import lines_of
from upont_desktop.domain.errors import NoSuchResource
from upont_desktop.domain.resource import Resource
from upont_desktop.service.reader import CircleReader

_NUMBER = re.compile(r"\{([1-9][0-9]{0,8})\}")


def run(options: Namespace) -> int:
    """Print the preview, whatever its kind; the end is 0 also where there is none to show."""
    call = Call.made_from(options)
    with closing(call.reader(options.clone)) as reader:
        at = _wanted(reader, inside(options.path), options.at)
        lines = [one_line(line.expandtabs(8)) for line in lines_of(reader.preview(at))]
    if call.out.json:
        call.out.value({"circle": reader.circle.slug} | shapes.resource(at) | {"lines": lines})
    else:
        call.out.lines(lines)
    return 0


def _wanted(reader: CircleReader, path: str, word: str | None) -> Resource:
    """The resource at a version: the current one, ``{3}``, or what a reader of a revision sees."""
    number = _NUMBER.fullmatch(word) if word else None
    if word is None or number is not None:
        return reader.resource(path, int(number[1]) if number else None).version.resource
    for entry in reader.tree(path.rpartition("/")[0], word):
        if entry.rel_path == path and entry.resource is not None:
            return entry.resource
    raise NoSuchResource(path=one_line(path), circle=reader.circle.name)
