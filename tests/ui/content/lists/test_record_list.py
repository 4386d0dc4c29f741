"""Lists of parts: archives, pictures in documents, properties of sound; and bytes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester

from tests.compare.documents import docx, png, wav, zipped
from upont_desktop.compare import compare, preview
from upont_desktop.domain.content.archives import ArchiveComparison, ArchivePreview
from upont_desktop.domain.content.binary import BinaryComparison, BinaryPreview
from upont_desktop.domain.content.documents import DocumentComparison
from upont_desktop.domain.content.media import MediaComparison, MediaPreview
from upont_desktop.domain.content.part_pair import PairKind
from upont_desktop.domain.content.text import RowKind
from upont_desktop.ui.content.code.page_rows import PageSide
from upont_desktop.ui.content.lists import builders
from upont_desktop.ui.content.lists.record_list import ListedRecords, RecordsModel, RecordsView
from upont_desktop.ui.style.theme import Themes

OLD = zipped({"a.txt": b"a" * 10, "same.txt": b"s", "gone.txt": b"g", "here.txt": b"moved"})
NEW = zipped({"a.txt": b"b" * 2000, "same.txt": b"s", "new.txt": b"n", "there.txt": b"moved"})


def texts(records: ListedRecords) -> list[list[str]]:
    return [[field.text for field in record.fields] for record in records.records]


def archive() -> ListedRecords:
    found = compare("a.zip", OLD, "a.zip", NEW)
    assert isinstance(found, ArchiveComparison)
    return builders.archive_comparison_records(found)


def test_lists_keep_qts_contract(qtmodeltester: ModelTester, themes: Themes) -> None:
    found = preview("a.zip", OLD)
    assert isinstance(found, ArchivePreview)
    records = builders.archive_records(found.archive)
    assert [fields[0] for fields in texts(records)] == ["a.txt", "gone.txt", "here.txt", "same.txt"]
    qtmodeltester.check(RecordsModel(records, themes))  # type: ignore[no-untyped-call]
    qtmodeltester.check(RecordsModel(archive(), themes))  # type: ignore[no-untyped-call]


def test_archives_say_what_became_of_each_member() -> None:
    kinds = {record.fields[0].text: record.kind for record in archive().records}
    assert kinds == {
        "a.txt": PairKind.CHANGED,
        "gone.txt": PairKind.REMOVED,
        "here.txt → there.txt": PairKind.MOVED,
        "new.txt": PairKind.ADDED,
        "same.txt": PairKind.SAME,
    }
    changed = next(record for record in archive().records if record.kind is PairKind.CHANGED)
    assert "→" in changed.fields[1].text


def test_sizes_are_sorted_as_numbers(themes: Themes, shown: Callable[..., None]) -> None:
    view = RecordsView(themes, archive(), "", "members")
    shown(view)
    view.list.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    model = view.list.model()
    assert str(model.index(model.rowCount() - 1, 0).data()) == "a.txt"


def test_steps_and_finding(themes: Themes, shown: Callable[..., None]) -> None:
    view = RecordsView(themes, archive(), "notes", "members")
    shown(view)
    assert view.steps
    seen = []
    while view.step(1):
        seen.append(view.list.currentIndex().siblingAtColumn(0).data())
    assert len(seen) == 4
    assert "same.txt" not in seen
    assert view.search("SAME", 1)
    assert view.list.currentIndex().siblingAtColumn(0).data() == "same.txt"
    assert view.search("same", 0)
    assert not view.search("nothing", 1)
    QTest.keyClick(view.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("same.txt\t")
    assert not view.grab().isNull()


def test_sound_says_what_it_says_of_itself() -> None:
    found = preview("a.wav", wav(seconds=2))
    assert isinstance(found, MediaPreview)
    values = [fields[1] for fields in texts(builders.media_records(found.info))]
    assert any("8" in value and "Hz" in value for value in values)
    both = compare("a.wav", wav(seconds=2), "a.wav", wav(seconds=2, rate=16_000))
    assert isinstance(both, MediaComparison)
    kinds = {record.kind for record in builders.media_comparison_records(both).records}
    assert kinds == {PairKind.SAME, PairKind.CHANGED}


def test_pictures_of_documents_are_listed() -> None:
    found = compare("a.docx", docx(["x"], picture=png(4, 3)), "a.docx", docx(["x"], picture=png(9, 3)))
    assert isinstance(found, DocumentComparison)
    records = builders.picture_comparison_records(found)
    assert [record.kind for record in records.records] == [PairKind.CHANGED]
    assert "9 × 3" in texts(records)[0]


def test_bytes_are_shown_as_digits_and_letters() -> None:
    found = preview("a.bin", bytes(range(40)) + b"abc")
    assert isinstance(found, BinaryPreview)
    page = builders.hex_page(found)
    assert (
        page.text(1, PageSide.RIGHT) == "00000010  10 11 12 13 14 15 16 17  18 19 1a 1b 1c 1d 1e 1f  ················"
    )
    assert (page.text(2, PageSide.RIGHT) or "").endswith(" !\"#$%&'abc")


def test_bytes_that_differ_are_marked_in_digits_and_letters() -> None:
    old, new = bytes(2000) + b"abcdefghijklmnop" + bytes(2000), bytes(2000) + b"abcdefghiJklmnop" + bytes(2000)
    found = compare("a.bin", old, "a.bin", new)
    assert isinstance(found, BinaryComparison)
    unified, _ = builders.hex_pages(found)
    changed = [at for at in range(len(unified)) if unified.row(at).kind in (RowKind.ADDED, RowKind.REMOVED)]
    marked = set()
    for at in changed:
        line = unified.line(unified.row(at), PageSide.RIGHT)
        assert line is not None
        marked |= {line.text[start:end] for start, end in line.spans}
    assert marked == {"6a", "4a", "j", "J"}
    assert unified.has_folds


def test_bytes_that_one_side_has_alone() -> None:
    found = compare("a.bin", b"\0" * 16, "a.bin", b"\0" * 40)
    assert isinstance(found, BinaryComparison)
    unified, beside = builders.hex_pages(found)
    assert [unified.row(at).kind for at in range(len(unified))] == [RowKind.SAME, RowKind.ADDED, RowKind.ADDED]
    assert beside.text(2, PageSide.LEFT) is None
