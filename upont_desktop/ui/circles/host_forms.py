"""What ssh needs of a person: a look at the key of an unknown host, and a key of one's own."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from upont_desktop.domain.errors import UserError
from upont_desktop.domain.host_errors import HostUnknown, KeyRefused
from upont_desktop.domain.host_kinds import git_host, is_published
from upont_desktop.service.ssh_keys import SshKey, make_key, own_keys
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.core.trouble import trouble_of
from upont_desktop.ui.widgets.dialog import Form

_LINES = 4  # of a public key, as wide as the dialog
_ROOM = 32  # pixels beside a fingerprint in its field


class UnknownHostForm(Form):
    """Shows the fingerprint once, and whether the host's own pages name it."""

    def __init__(self, error: HostUnknown, parent: QWidget) -> None:
        self.host, self.fingerprint = str(error.values["host"]), str(error.values["fingerprint"])
        published = is_published(self.host, self.fingerprint)
        super().__init__(
            self.tr("Is this really {host}?").format(host=self.host),
            self.tr("This computer meets the host for the first time. Its key has this fingerprint:"),
            self.tr("Yes, go on"),
            parent,
        )
        self.shown = QLineEdit(self.fingerprint)
        self.shown.setReadOnly(True)
        self.shown.setCursorPosition(0)
        self.shown.setMinimumWidth(self.fontMetrics().horizontalAdvance(self.fingerprint) + _ROOM)
        self.add_field(self.tr("Fingerprint"), self.shown)
        if published:
            self.add_note(self.tr("It is the one that {host} publishes, so you can go on.").format(host=self.host))
        else:
            self.add_note(
                self.tr(
                    "Compare it with what the host publishes, or ask whoever runs it. If it differs, somebody may "
                    "be listening in: do not go on. You are asked once only."
                )
            )
            self.cancel.setDefault(True)


class KeyForm(Form):
    """The public half of the person's key, to be pasted at the host; a key is made where there is none."""

    def __init__(self, error: KeyRefused, background: Background, parent: QWidget) -> None:
        self._background = background
        host = str(error.values["host"])
        super().__init__(
            self.tr("Show {host} your key").format(host=host),
            self.tr(
                "The host knows people by a key. Its public half is pasted once into the settings of your account "
                "there; its secret half stays on this computer."
            ),
            self.tr("Try again"),
            parent,
        )
        self._page = git_host(f"ssh://{host}", error.details).keys
        self.pass_phrase, self.public = QLineEdit(), QPlainTextEdit()
        self.make, self.copy = QPushButton(self.tr("Make a key")), QPushButton(self.tr("Copy"))
        self.open_page = QPushButton(self.tr("Open the page of {host}…").format(host=host))
        self._arrange_key()
        self._background.ask(lambda _worker: own_keys(), self._found, owner=self)

    def _arrange_key(self) -> None:
        self.pass_phrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.pass_phrase.setPlaceholderText(self.tr("May be left empty"))
        self.public.setReadOnly(True)
        self.public.setFixedHeight(self.fontMetrics().height() * (_LINES + 1))
        self.add_field(self.tr("Pass phrase"), self.pass_phrase)
        self.add_field(self.tr("Public half"), self.public)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.make, self.copy):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.fields.addRow("", buttons)
        self.fields.addRow("", self.open_page)  # a row of its own: the name of a host may be long
        for button in (self.make, self.copy, self.open_page):
            button.setAutoDefault(False)
        self.make.clicked.connect(self._make)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.public.toPlainText()))
        self.open_page.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._page)))
        self._show(None)

    def _found(self, keys: tuple[SshKey, ...]) -> None:
        self._show(keys[0] if keys else None)

    def _show(self, key: SshKey | None) -> None:
        """Either a key can be made, or its public half copied."""
        self.fields.setRowVisible(self.pass_phrase, key is None)
        self.fields.setRowVisible(self.public, key is not None)
        self.make.setVisible(key is None)
        self.copy.setVisible(key is not None)
        self.open_page.setVisible(key is not None and bool(self._page))
        self.go.setEnabled(key is not None)
        if key is not None:
            self.public.setPlainText(key.public)
            self.copy.setFocus()
        self.fit()

    def _make(self) -> None:
        pass_phrase = self.pass_phrase.text()
        self.make.setEnabled(False)
        self._background.ask(lambda _worker: make_key(pass_phrase), self._show, self._not_made, owner=self)

    def _not_made(self, error: UserError) -> None:
        self.make.setEnabled(True)
        trouble = trouble_of(error)
        self.say_problem(f"{trouble.what} {trouble.advice}", trouble.details)
        self.fit()
