"""The help menu's parts: about, the data folder, the report for those who help."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication, QScreen
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from upont_desktop.ui.fields import IconLabel
from upont_desktop.ui.settings import Settings
from upont_desktop.ui.theme import Themes

_PARTS = ("PySide6-Essentials", "SQLAlchemy", "GitPython")


def own_version() -> str:
    """The program's version."""
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


def report_text(themes: Themes, settings: Settings) -> str:
    """Versions and settings, without names, paths or contents."""
    import platform  # noqa: PLC0415 - only for the report

    screen: QScreen | None = QGuiApplication.primaryScreen()
    scale = screen.devicePixelRatio() if screen is not None else 1
    lines = [
        f"uPont Desktop {own_version()}",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()} ({platform.machine()})",
        f"Platform plugin {QGuiApplication.platformName()}, scale {scale}",
        f"Theme {themes.choice.value} ({themes.current.name}), language {settings.language or 'system'}",
        *(f"{name} {_version(name)}" for name in _PARTS),
    ]
    return "\n".join(lines) + "\n"


def report(themes: Themes, settings: Settings) -> None:
    """Copy the report."""
    QGuiApplication.clipboard().setText(report_text(themes, settings))


class About(QDialog):
    """What the program is."""

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About uPont Desktop"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 28, 32, 20)
        layout.setSpacing(10)
        layout.addWidget(IconLabel(themes, "circles", "accent", 56, self), 0, Qt.AlignmentFlag.AlignHCenter)
        name = QLabel(f"uPont Desktop {own_version()}")
        font = name.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        font.setWeight(font.Weight.DemiBold)
        name.setFont(font)
        what = QLabel(self.tr("The memory of git for the files of a group, as an application for everyone."))
        parts = QLabel(self.tr("Free software under the MIT licence, made with Qt, Python, git and the Tabler icons."))
        parts.setProperty("role", "muted")
        for label in (name, what, parts):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.setMinimumWidth(420)
