"""What people owe for their places on sheets: the price, for themselves and for each guest."""

from __future__ import annotations

from collections.abc import Iterator

from upont_desktop.apps.news.reader.signups import signup_reader
from upont_desktop.apps.news.records.sheets import CLUB_ACCOUNT
from upont_desktop.apps.news.records.standings import SignupState
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.dues import Due, DueList
from upont_desktop.service.library import Library


def sheet_dues(library: Library, circle: Circle) -> Iterator[DueList]:
    """A list for each sheet: of those who have a place on it, where it has a price; else nobody owes anything, whatever
    was booked before. Somebody who left and comes back has signed up by another entry.

    Raises what :meth:`~upont_desktop.service.library.Library.records` raises.
    """
    with signup_reader(library, circle) as reader:
        for sheet in reader.every_sheet():
            taken = reader.state(sheet).signups if sheet.price else ()
            dues = tuple(
                Due(f"{sheet.id}:{one.hashes[0]}", one.person, sheet.price * one.heads)
                for one in taken
                if one.state is SignupState.ACCEPTED
            )
            account = sheet.account or (f"{CLUB_ACCOUNT}{sheet.club}" if sheet.club else "")
            yield DueList(f"news:{sheet.id}", sheet.title, account, dues)
