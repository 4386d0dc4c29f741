"""Trees of files as packages hold them: even times and modes, listed by their hashes, packed in one order."""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path

_ELF = b"\x7fELF"


def files_of(tree: Path) -> Iterator[Path]:
    """All that lies in a tree, links too, folders before their content, in one order on every machine."""
    for path in sorted(tree.iterdir(), key=lambda path: os.fsencode(path.name)):
        yield path
        if path.is_dir() and not path.is_symlink():
            yield from files_of(path)


def make_even(tree: Path, epoch: int) -> None:
    """Give everything the modes 755 (folders and what can be run) or 644, and the time ``epoch``."""
    for path in [*files_of(tree), tree]:
        if not path.is_symlink():
            runs = path.is_dir() or (path.stat().st_mode & 0o100 and ".so" not in path.name)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def listing(tree: Path) -> str:
    """One line for each file and link: its hash or its target, its size, its path."""
    lines = []
    for path in files_of(tree):
        name = path.relative_to(tree).as_posix()
        if path.is_symlink():
            lines.append(f"link to {path.readlink().as_posix()}  {name}")
        elif path.is_file():
            data = path.read_bytes()
            lines.append(f"{hashlib.sha256(data).hexdigest()} {len(data):>10}  {name}")
    return "\n".join(lines) + "\n"


def strip_modules(tree: Path) -> None:
    """Take what only debuggers read out of Python's extension modules that came with it; Qt's libraries stay as they
    were built.
    """
    for path in files_of(tree):
        if ".cpython-" in path.name and path.is_file() and path.read_bytes()[:4] == _ELF:
            subprocess.run(["strip", "--strip-unneeded", path], check=True)


def needed_from_outside(tree: Path) -> set[str]:
    """Names of the libraries that the programs and libraries of a tree are linked to and that it does not hold."""
    held, wanted = set(), set()
    for path in files_of(tree):
        if path.is_file() and _begins_as_elf(path):
            held.add(path.name)
            said = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True).stdout
            wanted |= {line.split()[1] for line in said.splitlines() if line.strip().startswith("NEEDED")}
    return wanted - held


def _begins_as_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == _ELF


def copy_tree(source: Path, target: Path) -> None:
    """Copy a tree, without taking room where the file system has hard links."""
    shutil.copytree(source, target, symlinks=True, copy_function=_link)


def _link(source: str, target: str) -> str:
    if Path(source).is_symlink():
        return str(shutil.copy2(source, target, follow_symlinks=False))
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
    return target


def pack(tree: Path, archive: Path, epoch: int) -> None:
    """A .tar.gz of a tree under its own name, owned by root, with nothing of the machine that made it.

    Gzip, as any system opens it, and xz would take two minutes to save a fifth.
    """

    def even(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = epoch
        return member

    with (
        archive.open("wb") as file,
        gzip.GzipFile("", "wb", 6, file, mtime=epoch) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as tar,
    ):
        for path in [tree, *files_of(tree)]:
            tar.inodes = {}  # type: ignore[attr-defined]  # hard links of the staging are none of the archive
            name = path.relative_to(tree.parent).as_posix()
            tar.add(path, name, recursive=False, filter=even)
