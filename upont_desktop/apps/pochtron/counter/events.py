"""What can happen to the till: keys and touches, numbers from readers, and the answers of what it asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from upont_desktop.apps.pochtron.counter.customers import Customer
from upont_desktop.apps.pochtron.counter.goods import CounterGood
from upont_desktop.apps.pochtron.counter.orders import RecentEntry, Seller
from upont_desktop.apps.pochtron.counter.states import SignInPurpose
from upont_desktop.apps.trade.records.accounts import Means
from upont_desktop.apps.trade.records.coins import CashCount

# -- keys --------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Typed:
    """Letters or digits, one or many at once: readers type too."""

    text: str


@dataclass(frozen=True, slots=True)
class Erased:
    """Backspace."""


@dataclass(frozen=True, slots=True)
class Entered:
    """Enter. ``at`` is when the key was pressed, in seconds of the keyboard’s clock: a till that is slow for a moment
    must not take two Enters for one.
    """

    at: float | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """Up and down: so many further in a list."""

    steps: int


@dataclass(frozen=True, slots=True)
class Escaped:
    """Escape: a step back."""


# -- touches, and the keys that stand for them -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PersonTouched:
    """One of those who were found."""

    customer: Customer


@dataclass(frozen=True, slots=True)
class GuestTouched:
    """Somebody without an account."""


@dataclass(frozen=True, slots=True)
class GoodTouched:
    """A good, by its button or its key."""

    good: str


@dataclass(frozen=True, slots=True)
class LineChanged:
    """So many more of a good in the basket, or fewer."""

    good: str
    steps: int


@dataclass(frozen=True, slots=True)
class AgainTouched:
    """What he bought before, once more: the number of the purchase."""

    purchase: int


@dataclass(frozen=True, slots=True)
class CategoryTouched:
    """The goods of a category; all of them where it is empty."""

    category: str


@dataclass(frozen=True, slots=True)
class MeansTouched:
    """How a guest pays, or how a credit is paid."""

    means: Means


@dataclass(frozen=True, slots=True)
class PayTouched:
    """The green bar."""


@dataclass(frozen=True, slots=True)
class AnywayTouched:
    """Serve him although it goes too far."""


@dataclass(frozen=True, slots=True)
class CardSeen:
    """An identity card was looked at."""


@dataclass(frozen=True, slots=True)
class CreditTouched:
    """Put money on the account; ``cents`` where a button says how much, else 0."""

    cents: int = 0


@dataclass(frozen=True, slots=True)
class CashTouched:
    """A guest hands over so many cents; 0 where that is to be typed."""

    cents: int = 0


@dataclass(frozen=True, slots=True)
class DebtsTouched:
    """Who owes something?"""


@dataclass(frozen=True, slots=True)
class FieldTouched:
    """The field of a credit that takes the next digits: what is given, or the amount."""

    given: bool


@dataclass(frozen=True, slots=True)
class UndoTouched:
    """Take an entry back, by its name."""

    entry: str


@dataclass(frozen=True, slots=True)
class SellerTouched:
    """Somebody has to show who he is."""

    purpose: SignInPurpose


@dataclass(frozen=True, slots=True)
class SellerPicked:
    """One of the sellers that were found."""

    seller: Seller


@dataclass(frozen=True, slots=True)
class OpenAsked:
    """Open the shop with what is in the box."""

    float_count: CashCount


@dataclass(frozen=True, slots=True)
class CloseTouched:
    """The evening is over: count the box."""


@dataclass(frozen=True, slots=True)
class CountGiven:
    """The box was counted; ``reason`` for a difference."""

    count: CashCount
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ReportClosed:
    """The report was read."""


# -- answers -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PeopleFound:
    """Who some letters find, at most :data:`~.customers.SHOWN`; whose card it is, where they are a code."""

    typed: str
    people: tuple[Customer, ...]


@dataclass(frozen=True, slots=True)
class DebtorsFound:
    """Who owes something, those who owe most first."""

    people: tuple[Customer, ...]


@dataclass(frozen=True, slots=True)
class CustomerKnown:
    """More about who is served, or the same newly read."""

    customer: Customer


@dataclass(frozen=True, slots=True)
class SellersFound:
    """Which sellers some letters find."""

    typed: str
    sellers: tuple[Seller, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """An order is on the disk as this entry; the customer has ``balance`` now, where he has an account."""

    intention: str
    entry: RecentEntry
    balance: int | None = None
    room: int | None = None


@dataclass(frozen=True, slots=True)
class NotWritten:
    """An order was refused by the service, and nothing was written."""

    intention: str
    words: str
    advice: str = ""
    missing: int = 0


@dataclass(frozen=True, slots=True)
class Lost:
    """A bug of ours: nobody knows what became of what was asked."""


@dataclass(frozen=True, slots=True)
class PinChecked:
    """Whether the PIN of a seller was right."""

    seller: Seller
    right: bool


@dataclass(frozen=True, slots=True)
class ShopOpened:
    """The shop is open: who sells, and what the disk holds of it. ``torn`` says that the last line was broken off by a
    power cut, and is set aside.
    """

    session: str
    seller: Seller
    recent: tuple[RecentEntry, ...] = ()
    goods: tuple[CounterGood, ...] = ()
    torn: bool = False


@dataclass(frozen=True, slots=True)
class ShopClosed:
    """The closing is on the disk."""

    report: object


@dataclass(frozen=True, slots=True)
class ShopNotChanged:
    """It could neither be opened nor closed."""

    words: str


@dataclass(frozen=True, slots=True)
class GoodsRead:
    """What is sold, as it is now."""

    goods: tuple[CounterGood, ...]


@dataclass(frozen=True, slots=True)
class RecentRead:
    """The entries that the disk holds, the newest first."""

    entries: tuple[RecentEntry, ...]


Touch: TypeAlias = (
    PersonTouched | GuestTouched | GoodTouched | LineChanged | AgainTouched | CategoryTouched | MeansTouched
    | PayTouched | AnywayTouched | CardSeen | CreditTouched | CashTouched | DebtsTouched | FieldTouched | UndoTouched
    | SellerTouched | SellerPicked
)  # fmt: skip
Answer: TypeAlias = (
    PeopleFound | DebtorsFound | CustomerKnown | SellersFound | Written | NotWritten | Lost | PinChecked | GoodsRead
    | RecentRead
)  # fmt: skip
Event: TypeAlias = (
    Typed | Erased | Entered | Moved | Escaped | Touch | OpenAsked | CloseTouched | CountGiven | ReportClosed | Answer
    | ShopOpened | ShopClosed | ShopNotChanged
)  # fmt: skip
