"""What a host asks before an exchange can go on: from the error, the dialog; from its answer, what is remembered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from upont_desktop.domain.errors import UserError
from upont_desktop.domain.host_errors import HostUnknown, KeyRefused, SignInNeeded
from upont_desktop.ui.circles.host_forms import KeyForm, UnknownHostForm
from upont_desktop.ui.circles.sign_in_form import SignInForm
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.widgets.dialog import Form


def asks_person(error: UserError) -> bool:
    """Whether a dialog can do something about it."""
    return isinstance(error, (SignInNeeded, HostUnknown, KeyRefused))


def host_question(
    error: UserError, background: Background, parent: QWidget, go_on: Callable[[], None], give_up: Callable[[], None]
) -> Form:
    """The dialog for an error that :func:`asks_person`; ``go_on`` is called when the answer is known."""
    if isinstance(error, SignInNeeded):
        form: Form = _sign_in(error, background, parent, go_on)
    elif isinstance(error, HostUnknown):
        form = _unknown_host(error, background, parent, go_on)
    else:
        assert isinstance(error, KeyRefused)
        form = KeyForm(error, background, parent)
        form.accepted.connect(go_on)
    form.rejected.connect(give_up)
    return form


def _sign_in(error: SignInNeeded, background: Background, parent: QWidget, go_on: Callable[[], None]) -> SignInForm:
    form = SignInForm(error, parent)

    def take() -> None:
        found, keep = form.sign_in(), form.keep.isChecked()
        background.ask(
            lambda worker: worker.library.sign_ins.take(found, keep=keep), lambda _nothing: go_on(), owner=parent
        )

    def look(there: bool) -> None:
        if not there:
            form.say_no_manager()

    form.accepted.connect(take)
    background.ask(lambda worker: worker.library.sign_ins.vault.there, look, owner=form)
    return form


def _unknown_host(
    error: HostUnknown, background: Background, parent: QWidget, go_on: Callable[[], None]
) -> UnknownHostForm:
    form = UnknownHostForm(error, parent)
    host, fingerprint = form.host, form.fingerprint
    form.accepted.connect(
        lambda: background.ask(
            lambda worker: worker.library.sign_ins.accept_host(host, fingerprint),
            lambda _nothing: go_on(),
            owner=parent,
        )
    )
    return form
