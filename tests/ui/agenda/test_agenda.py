"""The agenda in a real window: looked at, planned in, dragged, attended, by mouse and keyboard."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.domain.calendar.test_documents import GOOGLE, THUNDERBIRD
from tests.support.clones import CloneBuilder
from tests.ui.agenda.conftest import OpenAgenda
from upont_desktop.apps.news.event_pages import AgendaFilter, AgendaRow
from upont_desktop.apps.news.operations.events import Extent
from upont_desktop.apps.news.ui.agenda.calendar_form import CalendarForm
from upont_desktop.apps.news.ui.agenda.event_form import EventForm
from upont_desktop.apps.news.ui.agenda.extent_form import ExtentForm
from upont_desktop.apps.news.ui.agenda.grid import AgendaGrid
from upont_desktop.apps.news.ui.agenda.view import AgendaView
from upont_desktop.apps.social.records import today
from upont_desktop.ui.window.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton


def find(view: AgendaView, title: str) -> int:
    return next(at for at, row in enumerate(view.model.rows) if row.title == title)


def row_of(view: AgendaView, title: str) -> AgendaRow:
    return view.model.rows[find(view, title)]


def choose(view: AgendaView, title: str, qtbot: QtBot) -> None:
    view.pages.current.select_row(find(view, title))
    qtbot.waitUntil(lambda: view.pane.page is not None and view.pane.page.row.title == title)


def dialog(window: MainWindow, kind: type[QDialog], qtbot: QtBot) -> QDialog:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(kind)))
    return next(one for one in window.findChildren(kind) if one.isVisible())


def form_of(window: MainWindow, qtbot: QtBot) -> EventForm:
    found = dialog(window, EventForm, qtbot)
    assert isinstance(found, EventForm)
    return found


def monday() -> dt.date:
    return today() - dt.timedelta(days=today().weekday())


def drag(grid: AgendaGrid, start: QPoint, end: QPoint) -> None:
    place = grid.viewport()
    QTest.mousePress(place, LEFT, pos=start)
    QTest.mouseMove(place, start + QPoint(0, 15))
    for step in (1, 2, 3):
        QTest.mouseMove(place, start + (end - start) * step / 3)
    QTest.mouseRelease(place, LEFT, pos=end)


def test_every_view_shows_the_events_and_tells_a_screen_reader(
    open_agenda: OpenAgenda, association: CloneBuilder, qtbot: QtBot
) -> None:
    _window, view = open_agenda(association)
    QAbstractItemModelTester(view.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert len(view.state.clubs) == 6
    for kind in ("month", "week", "day", "list"):
        view.pages.show_kind(kind)
        view.pages.go_to(monday() + dt.timedelta(days=3))
        qtbot.waitUntil(lambda: view.at_rest)
        assert row_of(view, "Night photo walk").club == "photo"
        face = QAccessible.queryAccessibleInterface(view.pages.current)
        assert face is not None
        names = [face.child(at).text(QAccessible.Text.Name) for at in range(face.childCount())]
        assert any("Handball practice" in name and "cancelled" in name for name in names)
        assert view.header.title.text()
        view.grab()
    view.pages.show_kind("month")
    for way in (1, 1, -1, -1):
        view._host.actions["news.agenda_on" if way > 0 else "news.agenda_back"].trigger()
        qtbot.waitUntil(lambda: view.at_rest)
    assert view.pages.month.month == (monday() + dt.timedelta(days=3)).replace(day=1)


def test_an_event_is_planned_by_drawing_it_and_dragged_with_undo(
    open_agenda: OpenAgenda, bare: CloneBuilder, qtbot: QtBot
) -> None:
    window, view = open_agenda(bare)
    view.pages.show_kind("week")
    view.pages.go_to(today())
    qtbot.waitUntil(lambda: view.at_rest)
    week = view.pages.week
    column = week._column(2).center().x()
    y = [week._top + hour * week._column(0).height() // 24 - week.verticalScrollBar().value() for hour in (10, 12)]
    drag(week, QPoint(column, y[0] + 2), QPoint(column, y[1] - 2))
    form = form_of(window, qtbot)
    assert not form.go.isEnabled()
    QTest.keyClicks(form.title, "Picnic")
    form.place.setText("Lawn")
    form.price.setText("2,50")
    QTest.keyClick(form.title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(row.title == "Picnic" for row in view.model.rows))
    row = row_of(view, "Picnic")
    assert (row.start.hour, row.end.hour, row.start.date()) == (10, 12, view.pages.week.days[2])
    qtbot.waitUntil(lambda: view.pane.page is not None and view.pane.page.event.price == 250)
    box = week.visualRect(view.model.index(find(view, "Picnic"), 0))
    hour = week._column(0).height() // 24
    drag(week, box.center(), box.center() + QPoint(week._column(0).width(), hour))
    qtbot.waitUntil(lambda: row_of(view, "Picnic").start.hour == 11)
    assert row_of(view, "Picnic").start.date() == view.pages.week.days[3]
    box = week.visualRect(view.model.index(find(view, "Picnic"), 0))
    drag(week, QPoint(box.center().x(), box.bottom() - 2), QPoint(box.center().x(), box.bottom() - 2 + hour))
    qtbot.waitUntil(lambda: row_of(view, "Picnic").end.hour == 14)
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: row_of(view, "Picnic").end.hour == 13)
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: row_of(view, "Picnic").start.hour == 10)


@pytest.mark.slow
def test_one_date_of_a_series_is_moved_after_a_question(
    open_agenda: OpenAgenda, association: CloneBuilder, qtbot: QtBot
) -> None:
    window, view = open_agenda(association)
    view.pages.show_kind("month")
    view.pages.go_to(monday() + dt.timedelta(days=1))
    qtbot.waitUntil(lambda: view.at_rest)
    day = monday() + dt.timedelta(days=1)
    number = next(
        at for at, row in enumerate(view.model.rows) if row.title == "Climbing session" and row.start.date() == day
    )
    box = view.pages.month.visualRect(view.model.index(number, 0))
    drag(view.pages.month, box.center(), box.center() + QPoint(view.pages.month._cell(0).width(), 0))
    form = dialog(window, ExtentForm, qtbot)
    assert isinstance(form, ExtentForm)
    assert form.extent is Extent.ONE
    form.go.click()
    moved = day + dt.timedelta(days=1)
    qtbot.waitUntil(
        lambda: any(row.title == "Climbing session" and row.start.date() == moved for row in view.model.rows)
    )
    qtbot.waitUntil(lambda: view.at_rest)
    others = [row.start.weekday() for row in view.model.rows if row.title == "Climbing session"]
    assert others.count(2) == 1


def test_by_keyboard_alone(open_agenda: OpenAgenda, association: CloneBuilder, qtbot: QtBot) -> None:
    window, view = open_agenda(association)
    view.pages.show_kind("month")
    view.pages.go_to(monday() + dt.timedelta(days=2))
    qtbot.waitUntil(lambda: view.at_rest)
    view.pages.month.setFocus()
    QTest.keyClick(view.pages.month, Qt.Key.Key_Right)
    assert view.pages.month.cursor_day == monday() + dt.timedelta(days=3)
    QTest.keyClick(view.pages.month, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: view.pane.page is not None)
    first = view._open
    QTest.keyClick(view.pages.month, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: view._open != first and view.at_rest)
    assert "event" in view.pages.month.accessibleDescription()
    QTest.keyClick(view.pages.month, Qt.Key.Key_Home)
    assert view.pages.month.cursor_day == today()
    choose(view, "Gala", qtbot) if any(r.title == "Gala" for r in view.model.rows) else view.await_event(first)
    view.pages.month.select_row(None)
    view.pages.go_to(monday() + dt.timedelta(days=300))
    qtbot.waitUntil(lambda: view.at_rest)
    QTest.keyClick(view.pages.month, Qt.Key.Key_Return)
    form = form_of(window, qtbot)
    assert form.start.moment.hour == 20
    form.reject()


def test_taking_part_cancelling_and_deleting(open_agenda: OpenAgenda, association: CloneBuilder, qtbot: QtBot) -> None:
    window, view = open_agenda(association)
    view.pages.show_kind("list")
    view.pages.go_to(monday())
    qtbot.waitUntil(lambda: view.at_rest)
    choose(view, "Weekend in the mountains", qtbot)
    assert view.offered()["news.attend"]
    view.pane.buttons["news.attend"].click()
    qtbot.waitUntil(lambda: row_of(view, "Weekend in the mountains").going)
    qtbot.waitUntil(lambda: "Alice Renard" in view.pane.facts["guests"].words.text())
    view.side.mine.setChecked(True)
    qtbot.waitUntil(lambda: view.at_rest and all(row.going or row.club == "bde" for row in view.model.rows))
    assert view.side.asked == AgendaFilter(mine=True)
    view.side.clear()
    qtbot.waitUntil(lambda: view.at_rest and len(view.model.rows) > 5)
    window.commands["news.cancel_event"].trigger()
    qtbot.waitUntil(lambda: row_of(view, "Weekend in the mountains").cancelled)
    qtbot.waitUntil(lambda: view.offered()["news.restore_event"])
    window.commands["news.delete_event"].trigger()
    qtbot.waitUntil(lambda: all(row.title != "Weekend in the mountains" for row in view.model.rows))
    qtbot.waitUntil(lambda: not view.pane.isVisible())


@pytest.mark.slow
def test_editing_says_what_is_wrong_and_what_clashes(
    open_agenda: OpenAgenda, association: CloneBuilder, qtbot: QtBot
) -> None:
    window, view = open_agenda(association)
    view.show_record("event:" + view_id(view, "Gala", qtbot))
    qtbot.waitUntil(lambda: view.pane.page is not None and view.pane.page.row.title == "Gala")
    view._host.actions["news.edit_event"].trigger()
    form = form_of(window, qtbot)
    form.end.show_moment(form.start.moment - dt.timedelta(hours=1))
    assert "before it begins" in form.problem
    form.end.show_moment(form.start.moment + dt.timedelta(hours=3))
    form.price.setText("lots")
    assert "lots" in form.problem
    form.price.setText("")
    start = form.start.moment
    form.start.show_moment(dt.datetime.combine(monday() + dt.timedelta(days=13), dt.time(11)))
    assert form.end.moment - form.start.moment == dt.timedelta(hours=3), "the end goes along"
    qtbot.waitUntil(lambda: "Schools’ tournament" in form.clashes.text())
    form.start.show_moment(start)
    form.repeats.often.setCurrentIndex(2)
    assert form.plan.rule is not None
    form.go.click()
    qtbot.waitUntil(lambda: view.pane.page is not None and view.pane.page.repeats)


def view_id(view: AgendaView, title: str, qtbot: QtBot) -> str:
    view.pages.show_kind("list")
    view.pages.go_to(monday())
    qtbot.waitUntil(lambda: view.at_rest and any(row.title == title for row in view.model.rows))
    return row_of(view, title).event


def test_a_dropped_calendar_becomes_events_after_a_dry_run(
    open_agenda: OpenAgenda, bare: CloneBuilder, qtbot: QtBot, tmp_path: Path
) -> None:
    window, view = open_agenda(bare)
    file = tmp_path / "théâtre.ics"
    file.write_bytes(THUNDERBIRD + GOOGLE)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    actions, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    view.dropEvent(QDropEvent(QPointF(9, 9), actions, data, LEFT, keys))
    form = dialog(window, CalendarForm, qtbot)
    assert isinstance(form, CalendarForm)
    assert form.table.rowCount() == 2
    assert "2" in form.counts.text()
    form.go.click()
    qtbot.waitUntil(lambda: view.pane.page is not None and view.pane.page.repeats)
    out = tmp_path / "out.ics"
    view.work.export(out, AgendaFilter())
    qtbot.waitUntil(lambda: out.is_file() and out.read_bytes().count(b"BEGIN:VEVENT") == 3)


def test_a_broken_file_is_told(open_agenda: OpenAgenda, bare: CloneBuilder, qtbot: QtBot, tmp_path: Path) -> None:
    window, view = open_agenda(bare)
    file = tmp_path / "broken.ics"
    file.write_bytes(b"\x00" * 50)
    with qtbot.waitSignal(view._context.feedback.failed) as failed:
        view.work.import_file(file)
    assert "no calendar" in str(failed.args[0])
    file.write_bytes(b"BEGIN:VCALENDAR\r\nx")
    view.work.import_file(file)
    form = dialog(window, CalendarForm, qtbot)
    assert isinstance(form, CalendarForm)
    assert not form.go.isEnabled()
    form.reject()
