"""The dialog in which a club is made, or its page edited."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import cast

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from upont_desktop.apps.social.pages import ClubRow
from upont_desktop.apps.social.records import Club, ClubChange, ClubLabel
from upont_desktop.apps.social.ui.people_words import label_word
from upont_desktop.apps.social.ui.person_editor import joined, split
from upont_desktop.domain.text import display
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.widgets.dialog import Form

_BODY_HEIGHT = 110  # points: five lines


def slug_of(name: str, taken: frozenset[str]) -> str:
    """The short name of a club, made from its name: ``club-oenologie``."""
    plain = unicodedata.normalize("NFKD", name.replace("œ", "oe").replace("Œ", "oe")).encode("ascii", "ignore").decode()
    base = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-") or "club"
    number, slug = 2, base
    while slug in taken:
        slug, number = f"{base}-{number}", number + 1
    return slug


class ClubForm(Form):
    """``club`` is the one that is edited, ``None`` for a new one; ``clubs`` are those that it can be inside of."""

    def __init__(self, club: Club | None, clubs: Sequence[ClubRow], parent: QWidget, name: str = "") -> None:
        super().__init__(
            self.tr("Edit “{club}”").format(club=display(club.name)) if club is not None else self.tr("New club"),
            "",
            self.tr("Save") if club is not None else self.tr("Add the club"),
            parent,
        )
        self.setMinimumWidth(scaled(540))
        self._club = club or Club("", name)
        self._taken = frozenset(row.club.slug for row in clubs)
        self.name, self.nickname, self.label, self.parent_club = QLineEdit(), QLineEdit(), QComboBox(), QComboBox()
        self.categories, self.contact, self.links, self.logo = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.body_text, self.fee = QPlainTextEdit(), QCheckBox(self.tr("Members pay a fee"))
        for label in ClubLabel:
            self.label.addItem(label_word(label), label)
        self.parent_club.addItem(self.tr("none"), "")
        for row in clubs:
            if row.club.slug != self._club.slug:
                self.parent_club.addItem(display(row.club.name), row.club.slug)
        self._fill()
        self._add_rows()
        self.name.textChanged.connect(self._judge)
        self._judge()

    def _fill(self) -> None:
        club = self._club
        self.name.setText(display(club.name))
        self.nickname.setText(display(club.nickname))
        self.label.setCurrentIndex(list(ClubLabel).index(club.label))
        self.parent_club.setCurrentIndex(max(0, self.parent_club.findData(club.parent)))
        self.categories.setText(joined(club.categories))
        self.contact.setText(display(club.contact))
        self.links.setText(joined(club.links))
        self.logo.setText(display(club.logo))
        self.body_text.setPlainText(display(club.body))
        self.fee.setChecked(club.has_fee)

    def _add_rows(self) -> None:
        self.logo.setPlaceholderText(":Logos/club.png")
        self.logo.setToolTip(self.tr("A picture among the files of the circle"))
        self.links.setPlaceholderText("https://…")
        self.body_text.setTabChangesFocus(True)
        self.body_text.setMinimumHeight(scaled(_BODY_HEIGHT))
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Name"), self.name),
            (self.tr("Nickname"), self.nickname),
            (self.tr("Kind"), self.label),
            (self.tr("Inside"), self.parent_club),
            (self.tr("Categories"), self.categories),
            (self.tr("Contact"), self.contact),
            (self.tr("Links"), self.links),
            (self.tr("Logo"), self.logo),
            (self.tr("Description"), self.body_text),
        )
        for name, field in rows:
            self.add_field(name, field)
        self.fields.addRow(self.fee)
        self.add_note(
            self.tr("The description is written in Markdown: **bold**, and a dash before each line of a list.")
        )

    def _judge(self) -> None:
        self.go.setEnabled(bool(self.name.text().strip()))

    def written(self) -> ClubChange:
        """All fields, as they stand."""
        return ClubChange(
            name=self.name.text().strip(),
            nickname=self.nickname.text().strip(),
            label=list(ClubLabel)[self.label.currentIndex()],
            parent=str(self.parent_club.currentData() or ""),
            categories=split(self.categories.text()),
            has_fee=self.fee.isChecked(),
            logo=self.logo.text().strip(),
            contact=self.contact.text().strip(),
            links=split(self.links.text()),
            body=self.body_text.toPlainText(),
        )

    def changes(self) -> ClubChange:
        """The fields that differ from the page that was shown."""
        found = {key: value for key, value in self.written().items() if getattr(self._club, key) != value}
        return cast("ClubChange", found)

    @property
    def new_club(self) -> Club:
        """The club that is to be made."""
        written = self.written()
        return Club(slug=slug_of(written["name"], self._taken), **written)
