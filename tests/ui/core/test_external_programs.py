"""Files are opened by the program that the person chose, with the system's own libraries."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from upont_desktop.ui.core.external_programs import ExternalPrograms
from upont_desktop.ui.core.settings import Settings


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program that writes down what it is given."""
    made = tmp_path / "my viewer"
    made.write_text(
        f'#!/bin/sh\necho "$# $1 $LD_LIBRARY_PATH" > "{tmp_path}/part" && mv "{tmp_path}/part" "{tmp_path}/given"\n'
    )
    made.chmod(0o755)
    return made


@pytest.fixture
def settings() -> Settings:
    return Settings(None)


@pytest.fixture
def openers(qtbot: QtBot, settings: Settings) -> Iterator[ExternalPrograms]:
    made = ExternalPrograms(settings)
    made.install()
    yield made
    made.uninstall()


def test_the_program_chosen_for_a_kind_opens_it(
    openers: ExternalPrograms, settings: Settings, program: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    settings.openers = {"pdf": str(program)}
    file = tmp_path / "Énoncé; rm -rf $HOME.PDF"
    file.touch()
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
    qtbot.waitUntil((tmp_path / "given").exists)
    assert (tmp_path / "given").read_text() == f"1 {file} \n"


def test_a_program_that_is_gone_is_said(
    openers: ExternalPrograms, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    settings.openers = {"pdf": str(tmp_path / "gone")}
    (tmp_path / "a.pdf").touch()
    with qtbot.waitSignal(openers.failed) as said:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(tmp_path / "a.pdf")))
    assert said.args == [str(tmp_path / "gone")]


@pytest.mark.qt_log_ignore("does not support QPlatformServices")
def test_folders_are_left_to_the_system(
    openers: ExternalPrograms, settings: Settings, program: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    settings.openers = {"pdf": str(program)}
    folder = tmp_path / "folder.pdf"
    folder.mkdir()
    with qtbot.waitSignal(openers.failed) as said:  # there is no system to open it here
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
    assert said.args == ["folder.pdf"]


def test_a_packaged_program_keeps_its_libraries_to_itself(
    openers: ExternalPrograms,
    settings: Settings,
    program: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/system")
    seen: list[str | None] = []

    def system_opens(_url: QUrl) -> bool:
        seen.append(os.environ.get("LD_LIBRARY_PATH"))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", system_opens)
    settings.openers = {"pdf": str(program)}
    openers.take(QUrl("https://example.org"))
    assert (seen, os.environ["LD_LIBRARY_PATH"]) == (["/system"], "/bundle")
    (tmp_path / "a.pdf").touch()
    openers.take(QUrl.fromLocalFile(str(tmp_path / "a.pdf")))
    qtbot.waitUntil((tmp_path / "given").exists)
    assert (tmp_path / "given").read_text().endswith(" /system\n")
