"""``export``: everything as it was, in a zip file."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence

from upont_desktop.cli import shapes
from upont_desktop.cli.call import Call
from upont_desktop.cli.output import one_line, shown_path
from upont_desktop.cli.words import count
from upont_desktop.service.exporting import export

_MOST = 20
"""Paths named on a terminal."""


def run(options: Namespace) -> int:
    """Write the zip file; prints how much is in it."""
    call = Call.made_from(options)
    circle = call.circle(options.clone)
    trust = call.library.trust_answers.of(circle.path)
    done = export(circle, options.revision, options.file, trust=trust)
    if call.out.json:
        head = {"circle": circle.slug, "commit": done.commit, "file": shown_path(options.file), "files": done.files}
        for name, paths in (("elsewhere", done.elsewhere), ("unfiltered", done.unfiltered)):
            head[name] = [shapes.path(path) for path in paths]
        call.out.values(head, "left_out", (shapes.path(path) for path in done.left_out))
        return 0
    left = f", {len(done.left_out)} left out" if done.left_out else ""
    call.out.line(f"{count(done.files, 'file')} in {shown_path(options.file)}{left}.")
    _say(call, "is a pointer of git-lfs: its content is not on this computer (git lfs pull)", done.elsewhere)
    _say(call, "was written as git keeps it: a filter that it asks for is not trusted, or failed", done.unfiltered)
    return 0


def _say(call: Call, what: str, paths: Sequence[str]) -> None:
    for path in paths[:_MOST]:
        call.out.line(f"  {one_line(path)} {what}")
    if len(paths) > _MOST:
        call.out.line(f"  and {len(paths) - _MOST:,} more: --json lists all")
