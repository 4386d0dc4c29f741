"""``preview``: what a resource holds, as text."""

from __future__ import annotations

from argparse import Namespace
from contextlib import closing

from upont_desktop.cli import shapes
from upont_desktop.cli.call import Call
from upont_desktop.cli.operation_call import version_of
from upont_desktop.cli.output import exact_line, one_line
from upont_desktop.cli.previews import lines_of
from upont_desktop.domain.errors import NoSuchResource


def run(options: Namespace) -> int:
    """Print the preview, whatever its kind; the end is 0 also where there is none to show."""
    call = Call.made_from(options)
    with closing(call.reader(options.clone)) as reader:
        at = version_of(call, reader.circle, options.path, options.at or "").resource
        if at is None:
            raise NoSuchResource(path=one_line(options.path), circle=reader.circle.slug)
        lines = [exact_line(line) for line in lines_of(reader.contents.preview(at, encoding=options.encoding))]
    if call.out.json:
        call.out.value({"circle": reader.circle.slug} | shapes.resource(at) | {"lines": lines})
        return 0
    for line in lines:
        call.out.exact(line)
    return 0
