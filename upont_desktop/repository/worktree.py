"""Files of the work tree: what stands on disk, and putting versions in place without a half-written one.

No path is followed through a link (ARCHITECTURE, section 7): a folder that is a link leads out of the clone, or to a
place that has a path of its own.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
import subprocess
import tempfile
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from upont_desktop.domain.errors import NoSpace, NotWritable, UserError
from upont_desktop.domain.text import display, git_bytes, git_text
from upont_desktop.domain.writing_errors import FileInUse, NameNotAllowed, NameProblem
from upont_desktop.repository.git_words import explain
from upont_desktop.repository.names import folded
from upont_desktop.repository.process import Git
from upont_desktop.repository.trailers import quote_path

LINK, EXECUTABLE, FILE, SUBMODULE = 0o120000, 0o100755, 0o100644, 0o160000  # git's modes
_MANY = 200  # files to keep, from which on a pack is made
_SOME = 4  # contents, from which on one process for all is quicker than one for each
_SMALL = 4 << 20  # bytes; larger files are streamed by git itself
_FSYNCED = 64  # files; more are left to the system, as git does: until the journal is gone they can be written again


@dataclass(frozen=True, slots=True)
class Entry:
    """What git keeps at a path."""

    mode: int
    oid: str


EntryChanges: TypeAlias = Mapping[str, tuple[Entry | None, Entry | None]]
"""Path → what git kept there before, and what it keeps there after."""


def on_disk(path: str) -> str:
    """A path of the clone as this system's functions take it."""
    return path if path.isascii() else os.fsdecode(git_bytes(path))


class WorkTreePaths:
    """The work tree during one operation: says where paths are, and remembers which folders are no links."""

    def __init__(self, work_tree: Path, leaving: Iterable[str] = ()) -> None:
        """``work_tree`` is the top folder; ``leaving`` are paths that the operation removes, links among them."""
        self.top = os.fspath(work_tree)
        self._leaving = frozenset(leaving)
        self._real: set[str] = {""}

    def place(self, path: str) -> str:
        """Where a path is on disk. Raises :class:`NameNotAllowed` where a link is on the way."""
        if self._link(path) is not None:
            raise NameNotAllowed(path=display(path), problem=NameProblem.LINK)
        return f"{self.top}/{on_disk(path)}"

    def spelling(self, path: str) -> str | None:
        """How what stands at a path is spelt on disk, which may ignore case or the form of accents."""
        found = ""
        for part in path.split("/"):
            names = map(git_text, map(os.fsencode, os.listdir(f"{self.top}/{on_disk(found)}")))  # noqa: PTH208
            same = {name for name in names if folded(name) == folded(part)}
            if not same:
                return None
            found = f"{found}/{part if part in same else min(same)}".lstrip("/")
        return found

    def stamp(self, path: str) -> tuple[int, int, int] | None:
        """What changes whenever a program writes the file."""
        if self.beyond(path):
            return None
        try:
            status = os.lstat(self.place(path))
        except (FileNotFoundError, NotADirectoryError):
            return None
        return None if stat.S_ISDIR(status.st_mode) else (status.st_mtime_ns, status.st_size, status.st_ino)

    def without_namesakes(
        self, disk: Mapping[str, Entry], changes: EntryChanges, left_out: Collection[str]
    ) -> dict[str, Entry]:
        """What stands on a disk that ignores case, without what is another resource's file.

        Its name is spelt in another way, and it goes by the same change, or the path is ``left_out`` because of it.
        """

        def is_another(path: str) -> bool:
            standing = self.spelling(path) or path
            goes = standing in changes and changes[standing][1] is None
            return standing != path and (goes or path in left_out)

        return {path: entry for path, entry in disk.items() if not is_another(path)}

    def gives_way(self, path: str, changes: EntryChanges) -> bool:
        """Whether all that is in the folder where a file will stand is deleted by the same change."""
        inside = (found for found in Path(self.place(path)).rglob("*") if not found.is_dir() or found.is_symlink())
        paths = (git_text(os.fsencode(found.relative_to(self.top).as_posix())) for found in inside)
        return all(found in changes and changes[found][1] is None for found in paths)

    def reaches(self, path: str) -> bool:
        """Whether no link is on the way, or only one that leaves."""
        return self._link(path) is None or self.beyond(path)

    def beyond(self, path: str) -> bool:
        """Whether a link that leaves is on the way: nothing of the clone stands there yet."""
        return self._link(path) in self._leaving

    def _link(self, path: str) -> str | None:
        """The first link on the way."""
        folder = path.rpartition("/")[0]
        if folder in self._real:
            return None
        parts = folder.split("/")
        for depth in range(1, len(parts) + 1):
            above = "/".join(parts[:depth])
            if os.path.islink(f"{self.top}/{on_disk(above)}"):  # noqa: PTH114
                return above
        self._real.add(folder)
        return None


def place_of(work_tree: Path, path: str) -> Path:
    """Where a path of the clone is on disk. Raises :class:`NameNotAllowed` where a link is on the way."""
    return Path(WorkTreePaths(work_tree).place(path))


def entries_on_disk(git: Git, ground: WorkTreePaths, paths: Iterable[str]) -> dict[str, Entry]:
    """What git would keep of the files as they are now; paths where nothing stands are left out.

    A folder that stands where a file is asked about counts as :data:`SUBMODULE` without a hash, which equals no file.
    """
    found: dict[str, Entry] = {}
    regular: list[tuple[str, int]] = []
    for path in paths:
        if ground.beyond(path):
            continue
        place = ground.place(path)
        try:
            mode = os.lstat(place).st_mode
        except (FileNotFoundError, NotADirectoryError):
            continue
        if stat.S_ISREG(mode):
            regular.append((path, EXECUTABLE if mode & stat.S_IXUSR else FILE))
        elif stat.S_ISLNK(mode):
            found[path] = Entry(LINK, hash_bytes(git, os.fsencode(os.readlink(place))))  # noqa: PTH115
        else:
            found[path] = Entry(SUBMODULE, "")
    oids = hash_files(git, [(path, ground.place(path)) for path, _ in regular])
    found.update((path, Entry(mode, oid)) for (path, mode), oid in zip(regular, oids, strict=True))
    return found


def hash_bytes(git: Git, content: bytes, *, write: bool = False) -> str:
    """The hash of a blob, kept if ``write``; no filter is applied."""
    options = ["-w"] if write else []
    return git.run("hash-object", *options, "--no-filters", "--stdin", data=content).decode().strip()


def hash_files(git: Git, files: Sequence[tuple[str, str]], *, write: bool = False) -> list[str]:
    """The hashes of files (a path of the clone, a place on disk), with the conversions that its attributes ask for.

    Thousands of files need one process; only those that lie elsewhere and are converted need one each.
    """
    if not write and all(place == f"{git.path}/{on_disk(path)}" for path, place in files):
        places = [place for _, place in files]  # git finds the attributes of each by itself
        found = _hash_named(git, places, ())
        return [found[place] for place in places]
    converted = _converted(git, [path for path, _ in files])
    own = {place for path, place in files if path in converted and place == f"{git.path}/{on_disk(path)}"}
    alone = [(path, place) for path, place in files if path in converted and place not in own]
    plain = [place for path, place in files if path not in converted]
    options = ["-w"] if write else []
    oids: dict[tuple[bool, str], str] = {}
    for path, place in alone:
        with open(place, "rb") as stream:  # noqa: PTH123
            raw = git.run("hash-object", *options, f"--path={path}", "--stdin", stdin=stream)
        oids[True, path] = raw.decode().strip()
    oids.update(((False, place), oid) for place, oid in _hash_plain(git, plain, options).items())
    oids.update(((False, place), oid) for place, oid in _hash_named(git, sorted(own), options).items())
    return [oids.get((True, path)) or oids[False, place] for path, place in files]


def _hash_plain(git: Git, places: Sequence[str], options: Sequence[str]) -> dict[str, str]:
    """Hash files as they are; many that are to be kept go into one pack."""
    if not options or len(places) < _MANY:
        return _hash_named(git, places, [*options, "--no-filters"])
    small = [place for place in places if os.path.getsize(place) <= _SMALL]  # noqa: PTH202
    chosen = set(small)
    return store_many(git, small) | _hash_named(
        git, [place for place in places if place not in chosen], [*options, "--no-filters"]
    )


def _hash_named(git: Git, places: Sequence[str], options: Sequence[str]) -> dict[str, str]:
    if not places:
        return {}
    names = "".join(f"{quote_path(git_text(os.fsencode(place)))}\n" for place in places)
    with tempfile.TemporaryFile() as output:  # git flushes after every line: a pipe would wake us each time
        git.run("hash-object", *options, "--stdin-paths", data=git_bytes(names), stdout=output)
        output.seek(0)
        return dict(zip(places, output.read().decode().split(), strict=True))


def keep_contents(git: Git, contents: Sequence[bytes]) -> list[str]:
    """Keep blobs, and give their hashes; no filter is applied."""
    if len(contents) < _SOME:
        return [hash_bytes(git, content, write=True) for content in contents]
    return _imported(git, contents)


def store_many(git: Git, places: Sequence[str]) -> dict[str, str]:
    """Keep many small files in one pack, by ``git fast-import``: several times faster than one by one."""
    return dict(zip(places, _imported(git, map(_content_of, places)), strict=True))


def _content_of(place: str) -> bytes:
    with open(place, "rb", buffering=0) as source:  # noqa: PTH123
        return source.readall()


def _imported(git: Git, contents: Iterable[bytes]) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        marks = f"{folder}/marks"
        process = git.start(  # no deltas: looking for them takes a third of the time
            "fast-import",
            "--quiet",
            "--depth=0",
            f"--export-marks={marks}",
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        with process.stdout, process.stderr as stderr:
            with suppress(BrokenPipeError), process.stdin as stdin:  # what it says before it closes tells why
                for number, content in enumerate(contents, 1):
                    stdin.write(b"blob\nmark :%d\ndata %d\n%b\n" % (number, len(content), content))
            words = stderr.read()
        if process.wait():
            raise explain(git.path, ("fast-import",), words)
        with open(marks, "rb") as printed:  # noqa: PTH123
            pairs = (line.split() for line in printed)
            oids = {int(mark[1:]): oid.decode() for mark, oid in pairs}
        return [oids[number] for number in range(1, len(oids) + 1)]


def _converted(git: Git, paths: Sequence[str]) -> set[str]:
    """Those that attributes or ``core.autocrlf`` would have git convert on the way in."""
    if not paths:
        return set()
    # What git converts by itself, without an attribute.
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
            fsync_path(folder / os.fsdecode(git_bytes(path)))


def put(staged: str, place: str) -> None:
    """Move a staged file to its place in one step, whatever stood there."""
    try:
        _replace(staged, place)
    except OSError:
        os.makedirs(os.path.dirname(place), exist_ok=True)  # noqa: PTH103, PTH120
        if os.path.isdir(place) and not os.path.islink(place):  # noqa: PTH112, PTH114
            os.rmdir(place)  # noqa: PTH106 (an empty folder gives way; any other is an error, and stays)
        _replace(staged, place)


def _replace(staged: str, place: str) -> None:
    try:
        os.replace(staged, place)  # noqa: PTH105 (a link is moved as it is)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        _put_across(staged, Path(place))


def _put_across(staged: str, target: Path) -> None:
    """The git folder is on another file system: copy beside the place first."""
    draft = target.with_name(f".{target.name[:100]}.upont-draft")
    try:
        shutil.copy2(staged, draft, follow_symlinks=False)
        fsync_path(draft)
        draft.replace(target)
    except OSError:
        with suppress(OSError):
            draft.unlink()
        raise


def remove(ground: WorkTreePaths, place: str) -> None:
    """Delete a file, and the folders that it leaves empty, as git does."""
    with suppress(FileNotFoundError, NotADirectoryError):
        os.remove(place)  # noqa: PTH107
    drop_empty_folders(ground, place)


def drop_empty_folders(ground: WorkTreePaths, place: str) -> None:
    """Remove the folders around a place that is empty now, from the inside out."""
    folder = os.path.dirname(place)  # noqa: PTH120
    with suppress(OSError):
        while folder != ground.top:
            os.rmdir(folder)  # noqa: PTH106
            folder = os.path.dirname(folder)  # noqa: PTH120


DRAFT = ".new"  # the end of the name of what is written beside a file until it takes its place


def write_atomically(place: Path, content: bytes) -> None:
    """Write a file of ours so that it is there whole, or as before, even if the power fails."""
    draft = place.with_name(f"{place.name}{DRAFT}")
    with draft.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    draft.replace(place)
    fsync_path(place.parent)


def fsync_path(place: Path) -> None:
    """Have the system write a file or folder out, where it lets us."""
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


def is_submodule(entry: Entry | None) -> bool:
    """Whether a repository of its own stands there."""
    return entry is not None and entry.mode == SUBMODULE


def index_lines(entries: Mapping[str, Entry | None], null: str) -> bytes:
    """What ``update-index -z --index-info`` reads; removals first, so that a file can become a folder."""
    gone = b"".join(f"0 {null}\t".encode() + git_bytes(path) + b"\0" for path, entry in entries.items() if not entry)
    here = b"".join(
        f"{entry.mode:o} {entry.oid}\t".encode() + git_bytes(path) + b"\0" for path, entry in entries.items() if entry
    )
    return gone + here


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """What the system refuses, in words."""
    try:
        yield
    except OSError as error:
        where = display(str(error.filename or path))
        if error.errno == errno.ENAMETOOLONG:
            raise NameNotAllowed(path=where, problem=NameProblem.LONG_PATH, details=str(error)) from error
        kind = NoSpace if error.errno in {errno.ENOSPC, errno.EDQUOT} else NotWritable
        raise kind(path=where, details=str(error)) from error


def refusal(error: OSError | UserError) -> Exception:
    """What the system said of a file that was to be replaced; what :func:`translated` has words for stays."""
    if isinstance(error, UserError) or error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.ENAMETOOLONG}:
        return error
    if os.name == "posix" and error.errno in {errno.EACCES, errno.EPERM}:
        return error
    place = error.filename2 or error.filename or ""
    return FileInUse(path=display(str(place)), details=str(error))
