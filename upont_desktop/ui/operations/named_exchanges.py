"""What the circles that a circle names (its directory, that of its clubs) have to tell when it is shared."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from upont_desktop.domain.text import display
from upont_desktop.service.named_circles import NamedShare, share_named
from upont_desktop.service.operations import OperationContext
from upont_desktop.ui.core.background import WorkerContext
from upont_desktop.ui.core.trouble import trouble_of
from upont_desktop.ui.operations.share_counts import counts_of

translate = QCoreApplication.translate


class NamedExchanges:
    """Filled in the background, read when the whole share is over."""

    def __init__(self) -> None:
        self._done: tuple[NamedShare, ...] = ()

    def share(self, worker: WorkerContext, context: OperationContext) -> None:
        """Share those that the circle names, and keep what they have to tell. Raises :class:`Cancelled`."""
        self._done = share_named(context, worker.library)

    @property
    def words(self) -> str:
        """A sentence for each that has something to tell: nothing new is none."""
        return " ".join(filter(None, map(_words, self._done)))


def _words(one: NamedShare) -> str:
    name, shared = display(one.circle.name), one.shared
    if shared is None:
        why = trouble_of(one.error).what if one.error else ""
        return translate("Share", "{circle} was not shared: {why}").format(circle=name, why=why)
    if shared.conflicts:
        text = translate("Share", "{circle} was not shared: both sides changed the same. Share that circle first.")
        return text.format(circle=name)
    if not shared.received and not shared.sent:
        return ""
    return translate("Share", "{circle}: {done}.").format(circle=name, done=counts_of(shared))
