"""Two versions side by side in a window of their own: a look before a choice."""

from __future__ import annotations

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.text import display
from upont_desktop.service.external_copies import ExternalCopies
from upont_desktop.ui.content.pane import ContentWindow
from upont_desktop.ui.core.background import WorkerContext
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.operations.original import NewerOriginal


def show_both(context: ActionContext, circle: Circle, mine: Resource, theirs: Resource) -> ContentWindow:
    """Compare what is here with what is there."""
    window = ContentWindow(context.background, context.themes, ExternalCopies(), context.window)
    window.setWindowTitle(display(mine.name))
    window.pane.show_pair(circle, mine, theirs)
    window.show()
    return window


def compare_originals(context: ActionContext, newer: NewerOriginal) -> None:
    """Show the fork and its original side by side, in a window of its own."""
    circle = context.circle
    if circle is None:
        return

    def find(worker: WorkerContext) -> tuple[Resource, Resource]:
        home = worker.library.circle(newer.original.circle) if newer.original.circle else circle
        mine = worker.reader(circle).resources.resource(newer.path).version.resource
        theirs = worker.reader(home).resources.resource(newer.original.path).version.resource
        return mine, theirs

    def show(sides: tuple[Resource, Resource]) -> None:
        show_both(context, circle, *sides)

    context.ask(find, show)
