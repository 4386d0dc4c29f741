"""What the person said about the programs that clones name: a small JSON file, one answer for each set of programs.

An answer holds for one clone and for exactly what was asked: the fingerprint changes with a setting's value or a hook's
content, and the question comes again.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable
from pathlib import Path

from filelock import FileLock

from upont_desktop.domain.text import display, git_text
from upont_desktop.repository.trust import Answer, Setting, fingerprint
from upont_desktop.repository.worktree import write_atomically


class TrustAnswers:
    """Reads and writes the answers. Safe between threads and processes."""

    def __init__(self, path: Path) -> None:
        """The file need not exist."""
        self._path = path

    def of(self, clone: Path) -> Callable[[tuple[Setting, ...]], Answer]:
        """What was answered for the programs of the clone at ``clone``: what a workplace wants as ``trust``."""
        return lambda settings: self.answer(clone, settings)

    def answer(self, clone: Path, settings: Iterable[Setting]) -> Answer:
        """What was answered for these programs; :attr:`Answer.UNASKED` where nobody was asked."""
        try:
            return Answer(self._answers().get(_key(clone), {}).get(fingerprint(settings), ""))
        except ValueError:
            return Answer.UNASKED

    def remember(self, clone: Path, mark: str, answer: Answer) -> None:
        """Keep an answer under the fingerprint ``mark`` of the question; :attr:`Answer.UNASKED` forgets it."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(self._path.with_suffix(".lock"), timeout=10):
            answers = self._answers()
            of_clone = answers.setdefault(_key(clone), {})
            of_clone[mark] = str(answer)
            if answer is Answer.UNASKED:
                del of_clone[mark]
            text = json.dumps({"answers": answers}, ensure_ascii=True, indent=2, sort_keys=True)
            write_atomically(self._path, f"{text}\n".encode())

    def _answers(self) -> dict[str, dict[str, str]]:
        """Everything answered; a file that cannot be understood counts as empty: the question comes again."""
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))["answers"]
            return {
                clone: {mark: answer for mark, answer in marks.items() if isinstance(answer, str)}
                for clone, marks in stored.items()
            }
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return {}


def _key(clone: Path) -> str:
    """The clone's folder; two whose bytes are shown alike are told apart by their bytes."""
    exact = git_text(os.fsencode(clone))
    return exact if display(exact) == exact else os.fsencode(clone).hex()
