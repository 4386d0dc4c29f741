"""What people owe while they have something that is lent: its deposit."""

from __future__ import annotations

from collections.abc import Iterator

from upont_desktop.apps.social.reader import social_reader
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.dues import Due, DueList
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.service.library import Library

DEPOSITS = QT_TRANSLATE_NOOP("Documents", "Deposits: {title}")


def deposit_dues(library: Library, circle: Circle) -> Iterator[DueList]:
    """A list for each club, of the loans for a deposit that last, to people of the directory: nobody is on that of a
    club that lends nothing any more.

    Raises what :meth:`~upont_desktop.service.library.Library.records` raises.
    """
    with social_reader(library, circle) as reader:
        names = {row.club.slug: row.club.name for row in reader.clubs()}
        found: dict[str, list[Due]] = {club: [] for club in names}
        for row in reader.things():
            if row.thing.deposit:
                dues = found.setdefault(row.thing.club, [])
                if row.loan is not None and row.loan.borrower.person:
                    dues.append(Due(row.loan.entry, row.loan.borrower.person, row.thing.deposit))
    for club, dues in found.items():
        yield DueList(f"social:{club}", names.get(club, club), f"club:{club}", tuple(dues), DEPOSITS)
