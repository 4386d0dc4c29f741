"""The check of a circle's books with what its rooms check themselves: asked by the terminal and by the window."""

from __future__ import annotations

from upont_desktop.domain.book_findings import BooksReport
from upont_desktop.domain.rooms import named
from upont_desktop.service.library import Library
from upont_desktop.service.operations.book_audit import verify_books
from upont_desktop.service.operations.context import OperationContext


def check_books(library: Library, context: OperationContext, *, deep: bool = False) -> BooksReport:
    """Whether every entry is as it was written, and comes to what is shown of it; with ``deep`` also every text, and
    whatever any commit ever held.

    Raises what opening a clone raises, and what reading records raises.
    """
    known = library.rooms(context.circle).known(library.known_rooms)
    audits = {room.name: named(room.audit)(library, context.circle, deep=deep) for room in known if room.audit}
    return verify_books(context, deep=deep, rooms=audits)
