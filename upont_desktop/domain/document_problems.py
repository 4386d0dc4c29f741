"""What is wrong with a document of an application, in sentences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from types import MappingProxyType

from upont_desktop.domain.language import QT_TRANSLATE_NOOP

MOST_BYTES = 1 << 20  # a document has some kilobytes; what is larger is no document

NOT_READABLE = QT_TRANSLATE_NOOP("Documents", "It cannot be read: it is not in the form of such a document.")
NOT_THERE = QT_TRANSLATE_NOOP("Documents", "Its content cannot be read by git.")
TOO_LARGE = QT_TRANSLATE_NOOP("Documents", "It is too large for such a document: {size} bytes.")


def _nothing() -> Mapping[str, str | int]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a document, or one of its fields, is not as it should be: an English sentence with places for ``values``,
    translated in the context ``Documents``.
    """

    sentence: str
    values: Mapping[str, str | int] = dataclass_field(default_factory=_nothing)
    field: str = ""

    def __str__(self) -> str:
        return self.sentence.format(**self.values)
