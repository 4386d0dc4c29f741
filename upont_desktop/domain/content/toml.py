"""TOML: settings that people write, as text and as a list of values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from upont_desktop.domain.content.part_pair import Pair
from upont_desktop.domain.content.text import TextComparison, TextSide


class TomlValue(NamedTuple):
    """One setting: where it stands (``club.members[Zoé].age``), and its value as TOML writes it.

    A table in an array goes by its name, where all of them have one, else by its number from 1.
    """

    key: str
    value: str


@dataclass(frozen=True, slots=True)
class TomlPreview:
    """A file of settings. There are no ``values`` where it is no valid TOML, too long or too deep; ``wrong_line`` is
    the line, from 1, at which it stops being TOML; 0 where it does not.
    """

    text: TextSide
    values: tuple[TomlValue, ...]
    wrong_line: int = 0


@dataclass(frozen=True, slots=True)
class TomlComparison:
    """Two files of settings, as texts and by their values: ``pairs`` index these, in the order of the file."""

    text: TextComparison
    left: tuple[TomlValue, ...]
    right: tuple[TomlValue, ...]
    pairs: tuple[Pair, ...]
