"""How well the name of a resource fits what is looked for."""

from __future__ import annotations

from upont_desktop.domain.passages import flat
from upont_desktop.domain.query import SearchWords

_NAME_EXACT, _NAME_STEM, _NAME_BEGINS, _NAME_WORDS, _NAME_WORD_BEGINS, _NAME_INSIDE = 1.0, 0.98, 0.9, 0.84, 0.8, 0.72
"""Order of what is found by name: all of it, without its ending, its beginning, its words …."""
_FOLDER = 0.36  # only in the path above it: below everything that is found in a name


class NameJudge:
    """How well a path's name fits the words; 0 where it does not."""

    def __init__(self, words: tuple[SearchWords, ...]) -> None:
        """The words are all to be there."""
        self._phrase = flat(" ".join(word.text for word in words))
        self._words = [(flat(word.text), word.exact) for word in words]
        self._any_exact = any(word.exact for word in words)

    def score(self, path: str) -> float:
        """From 0 to 1, as the scores of :mod:`.search`."""
        whole = flat(path)
        name = whole.rpartition("/")[2]
        if name == self._phrase:
            return _NAME_EXACT
        if name.rpartition(".")[0] == self._phrase:
            return _NAME_STEM
        fit = min(self._fit(word, exact, name) for word, exact in self._words)
        if fit == 0:
            inside = not self._any_exact and all(word in whole for word, _ in self._words)
            return _FOLDER if inside else 0
        if name.startswith(self._phrase) and not self._any_exact:
            return _NAME_BEGINS
        return {3: _NAME_WORDS, 2: _NAME_WORD_BEGINS, 1: _NAME_INSIDE}[fit]

    @staticmethod
    def _fit(word: str, exact: bool, name: str) -> int:
        fit = _fit(word, name)
        return fit if fit == 3 or not exact else 0


def _fit(word: str, name: str) -> int:
    """3 for a whole word of the name, 2 for the beginning of one, 1 for a part, 0 for nothing."""
    best, at = 0, name.find(word)
    while at >= 0 and best < 3:
        begins = at == 0 or not (name[at - 1].isalnum() and word[0].isalnum())
        end = at + len(word)
        ends = end == len(name) or not (name[end].isalnum() and word[-1].isalnum())
        best = max(best, 3 if begins and ends else 2 if begins else 1)
        at = name.find(word, at + 1)
    return best
