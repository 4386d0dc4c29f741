"""The look at all books, taking out a text, and devices."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.support.plain_git import git
from upont_desktop.domain.book_chain import BookFlaw
from upont_desktop.domain.book_errors import NoSuchDevice, NoSuchEntry
from upont_desktop.domain.rights import DeviceRecord
from upont_desktop.domain.writing_errors import NothingToDo
from upont_desktop.repository.clone import open_repository
from upont_desktop.service.devices import devices_of, enrol_device, revoke_device
from upont_desktop.service.operations import OperationContext, steps, undo
from upont_desktop.service.operations.book_audit import verify_books
from upont_desktop.service.operations.books import append, keep_books
from upont_desktop.service.operations.redaction import redact

from .test_books import parts_of, put, read

_WHO = ("-c", "user.name=M", "-c", "user.email=m@example.org")


def found(place: OperationContext, *, deep: bool = False) -> list[tuple[BookFlaw, int]]:
    return [(one.flaw, one.number) for one in verify_books(place, deep=deep).findings]


def change(place: OperationContext, old: bytes, new: bytes) -> None:
    """By hand, and committed."""
    part = parts_of(place)[-1]
    part.write_bytes(part.read_bytes().replace(old, new))
    git(place.circle.path, *_WHO, "commit", "-qam", "By hand")


def test_sound_books_are_sound(place: OperationContext) -> None:
    assert verify_books(place).books == 0
    first = put(place, 1)
    put(place, 2)
    keep_books(place)
    append(place, "social", "close", {"by": "7f3a", "heads": {first.device: [1, first.hash]}})
    keep_books(place)
    report = verify_books(place, deep=True)
    assert (report.books, report.entries, report.findings, report.sound) == (1, 3, (), True)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (b'"x":1', b'"x":7', [(BookFlaw.FORGED, 1)]),
        (b'"n":2,', b'"n":5,', [(BookFlaw.GAP, 2), (BookFlaw.FORGED, 2)]),
        (b'{"h"', b'{"H"', [(BookFlaw.FORGED, 0)] * 3),
    ],
)
def test_what_was_changed_by_hand_is_found(
    place: OperationContext, old: bytes, new: bytes, expected: list[tuple[BookFlaw, int]]
) -> None:
    for x in range(1, 4):
        put(place, x)
    keep_books(place)
    change(place, old, new)
    assert [one for one in found(place) if one[0] is not BookFlaw.CLOCK] == expected
    assert any(flaw is BookFlaw.LOST for flaw, _ in found(place, deep=True)) == (old != b'"x":1')


def test_what_was_taken_out_is_found(place: OperationContext) -> None:
    entries = [put(place, x) for x in range(1, 4)]
    append(place, "social", "close", {"heads": {entries[2].device: [3, entries[2].hash], "gone-0000": [1, "x"]}})
    keep_books(place)
    lines = parts_of(place)[-1].read_bytes().splitlines(keepends=True)
    change(place, lines[2], b"")
    assert found(place) == [(BookFlaw.GAP, 4), (BookFlaw.LOST, 3), (BookFlaw.LOST, 1)]
    assert found(place, deep=True)[-1] == (BookFlaw.LOST, 3)


def test_the_disk_is_looked_at(place: OperationContext) -> None:
    put(place, 1)
    keep_books(place)
    part = parts_of(place)[-1]
    whole = part.read_bytes()
    part.write_bytes(whole + b'{"h":')
    assert found(place) == [(BookFlaw.TORN, 0)]
    put(place, 2)
    assert found(place) == [(BookFlaw.SET_ASIDE, 0)]
    assert verify_books(place).sound
    part.write_bytes(whole[:30])
    assert (BookFlaw.BEHIND, 0) in found(place)


def test_a_text_is_taken_out_and_stays_out(place: OperationContext) -> None:
    first = put(place, "secret")
    put(place, 2)
    redact(place, "social", first.name, "moderator", "asked for it")
    part = parts_of(place)[-1]
    assert b"secret" not in part.read_bytes()
    assert found(place, deep=True) == []
    assert read(place)[0][first.device] == [2, None]
    assert steps(place).undo == ""
    with pytest.raises(NothingToDo):
        redact(place, "social", first.name, "moderator")
    with pytest.raises(NoSuchEntry):
        redact(place, "social", f"{first.device}:9", "moderator")
    assert put(place, 4).number == 4
    keep_books(place)
    # without the entry that says so, it is found
    change(place, b'"k":"redact"', b'"k":"nothing"')
    assert (BookFlaw.REDACTED, 1) in found(place)


def test_devices_are_accepted_and_taken_out(place: OperationContext) -> None:
    device = put(place, 1).device
    keep_books(place)
    repository = open_repository(place.circle.path)
    enrol_device(place, device, "7f3a", "ssh-ed25519 AAAA", "9c41")
    assert devices_of(repository) == {device: DeviceRecord(device, "7f3a", "ssh-ed25519 AAAA", "9c41")}
    revoke_device(place, device)
    revoked = devices_of(repository)[device]
    assert (revoked.last, bool(revoked.revoked), revoked.person) == ({"social": 1}, True, "7f3a")
    undo(place)
    assert devices_of(repository)[device].revoked == ""
    with pytest.raises(NoSuchDevice):
        revoke_device(place, "nobody-0000")


def test_twins_are_told_and_fit(place: OperationContext, tmp_path: Path) -> None:
    """Written by hand: the merge that makes twins has tests of its own."""
    put(place, 1)
    keep_books(place)
    part = parts_of(place)[-1]
    before = part.read_bytes()
    put(place, 2)
    tail = part.read_bytes()[len(before) :]
    part.write_bytes(before)
    other = part.parent.with_name(f"{part.parent.name}~1b2c3d4e")
    other.mkdir()
    (other / part.name).write_bytes(tail)
    subprocess.run(["git", "add", "-A"], cwd=place.circle.path, check=True)
    git(place.circle.path, *_WHO, "commit", "-qam", "A twin")
    assert found(place) == [(BookFlaw.TWIN, 2)]
    assert verify_books(place).sound
    (other / part.name).write_bytes(tail.replace(b'"p":"', b'"p":"A'))
    git(place.circle.path, *_WHO, "commit", "-qam", "Not of it")
    assert not verify_books(place).sound
