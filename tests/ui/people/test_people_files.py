"""People come from files after a look at what they bring, and go into files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QFileDialog, QRadioButton
from pytestqt.qtbot import QtBot

from tests.support.clones import CloneBuilder
from tests.ui.accessible import nameless
from tests.ui.people.conftest import Room
from upont_desktop.apps.social.pages import PeopleFilter
from upont_desktop.apps.social.person_import import read_cards, read_table
from upont_desktop.apps.social.ui.export_form import ExportForm, ExportKind
from upont_desktop.apps.social.ui.import_form import DOUBTFUL, NEW, WRONG, ImportForm
from upont_desktop.ui.window.main_window import MainWindow


@pytest.fixture
def form_of(qtbot: QtBot) -> Callable[[MainWindow], ImportForm]:
    """The dialog, once it shows what the import would do."""

    def wait(window: MainWindow) -> ImportForm:
        qtbot.waitUntil(lambda: isinstance(window.operations.dialogs.current, ImportForm))
        form = window.operations.dialogs.current
        assert isinstance(form, ImportForm)
        qtbot.waitUntil(lambda: bool(form.decisions.plan.new))
        return form

    return wait


def lines(form: ImportForm, tab: int) -> list[tuple[str, ...]]:
    """What a list of the dialog says."""
    form.tabs.setCurrentIndex(tab)
    return [line.texts for line in form.table.rows.lines]


def test_people_come_from_lists_and_cards(
    open_room: Room,
    association: CloneBuilder,
    qtbot: QtBot,
    tmp_path: Path,
    form_of: Callable[[MainWindow], ImportForm],
) -> None:
    window, page = open_room(association)
    source = tmp_path / "list.csv"
    source.write_text(
        "promo;nom;prénom;mail;extra\n028;Martin;Luc;luc@example.org;IMI\n027;Blanchar;Zoé;zb@example.net;GCC\n"
        "029;Nguyen;Lan;no address;GI\n027;Faure;Jade;jade.faure@example.org;\n"
    )
    page._import((source,))
    form = form_of(window)
    assert nameless(form) == []
    before = association._run(["rev-parse", "HEAD"])

    # Four lists, before anything is written; a column is chosen.
    assert [texts[1] for texts in lines(form, NEW)] == ["Luc Martin"]
    assert form.go.text().startswith("Import 1 ")
    assert "no address" in lines(form, WRONG)[0][-1]
    assert "Zoé Blanchard" in lines(form, DOUBTFUL)[0][-1]
    form.columns[4].setCurrentIndex(form.columns[4].findData("department"))
    qtbot.waitUntil(lambda: bool(form.decisions.plan.new) and form.decisions.plan.new[0].person.department == "IMI")
    form.tabs.setCurrentIndex(DOUBTFUL)
    form._decide("new")
    assert form.go.text().startswith("Import 2 ")
    assert association._run(["rev-parse", "HEAD"]) == before
    form.go.click()
    qtbot.waitUntil(lambda: page.people.model.total == 42, timeout=20_000)
    qtbot.waitUntil(lambda: [person.shown for person in page.people.selected()] == ["Luc Martin"])
    assert association._run(["rev-list", "--count", f"{before.decode().strip()}..HEAD"]).strip() == b"1"

    # Cards of another program.
    cards = tmp_path / "phone.vcf"
    cards.write_text(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Hopper;Grace;;;\r\nFN:Grace Hopper\r\nX-KEEP:yes\r\nEND:VCARD\r\n"
    )
    page._import((cards,))
    form = form_of(window)
    assert not form.columns
    form.go.click()
    qtbot.waitUntil(lambda: page.people.model.total == 43, timeout=20_000)


def test_people_go_into_files(
    open_room: Room, association: CloneBuilder, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, page = open_room(association)
    page.people.ask_for(PeopleFilter(promotion="027"))
    qtbot.waitUntil(lambda: page.people.model.total == 10)

    def export(kind: ExportKind, name: str, by_club: bool = False) -> Path:
        file = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(file), ""))
        window.commands["social.export"].trigger()
        qtbot.waitUntil(lambda: isinstance(window.operations.dialogs.current, ExportForm))
        form = window.operations.dialogs.current
        assert isinstance(form, ExportForm)
        assert nameless(form) == []
        button = form.kinds[kind]
        assert isinstance(button, QRadioButton)
        button.setChecked(True)
        form.order.setCurrentIndex(int(by_club))
        form.go.click()
        qtbot.waitUntil(lambda: name in window.operations.feedback.toast.words, timeout=20_000)
        return file

    table = read_table(export(ExportKind.CSV, "people.csv").read_bytes())
    assert len(table.rows) == 10
    assert {row[0] for row in table.rows} == {"027"}
    assert len(read_cards(export(ExportKind.VCARD, "people.vcf").read_bytes()).cards) == 10
    for by_club in (False, True):
        paper = QPdfDocument()
        paper.load(str(export(ExportKind.FACES, f"faces-{by_club}.pdf", by_club)))
        assert paper.pageCount() == 1
        size = paper.pagePointSize(0)
        assert (round(size.width()), round(size.height())) == (595, 842)  # A4
        text = paper.getAllText(0).text()
        assert "Blanchard" in text or by_club
