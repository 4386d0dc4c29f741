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


def exact_line(text: str) -> str:
    """A line of content: tabs and blanks as they are, everything that a terminal would act on as a picture."""
    return display(text).translate(_RETURNS)


_RETURNS = {10: "␊", 13: "␍"}


def is_terminal(stream: TextIO) -> bool:
    """Whether a person reads what is printed, as far as can be told."""
    try:
        return stream.isatty()
    except ValueError:  # it is closed
        return False


def wants_colour(stream: TextIO) -> bool:
    """Whether to print in colours: on a terminal that has some, unless NO_COLOR says otherwise (no-color.org)."""
    return is_terminal(stream) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


_COLOURS = {"green": 32, "red": 31, "cyan": 36, "yellow": 33, "bold": 1, "dim": 2}


def shown_path(path: os.PathLike[str] | str) -> str:
    """A path of this computer as it can be shown."""
    return display(git_text(os.fsencode(path)))


class Output:
    """Where a command prints; ``json`` says for whom."""

    def __init__(self, *, json: bool, stream: TextIO | None = None) -> None:
        """By default, on the standard output."""
        self.json = json
        self._stream = stream
        self.in_colour = not json and wants_colour(self.stream)

    @property
    def stream(self) -> TextIO:
        """Where it goes: standard output, unless a test gave another."""
        return self._stream or sys.stdout

    def line(self, text: str = "") -> None:
        """One line for people; control characters are written out, so that no file name moves a cursor."""
        self.stream.write(f"{exact_line(text.rstrip())}\n")

    def lines(self, texts: Iterable[str]) -> None:
        """Several lines for people, each as :meth:`line` writes it."""
        for text in texts:
            self.line(text)

    def header(self, text: str) -> None:
        """The heads of a table's columns."""
        self.stream.write(f"{self.coloured(text.rstrip(), 'bold')}\n")

    def exact(self, text: str, colour: str = "") -> None:
        """One line of content, blanks at its end included."""
        self.stream.write(f"{self.coloured(exact_line(text), colour)}\n")

    def coloured(self, text: str, colour: str) -> str:
        """Text in a colour, where there are colours."""
        return f"\x1b[{_COLOURS[colour]}m{text}\x1b[m" if colour and self.in_colour and text else text

    def note(self, text: str) -> None:
        """A remark for people, beside what is asked for: on the standard error."""
        if not self.json:
            self.flush()
            sys.stderr.write(f"{exact_line(text)}\n")

    def trailer(self, text: str) -> None:
        """A last line that only sums up: for people who look at it, not for what reads a pipe."""
        if is_terminal(self.stream):
            self.line(text)

    def table(self, rows: Iterable[tuple[str, str]]) -> None:
        """Names and values, the values below each other."""
        rows = list(rows)
        width = max((len(name) for name, _ in rows), default=0)
        self.lines(f"{name:{width}}  {value}" for name, value in rows)

    def value(self, value: Mapping[str, Any]) -> None:
        """One JSON document, on one line."""
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
