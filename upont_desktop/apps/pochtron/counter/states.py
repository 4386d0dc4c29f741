"""The states of the till: a closed union. Each says all that it knows, so that none can say what is not so."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TypeAlias

from upont_desktop.apps.pochtron.counter.basket import EMPTY, Basket
from upont_desktop.apps.pochtron.counter.customers import Customer
from upont_desktop.apps.pochtron.counter.goods import CounterGood
from upont_desktop.apps.pochtron.counter.orders import NOBODY, CounterOrder, RecentEntry, Seller
from upont_desktop.apps.trade.records.accounts import Means

CODE_DIGITS = 4
"""Digits from which on a number is one that a reader typed: a quantity has two at most."""
_TYPED = re.compile(r"(\d{0,2})(\D*)$")


@dataclass(frozen=True, slots=True)
class Closed:
    """No shop is open at this computer. ``waiting`` while the opening is written."""

    waiting: bool = False


@dataclass(frozen=True, slots=True)
class Ready:
    """Nobody stands before it; a letter of a name may be typed."""

    typed: str = ""


@dataclass(frozen=True, slots=True)
class Choosing:
    """Some letters, or a number, and who they find: ``None`` while that is asked. ``at`` is the one that Enter takes;
    ``entered`` says that Enter was pressed before the answer came, ``ahead`` what was typed after it: it is meant for
    who is found. ``owing`` are those who owe something, without a letter.
    """

    typed: str
    found: tuple[Customer, ...] | None = None
    at: int = 0
    entered: bool = False
    ahead: str = ""
    owing: bool = False

    @property
    def is_code(self) -> bool:
        """Whether a card reader typed it."""
        return is_code(self.typed)


@dataclass(frozen=True, slots=True)
class Serving:
    """A customer and a basket. ``typed`` is a quantity and letters of a good (``3p``), or a code; ``means`` is how a
    guest pays; ``card_seen`` is the age that his identity card showed.
    """

    customer: Customer
    basket: Basket = EMPTY
    typed: str = ""
    means: Means | None = None
    card_seen: int = 0

    @property
    def quantity(self) -> int:
        """How many of the next good are meant: 1 where nothing is said."""
        found = _TYPED.match(self.typed)
        return max(1, int(found[1])) if found is not None and found[1] else 1

    @property
    def letters(self) -> str:
        """The letters that narrow the goods."""
        found = _TYPED.match(self.typed)
        return found[2].strip() if found is not None else ""


@dataclass(frozen=True, slots=True)
class AskingAge:
    """The good needs an age that nobody knows of this customer: was an identity card seen? ``typed`` came after the
    question, from a reader perhaps, whose Enter answers nothing.
    """

    back: Serving
    good: str
    quantity: int
    age: int
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Crediting:
    """Money for an account: ``amount`` and ``given`` as they are typed; ``in_given`` tells which has the keyboard.
    Digits take the place of an amount that was ``proposed``.
    """

    customer: Customer
    back: Serving
    amount: str = ""
    means: Means = Means.CASH
    given: str = ""
    in_given: bool = False
    proposed: bool = False


@dataclass(frozen=True, slots=True)
class TakingCash:
    """A guest hands over cash: ``given`` as it is typed, of which the change is worked out."""

    back: Serving
    given: str = ""


@dataclass(frozen=True, slots=True)
class Undoing:
    """An entry that is to be taken back, and why."""

    entry: RecentEntry
    back: Ready | Serving
    reason: str = ""


class SignInPurpose(Enum):
    """What a PIN is asked for."""

    SELL = auto()
    """Another seller takes over."""
    LEAVE = auto()
    """Out of the full screen."""
    SET = auto()
    """The seller chooses one, and types it twice."""


@dataclass(frozen=True, slots=True)
class SigningIn:
    """A seller shows who he is: letters of a name first, until one of those ``found`` is ``seller``; then his PIN.
    ``first`` is a new one, typed once. ``problem`` says that the last one was wrong; ``waiting`` while it is checked.
    """

    purpose: SignInPurpose
    back: Ready | Serving
    typed: str = ""
    found: tuple[Seller, ...] = ()
    at: int = 0
    seller: Seller | None = None
    pin: str = ""
    first: str = ""
    problem: bool = False
    waiting: bool = False


Resting: TypeAlias = Ready | Serving | Crediting | TakingCash | Undoing
"""Where a seller asks for something to be written, and comes back to where it is not."""


@dataclass(frozen=True, slots=True)
class Confirming:
    """An order is on its way to the disk: nothing of it is shown as done. ``ahead`` is what was typed meanwhile;
    ``lost`` says that no answer will come, and that the disk is being asked instead.
    """

    order: CounterOrder
    back: Resting
    ahead: str = ""
    lost: bool = False


class Cause(Enum):
    """Why the till refuses by itself."""

    MISSING = auto()
    """It goes below what the customer may spend."""
    BLOCKED = auto()
    NO_RIGHT = auto()
    TOO_YOUNG = auto()
    BY_BOOKS = auto()
    """The service said no; the words are its own."""
    LOST = auto()
    """Something went wrong; what is on the disk is read again."""


@dataclass(frozen=True, slots=True)
class Refused:
    """What was wanted was not done, and nothing was written: ``missing`` cents, or the ``words`` of the service."""

    back: Resting
    cause: Cause
    missing: int = 0
    words: str = ""
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Counting:
    """The shop closes: somebody counts the box. ``waiting`` while the closing is written."""

    waiting: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class Reported:
    """The shop is closed, and its report is shown; ``report`` is what the room of trade made."""

    report: object


CounterState: TypeAlias = (
    Closed | Ready | Choosing | Serving | AskingAge | Crediting | TakingCash | Undoing | SigningIn | Confirming
    | Refused | Counting | Reported
)  # fmt: skip


class Hint(Enum):
    """What is said in passing, beside what is shown."""

    NOTHING = auto()
    NOBODY_WITH_CARD = auto()
    CHOOSE_FIRST = auto()
    NOT_FOR_SALE = auto()
    NOTHING_OF_THAT = auto()
    FULL_BASKET = auto()
    BAD_AMOUNT = auto()
    TOO_LITTLE_GIVEN = auto()
    CODE_NOT_AMOUNT = auto()
    """A card or a bar code was held to the reader while an amount was typed."""
    ANSWER_FIRST = auto()
    """The same while an identity card was asked for."""
    REASON_WANTED = auto()
    PIN_SET = auto()
    PINS_DIFFER = auto()
    PIN_TOO_SHORT = auto()
    TORN = auto()


@dataclass(frozen=True, slots=True)
class Said:
    """What the last order came to: ``entry`` is on the disk, and the customer has ``balance``; ``change`` is what goes
    back to a guest.
    """

    entry: RecentEntry
    customer: Customer
    balance: int | None = None
    change: int = 0


@dataclass(frozen=True, slots=True)
class Till:
    """All that the till knows. ``session`` and ``orders`` name the next order; ``checked`` are those whose identity
    card was seen in this opening, with the age that it showed; ``entered`` is when Enter was pressed last, in seconds
    of a clock that only goes on.
    """

    state: CounterState = field(default_factory=Closed)
    session: str = ""
    orders: int = 0
    seller: Seller = NOBODY
    goods: tuple[CounterGood, ...] = ()
    category: str = ""
    recent: tuple[RecentEntry, ...] = ()
    checked: frozenset[tuple[str, int]] = frozenset()
    said: Said | None = None
    hint: Hint = Hint.NOTHING
    hint_about: str = ""
    entered: float = float("-inf")

    @property
    def intention(self) -> str:
        """The name of the next order."""
        return f"{self.session}-{self.orders}"


@dataclass(frozen=True, slots=True)
class TillMoment:
    """When something happens: seconds of a clock that only goes on, and the time on the wall."""

    seconds: float
    wall: dt.datetime


def is_code(typed: str) -> bool:
    """Whether a reader typed it: digits alone, and many."""
    return typed.isdecimal() and len(typed) >= CODE_DIGITS
