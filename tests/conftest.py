"""What every test gets: a masked host, a home of its own, builders of clones, and guards that fail it when something
was logged, said by Qt or left open that the test did not speak of.
"""

from __future__ import annotations

import gc
import logging
import sys
import tempfile
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import hypothesis
import pytest
from hypothesis.database import DirectoryBasedExampleDatabase

from tests.support.clones import CloneBuilder
from tests.support.examples import EVERY_DAY, WITH_SLOW
from tests.support.masking import folders_of, mask_host, new_home
from upont_desktop.service.decoder.documents import DocumentHelper

# As early as can be: what is imported later may ask for these variables at once.
_TEMPORARY = tempfile.TemporaryDirectory(prefix="upont-desktop-tests-")
mask_host(Path(_TEMPORARY.name))

_EXAMPLES = DirectoryBasedExampleDatabase(Path(__file__).parents[1] / ".hypothesis")


def pytest_configure(config: pytest.Config) -> None:
    """Draw the same few examples each time in the everyday run, so that what fails does so for everybody; the slow one
    draws many, where nobody was.
    """
    same = "not slow" in config.getoption("markexpr")
    hypothesis.settings.register_profile(
        "ours",
        deadline=None,
        max_examples=EVERY_DAY if same else WITH_SLOW,
        derandomize=same,
        database=None if same else _EXAMPLES,
        print_blob=not same,
    )
    hypothesis.settings.load_profile("ours")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """What is imported for all tests stays, so that nobody looks for garbage in it, neither now nor later."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        gc.freeze()


def pytest_unconfigure() -> None:
    """Remove the homes that tests had."""
    _TEMPORARY.cleanup()


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch) -> Path:
    """Home and working folder of this test alone: what it sets up there, git's configuration too, no other sees."""
    folder = new_home(Path(_TEMPORARY.name))
    for name, value in folders_of(folder).items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def data_folder(home: Path) -> Path:
    """Where the program keeps its data in this test."""
    return home / "upont-desktop"


@pytest.fixture(scope="session")
def documents() -> Iterator[DocumentHelper]:
    """The helpers that read documents, warm from the first test that needs one."""
    made = DocumentHelper()
    yield made
    made.close()


@pytest.fixture
def clone(tmp_path: Path) -> CloneBuilder:
    """An empty clone, to be filled."""
    return CloneBuilder(tmp_path / "clone")


@pytest.fixture
def make_clone(tmp_path: Path) -> Callable[..., CloneBuilder]:
    """Return a maker of more clones: `make_clone("name", bare=True)`."""

    def make(name: str, **options: object) -> CloneBuilder:
        return CloneBuilder(tmp_path / name, **options)  # type: ignore[arg-type]

    return make


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test in which a warning or worse was logged, unless it is marked `log_expected`."""
    yield
    if request.node.get_closest_marker("log_expected") is not None:
        return
    records = [record for when in ("setup", "call") for record in caplog.get_records(when)]
    loud = [f"{record.name}: {record.getMessage()}" for record in records if record.levelno >= logging.WARNING]
    if loud:
        pytest.fail("logged without being expected (mark the test log_expected if it is):\n" + "\n".join(loud))


@pytest.fixture(autouse=True)
def no_window_left_open() -> Iterator[None]:
    """Fail a test that leaves a window open behind it, and close that window for the next test's sake."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    left = [window for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]
    for window in left:
        window.close()
    if left:
        pytest.fail(f"left open: {', '.join(f'{type(window).__name__} “{window.windowTitle()}”' for window in left)}")
