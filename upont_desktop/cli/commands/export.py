"""``export``: everything as it was, in a zip file."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from upont_desktop.cli import shapes
from upont_desktop.cli.call import Call
from upont_desktop.cli.catalogue import grouped, translate
from upont_desktop.cli.output import one_line, shown_path
from upont_desktop.cli.words import files, reference
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.writing_errors import AlreadyThere
from upont_desktop.service.version_export import export, save_version
from upont_desktop.service.versions import names_version

_MOST = 20
"""Paths named on a terminal."""


def run(options: Namespace) -> int:
    """Write the file; prints what is in it."""
    call = Call.made_from(options)
    circle = call.circle(options.clone)
    if names_version(options.revision):
        call.up_to_date(circle)
    with closing(call.library.reader(circle)) as reader:
        version = reader.versions.version_written(options.revision)
    if version is not None:
        return _one(call, circle, version, options.file)
    trust = call.library.trust_answers.of(circle.path)
    done = export(circle, options.revision, options.file, trust=trust)
    if call.out.json:
        head = {"circle": circle.slug, "commit": done.commit, "file": shown_path(options.file), "files": done.files}
        for name, paths in (("elsewhere", done.elsewhere), ("unfiltered", done.unfiltered)):
            head[name] = [shapes.path(path) for path in paths]
        call.out.values(head, "left_out", (shapes.path(path) for path in done.left_out))
        return 0
    said = translate("Terminal", "{files} in {zip}.")
    if done.left_out:
        said = translate("Terminal", "{files} in {zip}, {n} left out.")
    call.out.line(said.format(files=files(done.files), zip=shown_path(options.file), n=len(done.left_out)))
    pointer = translate(
        "Terminal", "{path} is a pointer of git-lfs: its content is not on this computer (git lfs pull)"
    )
    _say(call, pointer, done.elsewhere)
    unfiltered = translate(
        "Terminal", "{path} was written as git keeps it: a filter that it asks for is not trusted, or failed"
    )
    _say(call, unfiltered, done.unfiltered)
    return 0


def _one(call: Call, circle: Circle, version: Resource, file: Path) -> int:
    """One version of one resource, under whichever name it had."""
    if file.exists():
        raise AlreadyThere(path=shown_path(file))
    save_version(circle, version, file, call.library.trust_answers.of(circle.path))
    if call.out.json:
        call.out.value({"circle": circle.slug, "file": shown_path(file)} | shapes.resource(version))
    else:
        said = translate("Terminal", "{version} in {file}.")
        call.out.line(said.format(version=reference(version, circle.slug), file=shown_path(file)))
    return 0


def _say(call: Call, what: str, paths: Sequence[str]) -> None:
    for path in paths[:_MOST]:
        call.out.line("  " + what.format(path=one_line(path)))
    if len(paths) > _MOST:
        more = translate("Terminal", "and {n} more: --json lists all").format(n=grouped(len(paths) - _MOST))
        call.out.line(f"  {more}")
