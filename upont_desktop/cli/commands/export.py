"""``export``: everything as it was, in a zip file."""

from __future__ import annotations

from argparse import Namespace

from upont_desktop.cli import shapes
from upont_desktop.cli.call import Call
from upont_desktop.cli.output import shown_path
from upont_desktop.cli.words import count
from upont_desktop.service.exporting import export


def run(options: Namespace) -> int:
    """Write the zip file; prints how much is in it."""
    call = Call.made_from(options)
    circle = call.circle(options.clone)
    done = export(circle, options.revision, options.file)
    if call.out.json:
        head = {"circle": circle.slug, "commit": done.commit, "file": shown_path(options.file), "files": done.files}
        call.out.values(head, "left_out", (shapes.path(path) for path in done.left_out))
        return 0
    left = f", {len(done.left_out)} left out" if done.left_out else ""
    call.out.line(f"{count(done.files, 'file')} in {shown_path(options.file)}{left}.")
    return 0
