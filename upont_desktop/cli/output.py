"""Printing: UTF-8 whatever the locale, never a crash on a name, and JSON that is written as it is read."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Iterable, Mapping
from typing import Any, TextIO

from upont_desktop.domain.text import display, git_text


def prepare() -> None:
    """Let both standard streams take every text; line ends are those of scripts everywhere."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def abandon() -> None:
    """Whoever read the output is gone: let nothing more be written, also when Python ends and flushes."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    except (OSError, ValueError):
        return


def one_line(text: str) -> str:
    """Exact text as it can be shown on one line: line ends and tabs become their pictures."""
    return display(text).translate(_PICTURES)


_PICTURES = {9: "␉", 10: "␊", 13: "␍"}


def shown_path(path: os.PathLike[str] | str) -> str:
    """A path of this computer as it can be shown."""
    return display(git_text(os.fsencode(path)))


class Output:
    """Where a command prints; ``json`` says for whom."""

    def __init__(self, *, json: bool, stream: TextIO | None = None) -> None:
        """By default, on the standard output."""
        self.json = json
        self._stream = stream

    @property
    def stream(self) -> TextIO:
        """Where it goes."""
        return self._stream or sys.stdout

    def line(self, text: str = "") -> None:
        """One line for people."""
        self.stream.write(f"{text.rstrip()}\n")

    def lines(self, texts: Iterable[str]) -> None:
        """Several lines for people."""
        for text in texts:
            self.line(text)

    def table(self, rows: Iterable[tuple[str, str]]) -> None:
        """Names and values, the values below each other."""
        rows = list(rows)
        width = max((len(name) for name, _ in rows), default=0)
        self.lines(f"{name:{width}}  {value}" for name, value in rows)

    def value(self, value: Mapping[str, Any]) -> None:
        """One JSON document."""
        self.stream.write(f"{_json(value)}\n")

    def values(self, head: Mapping[str, Any], name: str, items: Iterable[Mapping[str, Any]]) -> None:
        """One JSON document whose last member ``name`` is a list, written an item a line while it is read."""
        opening = _json(head)[:-1]
        self.stream.write(f"{opening}{', ' if head else ''}{_json(name)}: [")
        separator = "\n"
        for item in items:
            self.stream.write(f"{separator}{_json(item)}")
            separator = ",\n"
        self.stream.write("\n]}\n")

    def flush(self) -> None:
        """Send what is held back; raises what the system says of it."""
        self.stream.flush()


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
