"""The report for those who help: useful, and without anything personal."""

from __future__ import annotations

import getpass
import logging
import platform
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.reference import parse_reference
from upont_desktop.service.data_folders import LOG_NAME, DataFolders
from upont_desktop.service.library import Library
from upont_desktop.service.report import report_text


@pytest.fixture
def places(tmp_path: Path) -> DataFolders:
    return DataFolders.default(tmp_path / "zoé-dupont")


def write_down(places: DataFolders, text: str, level: int = logging.ERROR) -> None:
    """As the window does it."""
    places.log.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(places.log / LOG_NAME, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    handler.handle(logging.LogRecord("x", level, "", 0, text, None, None))
    handler.close()


def failure() -> str:
    """What is written down where a line of the program fails on something personal."""
    try:
        try:
            Circle("zoé@example.org", Path("/home/zoé/Secret"))
        except ValueError:
            parse_reference(3)  # type: ignore[arg-type]
    except AttributeError as error:
        error.add_note("upont_desktop/secret.py of zoé@example.org\nzoé: /home/zoé/Secret")
        return "".join(traceback.format_exception(error))
    raise AssertionError("it did not fail")


def test_versions_are_told(places: DataFolders) -> None:
    told = report_text(places, "9.8.7")
    assert "uPont Desktop: 9.8.7\n" in told
    assert f"Python: {platform.python_version()}\n" in told
    assert "git: 2." in told
    assert "circles: 0 known\n" in told
    assert "Missing" not in told


def test_errors_are_told_by_kind_and_by_our_lines(places: DataFolders) -> None:
    write_down(places, failure())
    told = report_text(places, "1")
    assert "Errors written down: 1\n" in told
    line = told.splitlines()[-1]
    assert "Error upont_desktop/domain/reference.py:" in line
    assert "parse_reference" in line


def test_nothing_personal_is_told(
    places: DataFolders, clone: CloneBuilder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clone.write("Secret.txt", "Secret").commit("Secret words", author="Zoé Dupont <zoé@example.org>")
    Library(places).recognise(clone.path)
    gone = Library(places).recognise(clone.path)
    clone.path.rename(tmp_path / "Secret place")
    for _ in range(3):
        write_down(places, failure())
    write_down(places, "a line of /home/zoé/Secret: zoé@example.org")
    places.cache.write_text("a file where a folder should be")
    monkeypatch.setenv("PATH", str(tmp_path))
    told = report_text(places, "1")
    assert "Missing: a folder cannot be written." in told
    assert "Missing: Git was not found" in told
    for personal in (
        "zoé", "dupont", "secret", "example.org", "@", str(tmp_path), str(Path.home()), sys.executable, gone.slug + ":",
        f"circle {gone.slug}", platform.node() or "?", f"/{getpass.getuser()}", "/tmp", "/home",
    ):  # fmt: skip
        assert personal.lower() not in told.lower(), personal


@pytest.mark.parametrize("log", [b"", b"\xff\xfe\x00", b"no record\n", b"2026-01-01 10:00:00,000 ERROR \n"])
def test_a_strange_log_does_no_harm(places: DataFolders, log: bytes) -> None:
    places.log.mkdir(parents=True)
    (places.log / LOG_NAME).write_bytes(log)
    assert report_text(places, "1").startswith("uPont Desktop: 1\n")
