"""A line for a list of words, with suggestions for the word that is being typed; for one resource or several."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from upont_desktop.domain.metadata import JsonValue
from upont_desktop.ui.operations.dialogs.metadata_fields import FieldType, value_of, written
from upont_desktop.ui.widgets.completion_list import Completions


class _WordCompleter(Completions):
    """Completes the part after the last comma."""

    def splitPath(self, path: str) -> list[str]:
        """What is completed."""
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index: object) -> str:
        """What the whole line becomes."""
        word = super().pathFromIndex(index)  # type: ignore[arg-type]
        line = self.widget()
        assert isinstance(line, QLineEdit)
        before, comma, _ = line.text().rpartition(",")
        return f"{before}{comma} {word}" if comma else word


class ListLine(QLineEdit):
    """Words with commas between them. Of several lists, the words common to all are shown: what is added comes to each
    of them, what is taken away goes from each, and the rest of each stays.
    """

    def __init__(self, lists: Sequence[JsonValue], suggestions: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        own = [_words(each) for each in lists]
        self._common = [word for word in (own[0] if own else []) if all(word in each for each in own)]
        self.elsewhere = sorted({word for each in own for word in each} - set(self._common), key=str.casefold)
        self._begin = ", ".join(self._common)
        self.setText(self._begin)
        self.setCompleter(_WordCompleter(sorted(set(suggestions), key=str.casefold), self))

    def of(self, before: JsonValue) -> JsonValue:
        """What one of the lists is now; ``None`` where nothing is left of it."""
        if self.text() == self._begin:
            return before
        now = value_of(FieldType.LIST, self.text())
        assert isinstance(now, list)
        gone = set(self._common).difference(map(written, now))
        kept = [word for word in _words(before) if word not in gone and word not in now]
        return list(dict.fromkeys([*map(written, now), *kept])) or None


def _words(value: JsonValue) -> list[str]:
    if isinstance(value, list):
        return [written(each) for each in value]
    return [written(value)] if value not in (None, "") else []
