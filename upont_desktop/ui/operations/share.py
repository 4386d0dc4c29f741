"""Sharing by one button: receive, put together, send; asked is only where to, and which version goes on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from upont_desktop.domain.address import shown_address
from upont_desktop.domain.book_errors import BookShortened
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.host_errors import BranchProtected, FilesTooLarge
from upont_desktop.domain.sharing_state import SharingState
from upont_desktop.domain.writing_errors import AccessDenied, NotShared, UnrelatedCircle
from upont_desktop.service import operations as ops
from upont_desktop.service.operations import ConflictAnswer, ShareResult
from upont_desktop.ui.core.background import WorkerContext
from upont_desktop.ui.core.operation_context import workplace
from upont_desktop.ui.core.operation_result import FinishedOperation
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.operations.dialogs.conflict import ConflictForm
from upont_desktop.ui.operations.dialogs.host_limits import OwnBranchForm, TooLargeForm
from upont_desktop.ui.operations.dialogs.remote import FirstShareForm, PutBackForm, UniteForm
from upont_desktop.ui.operations.dialogs.share_report import ShareReportForm
from upont_desktop.ui.operations.move_delete import move_to
from upont_desktop.ui.operations.named_exchanges import NamedExchanges
from upont_desktop.ui.operations.share_counts import COUNTS, counts_of
from upont_desktop.ui.widgets.error_notice import Offer

translate = QCoreApplication.translate


def share(context: ActionContext) -> None:
    """Receive, put together, send; asks where to share the first time, and which version goes on in a conflict."""
    _share(context, {})


def _share(
    context: ActionContext, choices: dict[str, ConflictAnswer], *, unite: bool = False, put_back: bool = False
) -> None:
    named = NamedExchanges()

    def work(worker: WorkerContext, place: ops.OperationContext) -> ShareResult:
        if not (choices or unite or put_back):  # else they were shared before the question
            named.share(worker, place)
        return ops.share(place, choices, unite=unite, put_back=put_back)

    def failed(error: UserError) -> bool:
        if named.words:
            context.say(named.words)
        if isinstance(error, BookShortened):
            _ask_back(context, error, lambda: _share(context, choices, unite=unite, put_back=True))
            return True
        return _failed(context, error, lambda: _share(context, choices, unite=True, put_back=put_back))

    def done(shared: ShareResult) -> None:
        _shared(context, shared, tuple(choices), unite=unite, put_back=put_back, named=named.words)

    context.run(
        work,
        done,
        translate("Share", "Sharing with the others…"),
        sharing=True,
        failed=failed,
    )


def _failed(context: ActionContext, error: UserError, unite: Callable[[], None]) -> bool:
    """Where nothing is shared yet, the question is where; where it is another circle, whether that is meant."""
    circle = context.circle
    if circle is None:
        return False
    if isinstance(error, NotShared):
        _ask_place(context, circle, "")
    elif isinstance(error, UnrelatedCircle):
        form = UniteForm(error, context.window)
        form.accepted.connect(unite)
        context.show(form)
    elif isinstance(error, FilesTooLarge):
        _ask_without(context, error)
    elif isinstance(error, BranchProtected):
        _ask_own_branch(context, error)
    else:
        context.sharing.read()  # a place that takes nothing is remembered as one
        return False
    return True


def _ask_back(context: ActionContext, error: BookShortened, put_back: Callable[[], None]) -> None:
    """Somebody took entries out of a book: the place has them again only where that is wanted."""
    context.sharing.read()
    form = PutBackForm(error, context.window)
    form.accepted.connect(put_back)
    context.show(form)


def ask_place(context: ActionContext) -> None:
    """Look what is new at the shared place; nothing here is changed, and no password is asked for."""
    circle = context.circle
    if circle is None:
        return

    def look(worker: WorkerContext) -> SharingState:
        place = workplace(worker, circle)
        ops.learn_news(place, lambda: worker.cancelled)
        return ops.sharing_state(place)

    def say(state: SharingState) -> None:
        context.sharing.read()
        words = COUNTS.to_receive(state.behind) if state.behind else translate("Share", "Nothing new there.")
        context.say(words)

    context.look(look, say, translate("Share", "Looking for news…"), failed=lambda error: _not_asked(context, error))


def _not_asked(context: ActionContext, error: UserError) -> bool:
    """A place that asks for a password is asked by sharing, where the person can give it."""
    if isinstance(error, AccessDenied):
        context.say(translate("Share", "The place asks who you are. Share, to be let in."))
    return isinstance(error, AccessDenied)


def ask_by_itself(context: ActionContext, on: bool) -> None:
    """Let the place be asked now and then, or no longer."""
    context.sharing.by_itself = on


def _ask_without(context: ActionContext, error: FilesTooLarge) -> None:
    path, form = str(error.values["raw_path"]), TooLargeForm(error, context.window)

    def go_on(change: ChangeSet) -> None:
        context.announce(change)
        share(context)

    form.accepted.connect(lambda: context.run(lambda _worker, place: ops.keep_out(place, path), go_on))
    doing = translate("Share", "Giving the file to git-lfs…")
    form.given_to_lfs.connect(lambda: context.run(lambda _worker, place: ops.keep_with_lfs(place, path), go_on, doing))
    context.show(form)


def _ask_own_branch(context: ActionContext, error: BranchProtected) -> None:
    form = OwnBranchForm(error, context.window)
    form.accepted.connect(
        lambda: context.run(
            lambda _worker, place: ops.send_to_own_branch(place),
            lambda branch: context.say(translate("Share", "Sent to “{branch}”.").format(branch=branch)),
            translate("Share", "Sharing with the others…"),
            sharing=True,
        )
    )
    context.show(form)


def choose_place(context: ActionContext) -> None:
    """Ask where the circle is to be shared from now on."""
    circle = context.circle
    if circle is not None:
        context.look(
            lambda worker: ops.share_address(workplace(worker, circle)),
            lambda before: _ask_place(context, circle, before),
        )


def _ask_place(context: ActionContext, circle: Circle, before: str) -> None:
    form = FirstShareForm(circle.name, before, context.window)
    form.accepted.connect(lambda: _begin(context, form.address()))
    context.show(form)


def _begin(context: ActionContext, address: str, *, unite: bool = False) -> None:
    named = NamedExchanges()

    def work(worker: WorkerContext, place: ops.OperationContext) -> ShareResult:
        named.share(worker, place)
        return ops.first_share(place, address, replace=True, unite=unite)

    context.run(
        work,
        lambda shared: _shared(context, shared, (), unite=unite, named=named.words),
        translate("Share", "Sharing with the others…"),
        sharing=True,
        failed=lambda error: _failed(context, error, lambda: _begin(context, address, unite=True)),
    )


def _shared(
    context: ActionContext,
    shared: ShareResult,
    settled: tuple[str, ...],
    *,
    unite: bool = False,
    put_back: bool = False,
    named: str = "",
) -> None:
    """It is over, or asks which versions go on; ``settled`` are the paths of which the person has chosen one, ``named``
    is what the circles that this one names have to tell.
    """
    circle = context.circle
    if shared.conflicts and circle is not None:
        if named:
            context.say(named)
        form = ConflictForm(context.background, context.themes, circle, shared, context.window)
        form.failed.connect(context.feedback.failed)
        form.accepted.connect(lambda: _share(context, form.answers(), unite=unite, put_back=put_back))
        context.show(form)
        return
    context.sharing.let_in()
    context.sharing.read()
    told = shared.notes or shared.sentences or shared.troubles
    more = (lambda: _report(context, shared)) if told else None
    words = " ".join(filter(None, (_words(shared), named)))
    context.say(words, more, offer=_new_address(context, shared.moved))
    if shared.changes:
        context.feedback.changed.emit(shared.changes)
        if settled:  # else nobody expects that the window moves
            context.feedback.finished.emit(FinishedOperation(shared.changes, settled))


def _new_address(context: ActionContext, moved: str) -> Offer | None:
    """Where the place has moved, its new address can be used from now on."""

    def said(address: str) -> None:
        context.say(translate("Share", "Shared at {address} from now on.").format(address=address))
        context.sharing.read()

    def use() -> None:
        context.run(lambda _worker, place: ops.use_new_address(place, moved), said)

    return Offer(translate("Share", "Use the new address"), use) if moved else None


def _words(shared: ShareResult) -> str:
    """What was done, then what the place has to say for itself."""
    told = [_done(shared)]
    if shared.only_gives:
        told.append(translate("Share", "You can receive from this place, but not send to it."))
    if shared.branch:
        told.append(translate("Share", "Its branch is called “{branch}” there now.").format(branch=shared.branch))
    if shared.moved:
        address = shown_address(shared.moved)
        told.append(translate("Share", "The place has moved to {address}.").format(address=address))
    return " ".join(told)


def _done(shared: ShareResult) -> str:
    if shared.only_gives and not shared.received:
        return translate("Share", "There is nothing new.")
    if not shared.received and not shared.sent:
        return translate("Share", "Shared: everyone already has the same.")
    words = translate("Share", "Shared: {done}.").format(done=counts_of(shared))
    return f"{words} {COUNTS.troubles(len(shared.troubles))}" if shared.troubles else words


def _report(context: ActionContext, shared: ShareResult) -> None:
    """What was done by itself, and better names for those that some computers cannot hold."""
    form = ShareReportForm(shared, context.window)
    form.accepted.connect(lambda: move_to(context, form.moves()))
    context.show(form)
