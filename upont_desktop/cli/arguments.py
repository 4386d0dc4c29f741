"""How the command line is read, from the table of commands.

Options may stand anywhere before ``--``, what follows ``--`` is never an option; abbreviations are not understood, so
that a script keeps its meaning when options are added. Nothing of the service is imported here: ``--help`` is instant.
"""

from __future__ import annotations

import argparse
import codecs
import difflib
import os
import re
import sys
import textwrap
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from upont_desktop.cli.catalogue import LANGUAGES, speak, translate
from upont_desktop.cli.command import Argument, Topic, Value
from upont_desktop.cli.command_table import COMMANDS, PROGRAM
from upont_desktop.cli.program_options import DEVELOPERS, GLOBAL, WINDOW
from upont_desktop.domain.content.encodings import AS_IT_SEEMS
from upont_desktop.domain.language import system_language
from upont_desktop.domain.text import display, git_text

_WIDTH = 100  # letters of a line that is read, not looked up
_NEAR = 0.6  # how alike two names must be for one to be suggested, as difflib has it


def read_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of one command, named by ``command``.

    Raises :class:`SystemExit`: 2 for wrong usage, after a sentence on the standard error; 0 after ``--help`` and
    ``--version``.
    """
    speak(language_of(arguments))
    options, words = _arranged(arguments)
    if not words or words[0] not in COMMANDS:
        return _without_command(options, words)
    command = words[0]
    read = _parser(command).parse_args([*options, *(["--", *words[1:]] if words[1:] else [])])
    read.command = command
    return read


def read_window_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """What is asked of the window. Raises :class:`SystemExit` like :func:`read_arguments`."""
    speak(language_of(arguments))
    parser = _Parser(prog=PROGRAM)
    _add_general(parser)
    for argument in (*WINDOW, *DEVELOPERS):
        _add(parser, argument)
    return parser.parse_args(arguments)


def language_of(arguments: Sequence[str]) -> str:
    """The language to speak: the one asked for, else the system's. Known before the rest, as errors are said in it."""
    for at, given in enumerate(arguments):
        if given == "--":
            break
        wanted = given[7:] if given.startswith("--lang=") else next(iter(arguments[at + 1 :]), "")
        if given.startswith("--lang=") or given == "--lang":
            return wanted if wanted in LANGUAGES else system_language(os.environ)
    return system_language(os.environ)


def command_named(arguments: Sequence[str]) -> str | None:
    """The first word that is no option nor the value of one."""
    words = _arranged(arguments)[1]
    return words[0] if words else None


def is_mistyped(arguments: Sequence[str]) -> bool:
    """Whether these words mean a command that there is not, rather than a clone to show in the window."""
    words = _arranged(arguments)[1]
    if not words or words[0] in COMMANDS or os.path.lexists(words[0]):
        return False
    return len(words) > 1 or bool(_alike(words[0], COMMANDS))


# --- reading ----------------------------------------------------------------------------------------------------------


def _arranged(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """Options with their values, and the other words.

    Argparse itself would give an optional word its default as soon as an option stands before it (``history CLONE
    --json PATH``), and take ``--`` for the command's name.
    """
    options: list[str] = []
    words: list[str] = []
    valued = _with_value(arguments)
    left = iter(arguments)
    for word in left:
        if word == "--":
            words.extend(left)
        elif word.startswith("-") and word != "-":
            options.append(word)
            if word in valued:
                options.extend(value for value in [next(left, None)] if value is not None)
        else:
            words.append(word)
    return options, words


def _with_value(words: Iterable[str]) -> frozenset[str]:
    """The options that a value follows, of the commands that these words may name."""
    commands = COMMANDS.named_in(words)
    return frozenset(
        name
        for argument in (*GLOBAL, *WINDOW, *DEVELOPERS, *(each for one in commands for each in one.arguments))
        if argument.is_option and argument.value is not Value.FLAG
        for name in argument.names
    )


def _without_command(options: Sequence[str], words: Sequence[str]) -> NoReturn:
    parser = _Parser(prog=PROGRAM)
    _add_general(parser)
    for argument in GLOBAL:
        _add(parser, argument)
    parser.parse_args(list(options))
    if not words:
        parser.error(translate("Terminal", "a command is needed"))
    near = _alike(words[0], COMMANDS)
    said = translate("Terminal", "no command {name}; did you mean {other}?")
    said = said if near else translate("Terminal", "no command {name}")
    parser.error(said.format(name=display(exact_path(words[0])), other=near))


def _alike(word: str, names: Iterable[str]) -> str:
    """The name that was probably meant; empty where none is near."""
    return next(iter(difflib.get_close_matches(word, list(names), 1, _NEAR)), "")


class _Help(argparse.Action):
    """Prints the whole overview, or the help of a command."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        sys.stdout.write(overview() if parser.prog == PROGRAM else parser.format_help())
        parser.exit()


class _Version(argparse.Action):
    """Asks for the version only where it is wanted: finding it takes 20 ms."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from upont_desktop.cli.versions import program_version  # noqa: PLC0415 - for start-up time

        sys.stdout.write(f"uPont Desktop {program_version()}\n")
        parser.exit()


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, and ends with 2."""

    def __init__(self, **given: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=_Formatter, **given)

    def error(self, message: str) -> NoReturn:
        """As argparse asks for it."""
        said = in_words(message, [name for action in self._actions for name in action.option_strings])
        see = translate("Terminal", "{what}; see {program} --help.")
        ended = said if said.endswith("?") else see.format(what=said, program=self.prog)
        self.exit(2, f"{PROGRAM}: {ended}\n")


class _Formatter(argparse.HelpFormatter):
    """Argparse's own, in the person's language."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        """With our own word before it."""
        super().add_usage(usage, actions, groups, translate("Terminal", "usage: ") if prefix is None else prefix)


def in_words(message: str, options: Iterable[str] = ()) -> str:
    """What argparse says of a command line, in the person's language and plainly."""
    for pattern, tell in _MESSAGES:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found:
            return tell(found, options)
    return message


def _missing(found: re.Match[str], _: Iterable[str]) -> str:
    return translate("Terminal", "{names} is missing").format(names=found[1])


def _unknown(found: re.Match[str], options: Iterable[str]) -> str:
    near = _alike(found[1].partition("=")[0], options) if found[1].startswith("--") else ""
    said = translate("Terminal", "no option {name}; did you mean {other}?")
    said = said if near else translate("Terminal", "“{name}” is not understood")
    return said.format(name=display(exact_path(found[1])), other=near)


def _valueless(found: re.Match[str], _: Iterable[str]) -> str:
    return translate("Terminal", "{name} needs a value").format(name=found[1])


def _no_choice(found: re.Match[str], _: Iterable[str]) -> str:
    said = translate("Terminal", "{name} is one of {choices}, not “{value}”")
    return said.format(name=found[1], choices=found[3].replace("'", ""), value=display(exact_path(found[2])))


def _problem(found: re.Match[str], _: Iterable[str]) -> str:
    return f"{found[1]}: {found[2]}"


_MESSAGES: tuple[tuple[str, Callable[[re.Match[str], Iterable[str]], str]], ...] = (
    (r"the following arguments are required: (.+)", _missing),
    (r"unrecognized arguments: (\S+)(?: .*)?", _unknown),
    (r"argument (\S+): expected .*argument.*", _valueless),
    (r"argument (\S+): invalid choice: '?(.*?)'? \(choose from (.+)\)", _no_choice),
    (r"argument (\S+): (.+)", _problem),
)


# --- the parsers ------------------------------------------------------------------------------------------------------


def _parser(name: str) -> argparse.ArgumentParser:
    command = COMMANDS[name]
    about = translate("Terminal", command.summary)
    parser = _Parser(prog=f"{PROGRAM} {name}", description=f"{about[:1].upper()}{about[1:]}.", epilog=exit_codes())
    words = parser.add_argument_group(translate("Terminal", "arguments"))
    options = parser.add_argument_group(translate("Terminal", "options"))
    for argument in (*command.arguments, *GLOBAL):
        _add(options if argument.is_option else words, argument)
    _add_general(options)
    return parser


def exit_codes() -> str:
    """What the program ends with."""
    return translate(
        "Terminal",
        "Exit codes: 0 where it was done; 1 where it was not, with the reason on the standard error and nothing "
        "changed, where nothing was found, or where a person has to choose first; 2 for wrong usage; 130 after Ctrl+C.",
    )


_Adder = argparse._ActionsContainer


def _add_general(parser: _Adder) -> None:
    shown = translate("Terminal", "show this, and end")
    told = translate("Terminal", "say which version this is, and end")
    for names, action, words in ((("-h", "--help"), _Help, shown), (("--version",), _Version, told)):
        # no default: what is read is handed on by name, and neither of these is a choice
        parser.add_argument(*names, action=action, nargs=0, help=words, default=argparse.SUPPRESS)


def _add(parser: _Adder, argument: Argument) -> None:
    given: dict[str, Any] = {"help": translate("Terminal", argument.help), "default": argument.default}
    if argument.value is Value.FLAG:
        given["action"] = "store_true"
    else:
        given |= {"type": _READERS.get(argument.value, exact_path), "metavar": argument.metavar or None}
        given |= {"choices": argument.choices} if argument.choices else {}
        given |= {"nargs": argument.count} if argument.count else {}
        given |= {"action": "append", "default": _listed(argument.default)} if argument.again else {}
    if argument.attribute:
        given["dest"] = argument.attribute
    if not argument.is_option and argument.default is None and not argument.count:
        del given["default"]
    parser.add_argument(*argument.names, **given)


def _listed(default: object) -> list[object] | None:
    return None if default is None else []


def exact_path(word: str) -> str:
    """The exact text that an argument holds: whatever bytes were given."""
    return git_text(os.fsencode(word))


def shown(word: str) -> str:
    """An argument as text that can be searched for."""
    return display(exact_path(word))


def _positive(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(translate("Terminal", "not a number from 1 on: {text}").format(text=text))
    return int(text)


def _field(word: str) -> tuple[str, str]:
    key, sign, value = shown(word).partition("=")
    if not sign or not key.strip():
        raise argparse.ArgumentTypeError(translate("Terminal", "not KEY=VALUE: {text}").format(text=shown(word)))
    return key.strip(), value


def _encoding(name: str) -> str:
    try:
        return codecs.lookup(name).name if name and name != AS_IT_SEEMS else name
    except LookupError as error:
        said = translate("Terminal", "no encoding is called {name}").format(name=name)
        raise argparse.ArgumentTypeError(said) from error


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal() and 200 <= int(width) <= 20000 and 200 <= int(height) <= 20000):
        raise argparse.ArgumentTypeError(translate("Terminal", "not a size: {text}").format(text=text))
    return int(width), int(height)


_READERS: dict[Value, Callable[[str], object]] = {
    Value.WORDS: shown,
    Value.CIRCLE: str,
    Value.SLUG: str,
    Value.CHOICE: str,
    Value.FILE: Path,
    Value.FOLDER: Path,
    Value.NUMBER: _positive,
    Value.FIELD: _field,
    Value.SIZE: _size,
    Value.ENCODING: _encoding,
}


# --- the overview -----------------------------------------------------------------------------------------------------


def overview() -> str:
    """What ``--help`` says without a command: every command with its summary, then what the window takes."""
    usage, options = translate("Terminal", "usage: "), translate("Terminal", "options")
    command = translate("Terminal", "COMMAND")
    indent = " " * len(usage)
    lines = [
        f"{usage}{PROGRAM} [{options}] [CLONE]",
        f"{indent}{PROGRAM} {command} […]",
        "",
        translate("Terminal", "The memory of git for the files of a group. Without a command, opens the window."),
    ]
    for group in Topic:
        told = [(one.name, translate("Terminal", one.summary)) for one in COMMANDS.values() if one.group is group]
        lines += [
            "",
            translate("Terminal", "{group}:").format(group=translate("Terminal", group.value)),
            *_columns(told),
        ]
    general = [
        ("-h, --help", translate("Terminal", "show this, and end; after a command, what it takes")),
        ("--version", translate("Terminal", "say which version this is, and end")),
    ]
    lines += ["", translate("Terminal", "The window:"), *_columns([*map(_entry, WINDOW), *general])]
    lines += ["", translate("Terminal", "For developers:"), *_columns(map(_entry, DEVELOPERS)), ""]
    lines += textwrap.wrap(exit_codes(), _WIDTH)
    return "".join(f"{line}\n" for line in lines)


def _entry(argument: Argument) -> tuple[str, str]:
    value = f"{{{','.join(argument.choices)}}}" if argument.choices else argument.metavar
    shown_as = [*argument.names, value] if argument.is_option else [value]
    return " ".join(filter(None, shown_as)), translate("Terminal", argument.help)


def _columns(entries: Iterable[tuple[str, str]]) -> list[str]:
    return [f"  {name:20} {told}" for name, told in entries]
