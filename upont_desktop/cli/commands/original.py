"""``original``: what the original of a fork has become since."""

from __future__ import annotations

from argparse import Namespace

from upont_desktop.cli import shapes
from upont_desktop.cli.catalogue import plural, translate
from upont_desktop.cli.commands.history import inside
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.cli.output import Output, one_line
from upont_desktop.domain.errors import NoSuchFork
from upont_desktop.service.operations import OperationContext, Original, TakeResult, original_of, take


def run(options: Namespace) -> int:
    """Print it; or take what is newer: where a person has to choose, nothing is done and the end is 1."""
    work = OperationCall.made_from(options)
    library, path = work.call.library, inside(options.path)

    def sources(slug: str) -> OperationContext:
        return library.workplace(library.circle(slug))

    reader = library.reader(work.call.up_to_date(work.circle))
    earlier = {details.resource.rel_path for details in reader.resources.history(path)} - {path}
    if options.take:
        done = take(work.place, path, sources, options.message, replace=options.replace, earlier=earlier)
        return _say_taken(work, done)
    found = original_of(work.place, path, sources, earlier)
    if found is None:
        raise NoSuchFork(path=one_line(path))
    _say(work.call.out, work.circle.slug, found)
    return 0


def _say_taken(work: OperationCall, done: TakeResult) -> int:
    if done.changes is not None:
        return work.say(done.changes)
    if work.call.out.json:
        work.call.out.value({"circle": work.circle.slug, "conflict": True})
    else:
        work.call.out.note(
            translate(
                "Terminal", "Both changed the same; nothing was done. With --replace, the original's is taken whole."
            )
        )
    return 1


def _say(out: Output, circle: str, found: Original) -> None:
    if out.json:
        where = {"circle": found.circle or circle} | shapes.path(found.path)
        out.value(where | {"since": found.since, "now": found.now, "newer": found.newer, "gone": found.gone})
        return
    name = one_line(f"{found.circle}:{found.path}")
    if found.gone:
        said = translate("Terminal", "The original, {name}, is gone.")
    elif not found.newer:
        said = translate("Terminal", "The original, {name}, is not newer.")
    else:
        one = translate("Terminal", "The original, {{name}}, has {n} newer version.")
        said = plural(found.newer, one, translate("Terminal", "The original, {{name}}, has {n} newer versions."))
    out.line(said.format(name=name))
