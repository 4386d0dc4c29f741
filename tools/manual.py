"""The manual page and the completion of bash, from what the program itself says with ``--help``.

`python tools/manual.py page|completion` prints one.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from project_facts import ROOT, ProjectFacts, read_facts, render

from upont_desktop.app import COMMANDS

_ENTRY = re.compile(r"^  (\S.*?)(?: {2,}(.*))?$")


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a ``--help``: an option or an argument. ``words`` as written (``--lang {fr,en}``)."""

    words: str
    meaning: str

    @property
    def options(self) -> list[str]:
        """The option's names; none for an argument."""
        return re.findall(r"(?<![\w-])--?[a-z][a-z-]*", self.words)

    @property
    def value(self) -> str:
        """What stands for the option's value: ``DIR``, ``{fr,en}``; empty where it has none."""
        found = re.search(r"--?[a-z][a-z-]* (\{[^}]*\}|[^-,\s][^,\s]*)", self.words)
        return found[1] if found else ""


@dataclass(frozen=True, slots=True)
class Help:
    """What ``--help`` says of one command, or of the program for the empty name."""

    command: str
    usage: str
    summary: str
    arguments: tuple[Entry, ...]
    options: tuple[Entry, ...]


def read_help(command: str, text: str) -> Help:
    """Take argparse's text apart, written for a terminal so wide that nothing is wrapped."""
    parts = [part for part in text.split("\n\n") if part.strip()]
    usage = " ".join(parts[0].removeprefix("usage: ").split())
    sections = {part.splitlines()[0].rstrip(":"): part.splitlines()[1:] for part in parts[1:]}
    return Help(
        command,
        usage,
        " ".join(parts[1].split()),
        _entries(sections.get("positional arguments", [])),
        _entries(sections.get("options", [])),
    )


def _entries(lines: list[str]) -> tuple[Entry, ...]:
    entries: list[Entry] = []
    for line in lines:
        if found := _ENTRY.match(line):
            entries.append(Entry(found[1], found[2] or ""))
        elif entries and line.strip():  # the meaning of a long option stands below it
            last = entries.pop()
            entries.append(Entry(last.words, f"{last.meaning} {line.strip()}".strip()))
    return tuple(entries)


@cache
def ask(command: str) -> Help:
    """Run the program's ``--help``."""
    words = [command] if command else []
    environment = os.environ | {"COLUMNS": "1000", "LC_ALL": "C.UTF-8", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-m", "upont_desktop", *words, "--help"],
        env=environment, capture_output=True, text=True, encoding="utf-8", check=True,
    )  # fmt: skip
    return read_help(command, done.stdout)


def roff(text: str) -> str:
    """Text for a manual page: what troff would take for a command, or change, is masked."""
    masked = text.replace("\\", "\\e").replace("-", "\\-").replace("’", "\\(cq").replace("“", "\\(lq")
    masked = masked.replace("”", "\\(rq").replace("…", "...")
    return f"\\&{masked}" if masked.startswith((".", "'")) else masked


def _list(entries: tuple[Entry, ...]) -> list[str]:
    return [
        line
        for entry in entries
        for line in (".TP", f".B {roff(entry.words)}", roff(entry.meaning[:1].upper() + entry.meaning[1:]) + ".")
    ]


def page(facts: ProjectFacts) -> str:
    """The manual page, in troff's man macros."""
    window, commands = ask(""), [ask(command) for command in sorted(COMMANDS)]
    lines: list[str] = []
    for told in commands:
        own = tuple(entry for entry in told.options if entry.words not in {one.words for one in window.options})
        lines += [f".SS {roff(told.command)}", roff(told.summary), ".PP", f".B {roff(told.usage)}"]
        lines += _list((*told.arguments, *(entry for entry in own if "--debug" not in entry.options)))
    template = ROOT / "packaging/linux/upont-desktop.1"
    return render(
        template, facts, upper=facts.name.upper(), options="\n".join(_list(window.options)), commands="\n".join(lines)
    )


def completion(facts: ProjectFacts) -> str:
    """The script for bash-completion."""
    told = {command: ask(command) for command in ("", *sorted(COMMANDS))}
    options = [
        f"        {command or '_'}) echo '{' '.join(name for entry in one.options for name in entry.options)}' ;;"
        for command, one in told.items()
    ]
    values = {
        (name, entry.value) for one in told.values() for entry in one.options for name in entry.options if entry.value
    }
    choices = [
        f"        {name}) COMPREPLY=($(compgen -W '{value[1:-1].replace(',', ' ')}' -- \"$cur\")); return ;;"
        for name, value in sorted(values)
        if value.startswith("{")
    ]
    folders = "|".join(sorted(name for name, value in values if value == "DIR"))
    files = "|".join(sorted(name for name, value in values if value == "FILE"))
    others = "|".join(sorted({name for name, value in values} - {*folders.split("|"), *files.split("|")}))
    words = {
        "commands": " ".join(sorted(COMMANDS)),
        "options": "\n".join(options),
        "choices": "\n".join(choices),
        "folders": folders,
        "files": files,
        "others": others,
        "function": facts.name.replace("-", "_"),
    }
    text = (ROOT / "packaging/linux/completion.bash").read_text(encoding="utf-8")
    for word, value in (facts.words() | words).items():
        text = text.replace(f"@{word}@", value)
    return text


def main(arguments: list[str]) -> int:
    """Print what is asked for; tells the exit code."""
    makers = {"page": page, "completion": completion}
    if len(arguments) != 1 or arguments[0] not in makers:
        print("Usage: manual.py page|completion", file=sys.stderr)
        return 2
    print(makers[arguments[0]](read_facts(Path(ROOT))), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
