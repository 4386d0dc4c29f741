"""Files of the work tree: what stands on disk, and putting versions in place without a half-written one.

No path is followed through a link (DESIGN, section 7): a folder that is a link leads out of the clone, or to a place
that has a path of its own.
"""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from upont_desktop.domain.text import display, git_bytes, git_text
from upont_desktop.domain.writing_errors import NameNotAllowed
from upont_desktop.repository.process import Git
from upont_desktop.repository.trailers import quote_path

LINK, EXECUTABLE, FILE, SUBMODULE = 0o120000, 0o100755, 0o100644, 0o160000
_FSYNCED = 64  # files; more are left to the system, as git does: until the journal is gone they can be written again


@dataclass(frozen=True, slots=True)
class Entry:
    """What git keeps at a path."""

    mode: int
    oid: str


def place_of(work_tree: Path, path: str) -> Path:
    """Where a path of the clone is on disk. Raises :class:`NameNotAllowed` where a link is on the way."""
    parts = path.split("/")
    place = work_tree
    for part in parts[:-1]:
        place = place / os.fsdecode(git_bytes(part))
        if place.is_symlink():
            raise NameNotAllowed(path=display(path), problem=f"“{display(part)}” is a link to another place")
    return place / os.fsdecode(git_bytes(parts[-1]))


def entries_on_disk(git: Git, work_tree: Path, paths: Iterable[str]) -> dict[str, Entry]:
    """What git would keep of the files as they are now; paths where nothing (or a folder) stands are left out.

    A folder that holds something where a file is asked about counts as :data:`SUBMODULE`, which equals no file.
    """
    found: dict[str, Entry] = {}
    regular: list[tuple[str, int]] = []
    for path in paths:
        place = place_of(work_tree, path)
        try:
            status = place.lstat()
        except (FileNotFoundError, NotADirectoryError):
            continue
        if stat.S_ISREG(status.st_mode):
            regular.append((path, EXECUTABLE if status.st_mode & stat.S_IXUSR else FILE))
        elif stat.S_ISLNK(status.st_mode):
            found[path] = Entry(LINK, hash_bytes(git, os.fsencode(place.readlink())))
        else:
            found[path] = Entry(SUBMODULE, "")
    oids = hash_files(git, [(path, work_tree / os.fsdecode(git_bytes(path))) for path, _ in regular])
    found.update((path, Entry(mode, oid)) for (path, mode), oid in zip(regular, oids, strict=True))
    return found


def hash_bytes(git: Git, content: bytes, *, write: bool = False) -> str:
    """The hash of a blob, kept if ``write``; no filter is applied."""
    options = ["-w"] if write else []
    return git.run("hash-object", *options, "--no-filters", "--stdin", data=content).decode().strip()


def hash_files(git: Git, files: Sequence[tuple[str, Path]], *, write: bool = False) -> list[str]:
    """The hashes of files as they would stand at paths of the clone, with the conversions that its attributes ask for.

    Thousands of files need one process; only those that lie elsewhere and are converted need one each.
    """
    if not files:
        return []
    options = ["-w"] if write else []
    own = {at for at, (path, place) in enumerate(files) if place == git.path / os.fsdecode(git_bytes(path))}
    rest = [path for at, (path, _) in enumerate(files) if at not in own]
    converted = _converted(git, rest)
    oids: dict[int, str] = {}
    alone = [at for at, (path, _) in enumerate(files) if at not in own and path in converted]
    for at in alone:
        path, place = files[at]
        with place.open("rb") as stream:
            oids[at] = git.run("hash-object", *options, f"--path={path}", "--stdin", stdin=stream).decode().strip()
    left_alone = set(alone)
    for filters, group in (
        ([], sorted(own)),
        (["--no-filters"], [at for at in range(len(files)) if at not in own and at not in left_alone]),
    ):
        if group:
            names = "".join(f"{quote_path(git_text(os.fsencode(files[at][1])))}\n" for at in group)
            printed = git.run("hash-object", *options, *filters, "--stdin-paths", data=git_bytes(names))
            oids.update(zip(group, printed.decode().split(), strict=True))
    return [oids[at] for at in range(len(files))]


def _converted(git: Git, paths: Sequence[str]) -> set[str]:
    """Those that attributes or ``core.autocrlf`` would have git convert on the way in."""
    if not paths:
        return set()
    _, autocrlf = git.attempt("config", "--get", "core.autocrlf", accept=(0, 1))
    if autocrlf.strip().lower() not in {b"", b"false", b"no", b"off", b"0"}:
        return set(paths)
    asked = ("filter", "text", "eol", "crlf", "ident", "working-tree-encoding")
    raw = git.run("check-attr", "-z", "--stdin", *asked, data=b"".join(git_bytes(path) + b"\0" for path in paths))
    values = git_text(raw).split("\0")[:-1]
    unset = {"unspecified", "unset"}
    return {path for path, value in zip(values[0::3], values[2::3], strict=True) if value not in unset}


def stage(git: Git, index: Path, paths: Sequence[str], folder: Path) -> None:
    """Write the files of an index below ``folder``, smudged, with their modes."""
    folder.mkdir(parents=True, exist_ok=True)
    asked = b"".join(git_bytes(path) + b"\0" for path in paths)
    prefix = f"--prefix={os.fspath(folder)}/"
    git.run("checkout-index", "-f", "-z", "--stdin", prefix, data=asked, env={"GIT_INDEX_FILE": os.fspath(index)})
    if len(paths) <= _FSYNCED:
        for path in paths:
            _fsync(folder / os.fsdecode(git_bytes(path)))


def put(staged: Path, place: Path) -> None:
    """Move a staged file to its place in one step, whatever stood there."""
    place.parent.mkdir(parents=True, exist_ok=True)
    if place.is_dir() and not place.is_symlink():
        place.rmdir()  # an empty folder gives way; any other is an error, and stays
    try:
        os.replace(staged, place)  # noqa: PTH105 (a link is moved as it is)
    except OSError as error:
        if error.errno != 18:  # EXDEV: the git folder is on another file system
            raise
        draft = place.with_name(f".{place.name[:100]}.upont-draft")
        shutil.copy2(staged, draft, follow_symlinks=False)
        _fsync(draft)
        os.replace(draft, place)  # noqa: PTH105


def remove(work_tree: Path, place: Path) -> None:
    """Delete a file, and the folders that it leaves empty, as git does."""
    place.unlink(missing_ok=True)
    for folder in place.parents:
        if folder == work_tree:
            return
        try:
            folder.rmdir()
        except OSError:
            return


def write_atomically(place: Path, content: bytes) -> None:
    """Write a file of ours so that it is there whole, or as before, even if the power fails."""
    draft = place.with_name(f"{place.name}.new")
    with draft.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    draft.replace(place)
    _fsync(place.parent)


def _fsync(place: Path) -> None:
    with suppress(OSError):  # links, and folders on Windows, cannot be opened for it
        handle = os.open(place, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def same(one: Entry | None, other: Entry | None, *, modes: bool = True) -> bool:
    """Whether two entries are the same version; ``modes`` is false where the file system keeps no executable bit."""
    if one is None or other is None:
        return one is other
    executable_only = {one.mode, other.mode} == {FILE, EXECUTABLE}
    return one.oid == other.oid and (one.mode == other.mode or (executable_only and not modes))


def index_lines(entries: Mapping[str, Entry | None], null: str) -> bytes:
    """What ``update-index -z --index-info`` reads; removals first, so that a file can become a folder."""
    gone = b"".join(f"0 {null}\t".encode() + git_bytes(path) + b"\0" for path, entry in entries.items() if not entry)
    here = b"".join(
        f"{entry.mode:o} {entry.oid}\t".encode() + git_bytes(path) + b"\0" for path, entry in entries.items() if entry
    )
    return gone + here
