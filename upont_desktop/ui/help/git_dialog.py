"""What to do where git is missing, or too old: how people get it on this system."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from upont_desktop.domain.errors import GitTooOld, UserError
from upont_desktop.service.git_program import OLDEST_GIT, GitAdvice
from upont_desktop.ui.style.fonts import fixed_font
from upont_desktop.ui.widgets.basics import PlainLabel


class GitDialog(QDialog):
    """``again`` asks to look once more, now that git may be there."""

    again = Signal()

    def __init__(self, error: UserError, advice: GitAdvice, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._advice = advice
        old = isinstance(error, GitTooOld)
        heading = self.tr("Git is too old") if old else self.tr("Git is missing")
        self.setWindowTitle(heading)
        needed = ".".join(map(str, OLDEST_GIT))
        self._what = PlainLabel(
            self.tr("uPont keeps versions with git. Version {found} is here, and {needed} or later is needed.").format(
                found=error.values.get("found", ""), needed=needed
            )
            if old
            else self.tr(
                "uPont keeps versions with git, a free program that was not found on this computer. Version {needed} "
                "or later is needed."
            ).format(needed=needed)
        )
        self.command = QLineEdit(advice.command)
        self._arrange(heading)

    def _arrange(self, title: str) -> None:
        heading = PlainLabel(title)
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setWeight(font.Weight.DemiBold)
        heading.setFont(font)
        self._what.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(self._what)
        if self._advice.command:
            layout.addWidget(PlainLabel(self.tr("In a terminal, this command gets it:")))
            layout.addLayout(self._command_row())
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._button(self.tr("&Open the page of git"), self._open_page))
        buttons.addStretch(1)
        buttons.addWidget(self._button(self.tr("&Close"), self.reject))
        self.look = self._button(self.tr("&Look again"), self._look_again)
        self.look.setProperty("primary", True)
        self.look.setDefault(True)
        buttons.addWidget(self.look)
        layout.addLayout(buttons)
        self.setMinimumWidth(480)

    def _command_row(self) -> QHBoxLayout:
        self.command.setReadOnly(True)
        self.command.setFont(fixed_font())
        self.command.setAccessibleName(self.tr("Command"))
        row = QHBoxLayout()
        row.addWidget(self.command, 1)
        row.addWidget(self._button(self.tr("C&opy"), self._copy))
        return row

    def _button(self, text: str, do: object) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(do)
        return button

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._advice.command)

    def _open_page(self) -> None:
        QDesktopServices.openUrl(QUrl(self._advice.page))

    def _look_again(self) -> None:
        self.accept()
        self.again.emit()
