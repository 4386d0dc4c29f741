"""Who somebody is: a name and an e-mail address, wherever a person is asked for them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from upont_desktop.service.identity import Person

translate = QCoreApplication.translate


class PersonFields:
    """A name and an address; ``name`` begins the names of the two fields as objects."""

    def __init__(self, name: str) -> None:
        self.name, self.email = QLineEdit(), QLineEdit()
        self.name.setObjectName(f"{name}_name")
        self.email.setObjectName(f"{name}_email")

    def show_examples(self) -> None:
        """Say in the empty fields what belongs there."""
        self.name.setPlaceholderText(translate("PersonFields", "Ada Lovelace"))
        self.email.setPlaceholderText(translate("PersonFields", "ada@example.org"))

    @property
    def person(self) -> Person:
        """The name and the address as they stand in the fields."""
        return Person(self.name.text().strip(), self.email.text().strip())

    @property
    def whole(self) -> bool:
        """Whether both parts are there."""
        person = self.person
        return bool(person.name and "@" in person.email)

    def show(self, person: Person) -> None:
        """Put a name and an address into the fields."""
        self.name.setText(person.name)
        self.email.setText(person.email)

    def enable(self, on: bool) -> None:
        """Whether anything can be written there."""
        self.name.setEnabled(on)
        self.email.setEnabled(on)
