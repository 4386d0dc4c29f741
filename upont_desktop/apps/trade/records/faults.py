"""Why something cannot be done, in sentences of the context ``Documents``."""

from __future__ import annotations

from upont_desktop.domain.language import QT_TRANSLATE_NOOP

NO_SHOP_HERE = QT_TRANSLATE_NOOP("Documents", "There is no shop “{shop}” here.")
NO_SUCH_GOOD = QT_TRANSLATE_NOOP("Documents", "There is no good of that name here: “{good}”.")
NO_SUCH_ACCOUNT = QT_TRANSLATE_NOOP("Documents", "“{account}” is no account that this can be done with.")
NOT_OPEN = QT_TRANSLATE_NOOP("Documents", "The till is not open: open it first, with what is in its box.")
OPEN_ALREADY = QT_TRANSLATE_NOOP("Documents", "The till is open already: “{shop}”, since {since}.")
OTHER_SHOP = QT_TRANSLATE_NOOP("Documents", "This till is open for “{shop}”, so it sells nothing of another one.")
NOTHING_SOLD = QT_TRANSLATE_NOOP("Documents", "There is nothing in the basket.")
BAD_QUANTITY = QT_TRANSLATE_NOOP("Documents", "A quantity is a whole number, from 1 to 10000.")
NO_PRICE = QT_TRANSLATE_NOOP("Documents", "“{good}” has no price.")
PUT_AWAY = QT_TRANSLATE_NOOP("Documents", "“{good}” is not sold any more.")
TOO_YOUNG = QT_TRANSLATE_NOOP(
    "Documents", "“{good}” is for people of {age} years and more: look at an identity card first."
)
BANNED = QT_TRANSLATE_NOOP("Documents", "Nothing is sold to this person: {why}")
NO_ALCOHOL = QT_TRANSLATE_NOOP("Documents", "“{good}” is not sold to this person: {why}")
TOO_LITTLE = QT_TRANSLATE_NOOP("Documents", "{missing} are missing: {balance} on the account, {total} to pay.")
CAPPED = QT_TRANSLATE_NOOP(
    "Documents",
    "Nothing was received from the other tills for long, so that one account can spend {cap} here: {missing} too much.",
)
BAD_AMOUNT = QT_TRANSLATE_NOOP("Documents", "An amount is more than nothing, and at most ten million euros.")
BEYOND_BALANCE = QT_TRANSLATE_NOOP("Documents", "There is only {balance} on this account.")
SAME_ACCOUNT = QT_TRANSLATE_NOOP("Documents", "Money moves from one account to another one.")
NO_REASON = QT_TRANSLATE_NOOP("Documents", "Say why: this stays in the books.")
NO_ENTRY = QT_TRANSLATE_NOOP("Documents", "There is no entry “{entry}” here.")
NO_CLOSING = QT_TRANSLATE_NOOP("Documents", "No till was closed here yet.")
STILL_OPEN = QT_TRANSLATE_NOOP("Documents", "This till is still open: its report is made when it is closed.")
NOT_REVERSIBLE = QT_TRANSLATE_NOOP("Documents", "This entry cannot be taken back.")
REVERSED_ALREADY = QT_TRANSLATE_NOOP("Documents", "This was taken back already.")
TOO_MANY = QT_TRANSLATE_NOOP("Documents", "More than {most} entries do not go together: divide the file.")
NOTHING_BOOKED = QT_TRANSLATE_NOOP("Documents", "There is nothing to write: all of it stands in the books.")
NO_BATCH = QT_TRANSLATE_NOOP("Documents", "The entry “{entry}” was not imported with others.")
NOT_COUNTED = QT_TRANSLATE_NOOP("Documents", "What was counted cannot be: {value}.")
DIFFERENT = QT_TRANSLATE_NOOP(
    "Documents", "The box differs by {difference} from what should be in it: say why, or count again."
)
GOOD_EXISTS = QT_TRANSLATE_NOOP("Documents", "“{name}” is there already.")
NO_PEOPLE = QT_TRANSLATE_NOOP("Documents", "The directory of this circle is not on this computer: nobody has a name.")
MONEY_LEFT = QT_TRANSLATE_NOOP(
    "Documents",
    "This person still has {balance} on an account in “{circle}”. Pay it out, or move it to the account of a club and "
    "say why; then the person can be forgotten.",
)
MONEY_OWED = QT_TRANSLATE_NOOP(
    "Documents",
    "This person still owes {balance} in “{circle}”. Let it be paid, or move it from the account of a club and say why;"
    " then the person can be forgotten.",
)
ACCOUNTS_NOT_READ = QT_TRANSLATE_NOOP(
    "Documents",
    "What this person has on an account in “{circle}” is not known yet: open that circle once, so that its accounts are"
    " read, then try again.",
)
NO_TRANSFER = QT_TRANSLATE_NOOP(
    "Documents",
    "Between somebody’s account and a box or the bank, money is credited or paid out, not transferred.",
)
DAYS_TURNED = QT_TRANSLATE_NOOP("Documents", "The last day lies before the first one.")
