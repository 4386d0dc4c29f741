"""The small questions of the feed: why something is hidden."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from upont_desktop.ui.widgets.dialog import Form


class HideForm(Form):
    """Asks for the reason, which is shown in the place of what is hidden."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            self.tr("Hide it"),
            self.tr("The reason is shown in its place. It can be shown again, and stays in the history."),
            self.tr("Hide"),
            parent,
        )
        self.reason = QComboBox()
        self.reason.setEditable(True)
        for words in (self.tr("Off topic"), self.tr("Insulting"), self.tr("Not true"), self.tr("Published twice")):
            self.reason.addItem(words)
        self.reason.setCurrentText("")
        self.add_field(self.tr("Reason"), self.reason)
        self.reason.editTextChanged.connect(lambda: self.go.setEnabled(bool(self.words)))
        self.go.setEnabled(False)

    @property
    def words(self) -> str:
        """The reason, as it was typed or chosen."""
        return self.reason.currentText().strip()
