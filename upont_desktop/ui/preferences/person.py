"""Settings of who the person is, as git's own files have them."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import UserError
from upont_desktop.service.identity import Identities, Person, forget_identity, read_identities, write_identity
from upont_desktop.ui.core.background import Background
from upont_desktop.ui.core.trouble import trouble_of
from upont_desktop.ui.preferences.page import PreferencesPage
from upont_desktop.ui.widgets.person_fields import PersonFields


class IdentityFields(PreferencesPage):
    """Who makes changes, everywhere and in the open circle; written when a field is left."""

    def __init__(self, background: Background, circle: Circle | None) -> None:
        super().__init__()
        self._background, self._circle = background, circle
        self._known = Identities(Person())
        self.set_title(self.tr("Your name"))
        self.everywhere, self.here = PersonFields("everywhere"), PersonFields("here")
        self.differs = QCheckBox()
        self.differs.setObjectName("differs")
        self._arrange()
        for field in (self.everywhere.name, self.everywhere.email):
            field.editingFinished.connect(self._keep_everywhere)
        for field in (self.here.name, self.here.email):
            field.editingFinished.connect(self._keep_here)
        self.differs.toggled.connect(self._switch)
        self._read()

    def _arrange(self) -> None:
        self.add_note(
            self.tr(
                "Your name and e-mail are written into every version that you make, so that others know whom to "
                "thank or ask. They stay on this computer until you share."
            )
        )
        self.add_field(self.tr("&Name"), self.everywhere.name)
        self.add_field(self.tr("&E-mail"), self.everywhere.email)
        if self._circle is not None:
            self.differs.setText(self.tr("&Use a different name in “{circle}”").format(circle=self._circle.name))
            self.add_wide(self.differs, self.tr("For a circle where you are known by another name or e-mail."))
            self.add_field(self.tr("N&ame"), self.here.name)
            self.add_field(self.tr("E-&mail"), self.here.email)
        self.note = self.add_note()

    def _read(self) -> None:
        circle = self._circle
        self._background.ask(lambda _worker: read_identities(circle), self._show, self._say, owner=self)

    def _show(self, known: Identities) -> None:
        self._known = known
        self.everywhere.show(known.everywhere)
        self.here.show(known.here)
        differs = known.here != Person()
        self.differs.blockSignals(True)
        self.differs.setChecked(differs)
        self.differs.blockSignals(False)
        self.here.enable(differs)

    def _keep_everywhere(self) -> None:
        if self.everywhere.person != self._known.everywhere and self._complete(self.everywhere):
            self._write(self.everywhere.person, None)

    def _keep_here(self) -> None:
        if self.here.person != self._known.here and self._complete(self.here):
            self._write(self.here.person, self._circle)

    def _complete(self, fields: PersonFields) -> bool:
        self.note.setText("" if fields.whole else self.tr("Please enter a name, and an e-mail address with an @."))
        return fields.whole

    def _write(self, person: Person, circle: Circle | None) -> None:
        self._background.ask(
            lambda _worker: write_identity(person, circle), lambda _nothing: self._written(), self._say, owner=self
        )

    def _written(self) -> None:
        self._known = Identities(self.everywhere.person, self.here.person)
        self.note.setText(self.tr("Saved."))

    def _switch(self, on: bool) -> None:
        circle = self._circle
        self.here.enable(on)
        if on:
            self.here.name.setFocus()
        elif circle is not None:
            self.here.show(Person())
            self._background.ask(
                lambda _worker: forget_identity(circle), lambda _nothing: self._written(), self._say, owner=self
            )

    def _say(self, error: UserError) -> None:
        trouble = trouble_of(error)
        self.note.setText(" ".join(part for part in (trouble.what, trouble.advice) if part))
