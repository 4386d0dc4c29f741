"""What the system asks the running program to open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from upont_desktop.ui.core.open_requests import OpenRequests


def test_a_request_waits_for_the_window(qapp: QApplication, tmp_path: Path) -> None:
    invitation, circle = tmp_path / "maths.upont-circle", tmp_path / "club"
    opened: list[Path] = []
    requests = OpenRequests(qapp)
    try:
        QApplication.sendEvent(qapp, QFileOpenEvent(str(invitation)))
        assert opened == []
        assert requests.serve(opened.append)
        assert opened == [invitation]
        QApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(circle))))
        QApplication.sendEvent(qapp, QFileOpenEvent(QUrl("https://example.org/")))
        assert opened == [invitation, circle]
        assert not requests.serve(opened.append)
    finally:
        qapp.removeEventFilter(requests)
