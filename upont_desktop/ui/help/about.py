"""The help menu's parts: about, the data folder, the window's part of the report for those who help."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication, QScreen
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from upont_desktop.ui.core.settings import Settings
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import BrandMark, PlainLabel


def own_version() -> str:
    """The version of the program as its package says."""
    return _version("upont-desktop")


def _version(name: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - takes longer than a window

    try:
        return version(name)
    except PackageNotFoundError:
        return "?"


def show_folder(folder: Path) -> None:
    """Open a folder in the file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def circumstances(themes: Themes, settings: Settings) -> str:
    """The window's part of a report: how it is shown, without names, paths or contents."""
    screen: QScreen | None = QGuiApplication.primaryScreen()
    scale = screen.devicePixelRatio() if screen is not None else 1
    lines = [
        f"Qt: {qVersion()}, {QGuiApplication.platformName()}, scale {scale}",
        f"Colours: {themes.choice.value} ({themes.current.name})",
        f"Language: {settings.language or 'system'}, text: {settings.text_size} %",
    ]
    return "\n".join(lines) + "\n"


class AboutDialog(QDialog):
    """What the program is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About uPont Desktop"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 28, 32, 20)
        layout.setSpacing(10)
        layout.addWidget(BrandMark(56, self), 0, Qt.AlignmentFlag.AlignHCenter)
        name = PlainLabel(f"uPont Desktop {own_version()}")
        font = name.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        font.setWeight(font.Weight.DemiBold)
        name.setFont(font)
        what = PlainLabel(self.tr("The memory of git for the files of a group, as an application for everyone."))
        parts = PlainLabel(
            self.tr("Free software under the MIT licence, made with Qt, Python, git and the Tabler icons.")
        )
        parts.setProperty("role", "muted")
        for label in (name, what, parts):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.setMinimumWidth(420)
