"""The manual page, from the program's own table of commands.

`python tools/manual.py` prints it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from project_facts import ROOT, ProjectFacts, read_facts, render

from upont_desktop.apps.command_table import COMMANDS
from upont_desktop.cli.command import Argument, Command, Value
from upont_desktop.cli.program_options import DEVELOPERS, GLOBAL, WINDOW


def roff(text: str) -> str:
    """Text for a manual page: what troff would take for a command, or change, is masked."""
    masked = text.replace("\\", "\\e").replace("-", "\\-").replace("’", "\\(cq").replace("“", "\\(lq")
    masked = masked.replace("”", "\\(rq").replace("…", "...")
    return f"\\&{masked}" if masked.startswith((".", "'")) else masked


def named(argument: Argument) -> str:
    """``--lang {fr,en}``, ``CLONE``."""
    value = f"{{{','.join(argument.choices)}}}" if argument.choices else argument.metavar
    if not argument.is_option:
        return value
    return ", ".join(argument.names) + (f" {value}" if argument.value is not Value.FLAG else "")


def usage(command: Command) -> str:
    """``history CLONE [PATH] [options]``."""
    words = [argument for argument in command.arguments if not argument.is_option]
    shapes = {"": "{}", "?": "[{}]", "*": "[{} ...]", "+": "{} ..."}
    return " ".join([command.name, *(shapes[word.count].format(named(word)) for word in words), "[options]"])


def _list(arguments: Iterable[Argument]) -> list[str]:
    return [
        line
        for argument in arguments
        for line in (
            ".TP",
            f".B {roff(named(argument))}",
            roff(argument.help[:1].upper() + argument.help[1:]) + ".",
        )
    ]


def page(facts: ProjectFacts) -> str:
    """The manual page, in troff's man macros."""
    lines: list[str] = []
    for command in COMMANDS.values():
        summary = f"{command.summary[:1].upper()}{command.summary[1:]}."
        lines += [f".SS {roff(command.name)}", roff(summary), ".PP", f".B {roff(usage(command))}"]
        lines += _list(command.arguments)
    template = ROOT / "packaging/linux/upont-desktop.1"
    return render(
        template,
        facts,
        upper=facts.name.upper(),
        options="\n".join(_list(WINDOW)),
        developers="\n".join(_list(DEVELOPERS)),
        general="\n".join(_list(GLOBAL)),
        commands="\n".join(lines),
    )


def main() -> int:
    """Print it; tells the exit code."""
    print(page(read_facts(Path(ROOT))), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
