"""What the person said about the programs that clones name: a small JSON file, one answer for each program.

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

    def giving(self, clone: Path, answer: Answer) -> Callable[[tuple[Setting, ...]], Answer]:
        """One answer to whatever is asked from now on, remembered when it is asked."""

        def give(settings: tuple[Setting, ...]) -> Answer:
            self.remember(clone, settings, answer)
            return answer

        return give

    def answer(self, clone: Path, settings: Iterable[Setting]) -> Answer:
        """What holds for all of these programs: unasked if one is, run if each may run, else without."""
        known = self._answers().get(_key(clone), {})
        said = {known.get(fingerprint([setting]), Answer.UNASKED.value) for setting in settings}
        if not said or said - {Answer.RUN.value, Answer.WITHOUT.value}:
            return Answer.UNASKED
        return Answer.RUN if said == {Answer.RUN.value} else Answer.WITHOUT

    def remember(self, clone: Path, settings: Iterable[Setting], answer: Answer) -> None:
        """Keep an answer for each of these programs; :attr:`Answer.UNASKED` forgets it."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(self._path.with_suffix(".lock"), timeout=10):
            answers = self._answers()
            of_clone = answers.setdefault(_key(clone), {})
            for mark in [fingerprint([setting]) for setting in settings]:
                of_clone[mark] = answer.value
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
