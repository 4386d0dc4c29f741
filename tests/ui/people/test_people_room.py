"""What people see in the room, and how they get about in it: by keyboard, and with a screen reader."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.accessible import nameless, parts
from tests.ui.people.conftest import Room
from upont_desktop.apps.social.pages import PeopleFilter
from upont_desktop.apps.social.records import PersonStatus
from upont_desktop.apps.social.sample import SampleRoom
from upont_desktop.apps.social.ui.page import PeopleRoom
from upont_desktop.apps.social.ui.people_model import PERSON_ROLE
from upont_desktop.apps.social.ui.people_words import nick_words, phone_words
from upont_desktop.apps.social.ui.side_tree import CLUB
from upont_desktop.domain.hits import FoundRecord, Hit, HitKind
from upont_desktop.ui.widgets.action_spec import Menu


def shown(page: PeopleRoom) -> list[str]:
    """The names in the list."""
    model = page.people.model
    people = (model.index(row, 0).data(PERSON_ROLE) for row in range(model.rowCount()))
    return [person.shown for person in people if person is not None]


def written(page: PeopleRoom) -> str:
    """What the card says, in all its lines."""
    return "\n".join(label.text() for label in page.card.findChildren(QLabel) if label.isVisible())


def test_people_are_found_and_their_cards_read(open_room: Room, association: CloneBuilder, qtbot: QtBot) -> None:
    window, page = open_room(association)
    people = page.people
    qtbot.waitUntil(lambda: people.model.total == 40)
    assert people.words.text().startswith("40 ")
    assert people.list.hasFocus()

    # Letters typed anywhere in the list go to the field; two letters find somebody; Enter goes into the list.
    QTest.keyClicks(people.list, "zo")
    assert people.field.hasFocus()
    assert people.field.text() == "zo"
    qtbot.waitUntil(lambda: shown(page) == ["Zoé Blanchard"])
    qtbot.waitUntil(lambda: page.card.card is not None and page.card.card.person.shown == "Zoé Blanchard")
    QTest.keyClick(people.field, Qt.Key.Key_Return)
    assert people.list.hasFocus()
    assert people.list.currentIndex().data() == "Zoé Blanchard"
    assert "Blanchard, 027, IMI" in people.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    said = written(page)
    assert "Zoé Blanchard" in said
    assert "zoe.blanchard@example.org" in said
    assert "treasurer" in said
    qtbot.waitUntil(lambda: "Begin" in written(page))  # the history of the card
    assert nameless(window) == []
    assert any(part.name == "Copy zoe.blanchard@example.org" for part in parts(window))

    # Nobody is called so; Escape gives the words up.
    QTest.keyClicks(people.list, "xq")
    qtbot.waitUntil(people.nothing.isVisible)
    QTest.keyClick(people.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: people.model.total == 40)

    # Chips narrow the list and are taken away by a click; the menu offers what there is.
    people.chips.menu.aboutToShow.emit()
    menus: dict[str, QMenu] = {}
    for offered in people.chips.menu.actions():
        menu = offered.menu()
        if isinstance(menu, QMenu):
            menus[offered.text()] = menu
    assert list(menus) == ["Promotion", "Club", "Formerly in a club", "Status", "Department"]
    next(action for action in menus["Status"].actions() if action.text() == "Former member").trigger()
    qtbot.waitUntil(lambda: people.model.total == 10)
    assert [chip.text() for chip in people.chips.chips] == ["Former member"]
    people.ask_for(PeopleFilter(status=PersonStatus.FORMER, club="photo", former=True))
    qtbot.waitUntil(lambda: 0 < people.model.total < 10)
    assert [chip.text() for chip in people.chips.chips] == ["Formerly Photography", "Former member"]
    for _each in range(2):
        people.chips.chips[0].click()
    qtbot.waitUntil(lambda: people.model.total == 40)

    # The same as a table; several people chosen at once.
    people.switch.click()
    assert people.table.isVisible()
    assert people.table.hasFocus()
    assert [people.model.headerData(column, Qt.Orientation.Horizontal) for column in range(3)] == [
        "Name", "Promotion", "Department",
    ]  # fmt: skip
    QTest.keyClick(people.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(page.selection.people) == 40)
    qtbot.waitUntil(page.many.isVisible)
    assert page.many.title.text().startswith("40 ")
    window.commands["social.copy_emails"].trigger()
    assert "zoe.blanchard@example.org" in QGuiApplication.clipboard().text()
    assert nameless(window) == []


def test_clubs_loans_and_requests_are_read(
    open_room: Room, association: CloneBuilder, sample: SampleRoom, qtbot: QtBot
) -> None:
    window, page = open_room(association)
    # The tree: clubs below their kinds, those inside another below it.
    texts = [part.name for part in parts(page.tree) if part.name]
    assert [text for text in texts if text in {"Associations", "Students’ Union", "Photography", "Poles"}] == [
        "Associations", "Students’ Union", "Photography", "Poles",
    ]  # fmt: skip
    assert any("1 late" in text for text in texts)

    page.tree.setFocus()
    page.tree.choose("club:photo")
    qtbot.waitUntil(lambda: page.club.page is not None and page.club.page.club.slug == "photo")
    roles = [line.texts[1] for line in page.club.members.rows.lines]
    assert roles[:3] == ["president", "treasurer", "secretary"]
    assert len(page.club.former.rows.lines) == 6
    assert "darkroom" in page.club.body.toPlainText()
    page.club.members.select_value(page.club.members.rows.lines[0].value)
    qtbot.waitUntil(lambda: page.card.card is not None and page.card.card.row.id == page.selection.people[0].id)
    assert window.commands["social.change_role"].isEnabled()
    assert nameless(window) == []

    page.go("loans")
    lines = page.sections.loans.table.rows.lines
    assert lines[0].texts[0] == "Canon 2000D camera"
    assert "9 day" in lines[0].texts[-1]
    assert lines[1].texts[2] == "Mme Delmas"
    assert not window.commands["social.give_back"].isEnabled()
    page.sections.loans.table.setCurrentIndex(page.sections.loans.table.rows.index(0, 0))
    assert window.commands["social.give_back"].isEnabled()
    page.go("requests")
    assert page.sections.requests.table.rows.lines[0].texts[0] == "Board games"

    # What the search everywhere found is shown; the card's link leads to a club, its history to the files.
    slug = page.source.circle.slug if page.source.circle is not None else ""
    id = sample.people()[12].id
    window.ways.open_hit(Hit(slug, HitKind.RECORD, "", record=FoundRecord("social", f"person:{id}", "Person", "user")))
    qtbot.waitUntil(lambda: page.card.card is not None and page.card.card.person.id == id)
    qtbot.waitUntil(lambda: [person.id for person in page.people.selected()] == [id])
    page.card.link_followed.emit("club:bde")
    qtbot.waitUntil(lambda: page.club.page is not None and page.club.page.club.slug == "bde")
    assert page.tree.at == "club:bde"
    window.commands["social.own_card"].trigger()
    qtbot.waitUntil(lambda: page.card.card is not None and page.card.card.person.shown == "Léa Moreau")
    window.commands["social.card_history"].trigger()
    assert window.rooms.files_shown
    qtbot.waitUntil(lambda: ".vcf" in window.panes.history.head.words.whole)


def test_a_room_without_anybody_says_how_to_begin(open_room: Room, bare: CloneBuilder, qtbot: QtBot) -> None:
    window, page = open_room(bare)
    qtbot.waitUntil(page.people.empty.isVisible)
    words = [label.text() for label in page.people.empty.findChildren(QLabel)]
    assert "Nobody yet" in words
    assert nameless(window) == []
    focused = window.focusWidget()
    assert isinstance(focused, QLineEdit)


def test_opening_another_circle_leaves_the_room(open_room: Room, association: CloneBuilder, qtbot: QtBot) -> None:
    window, page = open_room(association)
    window.session.close_circle()
    qtbot.waitUntil(lambda: page.source.circle is None)
    assert window.rooms.strip.isHidden()
    assert page.people.model.total == 0


def test_the_strip_shows_the_room_however_it_was_come_to(open_room: Room, association: CloneBuilder) -> None:
    window, _page = open_room(association)
    window.rooms.show_files()  # as a link does, or a start: nobody chose it in the strip
    for _ in range(2):
        assert [button.isChecked() for button in window.rooms.strip.buttons] == [True, False]
        window.commands["room_files"].trigger()


def test_every_action_of_the_room_is_in_its_menu_which_fits_a_small_screen(
    open_room: Room, association: CloneBuilder
) -> None:
    window, page = open_room(association)
    menu = window.menuBar().findChild(QMenu, Menu.ROOM)
    assert isinstance(menu, QMenu)
    inner = [part for action in menu.actions() if isinstance(part := action.menu(), QMenu)]
    reached = {action for part in (menu, *inner) for action in part.actions()}
    assert {window.commands[spec.id] for spec in page.specs} <= reached
    assert menu.sizeHint().height() < 600
    assert list(page.people.more.menu().actions()) == [
        window.commands[name] for name in ("social.add_person", "social.import")
    ]


def test_a_page_of_a_club_has_the_window_to_itself_where_there_is_little_room(
    open_room: Room, association: CloneBuilder, qtbot: QtBot
) -> None:
    window, page = open_room(association)
    window.resize(800, 560)
    page.people.choose_row(3)
    qtbot.waitUntil(lambda: page.selection.card is not None and page.at_rest)
    assert page.right.isVisible()
    club = page.selection.clubs[0].club.slug
    page.go(f"{CLUB}{club}")
    qtbot.waitUntil(lambda: page.club.members.rows.rowCount() > 0 and page.at_rest)
    assert not page.right.isVisible()
    page.club.members.setCurrentIndex(page.club.members.rows.index(0, 0))
    qtbot.waitUntil(page.right.isVisible)


def test_numbers_and_nicknames_are_written_as_people_read_them() -> None:
    assert phone_words("+33612345678").replace("\u00a0", " ") == "+33 6 12 34 56 78"
    assert phone_words("+4930123456") == "+4930123456"
    assert phone_words("+33612345") == "+33612345"
    assert nick_words("Zo") == "“Zo”"
