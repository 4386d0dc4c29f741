"""The questions before an operation: who the person is, whether the clone's programs may run, what a host asks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.service import operations as ops
from upont_desktop.service.operations import Answer, TrustQuestion
from upont_desktop.ui.circles.host_questions import asks_person, host_question
from upont_desktop.ui.core.operation_context import workplace
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.operations.dialogs.identity_trust import IdentityForm, TrustForm


@dataclass(frozen=True, slots=True)
class Prompts:
    """Answers what the queue asks (:class:`~upont_desktop.ui.operations.queue.Questions`)."""

    context: ActionContext

    def ask_identity(self, circle: Circle, go_on: Callable[[], None], give_up: Callable[[], None]) -> None:
        """Ask who the person is, tell git, and go on."""
        form = IdentityForm(circle.name, self.context.window)

        def remember() -> None:
            name, email, here = form.name.text().strip(), form.email.text().strip(), form.here.isChecked()
            self.context.ask(
                lambda worker: ops.remember_identity(workplace(worker, circle), name, email, everywhere=not here),
                lambda _nothing: go_on(),
                lambda error: _stop(self.context, give_up, error),
            )

        form.accepted.connect(remember)
        form.rejected.connect(give_up)
        self.context.show(form)

    def ask_trust(
        self,
        circle: Circle,
        question: TrustQuestion,
        sharing: bool,
        go_on: Callable[[], None],
        give_up: Callable[[], None],
    ) -> None:
        """Ask whether the clone's programs may run, remember the answer, and go on."""
        form = TrustForm(circle.name, question, sharing, self.context.window)

        def remember(answer: Answer) -> None:
            self.context.ask(
                lambda worker: worker.library.trust_answers.remember(circle.path, question.settings, answer),
                lambda _nothing: go_on(),
                lambda error: _stop(self.context, give_up, error),
            )

        form.answered.connect(remember)
        form.rejected.connect(give_up)
        self.context.show(form)

    def ask_host(self, error: UserError, go_on: Callable[[], None], give_up: Callable[[], None]) -> bool:
        """Sign in, or look at a host's key; tells whether that is what the error is about."""
        if not asks_person(error):
            return False
        context = self.context
        context.show(host_question(error, context.background, context.window, go_on, give_up))
        return True


def _stop(context: ActionContext, give_up: Callable[[], None], error: UserError) -> None:
    give_up()
    context.feedback.failed.emit(error)
