"""The tree of a merge while it is put together: no name is ever given twice, and no file stands where a folder does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property

from upont_desktop.repository.names import folded
from upont_desktop.repository.worktree import Entry


class Draft:
    """A tree that grows. Whatever cannot have its own name gets a free one beside it."""

    def __init__(self, entries: Mapping[str, Entry], word: str) -> None:
        """``word`` marks the names beside: ``sheet (word).pdf``."""
        self._entries = dict(entries)
        self._word = word
        self._besides: dict[str, str] = {}  # the folders that stand beside one, by its name

    @cached_property
    def _folders(self) -> Counter[str]:
        return Counter(folder for path in self._entries for folder in _folders(path))

    @cached_property
    def _names(self) -> Counter[str]:
        return Counter(map(folded, (*self._entries, *self._folders)))

    @property
    def entries(self) -> Mapping[str, Entry]:
        """The tree as it is now."""
        return self._entries

    def remove(self, path: str) -> None:
        """Take a path out, if it is there."""
        if path not in self._entries:
            return
        self._names[folded(path)] -= 1  # counts before the entry goes: the first look counts all that is there
        for folder in _folders(path):
            self._folders[folder] -= 1
            if not self._folders[folder]:
                self._names[folded(folder)] -= 1
        del self._entries[path]

    def place(self, path: str, entry: Entry) -> str:
        """Put an entry at its path, or beside it where something else has the name; gives where it is."""
        if self._entries.get(path) == entry:
            return path
        if not self._fits(path):
            path = self._beside(path)
        self._put(path, entry)
        return path

    def place_file(self, path: str, entry: Entry) -> str:
        """Put an entry at its path even if that is a folder, which then stands beside it."""
        inside = [(one, self._entries[one]) for one in self._entries if one.startswith(f"{path}/")]
        for one, _ in inside:
            self.remove(one)
        found = self.place(path, entry)
        for one, moved in inside:
            self.place(one, moved)
        return found

    def is_folder(self, path: str) -> bool:
        """Whether something stands below the path."""
        return self._folders[path] > 0

    def _fits(self, path: str) -> bool:
        taken = path in self._entries or self.is_folder(path)
        return not taken and not any(folder in self._entries for folder in _folders(path))

    def _put(self, path: str, entry: Entry) -> None:
        self._names[folded(path)] += 1
        for folder in _folders(path):
            self._folders[folder] += 1
            if self._folders[folder] == 1:
                self._names[folded(folder)] += 1
        self._entries[path] = entry

    def _beside(self, path: str) -> str:
        """A free name; where a file stands in a folder's place the folder gets it, and all that is in it goes along."""
        for folder in _folders(path):
            if folder in self._entries:
                beside = self._besides.get(folder) or self._besides.setdefault(folder, self._free(folder, ending=False))
                moved = beside + path[len(folder) :]
                return moved if self._fits(moved) else self._beside(moved)
        return self._free(path, ending=True)

    def _free(self, path: str, *, ending: bool) -> str:
        folder, slash, name = path.rpartition("/")
        stem, dot, last = name.rpartition(".") if ending and "." in name[1:] else (name, "", "")
        number = 1
        while True:
            mark = f"{self._word} {number}" if number > 1 else self._word
            found = f"{folder}{slash}{stem} ({mark}){dot}{last}"
            if not self._names[folded(found)]:
                return found
            number += 1


def _folders(path: str) -> Iterator[str]:
    """The folders of a path, from the top."""
    at = path.find("/")
    while at >= 0:
        yield path[:at]
        at = path.find("/", at + 1)
