"""Which dates of a series are meant, asked before one of them is moved, cancelled or deleted."""

from __future__ import annotations

from PySide6.QtWidgets import QRadioButton, QWidget

from upont_desktop.apps.news.operations.events import Extent
from upont_desktop.ui.widgets.dialog import Form


class ExtentForm(Form):
    """``extent`` is what was chosen; this date alone at first."""

    def __init__(self, heading: str, button: str, parent: QWidget) -> None:
        super().__init__(heading, self.tr("The event has several dates. Which ones are meant?"), button, parent)
        self.choices = {
            Extent.ONE: QRadioButton(self.tr("This date alone")),
            Extent.FOLLOWING: QRadioButton(self.tr("This date and those that follow")),
            Extent.ALL: QRadioButton(self.tr("All dates")),
        }
        self.choices[Extent.ONE].setChecked(True)
        for choice in self.choices.values():
            self.body.addWidget(choice)

    @property
    def extent(self) -> Extent:
        """The dates that the person chose."""
        return next(extent for extent, choice in self.choices.items() if choice.isChecked())


class CalendarExportForm(Form):
    """Which events are written into a calendar file."""

    def __init__(self, club: str, parent: QWidget) -> None:
        """``club`` is the name of the club that is ticked in the agenda, empty for none or several."""
        text = self.tr("Thunderbird, Nextcloud and phones open the file.")
        super().__init__(self.tr("Export events"), text, self.tr("Choose a file…"), parent)
        self.everything = QRadioButton(self.tr("All events"))
        self.club = QRadioButton(self.tr("Those of {club}").format(club=club))
        self.mine = QRadioButton(self.tr("What I take part in, or planned"))
        self.club.setVisible(bool(club))
        (self.club if club else self.everything).setChecked(True)
        for choice in (self.everything, self.club, self.mine):
            self.body.addWidget(choice)
