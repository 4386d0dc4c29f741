"""Files that come with the libraries installed here, as they are and damaged, each read and drawn by helpers.

Nothing is raised, nothing takes too long, nothing takes more than its bound, and nothing is left behind.
"""

from __future__ import annotations

import importlib.util
import os
import random
import sysconfig
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.compare.test_hostile import SAMPLES
from upont_desktop.domain.content.codec import dumps
from upont_desktop.domain.content.pictures import SvgPreview
from upont_desktop.domain.content.unavailable import Reason, Unavailable
from upont_desktop.service.decoder.confinement import MEMORY
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.decoder.pool import HelperPool
from upont_desktop.ui.content.pictures.picture_decoder import PictureDecoder
from upont_desktop.ui.content.pictures.pixels import Picture, PixelAnswer, PixelQuestion, PixelTask, taken

pytestmark = pytest.mark.slow

_ENDINGS = (
    "bmp csv docx dotx gif gz html ico ipynb jpg json md odp ods odt pdf png ppm pptx py rst svg tar tiff toml txt wav "
    "webp xbm xlsx xml xpm yaml zip"
).split()
_EACH = 25
"""Files of one ending: thousands of icons say no more than some."""
_LARGEST = 3_000_000
_LOST = frozenset({Reason.CRASHED, Reason.TOO_SLOW})


class File(NamedTuple):
    """Its name decides who reads it first."""

    name: str
    data: bytes


def _installed() -> list[File]:
    """The smallest, the largest, and some between of each ending, from the libraries and from Python's own tests."""
    found: defaultdict[str, list[Path]] = defaultdict(list)
    folders = [Path(sysconfig.get_path("purelib")), Path(sysconfig.get_path("stdlib"))]
    if (qt := importlib.util.find_spec("PySide6")) is not None and qt.origin is not None:
        folders.append(Path(qt.origin).parent)
    for path in sorted(path for folder in dict.fromkeys(folders) for path in folder.rglob("*")):
        ending = path.suffix[1:].lower()
        if ending in _ENDINGS and path.is_file() and 0 < path.stat().st_size < _LARGEST:
            found[ending].append(path)
    chosen = random.Random(1)
    files = []
    for _ending, paths in sorted(found.items()):
        paths.sort(key=lambda path: path.stat().st_size)
        some = {paths[0], paths[-1], *chosen.sample(paths, min(_EACH, len(paths)))}
        files += [File(path.name, path.read_bytes()) for path in sorted(some)]
    return files


@pytest.fixture(scope="module")
def corpus() -> list[File]:
    return [*_installed(), *(File(name, data) for name, data in SAMPLES.items())]


class Readers(NamedTuple):
    """Both kinds of helpers."""

    documents: DocumentHelper
    pixels: HelperPool

    def read(self, file: File) -> list[Unavailable]:
        """Everything that the window would do with a file; what could not be shown."""
        shown = self.documents.preview(file.name, file.data)
        compared = self.documents.compare(file.name, file.data, file.name, file.data[: len(file.data) // 2])
        self.documents.metadata(file.name, file.data)
        self.documents.words(file.name, file.data, len(file.data))
        decoder = PictureDecoder(self.pixels)
        drawn: list[object] = [decoder.read_picture(file.data), self._page(file.data)]
        if isinstance(shown, SvgPreview) and shown.drawing:
            drawn.append(decoder.draw_svg(shown.drawing))
        assert all(isinstance(each, Picture | Unavailable) for each in drawn)
        return [each for each in (shown, compared, *drawn) if isinstance(each, Unavailable)]

    def _page(self, data: bytes) -> Picture | Unavailable:
        question = PixelQuestion(PixelTask.PAGE, key=os.urandom(8).hex(), page=0, width=200, height=280)
        found = self.pixels.ask_for([dumps(question), data], taken)
        if isinstance(found, PixelAnswer):
            assert found.problem is not None
            return found.problem
        return found

    @property
    def processes(self) -> tuple[int, ...]:
        return (*self.documents.pool.processes, *self.pixels.processes)


@pytest.fixture(scope="module")
def readers() -> Iterator[Readers]:
    made = Readers(DocumentHelper(), HelperPool("pixels"))
    made.read(File("a.txt", b"warm\n"))
    yield made
    made.documents.close()
    made.pixels.close()


@pytest.fixture(autouse=True)
def nothing_is_left_behind(readers: Readers) -> Iterator[None]:
    """No file stays open here, no process but the two, and those kept within their memory."""
    before = _open_files()
    yield
    assert len(readers.processes) <= 2
    assert _open_files() <= before + 4  # a helper that was replaced may have another number of them
    for process in readers.processes:
        assert _peak(process) < MEMORY


def _open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir())) if Path("/proc/self/fd").is_dir() else 0


def _peak(process: int) -> int:
    try:
        lines = Path(f"/proc/{process}/status").read_text("ascii", "replace").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:")), 0)


def test_files_as_they_are(corpus: list[File], readers: Readers) -> None:
    assert len(corpus) > 200
    lost = {file.name: reasons for file in corpus if (reasons := [w for w in readers.read(file) if w.reason in _LOST])}
    assert not lost


def test_files_under_another_name(corpus: list[File], readers: Readers) -> None:
    """A file is not what its name says: each reader gets what was made for another."""
    chosen = random.Random(2)
    names = [file.name for file in corpus if file.name in SAMPLES]
    for file in chosen.sample(corpus, 150):
        reasons = readers.read(File(chosen.choice(names), file.data))
        assert not [why for why in reasons if why.reason in _LOST], file.name


_change = st.tuples(
    st.floats(0, 1), st.sampled_from("flip cut double ones zeros number".split()), st.binary(max_size=8)
)


def _damaged(data: bytes, changes: list[tuple[float, str, bytes]]) -> bytes:
    copy = bytearray(data)
    for where, how, some in changes:
        at = int(where * len(copy))
        match how:
            case "flip":
                copy[at : at + len(some)] = some
            case "cut":
                del copy[at : at + 16 * len(some)]
            case "double":
                copy[at:at] = copy[at : at + 64]
            case "ones":
                copy[at : at + 4] = b"\xff\xff\xff\xff"
            case "zeros":
                copy[at : at + 4] = bytes(4)
            case _:
                copy[at:at] = some
    return bytes(copy)


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_files_that_were_damaged(corpus: list[File], readers: Readers, data: st.DataObject) -> None:
    file = data.draw(st.sampled_from(corpus).filter(lambda file: len(file.data) < 200_000))
    changes = data.draw(st.lists(_change, min_size=1, max_size=6))
    reasons = readers.read(File(file.name, _damaged(file.data, changes)))
    assert not [why for why in reasons if why.reason in _LOST], file.name


def test_reading_again_and_again_takes_no_more_memory() -> None:
    """Fewer times than after which a helper is replaced anyway."""
    readers = Readers(DocumentHelper(), HelperPool("pixels"))
    few = [File(name, SAMPLES[name]) for name in ("a.png", "a.pdf", "a.docx", "a.svg", "a.xlsx")]
    for _ in range(8):
        for file in few:
            readers.read(file)
    processes = readers.processes
    before = [_peak(process) for process in processes]
    for _ in range(14):
        for file in few:
            readers.read(file)
    assert readers.processes == processes
    more = [_peak(process) - held for process, held in zip(processes, before, strict=True)]
    assert max(more) < 4 << 20
    readers.documents.close()
    readers.pixels.close()
