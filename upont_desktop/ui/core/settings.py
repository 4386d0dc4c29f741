"""What the window remembers between two starts: an ini file in the data folder, a few typed values."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from upont_desktop.ui.core.theme_choice import ThemeChoice

QUIET_SECONDS = 30  # a save and the look at what was saved; shorter waits make versions of half sentences
QUIET_RANGE = (5, 3600)  # seconds
ASK_MINUTES = 5  # a place is asked as often as somebody may wait for others
ASK_RANGE = (1, 240)  # minutes
_MOST_SEARCHES = 5
"""Searches that are offered again: with the examples, what the list shows without scrolling."""
TEXT_SIZES = (90, 100, 110, 125, 150, 175, 200)  # in hundredths of the system's size


class _Nowhere:
    """Settings that last as long as the program."""

    def __init__(self) -> None:
        self._values: dict[str, object] = {}

    def value(self, key: str, default: object = None) -> object:
        """What was kept under a key since the program started."""
        return self._values.get(key, default)

    def setValue(self, key: str, value: object) -> None:
        """Keep something."""
        self._values[key] = value

    def sync(self) -> None:
        """Do nothing, as there is no file to write."""


class Settings:
    """The settings file; everything has a default, and an odd value counts as none. Without a file, nothing lasts: for
    pictures of the window that are the same on every computer.
    """

    def __init__(self, file: Path | None) -> None:
        self._store: QSettings | _Nowhere = (
            _Nowhere() if file is None else QSettings(str(file), QSettings.Format.IniFormat)
        )

    @property
    def lasts(self) -> bool:
        """Whether anything is remembered until the next start."""
        return isinstance(self._store, QSettings)

    @property
    def theme(self) -> ThemeChoice:
        """Follow the system, or a forced look."""
        try:
            return ThemeChoice(self._text("theme"))
        except ValueError:
            return ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._store.setValue("theme", choice.value)

    @property
    def language(self) -> str:
        """``fr``, ``en``, or empty to follow the system."""
        return self._text("language")

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    @property
    def keeps_automatically(self) -> bool:
        """Whether edited files become versions by themselves, in the folders where the person asked for that."""
        return self.flag("keeping/automatic", default=True)

    @keeps_automatically.setter
    def keeps_automatically(self, on: bool) -> None:
        self.keep_flag("keeping/automatic", on)

    @property
    def quiet_seconds(self) -> int:
        """For how long nothing may have been saved before files become versions by themselves."""
        return min(max(self.number("keeping/quiet", QUIET_SECONDS), QUIET_RANGE[0]), QUIET_RANGE[1])

    @quiet_seconds.setter
    def quiet_seconds(self, seconds: int) -> None:
        self.keep_number("keeping/quiet", seconds)

    @property
    def asks_place(self) -> bool:
        """Whether the shared place is asked now and then what is new there."""
        return self.flag("sharing/asks", default=True)

    @asks_place.setter
    def asks_place(self, on: bool) -> None:
        self.keep_flag("sharing/asks", on)

    @property
    def ask_minutes(self) -> int:
        """Minutes between two questions to the place where a circle is shared, within what is allowed."""
        return min(max(self.number("sharing/minutes", ASK_MINUTES), ASK_RANGE[0]), ASK_RANGE[1])

    @ask_minutes.setter
    def ask_minutes(self, minutes: int) -> None:
        self.keep_number("sharing/minutes", minutes)

    def news(self, slug: str) -> str:
        """The newest commit at the shared place of a circle that the person was shown; empty for none."""
        return self._text(f"news/{slug}")

    def keep_news(self, slug: str, commit: str) -> None:
        """The person was shown what arrived until this commit."""
        self._store.setValue(f"news/{slug}", commit)

    @property
    def text_size(self) -> int:
        """The size of the interface's letters, in hundredths of the system's."""
        wanted = self.number("fonts/size", 100)
        return wanted if wanted in TEXT_SIZES else 100

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self.keep_number("fonts/size", percent)

    @property
    def fixed_family(self) -> str:
        """The family of the fixed-width font, empty for the system's."""
        return self._text("fonts/fixed")

    @fixed_family.setter
    def fixed_family(self, family: str) -> None:
        self._store.setValue("fonts/fixed", family)

    @property
    def openers(self) -> dict[str, str]:
        """Programs by the ending of the files that they open (lower case, without its dot), where it is not the
        system that chooses.
        """
        pairs = (line.partition("=") for line in self._text("programs").splitlines())
        return {ending: program for ending, equals, program in pairs if ending and equals and program}

    @openers.setter
    def openers(self, programs: dict[str, str]) -> None:
        self._store.setValue("programs", "\n".join(f"{ending}={program}" for ending, program in programs.items()))

    @property
    def searches(self) -> tuple[str, ...]:
        """The last searches everywhere that found something, the newest first."""
        return tuple(line for line in self._text("searches").splitlines() if line.strip())[:_MOST_SEARCHES]

    def keep_search(self, text: str) -> None:
        """Put a search before the others."""
        line = " ".join(text.split())
        if line:
            self._store.setValue("searches", "\n".join(dict.fromkeys([line, *self.searches])))

    def bytes_of(self, key: str) -> QByteArray | None:
        """A geometry or a splitter's state."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None

    def keep_bytes(self, key: str, value: QByteArray) -> None:
        """Keep a geometry or a splitter's state."""
        self._store.setValue(key, value)

    def place(self, slug: str) -> tuple[str, str]:
        """Where the person was in a circle: the path chosen in the tree and the commit chosen, empty for none."""
        return self._text(f"places/{slug}/path"), self._text(f"places/{slug}/commit")

    def keep_place(self, slug: str, path: str, commit: str) -> None:
        """Keep where the person is in a circle."""
        self._store.setValue(f"places/{slug}/path", path)
        self._store.setValue(f"places/{slug}/commit", commit)

    def rooms(self, slug: str) -> tuple[tuple[str, ...], str]:
        """The rooms that a circle had when it was last open, and the one that was shown (empty: the first)."""
        names = tuple(name for name in self._text(f"rooms/{slug}/names").split(",") if name)
        return names, self._text(f"rooms/{slug}/shown")

    def keep_rooms(self, slug: str, names: tuple[str, ...], shown: str) -> None:
        """Keep which rooms a circle has, and which one is shown."""
        self._store.setValue(f"rooms/{slug}/names", ",".join(names))
        self._store.setValue(f"rooms/{slug}/shown", shown)

    def flag(self, key: str, default: bool = False) -> bool:
        """What is kept as ``true`` or ``false``; the default for anything else."""
        value = self._text(key)
        return value == "true" if value in ("true", "false") else default

    def keep_flag(self, key: str, value: bool) -> None:
        """Keep a yes or no."""
        self._store.setValue(key, "true" if value else "false")

    def number(self, key: str, default: int = 0) -> int:
        """What is kept as a whole number; the default for anything else."""
        try:
            return int(self._text(key))
        except ValueError:
            return default

    def keep_number(self, key: str, value: int) -> None:
        """Keep a whole number under a key."""
        self._store.setValue(key, str(value))

    def save(self) -> None:
        """Write the file now, rather than when Qt finds time."""
        self._store.sync()

    def _text(self, key: str) -> str:
        value = self._store.value(key, "")
        return value if isinstance(value, str) else ""
