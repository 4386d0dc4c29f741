"""Who the person is at a host: a name with a password or an access token, or the pass phrase of a key."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QWidget

from upont_desktop.domain.host_errors import SignInNeeded
from upont_desktop.domain.host_kinds import git_host
from upont_desktop.domain.sign_in import PromptKind, SignIn
from upont_desktop.ui.core.trouble import trouble_of
from upont_desktop.ui.widgets.dialog import Form
from upont_desktop.ui.wording.plain_text import as_plain


class SignInForm(Form):
    """Asks once; what was wrong before is said above."""

    def __init__(self, error: SignInNeeded, parent: QWidget) -> None:
        self._prompt, host = error.prompt, str(error.values["host"])
        self._locked_key = self._prompt.kind is PromptKind.PASS_PHRASE
        heading = self.tr("Unlock your key") if self._locked_key else self.tr("Sign in at {host}").format(host=host)
        super().__init__(heading, self._about(error), self.tr("Continue"), parent)
        self._host = git_host(self._prompt.place, error.details)
        self.name, self.secret = QLineEdit(self._prompt.name), QLineEdit()
        self.shown = QCheckBox()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.keep = QCheckBox(self.tr("Remember it in this computer's password manager"))
        self.keep.setChecked(True)
        self.page = QPushButton(self.tr("Make an access token at {host}…").format(host=self._host.name))
        self._arrange_fields()
        if error.refused:
            self.say_problem(trouble_of(error).what)

    def _about(self, error: SignInNeeded) -> str:
        if self._locked_key:
            return trouble_of(error).what
        return self.tr(
            "Give the name of your account there, with its password or an access token. Most hosts want a token: a "
            "long password for one program, made on a page of your account."
        )

    def _arrange_fields(self) -> None:
        if self._locked_key:
            self.add_field(self.tr("Pass phrase"), self.secret)
        else:
            self.add_field(self.tr("Name"), self.name)
            self.add_field(self.tr("Password or token"), self.secret)
        self.shown.setText(self.tr("Show it"))
        self.shown.toggled.connect(self._show)
        self.fields.addRow("", self.shown)
        self.fields.addRow("", self.keep)
        if self._host.tokens and not self._locked_key:
            self.page.setAutoDefault(False)
            self.page.setToolTip(as_plain(self._host.tokens))
            self.page.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._host.tokens)))
            self.fields.addRow("", self.page)
        else:
            self.page.hide()
        for line in (self.name, self.secret):
            line.textChanged.connect(self._enable)
        self._enable()

    def showEvent(self, event: object) -> None:
        """The keyboard begins where something is missing."""
        super().showEvent(event)  # type: ignore[arg-type]
        if self.name.text() or self._locked_key:
            self.secret.setFocus()

    def _show(self, on: bool) -> None:
        self.secret.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)

    def _enable(self) -> None:
        named = self._locked_key or bool(self.name.text().strip())
        self.go.setEnabled(named and bool(self.secret.text()))

    def say_no_manager(self) -> None:
        """There is no password manager: what is given is known until the program ends."""
        self.keep.setChecked(False)
        self.keep.setEnabled(False)
        self.keep.setText(self.tr("No password manager here: known until the window closes"))

    def sign_in(self) -> SignIn:
        """The place that asked, with the name and the secret as they were typed."""
        return SignIn(self._prompt.place, self.name.text().strip(), self.secret.text())
