"""The devices of a circle: which there are, accepting one, and taking one out."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from upont_desktop.domain.book_errors import NoSuchDevice
from upont_desktop.domain.books import owner_of
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.rights import DEVICE_FOLDER, DeviceRecord, device_document, parse_device
from upont_desktop.repository.book_trees import devices_at, last_number_at
from upont_desktop.repository.clone import Repository
from upont_desktop.repository.objects import ObjectReader
from upont_desktop.repository.trees import CommitTree
from upont_desktop.service.operations.commit_titles import CommitTitles
from upont_desktop.service.operations.context import OperationContext
from upont_desktop.service.records import DocumentPlan, Records, change_documents


def devices_of(repository: Repository) -> dict[str, DeviceRecord]:
    """What the circle says of devices at HEAD, by their names; those that only wrote are not among them."""
    with ObjectReader(repository.git) as reader:
        records = Records(CommitTree(repository, repository.head().commit, reader), reader)
        found = {path: content for path, content in records.below(DEVICE_FOLDER).items() if path.endswith(".json")}
    names = {path: path.rpartition("/")[2].removesuffix(".json") for path in found}
    return {names[path]: parse_device(names[path], content) for path, content in found.items()}


def enrol_device(context: OperationContext, name: str, person: str = "", key: str = "", by: str = "") -> ChangeSet:
    """Accept a device: what it wrote counts, also what it wrote before, and where it was taken out.

    ``person`` is responsible for it, ``key`` is its public key in ssh's form, ``by`` is who accepts it.

    Raises :class:`NothingToDo` where it is accepted so, and what :func:`change_documents` raises.
    """
    record = DeviceRecord(name, person, key, by)
    return change_documents(context, "enrol-device", lambda _: _plan(context, "enrol-device", record))


def revoke_device(context: OperationContext, name: str) -> ChangeSet:
    """Take a device out: what the circle has of it stays counted, what it writes from now on does not count.

    Raises :class:`NoSuchDevice`, and what :func:`change_documents` raises.
    """

    def plan(records: Records) -> DocumentPlan:
        raw = records.read(f"{DEVICE_FOLDER}{name}.json")
        last = {room: last_number_at(records.tree, records.reader, room, device)
                for room, device in devices_at(records.tree) if owner_of(device) == name}  # fmt: skip
        if raw is None and not last:
            raise NoSuchDevice(device=name)
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        record = parse_device(name, raw) if raw is not None else DeviceRecord(name)
        return _plan(context, "revoke-device", replace(record, revoked=now, last=last))

    return change_documents(context, "revoke-device", plan)


def _plan(context: OperationContext, operation: str, record: DeviceRecord) -> DocumentPlan:
    title = CommitTitles(context.language).say(operation, what=record.name)
    return DocumentPlan({f"{DEVICE_FOLDER}{record.name}.json": device_document(record)}, title)
