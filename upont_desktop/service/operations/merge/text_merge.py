"""Two sides of a text put together by line: what settles itself, and what a person settles passage by passage."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from upont_desktop.compare.text_decoder import decode
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.conflict import Conflict, ConflictEntry, ConflictKind, MergedText
from upont_desktop.domain.field_merge.line_merge import ContestedLines, Lines, Passage, SettledLines, passages
from upont_desktop.domain.metadata import is_private
from upont_desktop.repository.clone import open_repository
from upont_desktop.repository.objects import ObjectReader, TooLarge
from upont_desktop.repository.worktree import EXECUTABLE, FILE

_LARGEST = 1 << 20  # bytes of a text that a person would put together by hand
_KINDS = frozenset({ConflictKind.EDITED, ConflictKind.ADDED})
_ENDS = "\r\n"
_NO_LINES = frozenset("\0\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")
"""What programs take for the end of a line, or of a text, and git does not."""


@dataclass(frozen=True, slots=True)
class TextMerge:
    """A conflict of two texts in passages. ``encoding`` reads every line of both, and writes it back as it was."""

    mine: str
    theirs: str
    passages: tuple[Passage, ...]
    encoding: str

    @property
    def contested(self) -> int:
        """How many passages a person has to settle."""
        return sum(isinstance(passage, ContestedLines) for passage in self.passages)

    def text(self, lines: Lines) -> str:
        """Some lines as they are read, each with one end."""
        return "".join(line.decode(self.encoding).rstrip(_ENDS) + "\n" for line in lines)

    def both(self) -> MergedText:
        """Both sides, merged by line; where they touch each other, mine and then theirs."""
        parts = (part.lines if isinstance(part, SettledLines) else _together(part) for part in self.passages)
        return self.answer("".join(map(self.text, parts)))

    def answer(self, text: str) -> MergedText:
        """A text as bytes: a line that either side has keeps its bytes, and any other gets the end that mine has.

        Raises :class:`UnicodeEncodeError` where the encoding has no word for a letter.
        """
        known = self._known()
        end = _commonest_end(known.values())
        lines = text.removesuffix("\n").split("\n") if text else []
        content = b"".join(_ended(known.get(line) or line.encode(self.encoding), end) for line in lines)
        if not self._ends_with_line():
            content = content.removesuffix(b"\n").removesuffix(b"\r")
        return MergedText(content, self.mine, self.theirs)

    def _known(self) -> dict[str, bytes]:
        """The bytes of every line that either side has, mine first."""
        known: dict[str, bytes] = {}
        for passage in self.passages:
            lines = passage.lines if isinstance(passage, SettledLines) else _together(passage)
            for line in lines:
                known.setdefault(line.decode(self.encoding).rstrip(_ENDS), line)
        return known

    def _ends_with_line(self) -> bool:
        """Whether the text of one side at least ends as a line does."""
        last = self.passages[-1] if self.passages else SettledLines(())
        sides = (last.lines,) if isinstance(last, SettledLines) else (last.mine, last.theirs)
        return any(not lines or lines[-1].endswith((b"\n", b"\r")) for lines in sides)


def text_merge(circle: Circle, conflict: Conflict) -> TextMerge | None:
    """A conflict of two texts, to be put together by line; ``None`` where it is none, or they are too long for that."""
    sides = conflict.mine, conflict.theirs
    if conflict.kind not in _KINDS or is_private(conflict.path) or any(len(side) != 1 for side in sides):
        return None
    entries = (conflict.mine[0], conflict.theirs[0], *conflict.base[:1])
    if any(entry.mode not in {FILE, EXECUTABLE} for entry in entries):
        return None
    texts = _read(circle, entries)
    encoding = _encoding(texts) if texts is not None else None
    if texts is None or encoding is None:
        return None
    found = passages(texts[2] if len(texts) > 2 else None, texts[0], texts[1])
    return None if found is None else TextMerge(conflict.mine[0].oid, conflict.theirs[0].oid, found, encoding)


def _read(circle: Circle, entries: Iterable[ConflictEntry]) -> list[bytes] | None:
    try:
        with ObjectReader(open_repository(circle.path).git) as reader:
            return [reader.read(entry.oid, _LARGEST) for entry in entries]
    except TooLarge:
        return None


def _encoding(texts: list[bytes]) -> str | None:
    """One that reads all of them and gives every byte back; ``None`` where they are no texts that can be edited."""
    for encoding in dict.fromkeys(("utf-8", decode(texts[0]).encoding)):
        try:
            read = [text.decode(encoding) for text in texts]
            same = all(line.encode(encoding) == text for line, text in zip(read, texts, strict=True))
        except (UnicodeError, LookupError):
            continue
        if same and not any(_NO_LINES.intersection(text) for text in read):
            return encoding
    return None


def _together(passage: ContestedLines) -> Lines:
    return (*passage.mine, *passage.theirs)


def _ended(line: bytes, end: bytes) -> bytes:
    return line if line.endswith((b"\n", b"\r")) else line + end


def _commonest_end(lines: Iterable[bytes]) -> bytes:
    ends = [b"\r\n" if line.endswith(b"\r\n") else b"\n" for line in lines if line.endswith(b"\n")]
    return max(set(ends), key=ends.count, default=b"\n")
