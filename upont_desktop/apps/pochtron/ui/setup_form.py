"""What keeps a computer from selling, said with what to do; and the dialog that does it."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from upont_desktop.apps.pochtron.setup import CounterSetup, Want, set_up
from upont_desktop.apps.pochtron.ui.shop_panels import Hindrance
from upont_desktop.domain.text import display
from upont_desktop.service.operations import who
from upont_desktop.ui.operations.context import ActionContext
from upont_desktop.ui.widgets.dialog import Form

translate = QCoreApplication.translate


def hindrance_of(setup: CounterSetup) -> Hindrance | None:
    """Why nothing can be sold at this computer; ``None`` where nothing is in the way."""
    match setup.want:
        case Want.NOTHING:
            return None
        case Want.SHOP:
            return Hindrance(
                translate("TillSetup", "No shop yet"),
                translate(
                    "TillSetup", "A shop has goods with prices, and cash boxes that are counted. Name yours to begin."
                ),
                translate("TillSetup", "Set up the bar…"),
            )
        case Want.DEVICE:
            return _not_accepted(setup)
        case Want.RIGHT:
            words = translate(
                "TillSetup", "{name} may not sell here. Ask somebody who may give rights for the right “Sell”."
            )
            return Hindrance(
                translate("TillSetup", "You have no right to sell here"),
                words.format(name=display(setup.seller.name)),
                translate("TillSetup", "Take the rights of a seller…") if setup.may_give else "",
            )
        case Want.PERSON:
            return Hindrance(
                translate("TillSetup", "Who sells?"),
                translate("TillSetup", "Every sale says who made it. Say who you are, once for this computer."),
                translate("TillSetup", "Say who you are…"),
            )
        case _:
            assert_never(setup.want)


def _not_accepted(setup: CounterSetup) -> Hindrance:
    words = translate(
        "TillSetup",
        "What it sells would not count. Share the circle; then somebody who may give rights accepts the "
        "computer “{device}”.",
    )
    return Hindrance(
        translate("TillSetup", "This computer is not accepted as a till"),
        words.format(device=display(setup.device)),
        translate("TillSetup", "Accept this computer…") if setup.may_give else "",
    )


class SetupForm(Form):
    """Asks for the name of the shop where there is none, and says what will be done."""

    def __init__(self, setup: CounterSetup, parent: QWidget) -> None:
        super().__init__(
            self.tr("Set up this computer as a till"),
            self.tr(
                "{name} will have every right at the counter: to sell, to credit, to take back, to change goods and "
                "prices, and to close. This computer is accepted, so that what it sells counts."
            ).format(name=display(setup.seller.name)),
            self.tr("Set up"),
            parent,
        )
        self.name = QLineEdit(self.tr("Bar"))
        self.asks = not setup.shops
        if self.asks:
            self.add_field(self.tr("Name of the shop"), self.name)
            self.name.textChanged.connect(lambda text: self.go.setEnabled(bool(text.strip())))


def ask_to_set_up(context: ActionContext, setup: CounterSetup, done: Callable[[], None]) -> None:
    """Let the person see what will be done, and do it."""
    if setup.want is Want.PERSON:
        context.run(lambda _worker, place: who(place).email, lambda _address: done())
        return
    form = SetupForm(setup, context.window)

    def do() -> None:
        name = form.name.text().strip() if form.asks else ""

        def announce(change: object) -> None:
            if change is not None:
                context.announce(change)
            done()

        context.run(lambda _worker, place: set_up(place, name), announce)

    form.accepted.connect(do)
    context.show(form)
