"""The name of a picture or a text that was pasted."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLineEdit, QWidget

from upont_desktop.service.operations import name_problem
from upont_desktop.ui.transfer.clipboard import PastedPicture, PastedText
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.widgets.dialog import Form

_PREVIEW = (420, 220)  # points


_EXCERPT = 600  # letters


class PasteForm(Form):
    """Shows what was pasted and asks for its name."""

    def __init__(self, content: PastedPicture | PastedText, folder: str, now: datetime, parent: QWidget) -> None:
        picture = isinstance(content, PastedPicture)
        super().__init__(
            self.tr("Add the picture") if picture else self.tr("Add the text"),
            self.tr("It goes into {folder}.").format(folder=folder),
            self.tr("Add"),
            parent,
        )
        preview = PlainLabel()
        preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if isinstance(content, PastedPicture):
            image = content.image
            if image.width() > _PREVIEW[0] or image.height() > _PREVIEW[1]:
                image = image.scaled(
                    *_PREVIEW, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
            preview.setPixmap(QPixmap.fromImage(image))
            preview.setAccessibleName(self.tr("The picture"))
        else:
            cut = content.text.strip()[:_EXCERPT]
            preview.setWordWrap(True)
            preview.setMaximumHeight(_PREVIEW[1])
            preview.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            preview.setProperty("role", "muted")
            preview.setText(cut + ("…" if len(content.text.strip()) > _EXCERPT else ""))
        self.body.addWidget(preview)
        day = now.strftime("%Y-%m-%d %H.%M")
        stem = (self.tr("Picture {day}") if picture else self.tr("Text {day}")).format(day=day)
        self.name = QLineEdit(f"{stem}.{'png' if picture else 'txt'}")
        self.add_field(self.tr("Name"), self.name)
        self.name.setFocus()
        self.name.setSelection(0, len(stem))
        self.name.textChanged.connect(self._enable)

    def _enable(self) -> None:
        name = self.chosen()
        self.go.setEnabled(bool(name) and not self.refuse(name_problem(name) if name else None))

    def chosen(self) -> str:
        """The name, which may begin with folders."""
        return self.name.text().strip().strip("/")
