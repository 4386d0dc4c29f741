"""Records of a room become rows: by operations, by any steps, on any branch, and the history never pays for it."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import column, select, table

from tests.apps.keys.operations import hand_key, lose_key, set_key
from tests.apps.keys.projection import KeysProjection
from tests.apps.keys.reader import all_keys
from tests.apps.keys.records import NO_DOOR, Key, key_path
from tests.apps.keys.room import KEYS
from tests.support.clones import CloneBuilder
from tests.support.index_content import read_content
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.document_problems import MOST_BYTES, NOT_READABLE, TOO_LARGE
from upont_desktop.domain.documents import DamagedDocument, NewerDocument
from upont_desktop.domain.index_progress import IndexProgress
from upont_desktop.domain.index_requests import BranchMove, HistoryRead, IndexRequest, WordsRead
from upont_desktop.domain.rooms import ROOMS_PATH
from upont_desktop.domain.scopes import WholeCircle
from upont_desktop.domain.writing_errors import EditedMeanwhile, NothingToDo
from upont_desktop.index.record_database import NoRoomHere, RoomFailed
from upont_desktop.indexer.projection import DocumentChange
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.devices import this_device
from upont_desktop.service.index_protocol import parse_answer, request_line
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.service.operations import Identity, OperationContext, undo
from upont_desktop.service.operations.books import keep_books, tail
from upont_desktop.service.records import DocumentPlan, Records, change_documents
from upont_desktop.service.rooms import add_room, remove_room

FOYER, CELLAR = Key("01", "Foyer", "Léa"), Key("02", "Cave")


class KeyRoom:
    """A circle with the room of keys, asked as the program asks."""

    def __init__(self, clone: CloneBuilder, library: Library) -> None:
        self.clone, self.library = clone, library
        clone.write("charter.md", b"# Charter\n")
        clone.commit("Start")
        self.circle: Circle = library.recognise(clone.path)

    @property
    def place(self) -> OperationContext:
        return self.library.workplace(self.circle, language="en", identity=Identity("Ada", "ada@example.org"))

    def index(self, *, rebuild: bool = False) -> None:
        rooms = self.library.known_rooms
        run_indexing(self.circle, self.library.places, lambda _: None, rebuild=rebuild, rooms=rooms)

    def keys_now(self) -> tuple[Key, ...]:
        """As the index has them now; the index must be told first."""
        with self.library.records(self.circle) as database:
            return all_keys(database, tail(self.place, "keys"))

    def problems(self) -> list[tuple[str, str]]:
        with self.library.records(self.circle) as database:
            return [(each.path, str(each.problem)) for each in database.problems("keys")]

    def ready(self) -> bool:
        with self.library.records(self.circle) as database:
            return database.ready("keys")

    @property
    def index_path(self) -> Path:
        return self.library.places.index(self.circle.slug)

    def tables(self) -> set[str]:
        with closing(sqlite3.connect(self.index_path)) as connection:
            return {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}


@pytest.fixture
def library(data_folder: Path, documents: DocumentHelper) -> Library:
    return Library(DataFolders.default(data_folder), documents, (KEYS,))


@pytest.fixture
def room(clone: CloneBuilder, library: Library) -> KeyRoom:
    return KeyRoom(clone, library)


def test_a_room_is_added_used_undone_and_removed(room: KeyRoom) -> None:
    room.index()
    assert room.tables().isdisjoint({"projections", "keys_keys"})
    assert not room.ready()
    added = add_room(room.place, "keys", "Keys")
    assert added.summary == "Add the room “Keys”"
    assert room.library.rooms(room.circle).names == ("keys",)
    set_key(room.place, FOYER)
    set_key(room.place, CELLAR)
    room.index()
    assert room.keys_now() == (CELLAR, FOYER)
    set_key(room.place, Key("02", "Cave", "Tom"))
    lose_key(room.place, "01")
    room.index()
    assert room.keys_now() == (Key("02", "Cave", "Tom"),)
    undo(room.place)
    room.index()
    assert room.keys_now() == (Key("02", "Cave", "Tom"), FOYER)
    remove_room(room.place, "keys", "Keys")
    room.index()
    assert room.tables().isdisjoint({"projections", "keys_keys", "keys_words"})
    assert not room.ready()
    add_room(room.place, "keys")
    room.index()
    assert room.keys_now() == (Key("02", "Cave", "Tom"), FOYER)


def test_entries_are_laid_over_until_a_commit_holds_them(room: KeyRoom) -> None:
    add_room(room.place, "keys")
    set_key(room.place, FOYER)
    hand_key(room.place, "01", "Tom")
    room.index()
    assert room.keys_now() == (Key("01", "Foyer", "Tom"),)
    assert keep_books(room.place)
    assert not tail(room.place, "keys")
    hand_key(room.place, "01", "Ana")
    room.index()
    assert room.keys_now() == (Key("01", "Foyer", "Ana"),)
    keep_books(room.place)
    room.index()
    assert room.keys_now() == (Key("01", "Foyer", "Ana"),)
    undo(room.place)  # of the document: a book is in no past
    room.index(rebuild=True)
    assert room.keys_now() == ()
    set_key(room.place, FOYER)
    room.index()
    assert room.keys_now() == (Key("01", "Foyer", "Ana"),)


def test_a_damaged_document_is_a_problem_until_it_is_mended(room: KeyRoom) -> None:
    add_room(room.place, "keys")
    set_key(room.place, FOYER)
    clone = room.clone
    for id, content in (("03", b"<<<<<<< mine\n"), ("04", b'{"door": " "}'), ("05", b" " * (MOST_BYTES + 1))):
        clone.write(key_path(id), content)
    clone.write(".upont/keys/elsewhere.json", b"{}")
    clone.commit("Merge by another program")
    room.index()
    assert room.keys_now() == (FOYER,)
    assert room.problems() == [
        (key_path("03"), NOT_READABLE),
        (key_path("04"), NO_DOOR),
        (key_path("05"), TOO_LARGE.format(size=MOST_BYTES + 1)),
    ]
    clone.write(key_path("03"), b'{"door": "Cave"}')
    clone.remove(key_path("04"))
    clone.write(key_path("05"), b'{"door": "Toit"}')
    clone.commit("Mend")
    room.index()
    assert [key.door for key in room.keys_now()] == ["Cave", "Foyer", "Toit"]
    assert room.problems() == []


def test_a_mistake_costs_its_own_projection_alone(room: KeyRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    add_room(room.place, "keys")
    set_key(room.place, FOYER)
    room.index()

    def mistaken(_: object, connection: sqlite3.Connection, changes: Iterable[DocumentChange]) -> None:
        connection.execute("DELETE FROM keys_keys")
        for change in changes:
            raise LookupError(change.path)

    with monkeypatch.context() as patch:
        patch.setattr(KeysProjection, "documents", mistaken)
        set_key(room.place, CELLAR)
        room.index()
        assert not room.ready()
        assert room.tables().isdisjoint({"keys_keys", "keys_words"})
        assert [path for path, _ in room.problems()] == [""]
        assert "LookupError: .upont/keys/doors/02.json" in room.problems()[0][1]
        with pytest.raises(RoomFailed, match="LookupError"):
            room.keys_now()
        room.clone.write("charter.md", b"# Other\n")
        room.clone.commit("Go on")
        room.index()
        with closing(room.library.reader(room.circle)) as reader:
            assert reader.histories.rows(WholeCircle(), 0, 1)[0].commit.short_description == "Go on"
    room.index()
    assert not room.ready()  # nothing that could mend it has changed
    set_key(room.place, Key("03", "Toit"))
    room.index()
    assert [key.door for key in room.keys_now()] == ["Cave", "Foyer", "Toit"]
    assert room.problems() == []


def test_a_projection_writes_its_own_tables_alone(room: KeyRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    add_room(room.place, "keys")
    set_key(room.place, FOYER)
    room.index()
    before = read_content(room.index_path, seen=False)

    def mistaken(_: object, connection: sqlite3.Connection, changes: Iterable[DocumentChange]) -> None:
        connection.execute("DELETE FROM commits")

    with monkeypatch.context() as patch:
        patch.setattr(KeysProjection, "documents", mistaken)
        patch.setattr(KeysProjection, "version", 7)
        room.index()
    assert "not authorized" in room.problems()[0][1]
    assert read_content(room.index_path, seen=False) == before
    room.index()
    assert room.keys_now() == (FOYER,)


def test_the_process_that_stays_projects_what_the_window_asks_for(room: KeyRoom) -> None:
    add_room(room.place, "keys")
    started = "from upont_desktop.service.index_server import main; from tests.apps.keys.room import KEYS; "
    serving = subprocess.Popen(
        [sys.executable, "-c", f"{started}main({str(room.library.places.data)!r}, (KEYS,))"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert serving.stdin is not None
    assert serving.stdout is not None
    touched: list[tuple[str, ...] | None] = []
    with serving, serving.stdin as asked, serving.stdout as told:
        for key in (None, FOYER, CELLAR):
            move = BranchMove.of(set_key(room.place, key)) if key else None
            asked.write(request_line(IndexRequest(1, room.circle.path, room.circle.slug, move=move)))
            asked.flush()
            while not isinstance(answer := parse_answer(told.readline()), HistoryRead):
                assert isinstance(answer, IndexProgress | WordsRead)
            touched.append(answer.touched)
        assert room.keys_now() == (CELLAR, FOYER)
    assert touched == [None, (key_path("01"),), (key_path("02"),)]
    assert not room.library.needs_refresh(room.circle)
    assert Library(room.library.places, room.library.documents).needs_refresh(room.circle)


def test_records_are_refused_where_they_would_be_damaged(room: KeyRoom) -> None:
    with pytest.raises(NothingToDo):
        remove_room(room.place, "keys")
    with pytest.raises(ValueError, match=r"charter\.md"):
        change_documents(room.place, "x", lambda _: DocumentPlan({"charter.md": b""}, "X"))
    set_key(room.place, FOYER)
    with pytest.raises(NothingToDo):
        set_key(room.place, FOYER)
    (room.circle.path / key_path("01")).write_text("typed by hand")
    with pytest.raises(EditedMeanwhile):
        set_key(room.place, Key("01", "Cave"))
    (room.circle.path / key_path("01")).unlink()
    room.clone.write(ROOMS_PATH, b'{"rooms": ["later"], "v": 2, "x": 1.0}').write(key_path("01"), b"{{")
    room.clone.commit("By a newer program")
    room.clone.git("status")
    with pytest.raises(NewerDocument):
        add_room(room.place, "keys")
    with pytest.raises(DamagedDocument):
        set_key(room.place, FOYER)
    room.clone.write(ROOMS_PATH, b"<<<<<<<").commit("Merge by hand")
    room.clone.git("status")
    with pytest.raises(DamagedDocument):
        add_room(room.place, "keys")
    room.clone.write(ROOMS_PATH, b'{"x": 1.0, "rooms": ["later"]}').commit("Mend")
    room.clone.git("status")
    add_room(room.place, "keys", directory="people")
    raw = (room.circle.path / ROOMS_PATH).read_bytes()
    founders = f'"founders": {{"keys": "{this_device(room.place, "keys")}"}}'.encode()
    assert raw == b'{\n"directory": "people",\n' + founders + b',\n"rooms": ["later", "keys"],\n"x": 1.0\n}\n'
    room.index()
    with room.library.records(room.circle) as database:
        assert database.ready("keys")
        with pytest.raises(NoRoomHere):
            database.execute(select(table("other_things", column("id"))))


def test_many_documents_are_one_commit(room: KeyRoom) -> None:
    many: dict[str, bytes | None] = {key_path(f"{at:04}"): b'{"door": "%d"}\n' % (at % 7) for at in range(600)}
    made = change_documents(room.place, "import", lambda _: DocumentPlan(many, "Import keys"))
    assert len(made.paths) == len(many)

    def look(records: Records) -> DocumentPlan:
        assert records.below(".upont/keys/") == many
        assert records.paths(".upont/keys/doors") == tuple(many)
        assert records.read(".upont/keys/none") is None
        return DocumentPlan(dict.fromkeys(many), "Remove them")

    change_documents(room.place, "remove", look)
    assert not (room.circle.path / ".upont/keys").exists()
