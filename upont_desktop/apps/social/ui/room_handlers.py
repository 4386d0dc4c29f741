"""What the actions of the room do: a question where one is needed, then one operation in its turn."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from upont_desktop.apps.social import operations as ops
from upont_desktop.apps.social.operations.erasure import Forgotten
from upont_desktop.apps.social.pages import PersonCard
from upont_desktop.apps.social.reader.local import actor_of
from upont_desktop.apps.social.records import MembershipKey
from upont_desktop.apps.social.room import SOCIAL
from upont_desktop.apps.social.ui.club_form import ClubForm
from upont_desktop.apps.social.ui.member_forms import CommitteeForm, EndForm, JoinForm, RoleForm, next_year
from upont_desktop.apps.social.ui.person_forms import ForgetForm, MergeForm, PersonForm
from upont_desktop.apps.social.ui.request_forms import AnswerForm, RequestForm, TakeBackForm
from upont_desktop.apps.social.ui.rights_action import open_rights
from upont_desktop.apps.social.ui.room_selection import RoomDesk
from upont_desktop.apps.social.ui.side_tree import CLUB, REQUESTS
from upont_desktop.apps.social.ui.source import answer
from upont_desktop.apps.social.ui.thing_forms import ExtendForm, LendForm, ThingForm
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import NoIdentity
from upont_desktop.ui.core.background import WorkerContext
from upont_desktop.ui.core.operation_context import workplace
from upont_desktop.ui.widgets.actions import Handler
from upont_desktop.ui.wording import dates

if TYPE_CHECKING:
    from upont_desktop.service.operations import OperationContext


class RoomHandlers(QObject):
    """By the names of the actions."""

    def __init__(self, desk: RoomDesk, refresh: Callable[[], None], parent: QObject) -> None:
        """``refresh`` reads the room anew, after what makes no commit yet."""
        super().__init__(parent)
        self._desk, self._context, self._refresh = desk, desk.host.context, refresh

    def table(self) -> dict[str, Handler]:
        """The functions behind the actions that need nothing of the page itself."""
        return {
            "social.add_person": self._add_person,
            "social.copy_emails": self._copy_emails,
            "social.card_history": self._card_history,
            "social.own_card": self._own_card,
            "social.merge": self._merge,
            "social.forget": self._forget,
            "social.add_members": self._join,
            "social.change_role": self._change_role,
            "social.end_mandate": self._end_mandate,
            "social.hand_over": self._hand_over,
            "social.add_club": self._add_club,
            "social.edit_club": self._edit_club,
            "social.archive_club": lambda: self._archive(active=False),
            "social.revive_club": lambda: self._archive(active=True),
            "social.ask_club": self._ask_for_club,
            "social.grant_request": lambda: self._answer(granted=True),
            "social.refuse_request": lambda: self._answer(granted=False),
            "social.take_back": self._take_back,
            "social.rights": lambda: open_rights(self._context, SOCIAL, self._refresh),
            "social.add_thing": self._add_thing,
            "social.lend": self._lend,
            "social.give_back": self._give_back,
            "social.extend": self._extend,
        }

    def run(
        self,
        work: Callable[[OperationContext], ChangeSet],
        shown: Callable[[], object] = lambda: None,
        failed: Callable[[UserError], bool] | None = None,
    ) -> None:
        """Do something in its turn, say it, and show the result."""

        def done(change: ChangeSet) -> None:
            self._context.announce(change)
            shown()
            if change.entries:
                self._refresh()

        self._context.run(lambda _desk, place: work(place), done, failed=failed)

    def run_with(
        self,
        work: Callable[[WorkerContext, OperationContext], ChangeSet],
        shown: Callable[[], object],
        doing: str,
    ) -> None:
        """The same for what takes long, and needs more than the records."""

        def done(change: ChangeSet) -> None:
            self._context.announce(change)
            shown()

        self._context.run(work, done, doing)

    def show_person(self, person: str) -> None:
        """Select somebody, once the records know them."""
        self._desk.show_person(person)

    # -- people ------------------------------------------------------------------------------------------------------

    def _add_person(self) -> None:
        form = PersonForm(self._desk.chosen.known, self._context.window)

        def add() -> None:
            record = form.record
            self.run(lambda place: ops.add_person(place, record), lambda: self._desk.show_person(record.id))

        form.accepted.connect(add)
        self._context.show(form)

    def _copy_emails(self) -> None:
        found = [display(person.email) for person in self._desk.chosen.people if person.email]
        QGuiApplication.clipboard().setText(", ".join(found))
        self._context.say(self.tr("%Ln address(es) copied.", "", len(found)))

    def _card_history(self) -> None:
        card = self._desk.chosen.card
        if card is not None:
            self._desk.host.show_history(card.path)

    def _own_card(self) -> None:
        circle = self._context.circle
        if circle is None:
            return

        def show(person: str) -> None:
            if person:
                self._desk.show_person(person)
            else:
                self._context.say(self.tr("No card has your e-mail address yet. Add yourself, or ask for it."))

        self._context.ask(lambda desk: own_card(desk, circle), show)

    def _merge(self) -> None:
        people, circle = self._desk.chosen.people, self._context.circle
        if circle is None or len(people) != 2:
            return
        first, second = people[0].id, people[1].id

        def ask(cards: tuple[PersonCard | None, PersonCard | None]) -> None:
            kept, other = cards
            if kept is None or other is None:
                return
            form = MergeForm(kept, other, self._context.window)
            form.accepted.connect(lambda: self._do_merge(form))
            self._context.show(form)

        self._context.ask(
            lambda desk: answer(desk, circle, lambda reader: (reader.person(first), reader.person(second))), ask
        )

    def _do_merge(self, form: MergeForm) -> None:
        kept, other, changes = form.kept.person.id, form.other.person.id, form.changes()
        self.run(lambda place: ops.merge_people(place, kept, other, changes), lambda: self._desk.show_person(kept))

    def _forget(self) -> None:
        card = self._desk.chosen.card
        if card is None:
            return
        form = ForgetForm(card, self._context.window)
        person = card.person.id
        form.accepted.connect(lambda: self._do_forget(person, texts=form.texts.isChecked()))
        self._context.show(form)

    def _do_forget(self, person: str, *, texts: bool) -> None:
        def done(found: Forgotten) -> None:
            self._context.announce(found.change)
            missed = [display(one.circle.name) for one in found.elsewhere if one.error is not None]
            if missed:
                self._context.say(self.tr("Forgotten here, but not in: {circles}.").format(circles=", ".join(missed)))
            self._refresh()

        self._context.run(lambda desk, place: ops.forget_everywhere(place, desk.library, person, texts=texts), done)

    # -- memberships -------------------------------------------------------------------------------------------------

    def _join(self) -> None:
        chosen = self._desk.chosen
        club = chosen.club.club.slug if chosen.club is not None else ""
        people = [] if chosen.club is not None else chosen.people
        form = JoinForm(
            self._desk.source, people, chosen.clubs, club, chosen.roles, dates.now().date(), self._context.window
        )

        def join() -> None:
            slug, joining, start = form.slug, form.appointments(), form.chosen_day
            self.run(lambda place: ops.add_members(place, slug, joining, start), lambda: self._desk.go(f"{CLUB}{slug}"))

        form.accepted.connect(join)
        self._context.show(form)

    def _keys(self) -> list[MembershipKey]:
        return [row.membership.key for row in self._desk.chosen.members]

    def _change_role(self) -> None:
        members, keys = self._desk.chosen.members, self._keys()
        if not members:
            return
        form = RoleForm(members, self._desk.chosen.roles, self._context.window)

        def change() -> None:
            role, rank = form.role.text().strip(), form.rank.value()
            self.run(lambda place: ops.change_role(place, keys, role, rank))

        form.accepted.connect(change)
        self._context.show(form)

    def _end_mandate(self) -> None:
        members, keys = self._desk.chosen.members, self._keys()
        if not members:
            return
        form = EndForm(members, dates.now().date(), self._context.window)

        def end() -> None:
            last = form.chosen_day
            self.run(lambda place: ops.end_memberships(place, keys, last))

        form.accepted.connect(end)
        self._context.show(form)

    def _hand_over(self) -> None:
        page = self._desk.chosen.club
        if page is None:
            return
        slug, start = page.club.slug, next_year(dates.now().date())
        form = CommitteeForm(
            self._desk.source, display(page.club.name), page.members, start, self._context.themes, self._context.window
        )

        def hand_over() -> None:
            new, begins = form.appointments(), form.chosen_day
            self.run(lambda place: ops.hand_over(place, slug, new, begins))

        form.accepted.connect(hand_over)
        self._context.show(form)

    # -- clubs -------------------------------------------------------------------------------------------------------

    def _add_club(self, name: str = "") -> None:
        form = ClubForm(None, self._desk.chosen.clubs, self._context.window, name)

        def add() -> None:
            club = form.new_club
            self.run(lambda place: ops.add_club(place, club), lambda: self._desk.go(f"{CLUB}{club.slug}"))

        form.accepted.connect(add)
        self._context.show(form)

    def _edit_club(self) -> None:
        page = self._desk.chosen.club
        if page is None:
            return
        form = ClubForm(page.club, self._desk.chosen.clubs, self._context.window)

        def save() -> None:
            changes = form.changes()
            if changes:
                self.run(lambda place: ops.edit_club(place, page.club.slug, changes))

        form.accepted.connect(save)
        self._context.show(form)

    def _archive(self, *, active: bool) -> None:
        page = self._desk.chosen.club
        if page is not None:
            self.run(lambda place: ops.archive_club(place, page.club.slug, active=active))

    def _ask_for_club(self) -> None:
        circle = self._context.circle
        if circle is None:
            return

        def ask(by: str) -> None:
            form = RequestForm(by, self._context.window)
            form.accepted.connect(lambda: send(form))
            self._context.show(form)

        def send(form: RequestForm) -> None:
            request = form.request
            self.run(lambda place: ops.ask_for_club(place, request), lambda: self._desk.go(REQUESTS))

        self._context.ask(lambda desk: own_card(desk, circle), ask)

    def _answer(self, *, granted: bool) -> None:
        row = self._desk.chosen.request
        if row is None:
            return
        form = AnswerForm(row, granted, self._context.window)

        def answered() -> None:
            if granted:
                self._add_club(display(row.request.name))

        def reply() -> None:
            words = form.words.text().strip()
            self.run(lambda place: ops.answer_request(place, row.request.id, granted=granted, words=words), answered)

        form.accepted.connect(reply)
        self._context.show(form)

    def _take_back(self) -> None:
        row = self._desk.chosen.problem
        change = row.unallowed if row is not None else None
        if row is None or change is None:
            return
        form = TakeBackForm(row, self._context.window)
        form.accepted.connect(lambda: self.run(lambda place: ops.take_back(place, change)))
        self._context.show(form)

    # -- things ------------------------------------------------------------------------------------------------------

    def _add_thing(self) -> None:
        page = self._desk.chosen.club
        if page is None:
            return
        form = ThingForm(page.club.slug, display(page.club.name), self._context.window)

        def add() -> None:
            thing = form.thing
            self.run(lambda place: ops.add_thing(place, thing))

        form.accepted.connect(add)
        self._context.show(form)

    def _lend(self) -> None:
        thing = self._desk.chosen.thing
        if thing is None:
            return
        form = LendForm(self._desk.source, thing, dates.now().date(), self._context.window)

        def lend() -> None:
            borrower, due = form.borrower, form.chosen_day
            self.run(lambda place: ops.lend(place, thing.id, borrower, due))

        form.accepted.connect(lend)
        self._context.show(form)

    def _give_back(self) -> None:
        loan = self._desk.chosen.loan
        if loan is not None:
            self.run(lambda place: ops.give_back(place, loan.thing.id))

    def _extend(self) -> None:
        loan = self._desk.chosen.loan
        if loan is None:
            return
        form = ExtendForm(loan, dates.now().date(), self._context.window)

        def extend() -> None:
            due = form.chosen_day
            self.run(lambda place: ops.extend(place, loan.thing.id, due))

        form.accepted.connect(extend)
        self._context.show(form)


def own_card(desk: WorkerContext, circle: Circle) -> str:
    """The id of the card whose address is that of the person who makes changes; empty where there is none."""
    try:
        return actor_of(workplace(desk, circle)).person
    except NoIdentity:
        return ""
