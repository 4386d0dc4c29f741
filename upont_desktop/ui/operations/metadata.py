"""Naming a version, and describing resources."""

from __future__ import annotations

from upont_desktop.domain.text import display
from upont_desktop.service import operations as ops
from upont_desktop.service.operations.affected_links import below
from upont_desktop.ui.core.background import WorkerContext
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.operations.dialogs.metadata_fields import KnownFields, fields_of
from upont_desktop.ui.operations.dialogs.metadata_form import DescribeForm
from upont_desktop.ui.operations.dialogs.paths import NameForm


def name_version(context: ActionContext) -> None:
    """Ask for the name of the version at hand."""
    target = context.selection.target()
    circle, resource = context.circle, target.resource
    if circle is None or resource is None or not target.commit or not resource.exists:
        return
    path, revision = resource.rel_path, target.commit
    number = str(resource.version) if resource.commit == revision else ""

    def name(words: str) -> None:
        context.run(
            lambda _worker, place: ops.name_version(place, path, revision, words),
            lambda change: context.announce(change, name=words),
        )

    def ask(taken: frozenset[str]) -> None:
        form = NameForm(display(resource.name), number, taken, context.window)
        form.accepted.connect(lambda: name(form.words))
        context.show(form)

    context.look(lambda worker: frozenset(ref.name for ref in worker.reader(circle).refs()), ask)


def describe(context: ActionContext) -> None:
    """Edit the metadata of what is chosen; of folders, of everything in them."""
    circle, chosen = context.circle, context.selection.paths()
    if circle is None or not chosen:
        return

    def look(worker: WorkerContext) -> KnownFields:
        return fields_of(worker, circle, tuple(below(worker.reader(circle), chosen)))

    def ask(known: KnownFields) -> None:
        form = DescribeForm(known, context.window)

        def save() -> None:
            changed = form.changed()
            if changed:
                context.run(lambda _worker, place: ops.describe(place, changed))

        form.accepted.connect(save)
        context.show(form)

    context.look(look, ask)
