"""Bad input of every kind: empty, cut, damaged, mislabelled, exploding. Nothing is raised, everything ends in time."""

from __future__ import annotations

import gzip
import io
import json
import random
import struct
import tarfile
import time
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.compare import documents
from upont_desktop import compare as room
from upont_desktop.compare.kinds import kind_of
from upont_desktop.compare.own_metadata import told
from upont_desktop.compare.registry import MODULES, handler_of
from upont_desktop.domain.content.archives import ArchivePreview
from upont_desktop.domain.content.codec import FORMAT, dumps, loads
from upont_desktop.domain.content.documents import DocumentPreview
from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.limits import CompareOptions, Limits
from upont_desktop.domain.content.notebooks import NotebookPreview
from upont_desktop.domain.content.pictures import SvgPreview
from upont_desktop.domain.content.unavailable import Reason, Unavailable
from upont_desktop.domain.errors import Cancelled

NOTEBOOK = json.dumps(
    {"cells": [{"cell_type": "code", "source": "x = 1", "outputs": [{"output_type": "stream", "text": "a"}]}]}
).encode()
SAMPLES: dict[str, bytes] = {
    "a.txt": "été\nhiver\n".encode(),
    "a.py": b"def f():\n    return 1\n",
    "a.pl": b"title = T\ntext ==\nx\n==\n",
    "a.md": b"---\ntitle: T\n---\n# T\n\n- a **b** ![c](d.png)\n",
    "a.toml": b'title = "T"\n[club]\nsize = 3\n[[club.members]]\nname = "Z"\n',
    "a.png": documents.png(3, 4),
    "a.svg": b'<svg xmlns="http://www.w3.org/2000/svg" width="1" height="2"><g id="a"/><use href="#a"/></svg>',
    "a.pdf": documents.pdf(["one", "two"], title="T"),
    "a.csv": b'a;b\n1;"2"\n',
    "a.xlsx": documents.xlsx({"S": [["a", 1], ["b", 2.5]]}),
    "a.ods": documents.ods({"S": [["a", 1], ["b", 2.5]]}),
    "a.docx": documents.docx(["# T", "text"], picture=documents.png(2, 2)),
    "a.odt": documents.odt(["# T", "text"]),
    "a.pptx": documents.pptx([("T", "text")]),
    "a.odp": documents.odp([("T", "text")]),
    "a.ipynb": NOTEBOOK,
    "a.wav": documents.wav(),
    "a.mp3": b"ID3\x03\0\0\0\0\0\x19TIT2\0\0\0\x0f\0\0\0Title of it..." + b"\xff\xfb\x90\x00" * 400,
    "a.mp4": b"\0\0\0\x18ftypisom\0\0\0\0isommp42" + b"\0\0\0\x08moov",
    "a.zip": documents.zipped({"a": b"1", "b/c": b"2" * 100}),
    "a.tar.gz": documents.tarred({"a": b"1", "b/c": b"2" * 100}),
    "a.bin": bytes(range(256)),
}
LIMITS = Limits(seconds=20)


def kind_of_sample(path: str) -> ContentKind:
    return kind_of(path, SAMPLES[path])


def show(path: str, data: bytes, *, as_kind: ContentKind | None = None) -> None:
    """Preview and compare: whatever comes out can be kept."""
    shown = room.preview(path, data, limits=LIMITS, as_kind=as_kind)
    assert loads(dumps(shown)) == shown
    for left, right in ((data, SAMPLES[path]), (None, data), (data, data)):
        result = room.compare(path, left, path, right, limits=LIMITS, as_kind=as_kind)
        assert loads(dumps(result)) == result
    told(path, data)


def test_every_kind_has_a_handler_and_a_sample() -> None:
    assert set(MODULES) == set(ContentKind)
    assert all(handler_of(kind).preview for kind in ContentKind)
    assert {kind_of_sample(path) for path in SAMPLES} == set(ContentKind)


@pytest.mark.parametrize("path", SAMPLES)
def test_samples_can_be_shown(path: str) -> None:
    assert not isinstance(room.preview(path, SAMPLES[path]), Unavailable)
    show(path, SAMPLES[path])


@pytest.mark.parametrize("path", SAMPLES)
def test_empty_cut_and_mislabelled(path: str) -> None:
    data = SAMPLES[path]
    kind = kind_of_sample(path)
    for at in (0, 1, len(data) // 3, len(data) // 2, len(data) - 1):
        show(path, data[:at], as_kind=kind)
    for other in ("a.pdf", "a.png", "a.zip", "a.txt"):
        show(path, SAMPLES[other], as_kind=kind)
    show(path, b"\0" * 5_000, as_kind=kind)
    show(path, b"\xff" * 5_000, as_kind=kind)


@pytest.mark.parametrize("path", SAMPLES)
def test_damaged_in_many_ways(path: str) -> None:
    """Three hundred damaged copies of each sample, the same in every run."""
    data, kind = SAMPLES[path], kind_of_sample(path)
    rng = random.Random(path)
    for _ in range(300 if len(data) < 20_000 else 60):
        damage = damaged(data, rng)
        room.preview(path, damage, limits=LIMITS, as_kind=kind)
        told(path, damage)


def damaged(data: bytes, rng: random.Random) -> bytes:
    """A copy with some bytes changed, removed, doubled or set to extremes."""
    copy = bytearray(data)
    for _ in range(rng.randint(1, 8)):
        at = rng.randrange(len(copy)) if copy else 0
        match rng.randrange(4):
            case 0:
                copy[at : at + 1] = bytes((rng.randrange(256),))
            case 1:
                del copy[at : at + rng.randint(1, 40)]
            case 2:
                copy[at:at] = copy[at : at + rng.randint(1, 40)]
            case _:
                copy[at : at + 4] = rng.choice([b"\xff" * 4, b"\0" * 4, struct.pack(">I", rng.getrandbits(32))])
    return bytes(copy)


@pytest.mark.parametrize("path", ["a.docx", "a.odt", "a.ods", "a.xlsx", "a.pptx", "a.odp"])
def test_damaged_inside(path: str) -> None:
    """The parts of a zipped document damaged, in a zip that is sound."""
    with zipfile.ZipFile(io.BytesIO(SAMPLES[path])) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    xml = [name for name in parts if name.endswith((".xml", ".rels")) and len(parts[name]) < 30_000]
    rng = random.Random(path)
    for _ in range(40):
        name = rng.choice(xml)
        data = documents.zipped({**parts, name: damaged(parts[name], rng)}, method=zipfile.ZIP_STORED)
        room.preview(path, data, limits=LIMITS)
        told(path, data)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(sorted(SAMPLES)), st.binary(max_size=300), st.sampled_from(list(ContentKind)))
def test_any_bytes_as_any_kind(path: str, data: bytes, kind: ContentKind) -> None:
    shown = room.preview(path, data, as_kind=kind)
    assert loads(dumps(shown)) == shown
    result = room.compare(path, data, path, data[::-1], as_kind=kind)
    assert loads(dumps(result)) == result


def inflated(parts: dict[str, int]) -> bytes:
    """A zip whose members are zeros of these sizes, in bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, size in parts.items():
            with archive.open(name, "w") as member:
                for _ in range(size // 1_000_000):
                    member.write(bytes(1_000_000))
    return out.getvalue()


def with_inflated(data: bytes, parts: dict[str, int]) -> bytes:
    """A zip with more members: each an element full of blanks, of these sizes, in bytes."""
    out = io.BytesIO(data)
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, size in parts.items():
            with archive.open(name, "w") as member:
                member.write(b"<a>")
                for _ in range(size // 1_000_000):
                    member.write(b" " * 1_000_000)
                member.write(b"</a>")
    return out.getvalue()


def reason(path: str, data: bytes) -> Reason:
    started = time.process_time()
    shown = room.preview(path, data)
    assert isinstance(shown, Unavailable), shown
    assert time.process_time() - started < 2
    assert told(path, data) == {}
    return shown.reason


@pytest.mark.parametrize("path", ["a.docx", "a.xlsx", "a.ods", "a.odt", "a.pptx"])
def test_parts_that_nobody_reads_do_not_count(path: str) -> None:
    """300 MB of films and pictures beside a small text: the text is shown."""
    data = with_inflated(SAMPLES[path], {f"media/film{number}.avi": 50_000_000 for number in range(6)})
    assert len(data) < 2_000_000
    assert not isinstance(room.preview(path, data), Unavailable)


def test_parts_that_are_read_count_together() -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"
    names = [f"header{number}.xml" for number in range(4)]
    relations = "".join(f'<Relationship Id="{name}" Type="{kind}" Target="{name}"/>' for name in names)
    parts = {"document.xml": b"<a/>", "_rels/document.xml.rels": f"<Relationships>{relations}</Relationships>".encode()}
    beside = documents.zipped({f"word/{name}": part for name, part in parts.items()})
    assert reason("a.docx", with_inflated(beside, {f"word/{name}": 60_000_000 for name in names})) is Reason.TOO_LARGE


@pytest.mark.parametrize("path", ["a.docx", "a.xlsx", "a.odp", "a.zip"])
@pytest.mark.parametrize(("count", "extra"), [(200_000, 0), (400, 60_000)])
def test_a_directory_that_takes_more_than_the_file(path: str, count: int, extra: int) -> None:
    """46 bytes for each entry, 700 in memory: a file of 256 MB would take four thousand; or minutes for what else it
    says of each.
    """
    fields = struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, 20, 20, 0, 0, 0, 33, 0, 0, 0, 0, extra, 0, 0, 0, 0, 0)
    entry = fields + bytes(extra)
    end = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, count % 65536, count % 65536, len(entry) * count, 0, 0)
    assert reason(path, entry * count + end) is Reason.TOO_LARGE


@pytest.mark.parametrize(
    ("path", "part"),
    [
        ("a.docx", "word/document.xml"), ("a.odt", "content.xml"), ("a.xlsx", "xl/workbook.xml"),
    ],
)  # fmt: skip
def test_a_part_that_unpacks_to_too_much(path: str, part: str) -> None:
    assert reason(path, inflated({part: 70_000_000})) is Reason.TOO_LARGE


def test_a_tar_that_unpacks_to_too_much() -> None:
    header = documents.tarred({"a": b""}, mode="w")[:512]
    packed = gzip.compress(header[:124] + b"%011o\0" % 500_000_000 + header[136:] + bytes(1_000_000), 1)
    assert isinstance(room.preview("a.tar.gz", packed), Unavailable)
    bomb = gzip.compress(bytes(250_000_000), 1)
    assert reason("a.gz", bomb) is Reason.TOO_LARGE


def test_a_member_that_is_larger_than_it_declares() -> None:
    data = bytearray(documents.zipped({"content.xml": b"<a>" + b" " * 100_000 + b"</a>"}))
    for magic, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = data.index(magic) + offset
        data[at : at + 4] = struct.pack("<I", 10)
    assert reason("a.ods", bytes(data)) is Reason.BROKEN


@pytest.mark.parametrize(
    ("path", "part"),
    [
        ("a.docx", "word/document.xml"),
        ("a.odt", "content.xml"),
        ("a.ods", "content.xml"),
        ("a.pptx", "ppt/presentation.xml"),
    ],
)
def test_xml_bombs(path: str, part: str) -> None:
    assert reason(path, documents.zipped({part: documents.XML_BOMB})) is Reason.UNSUPPORTED
    assert reason(path, documents.zipped({part: b"<a>" * 200_000})) is Reason.BROKEN


@pytest.mark.parametrize("encoding", ["UTF-Z", "base64", "gb18030", "punycode", "x" * 300])
def test_xml_in_an_encoding_that_is_none(encoding: str) -> None:
    declared = f'<?xml version="1.0" encoding="{encoding}"?><a>\xe9</a>'.encode("latin-1")
    assert isinstance(room.preview("a.odt", documents.zipped({"content.xml": declared})), Unavailable | DocumentPreview)


def test_encrypted_documents() -> None:
    data = bytearray(documents.zipped({"word/document.xml": b"<a/>"}))
    for magic, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(magic) + offset] |= 1
    assert reason("a.docx", bytes(data)) is Reason.ENCRYPTED
    manifest = b'<manifest><encryption-data checksum="x"/></manifest>'
    assert (
        reason("a.odt", documents.zipped({"META-INF/manifest.xml": manifest, "content.xml": b"?"})) is Reason.ENCRYPTED
    )


@pytest.mark.parametrize("path", SAMPLES)
def test_cancelling(path: str) -> None:
    with pytest.raises(Cancelled):
        room.preview(path, SAMPLES[path], cancelled=lambda: True)
    with pytest.raises(Cancelled):
        room.compare(path, SAMPLES[path], path, SAMPLES[path] + b" ", cancelled=lambda: True)


@pytest.mark.parametrize("path", SAMPLES)
@pytest.mark.parametrize("at", [2, 3, 5])
def test_cancelling_in_the_midst_is_never_taken_for_a_broken_file(path: str, at: int) -> None:
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked >= at

    try:
        result = room.compare(path, SAMPLES[path], path, SAMPLES[path] + b" ", cancelled=cancelled)
    except Cancelled:
        return
    assert asked < at
    assert not isinstance(result, Unavailable)


def test_time_is_bounded() -> None:
    lines = "\n".join(str(number * 7919 % 10_007) for number in range(50_000)).encode()
    result = room.compare("a.txt", lines, "a.txt", lines[::-1], limits=Limits(seconds=0.0))
    assert isinstance(result, Unavailable)
    assert result.reason is Reason.TOO_SLOW


def test_large_files_are_refused_before_they_are_read() -> None:
    shown = room.preview("a.zip", bytes(1_000), limits=Limits(file_bytes=999))
    assert shown == Unavailable(Reason.TOO_LARGE, "1,000 bytes")


def test_what_is_kept_is_read_again_or_not_at_all() -> None:
    kept = dumps(
        room.compare("a.txt", b"one two\nthree\n", "a.txt", b"one 2\nfour\n", options=CompareOptions(context=1))
    )
    assert loads(kept) is not None
    assert loads(kept.replace(b"[%d," % FORMAT, b"[%d," % (FORMAT + 1), 1)) is None
    for damaged in (
        b"",
        b"{}",
        b"[]",
        b"null",
        kept[:-3],
        kept.replace(b'"changed"', b'"odd"'),
        b'[1,"Other",[]]',
        b"\xff",
    ):
        assert loads(damaged) is None


@pytest.mark.parametrize(
    "data",
    [
        b'{"cells":[' + b"{}," * 2_000_000 + b"{}]}",
        b'{"cells":[],"metadata":[' + b"[]," * 2_000_000 + b"[]]}",
        b'{"cells":[],"metadata":[' + b"0," * 4_000_000 + b"0]}",
    ],
    ids=["objects", "lists", "numbers"],
)
def test_a_notebook_that_is_larger_in_memory_than_in_its_file(data: bytes) -> None:
    """Ten times and more: what is counted before it is read costs nothing."""
    assert reason("a.ipynb", data) is Reason.TOO_LARGE


@pytest.mark.parametrize("source", ["*a* [x](y) " * 300, "[" * 10_000])
def test_a_notebook_of_much_markdown_is_shown_as_it_is_written(source: str) -> None:
    cell = {"cell_type": "markdown", "source": source}
    shown = room.preview("a.ipynb", json.dumps({"cells": [cell] * (500_000 // len(source))}).encode())
    assert isinstance(shown, NotebookPreview)
    first, last = shown.notebook.cells[0], shown.notebook.cells[-1]
    assert first.lines == last.lines == (source,)
    assert first.html
    assert not last.html


def test_a_drawing_of_nothing_but_scripts() -> None:
    """To take them out one by one took minutes, without a way to stop."""
    lines = (b"<set/>" * 1_000 + b"\n") * 100
    started = time.process_time()
    shown = room.preview("a.svg", b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">' + lines + b"</svg>")
    assert isinstance(shown, SvgPreview)
    assert shown.drawing
    assert "set" not in shown.drawing
    assert time.process_time() - started < 4


def tar_header(name: str, size: int, kind: bytes) -> bytes:
    info = tarfile.TarInfo(name)
    info.size, info.type = size, kind
    return info.tobuf(tarfile.USTAR_FORMAT)


@pytest.mark.parametrize("kind", [tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK])
def test_a_header_of_a_tar_that_is_larger_than_any(kind: bytes) -> None:
    """200 kB that took 700 MB: a header is read whole."""
    data = tar_header("a", 2_000_000, kind) + b"x" * 2_000_384 + tar_header("b", 0, tarfile.REGTYPE) + bytes(1_024)
    assert reason("a.tar.gz", gzip.compress(data, 1)) is Reason.TOO_LARGE


def test_long_names_in_a_tar_are_read() -> None:
    """In both ways of writing them."""
    for form in (tarfile.PAX_FORMAT, tarfile.GNU_FORMAT):
        out = io.BytesIO()
        with tarfile.open(fileobj=out, mode="w", format=form, pax_headers={"comment": "c" * 40}) as archive:
            for number in range(3):
                archive.addfile(tarfile.TarInfo(f"{'é' * 300}/{number}"))
        shown = room.preview("a.tar", out.getvalue())
        assert isinstance(shown, ArchivePreview)
        assert [member.path[-1] for member in shown.archive.members] == ["0", "1", "2"]
        assert shown.archive.whole


def test_a_tar_is_listed_up_to_a_file_with_many_holes() -> None:
    """The list of holes has no bound: what follows is left out, and that is said."""
    sparse = bytearray(tar_header("b", 0, tarfile.GNUTYPE_SPARSE))
    sparse[482] = 1  # the list goes on
    sparse[148:156] = b" " * 8
    sparse[148:156] = b"%06o\0 " % sum(sparse)
    data = tar_header("a", 0, tarfile.REGTYPE) + bytes(sparse) + bytes(1_024)
    shown = room.preview("a.tar", data)
    assert isinstance(shown, ArchivePreview)
    assert ([member.path for member in shown.archive.members], shown.archive.whole) == (["a"], False)
