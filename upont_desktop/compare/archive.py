"""Archives: what they list. Nothing is ever unpacked to disk."""

from __future__ import annotations

import bz2
import gzip
import hashlib
import io
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TypeAlias

from upont_desktop.compare.guard import Guard, RefusedError, refuse_larger
from upont_desktop.compare.parts import paired_by_content
from upont_desktop.compare.source import Handler, Source
from upont_desktop.compare.zip_parts import BROKEN_ZIP, refuse_large_directory
from upont_desktop.domain.content.archives import Archive, ArchiveComparison, ArchivePreview, Member
from upont_desktop.domain.content.limits import CompareOptions
from upont_desktop.domain.content.unavailable import Reason

_BROKEN = (*BROKEN_ZIP, tarfile.TarError, lzma.LZMAError)
_CHUNK = 1 << 16  # bytes: a read that ends often enough for the guard to be asked


def preview_archive(source: Source, guard: Guard) -> ArchivePreview:
    """The listing of an archive."""
    return ArchivePreview(_read(source, guard))


def _read(source: Source, guard: Guard) -> Archive:
    data = source.data
    try:
        if zipfile.is_zipfile(io.BytesIO(data)):
            return _zip(data, guard)
        packed = _packing(data)
        if packed or data[257:262] == b"ustar":
            return _tar_or_single(source, packed, guard)
    except _BROKEN as error:
        raise RefusedError(Reason.BROKEN, str(error)) from error
    if data.startswith((b"7z\xbc\xaf", b"Rar!", b"\x28\xb5\x2f\xfd")):
        raise RefusedError(Reason.UNSUPPORTED, "a format that Python has no reader for")
    raise RefusedError(Reason.BROKEN, "no archive that can be read")


def _listing(kind: str, members: Iterator[Member], guard: Guard) -> Archive:
    """The members within the limit, in order of path; of a damaged archive those that can be read, if any."""
    found: list[Member] = []
    whole = True
    try:
        for member in guard.watched(members, every=64):
            if len(found) == guard.limits.members:
                whole = False
                break
            found.append(member)
    except _BROKEN:
        if not found:
            raise
        whole = False
    found.sort(key=lambda member: member.path)
    return Archive(kind, tuple(found), sum(member.size for member in found), whole)


def _zip(data: bytes, guard: Guard) -> Archive:
    refuse_large_directory(data)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return _listing("ZIP", (_zip_member(info) for info in archive.infolist()), guard)


def _zip_member(info: zipfile.ZipInfo) -> Member:
    year, month, day, hour, minute, second = info.date_time
    modified = f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}" if year > 1980 else ""
    digest = "" if info.is_dir() else f"{info.CRC:08x}-{info.file_size}"
    name = _clean(info.filename)
    return Member(name, info.file_size, modified, digest, is_folder=info.is_dir(), encrypted=bool(info.flag_bits & 1))


def _clean(name: str) -> str:
    return name.encode("utf-8", "replace").decode().replace("\0", "")[:4096]


def _packing(data: bytes) -> str:
    for magic, name in ((b"\x1f\x8b", "gzip"), (b"BZh", "bzip2"), (b"\xfd7zXZ\0", "xz"), (b"\x5d\0\0", "lzma")):
        if data.startswith(magic):
            return name
    return ""


_Opened: TypeAlias = gzip.GzipFile | bz2.BZ2File | lzma.LZMAFile | io.BytesIO


def _opened(data: bytes, packing: str) -> _Opened:
    raw = io.BytesIO(data)
    if packing == "gzip":
        return gzip.GzipFile(fileobj=raw)
    if packing == "bzip2":
        return bz2.BZ2File(raw)
    return lzma.LZMAFile(raw) if packing else raw


class _Bounded(io.RawIOBase):
    """What is unpacked, up to the limit: a tar inside a bomb ends there."""

    def __init__(self, inner: _Opened, guard: Guard) -> None:
        super().__init__()
        self._inner = inner
        self._guard = guard
        self.given = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        self._guard.check()
        try:
            chunk = self._inner.read1(min(len(buffer), _CHUNK))
        except gzip.BadGzipFile as error:
            if not self.given or "Not a gzipped file" not in str(error):
                raise
            chunk = b""  # What follows the packed data is ignored, as gzip itself does.
        self.given += len(chunk)
        if self.given > self._guard.limits.unpacked_bytes:
            raise RefusedError(Reason.TOO_LARGE, "unpacks to too much")
        buffer[: len(chunk)] = chunk
        return len(chunk)


class _BoundedTarInfo(tarfile.TarInfo):
    """Headers are read whole, and kept in memory: what is larger than any real one is refused before.

    The methods are those by which ``tarfile`` handles the types of headers (pax, POSIX.1-2001; GNU tar's long names and
    sparse files).
    """

    def _proc_member(self, archive: tarfile.TarFile) -> tarfile.TarInfo:
        most = _MOST_HEADERS.get(self.type)
        if most is not None:
            refuse_larger(self.size, most, "bytes of header")
        if self.type == tarfile.XGLTYPE and len(archive.pax_headers) > _MOST_FIELDS:
            raise RefusedError(Reason.TOO_LARGE, "too many fields for all members")
        return super()._proc_member(archive)  # type: ignore[misc, no-any-return]

    def _proc_sparse(self, archive: tarfile.TarFile) -> tarfile.TarInfo:
        if self._sparse_structs[1]:  # type: ignore[attr-defined] # the list goes on, and nothing says how long
            raise tarfile.ReadError("a file with many holes")
        return super()._proc_sparse(archive)  # type: ignore[misc, no-any-return]

    def _proc_gnusparse_10(self, *_: object) -> None:
        raise tarfile.ReadError("a file with many holes")


_MOST_HEADERS = {
    **dict.fromkeys((tarfile.XHDTYPE, tarfile.SOLARIS_XHDTYPE), 1_000_000),
    **dict.fromkeys((tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK), 100_000),
    tarfile.XGLTYPE: 10_000,  # copied for each member
}
"""Bytes, by the type of a header; systems take paths of 4,096."""
_MOST_FIELDS = 1_000  # of a tar's extended header: tar writers know some twenty


def _tar_members(archive: tarfile.TarFile) -> Iterator[Member]:
    for info in archive:
        yield _tar_member(archive, info)
        archive.members.clear()  # type: ignore[attr-defined] # else it keeps them all, with their headers


def _tar_or_single(source: Source, packing: str, guard: Guard) -> Archive:
    stream = io.BufferedReader(_Bounded(_opened(source.data, packing), guard), _CHUNK)
    if stream.peek(512)[257:262] != b"ustar":
        return _single(source, packing, stream, guard)
    kind = f"tar ({packing})" if packing else "tar"
    with tarfile.open(fileobj=stream, mode="r|", tarinfo=_BoundedTarInfo) as archive:
        return _listing(kind, _tar_members(archive), guard)


def _tar_member(archive: tarfile.TarFile, info: tarfile.TarInfo) -> Member:
    digest = ""
    if info.isreg() and (content := archive.extractfile(info)) is not None:
        hashed = hashlib.blake2b(digest_size=12)
        while chunk := content.read(_CHUNK):
            hashed.update(chunk)
        digest = hashed.hexdigest()
    name = _clean(info.name) + ("/" if info.isdir() else "")
    return Member(name, info.size, _moment(info.mtime), digest, is_folder=info.isdir())


def _moment(seconds: float) -> str:
    try:
        return (
            datetime.fromtimestamp(seconds, UTC).replace(tzinfo=None).isoformat(timespec="seconds") if seconds else ""
        )
    except (ValueError, OverflowError, OSError):
        return ""


def _single(source: Source, packing: str, stream: io.BufferedReader[_Bounded], guard: Guard) -> Archive:
    """One packed file: its name is the archive's without the last extension."""
    checksum = size = 0
    while chunk := stream.read(_CHUNK):
        guard.check()
        checksum, size = zlib.crc32(chunk, checksum), size + len(chunk)
    name = source.path.rpartition("/")[2]
    member = Member(_clean(name.rpartition(".")[0] or name), size, "", f"{checksum:08x}-{size}")
    return Archive(packing, (member,), size)


def compare_archive(left: Source | None, right: Source | None, _: CompareOptions, guard: Guard) -> ArchiveComparison:
    """Two archives, member by member."""
    before, after = left and _read(left, guard), right and _read(right, guard)
    sides = ([(one.path, one.digest or "folder") for one in side.members] if side else [] for side in (before, after))
    return ArchiveComparison(before, after, paired_by_content(*sides))


HANDLER = Handler(preview_archive, compare_archive)
