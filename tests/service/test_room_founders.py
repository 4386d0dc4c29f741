"""Who founded a room, where somebody who can push would like it to have been himself."""

from __future__ import annotations

import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from tests.support.loan_room import LOANS, SALES
from upont_desktop.domain.books import compose_line, first_link, first_part
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.rights import DEVICE_FOLDER, DeviceRecord, device_document
from upont_desktop.domain.rooms import ROOMS_PATH, parse_rooms
from upont_desktop.index.record_database import RecordDatabase
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.devices import enrol_device, this_device
from upont_desktop.service.index_update import run_indexing
from upont_desktop.service.library import Library
from upont_desktop.service.operations import Identity, OperationContext, share
from upont_desktop.service.operations.books import append, keep_books
from upont_desktop.service.oversight import founder_change, take_back
from upont_desktop.service.rights import grant, room_rights
from upont_desktop.service.rooms import add_room, remove_room

ADA, MALLORY, ROOM = "ada0000000000000", "f00d000000000000", "trade"
EVIL = "evil-0bad"
CENTRE = "centre.git"


class Member:
    """Somebody with a clone of the circle."""

    def __init__(self, path: Path, library: Library) -> None:
        self.library, self.path = library, path
        self.circle: Circle = library.recognise(path, title=path.name)

    @property
    def place(self) -> OperationContext:
        """Where operations work."""
        identity = Identity(self.path.name, f"{self.path.name}@example.org")
        return self.library.workplace(self.circle, language="en", identity=identity)

    def share(self) -> None:
        """Share, and look at what came."""
        assert share(self.place).conflicts == ()
        self.index()

    def index(self) -> None:
        """Bring the index to what the clone holds."""
        run_indexing(self.circle, self.library.places, lambda _: None, rooms=self.library.known_rooms)

    def givers(self) -> frozenset[str]:
        """Who may give rights, by the index and without it: the same."""
        by_index = room_rights(self.place, ROOM).givers()
        self.library.places.index(self.circle.slug).unlink()
        assert room_rights(self.place, ROOM).givers() == by_index
        self.index()
        assert room_rights(self.place, ROOM).givers() == by_index, "the same by an index that was made anew"
        return by_index

    def said_of(self) -> str:
        """Who is said to have named another founder."""
        with closing(RecordDatabase(self.library.places.index(self.circle.slug))) as database, database.reading():
            found = founder_change(self.circle, database, ROOM)
        return "" if found is None else found.address


@pytest.fixture
def library(data_folder: Path, documents: DocumentHelper) -> Library:
    return Library(DataFolders.default(data_folder), documents, (LOANS, SALES))


@pytest.fixture
def pair(tmp_path: Path, library: Library) -> tuple[Member, Member]:
    """Two members of a circle without rooms."""
    clone = CloneBuilder(tmp_path / "ada")
    clone.write("a.txt", "a").commit("first")
    subprocess.run(["git", "init", "-q", "--bare", "-b", "main", tmp_path / CENTRE], check=True)
    clone.git("remote", "add", "origin", str(tmp_path / CENTRE))
    member = Member(clone.path, library)
    member.share()
    return member, cloned(member, "ben")


@pytest.fixture
def ada(pair: tuple[Member, Member]) -> Member:
    """She adds the room where money changes hands, gives herself a right, and shares."""
    member, _ = pair
    add_room(member.place, ROOM)
    grant(member.place, ROOM, ADA, "sell", "foyer", actor=ADA)
    member.share()
    return member


def cloned(ada: Member, name: str) -> Member:
    path = ada.path.parent / name
    subprocess.run(["git", "clone", "-q", ada.path.parent / CENTRE, path], check=True)
    return Member(path, ada.library)


def pushed(clone: CloneBuilder) -> None:
    clone.git("push", "-q", "--force", "origin", "HEAD:main")


def usurping() -> dict[str, bytes]:
    """A device that accepts itself, and its book: it comes before every other in the order of books."""
    body = {"by": MALLORY, "person": MALLORY, "right": "grant", "scope": ""}
    line = compose_line(1, 0, "2026-01-01T00:00:00+01:00", "grant", first_link(ROOM, EVIL), body)
    part = first_part(ROOM, EVIL, 2026, 1, 1).path
    return {part: line, f"{DEVICE_FOLDER}{EVIL}.json": device_document(DeviceRecord(EVIL))}


NAMED = b'{"founders": {"trade": "%s"}, "rooms": ["trade"], "v": 1}\n' % MALLORY.encode()


def test_a_book_that_comes_before_all_others_founds_nothing(ada: Member) -> None:
    mallory = CloneBuilder(cloned(ada, "mallory").path)
    mallory.write_all(usurping()).commit("mine")
    pushed(mallory)
    ada.share()
    assert ada.givers() == {ADA}
    grant(ada.place, ROOM, ADA, "close", "foyer", actor=ADA)
    late = cloned(ada, "late")
    late.index()
    assert late.givers() == {ADA}


def test_whoever_names_another_founder_is_said_and_not_believed(ada: Member) -> None:
    mallory = CloneBuilder(cloned(ada, "mallory").path)
    mallory.write_all({ROOMS_PATH: NAMED, **usurping()}).commit("mine", author="M <mallory@example.org>")
    pushed(mallory)
    late = cloned(ada, "late")
    late.index()
    ada.share()
    for one in (ada, late):
        assert one.givers() == {ADA}
        assert one.said_of() == "mallory@example.org"
    with closing(RecordDatabase(ada.library.places.index(ada.circle.slug))) as database, database.reading():
        change = founder_change(ada.circle, database, ROOM)
    assert change is not None
    take_back(ada.place, change)
    ada.index()
    assert ada.said_of() == ""
    assert MALLORY.encode() not in (ada.path / ROOMS_PATH).read_bytes()


def test_a_history_in_which_somebody_else_was_first_is_not_believed_by_who_saw_the_true_one(ada: Member) -> None:
    """A branch that begins before the room, and of which the true history is only merged into: its first parent."""
    mallory = CloneBuilder(cloned(ada, "mallory").path)
    true = mallory.head
    mallory.git("checkout", "-q", "-b", "other", mallory.git("rev-list", "--max-parents=0", "HEAD").strip().decode())
    mallory.write_all({ROOMS_PATH: NAMED, **usurping()})
    mallory.commit("mine", author="M <mallory@example.org>")
    as_mallory = ("-c", "user.name=M", "-c", "user.email=mallory@example.org")
    mallory.git(*as_mallory, "merge", "-q", "-X", "ours", "--no-edit", true)
    pushed(mallory)
    ada.share()
    assert parse_rooms((ada.path / ROOMS_PATH).read_bytes()).founders == {ROOM: MALLORY}
    assert ada.givers() == {ADA}
    assert ada.said_of()


def test_a_circle_of_an_older_program_names_its_founder_with_his_next_entries(tmp_path: Path, library: Library) -> None:
    clone = CloneBuilder(tmp_path / "old")
    clone.write(ROOMS_PATH, b'{"rooms": ["trade"], "v": 1}\n').commit("As it was")
    old = Member(clone.path, library)
    enrol_device(old.place, this_device(old.place, ROOM))
    append(old.place, ROOM, "lend", {"by": ADA})
    (clone.path / ROOMS_PATH).write_bytes(b'{"rooms": ["trade"],  "v": 1}\n')
    assert keep_books(old.place) is not None, "a file that somebody edits is left alone, and keeps no book from it"
    assert parse_rooms((clone.path / ROOMS_PATH).read_bytes()).founders == {}
    clone.git("checkout", ROOMS_PATH)
    grant(old.place, ROOM, ADA, "sell", actor=ADA)
    assert keep_books(old.place) is not None
    assert parse_rooms((clone.path / ROOMS_PATH).read_bytes()).founders == {ROOM: ADA}
    assert not clone.git("status", "--porcelain")
    old.index()
    assert old.givers() == {ADA}
    append(old.place, ROOM, "lend", {"by": ADA})
    keep_books(old.place)
    assert clone.git("log", "--format=%H", "--", ROOMS_PATH).count(b"\n") == 2, "said once"


def test_a_room_that_was_taken_away_and_comes_back_keeps_its_founder(ada: Member) -> None:
    bob = cloned(ada, "bob")
    remove_room(bob.place, ROOM)
    bob.share()
    add_room(bob.place, ROOM)
    enrol_device(ada.place, this_device(bob.place, ROOM))
    bob.share()
    ada.share()
    bob.share()
    assert ada.givers() == bob.givers() == {ADA}
    assert ada.said_of() == bob.said_of() == ""


def test_of_two_who_add_a_room_at_the_same_time_who_shares_first_founds_it(pair: tuple[Member, Member]) -> None:
    ada, bob = pair
    add_room(bob.place, ROOM)
    add_room(ada.place, ROOM)
    grant(ada.place, ROOM, ADA, "sell", "foyer", actor=ADA)
    grant(bob.place, ROOM, MALLORY, "sell", "foyer", actor=MALLORY)
    for one in (ada, bob, ada, bob):
        one.share()
    carl = cloned(ada, "carl")
    carl.index()
    assert carl.givers() == {ADA}, "who comes later and has shared nothing says the same, with an index and without"
    assert ada.givers() == bob.givers() == {ADA}
    assert ada.said_of() == bob.said_of() == carl.said_of() == "", "nobody named another founder"


def test_two_who_add_different_rooms_at_the_same_time_are_both_founders(pair: tuple[Member, Member]) -> None:
    ada, bob = pair
    add_room(ada.place, ROOM)
    add_room(bob.place, "social")
    for one in (ada, bob, ada):
        one.share()
    said = parse_rooms((ada.path / ROOMS_PATH).read_bytes()).founders
    assert said == {ROOM: this_device(ada.place, ROOM), "social": this_device(bob.place, "social")}


def test_nobody_founds_a_room_that_is_not_there_yet(pair: tuple[Member, Member]) -> None:
    ada, ben = pair
    mallory = CloneBuilder(ben.path)
    mallory.write(ROOMS_PATH, NAMED.replace(b'["trade"]', b"[]")).commit("mine", author="M <mallory@example.org>")
    pushed(mallory)
    ada.share()
    add_room(ada.place, ROOM)
    grant(ada.place, ROOM, ADA, "sell", "foyer", actor=ADA)
    ada.share()
    assert ada.givers() == {ADA}
    assert ada.said_of() == ""


def test_a_program_that_comes_to_know_a_room_knows_its_founder(tmp_path: Path, library: Library) -> None:
    clone = CloneBuilder(tmp_path / "old")
    clone.write(ROOMS_PATH, b'{"founders": {"trade": "%s"}, "rooms": ["social", "trade"], "v": 1}\n' % ADA.encode())
    clone.write_all(usurping()).commit("Of a room that is not known yet")
    member = Member(clone.path, library)
    known = library.known_rooms
    run_indexing(member.circle, library.places, lambda _: None, rooms=tuple(one for one in known if one.name != ROOM))
    member.index()
    assert member.givers() == {ADA}
