"""Second thoughts before files are added: very large ones, and names that no circle can hold."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QButtonGroup, QPlainTextEdit, QRadioButton, QWidget

from upont_desktop.domain.text import display
from upont_desktop.ui.core.trouble import CONTEXT
from upont_desktop.ui.transfer.import_plan import IncomingFiles
from upont_desktop.ui.widgets.dialog import Form

_LISTED = 200  # files: a list of more is not read


class LargeForm(Form):
    """Large files stay in the history of everyone's copy for ever, so adding them is asked about once."""

    def __init__(self, found: IncomingFiles, parent: QWidget) -> None:
        sizes = found.large
        names = [f"{display(path.rpartition('/')[2])} ({QLocale().formattedDataSize(size)})"
                 for path, size in sorted(sizes.items(), key=lambda pair: -pair[1])]  # fmt: skip
        super().__init__(
            self.tr("%Ln very large file(s)", "", len(sizes)),
            self.tr(
                "Every version of them will stay in the circle, on the computer of everyone who shares it, even after "
                "they are deleted; some places where circles are shared refuse them: {names}"
            ).format(names=", ".join(names[:6]) + (" …" if len(names) > 6 else "")),
            self.tr("Continue"),
            parent,
        )
        self._found = found
        self._group = QButtonGroup(self)
        self.leave, self.take = QRadioButton(self.tr("&Leave them out")), QRadioButton(self.tr("Add them &anyway"))
        only = len(sizes) == len(found.files)
        for button in (self.leave, self.take):
            self._group.addButton(button)
            self.body.addWidget(button)
            button.setVisible(not only)
        (self.take if only else self.leave).setChecked(True)
        if only:
            self.go.setText(self.tr("Add anyway"))
            self.cancel.setDefault(True)

    def chosen(self) -> IncomingFiles:
        """What is left to add."""
        return self._found if self.take.isChecked() else self._found.without(self._found.large)


class RefusedForm(Form):
    """Names that some member's system could not hold are left out, and said."""

    def __init__(self, found: IncomingFiles, parent: QWidget) -> None:
        super().__init__(
            self.tr("%Ln name(s) cannot be kept", "", len(found.refused)),
            self.tr("Someone in the circle could not have such files. Rename them, then add them again."),
            self.tr("Add the others"),
            parent,
        )
        pattern = QCoreApplication.translate("Message", "{name}: {changes}")
        lines = [
            pattern.format(name=path, changes=QCoreApplication.translate(CONTEXT, problem.value))
            for path, problem in list(found.refused.items())[:_LISTED]
        ]
        self.list = QPlainTextEdit("\n".join(lines))
        self.list.setReadOnly(True)
        self.list.setMinimumHeight(110)
        self.list.setAccessibleName(self.tr("Names that cannot be kept"))
        self.body.addWidget(self.list)
        self.go.setVisible(bool(found.files))
