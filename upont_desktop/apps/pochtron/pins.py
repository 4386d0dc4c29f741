"""PINs of sellers: kept on this computer only, as scrypt makes them of what was typed, each with a salt of its own."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import time
from collections.abc import Callable

from upont_desktop.domain.metadata import JsonValue
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.operations import OperationContext
from upont_desktop.service.own_records import OwnRecords

ROOM = "pochtron"
_PINS = "pins"
_SALT = 16  # bytes: the 128 bits that NIST asks for
MOST_WRONG, PAUSE = 5, 30
"""How many wrong ones may be typed in a row, and the seconds of pause after each that follows."""
_WRONG: dict[str, tuple[int, float]] = {}  # of this run of the program: how many in a row, and when the last was
_COST = 2**15  # of scrypt: 32 MiB and about a tenth of a second, for whoever tries all ten thousand


def _made(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=_COST, r=8, p=1, maxmem=64 * 1024 * 1024, dklen=32)


def _known(folders: DataFolders, circle: str) -> dict[str, JsonValue]:
    found = OwnRecords(folders, ROOM).load(circle).get(_PINS)
    return found if isinstance(found, dict) else {}


def holders(folders: DataFolders, circle: str) -> frozenset[str]:
    """Who has a PIN on this computer, for the tills of a circle."""
    return frozenset(_known(folders, circle))


def is_pin(
    context: OperationContext, seller: str, pin: str, clock: Callable[[], float] = time.monotonic
) -> bool:  # fmt: skip
    """Whether it is the PIN of a seller. Takes about a tenth of a second, whatever the answer. After :data:`MOST_WRONG`
    wrong ones in a row none is right for :data:`PAUSE` seconds of ``clock``: who tries all of them gives up before.
    """
    key = f"{context.folders.devices}\0{context.circle.slug}\0{seller}"
    wrong, last = _WRONG.get(key, (0, 0.0))
    if wrong >= MOST_WRONG and clock() - last < PAUSE:
        return False
    if _fits(context, seller, pin):
        _WRONG.pop(key, None)
        return True
    _WRONG[key] = wrong + 1, clock()
    return False


def _fits(context: OperationContext, seller: str, pin: str) -> bool:
    kept = _known(context.folders, context.circle.slug).get(seller)
    try:
        salt, made = map(bytes.fromhex, kept.split(":")) if isinstance(kept, str) else (b"", b"")
    except ValueError:
        salt, made = b"", b""
    return hmac.compare_digest(_made(pin, salt), made)


def keep_pin(context: OperationContext, seller: str, pin: str) -> bool:
    """Keep a new PIN of a seller in the place of the former one. Raises :class:`OSError`."""
    salt = secrets.token_bytes(_SALT)
    kept = f"{salt.hex()}:{_made(pin, salt).hex()}"

    def change(known: dict[str, JsonValue]) -> dict[str, JsonValue]:
        before = known.get(_PINS)
        return {**known, _PINS: {**(before if isinstance(before, dict) else {}), seller: kept}}

    OwnRecords(context.folders, ROOM).change(context.circle.slug, change)
    return True
