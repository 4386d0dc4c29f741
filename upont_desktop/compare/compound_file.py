"""Compound files (OLE): what the old binary formats of Office are, and what encrypts the new ones."""

from __future__ import annotations

from typing import Final

from upont_desktop.compare.guard import RefusedError
from upont_desktop.domain.content.unavailable import Reason

_MAGIC: Final = b"\xd0\xcf\x11\xe0"
_OLD: Final = {
    "WordDocument": "an older Word document (.doc)",
    "Workbook": "an older Excel workbook (.xls)",
    "Book": "an older Excel workbook (.xls)",
    "PowerPoint Document": "an older PowerPoint presentation (.ppt)",
}


_OLD_EXTENSIONS: Final = frozenset({"doc", "dot", "xls", "xlt", "ppt", "pps", "pot"})


def refuse_compound_file(data: bytes, extension: str) -> None:
    """Raise :class:`RefusedError` where a document is a compound file, and say which.

    An encrypted package stands in one as the stream ``EncryptedPackage`` ([MS-OFFCRYPTO] 1.3.3).
    """
    if not data.startswith(_MAGIC):
        return
    if _names(data, "EncryptedPackage"):
        raise RefusedError(Reason.ENCRYPTED, "a password is needed to open it")
    old = next((words for stream, words in _OLD.items() if _names(data, stream)), "")
    named = "" if extension in _OLD_EXTENSIONS else f" under a name in .{extension}"
    reason = Reason.OLD_OFFICE if old or extension in _OLD_EXTENSIONS else Reason.UNSUPPORTED
    raise RefusedError(reason, f"{old or 'a file of an older program'}{named}")


def _names(data: bytes, stream: str) -> bool:
    """Whether a directory entry has that name: entries are 128 bytes, a name is in UTF-16 and ends with a zero."""
    wanted = stream.encode("utf-16-le") + b"\0\0"
    at = data.find(wanted)
    while at >= 0 and at % 128:
        at = data.find(wanted, at + 1)
    return at >= 0
