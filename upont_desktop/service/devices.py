"""The devices of a circle: which there are, accepting one, and taking one out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from upont_desktop.domain.book_errors import DeviceNotAccepted, NoSuchDevice
from upont_desktop.domain.books import owner_of
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.rights import DEVICE_FOLDER, ENROLLED_ROOMS, DeviceRecord, device_document, parse_device
from upont_desktop.repository.book_trees import devices_at, last_number_at
from upont_desktop.repository.clone import Repository, known_repository
from upont_desktop.repository.objects import ObjectReader
from upont_desktop.repository.trees import CommitTree
from upont_desktop.service.operations.books import shelf_of
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


def accepted_devices(context: OperationContext) -> dict[str, DeviceRecord]:
    """The same of the circle of an operation."""
    return devices_of(known_repository(context.circle.path))


@dataclass(frozen=True, slots=True)
class DeviceState:
    """A device of a circle: what is said of it (``None``: nothing, it only wrote), in which rooms it wrote, and whether
    it is this clone's.
    """

    name: str
    record: DeviceRecord | None
    rooms: tuple[str, ...] = ()
    own: bool = False

    @property
    def state(self) -> str:
        """``accepted``, ``taken-out``, ``waiting`` (it wrote where only accepted devices count, and nobody decided of
        it), or ``free``: it wrote only where that does not matter.
        """
        if self.record is not None:
            return "taken-out" if self.record.revoked else "accepted"
        return "waiting" if any(room in ENROLLED_ROOMS for room in self.rooms) else "free"


def device_states(context: OperationContext) -> tuple[DeviceState, ...]:
    """Every device that the circle accepted, took out, or has entries of, by name; this clone's own, too.

    Raises what opening a clone raises, :class:`DamagedClone`.
    """
    repository = known_repository(context.circle.path)
    records = devices_of(repository)
    with ObjectReader(repository.git) as reader:
        written = [*devices_at(CommitTree(repository, repository.head().commit, reader))]
    shelf = shelf_of(repository, context) if repository.work_tree is not None else None
    own = frozenset(shelf.devices() if shelf is not None else ())
    written += [(room, device) for device in own if shelf is not None for room in shelf.rooms(device)]
    rooms: dict[str, set[str]] = {}
    for room, device in written:
        rooms.setdefault(owner_of(device), set()).add(room)
    names = sorted({*records, *rooms, *own})
    return tuple(DeviceState(one, records.get(one), tuple(sorted(rooms.get(one, ()))), one in own) for one in names)


def this_device(context: OperationContext, room: str) -> str:
    """The name of the device that writes on in a room in this clone, which is a new one where there is none yet.

    Raises :class:`NoWorkTree`, :class:`CloneBusy`.
    """
    return shelf_of(known_repository(context.circle.path), context).own_device(room)


def own_devices(context: OperationContext) -> tuple[str, ...]:
    """The names of the devices that this clone has written as; none is made."""
    repository = known_repository(context.circle.path)
    return shelf_of(repository, context).devices() if repository.work_tree is not None else ()


def require_accepted(context: OperationContext, room: str) -> None:
    """Raise :class:`DeviceNotAccepted` where what this clone writes into a room's book would not count. Cheap in rooms
    where everything counts.
    """
    if room not in ENROLLED_ROOMS:
        return
    device = this_device(context, room)
    known = devices_of(known_repository(context.circle.path)).get(device)
    if known is None or known.revoked:
        raise DeviceNotAccepted(device=device)


def first_device(context: OperationContext, records: Records, room: str) -> DeviceRecord | None:
    """The device to accept with a room that a circle is given: this clone's, where only accepted ones count in the room
    and the circle knows none.
    """
    if room not in ENROLLED_ROOMS or any(path.endswith(".json") for path in records.paths(DEVICE_FOLDER)):
        return None
    return DeviceRecord(this_device(context, room))


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
        raw = records.read(device_path(name))
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
    return DocumentPlan({device_path(record.name): device_document(record)}, title)


def device_path(name: str) -> str:
    """Where the document of a device lies."""
    return f"{DEVICE_FOLDER}{name}.json"
