"""Completion for bash, zsh and fish, made from the table of commands, in the language that is spoken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from upont_desktop.cli.catalogue import translate
from upont_desktop.cli.command import Argument, Command, Value
from upont_desktop.cli.command_table import COMMANDS, PROGRAM
from upont_desktop.cli.program_options import DEVELOPERS, GLOBAL, WINDOW
from upont_desktop.domain.language import QT_TRANSLATE_NOOP

_FUNCTION = f"_{PROGRAM.replace('-', '_')}"
_HELP = Argument(("--help", "-h"), Value.FLAG, QT_TRANSLATE_NOOP("Terminal", "show this, and end"))
_VERSION = Argument(("--version",), Value.FLAG, QT_TRANSLATE_NOOP("Terminal", "say which version this is, and end"))
_FOLDERS = frozenset({Value.CIRCLE, Value.FOLDER, Value.ADDRESS})
_FILES = frozenset({Value.FILE, Value.RESOURCE})


def script(shell: str) -> str:
    """The script of one of :data:`~upont_desktop.cli.command_table.SHELLS`."""
    lines = {"bash": _bash, "zsh": _zsh, "fish": _fish}[shell]()
    return "".join(f"{line}\n" for line in lines)


def _arguments(command: Command | None) -> tuple[Argument, ...]:
    own = (*WINDOW, *DEVELOPERS) if command is None else (*command.arguments, *GLOBAL)
    return (*own, _HELP, _VERSION)


def _options(command: Command | None) -> list[Argument]:
    return [argument for argument in _arguments(command) if argument.is_option]


def _words(command: Command | None) -> list[Argument]:
    return [argument for argument in _arguments(command) if not argument.is_option]


# --- bash -------------------------------------------------------------------------------------------------------------


def _bash() -> Iterator[str]:
    yield f"# {PROGRAM} completion bash"
    yield f"{_FUNCTION}() {{"
    yield "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command= word options= choices="
    yield f"    local commands='{' '.join(COMMANDS)}'"
    yield "    COMPREPLY=()"
    yield '    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do'
    yield '        if [[ " $commands " == *" $word "* ]]; then command=$word; break; fi'
    yield "    done"
    yield "    case $command in"
    for command in (*COMMANDS.values(), None):
        names = " ".join(name for option in _options(command) for name in option.names)
        choices = " ".join(choice for word in _words(command) for choice in word.choices)
        yield f"        {command.name if command else '*'}) options='{names}' choices='{choices}' ;;"
    yield "    esac"
    yield from _bash_values()
    yield "    if [[ $cur == -* ]]; then"
    yield '        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$cur")'
    yield "        return"
    yield "    fi"
    yield "    compopt -o filenames"
    yield '    mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$cur"; [[ $choices ]] || compgen -f -- "$cur")'
    yield "    if [[ -z $command ]]; then"
    yield '        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "$commands" -- "$cur")'
    yield "    fi"
    yield "}"
    yield f"complete -F {_FUNCTION} {PROGRAM}"


def _bash_values() -> Iterator[str]:
    """What follows an option with a value; an option means the same in every command that has it."""
    yield "    case $prev in"
    for name, option in _valued().items():
        if option.choices:
            told = f"mapfile -t COMPREPLY < <(compgen -W '{' '.join(option.choices)}' -- \"$cur\")"
        elif option.value in _FOLDERS:
            told = 'compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$cur")'
        elif option.value in _FILES:
            told = 'compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$cur")'
        else:
            told = ":"
        yield f"        {name}) {told}; return ;;"
    yield "    esac"


def _valued() -> dict[str, Argument]:
    every = (option for command in (None, *COMMANDS.values()) for option in _options(command))
    return {name: option for option in every if option.value is not Value.FLAG for name in option.names}


# --- zsh --------------------------------------------------------------------------------------------------------------


def _zsh() -> Iterator[str]:
    yield f"#compdef {PROGRAM}"
    yield f"{_FUNCTION}() {{"
    yield "    local -a commands"
    yield "    commands=("
    for command in COMMANDS.values():
        yield f"        {_quoted(f'{command.name}:{_summary(command)}')}"
    yield "    )"
    yield f'    case "${{words[(r)({"|".join(COMMANDS)})]}}" in'
    for command in COMMANDS.values():
        yield f"        {command.name}) _arguments -S \\"
        yield from _continued(["':command:'", *map(_zsh_word, _words(command)), *_zsh_options(command)])
        yield "            ;;"
    yield "        *) _arguments -S \\"
    yield from _continued(["'1: :{_describe command commands; _directories}'", *_zsh_options(None)])
    yield "            ;;"
    yield "    esac"
    yield "}"
    yield f'{_FUNCTION} "$@"'


def _continued(parts: Sequence[str]) -> Iterator[str]:
    for at, part in enumerate(parts, 1):
        yield f"            {part}" + (" \\" if at < len(parts) else "")


def _zsh_options(command: Command | None) -> list[str]:
    return [
        _quoted(f"{'*' if option.again else ''}{name}[{_zsh_text(option)}]{_zsh_value(option)}")
        for option in _options(command)
        for name in option.names
    ]


def _zsh_word(word: Argument) -> str:
    many = "*" if word.count in {"*", "+"} else ":" if word.count == "?" else ""
    return _quoted(f"{many}:{word.metavar or word.names[0]}:{_zsh_action(word)}")


def _zsh_value(option: Argument) -> str:
    return "" if option.value is Value.FLAG else f":{option.metavar or option.names[0]}:{_zsh_action(option)}"


def _zsh_action(argument: Argument) -> str:
    if argument.choices:
        return f"({' '.join(argument.choices)})"
    return "_directories" if argument.value in _FOLDERS else "_files" if argument.value in _FILES else ""


def _zsh_text(argument: Argument) -> str:
    told = translate("Terminal", argument.help)
    return told.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:")


# --- fish -------------------------------------------------------------------------------------------------------------


def _fish() -> Iterator[str]:
    asked = f"_{_FUNCTION}_command"
    yield f"# {PROGRAM} completion fish"
    yield f"function {asked}"
    yield "    for word in (commandline -opc)[2..]"
    yield f"        if contains -- $word {' '.join(COMMANDS)}"
    yield "            echo $word"
    yield "            return"
    yield "        end"
    yield "    end"
    yield "    echo none"
    yield "end"
    for command in COMMANDS.values():
        yield _fish_line(f"test ({asked}) = none", ["-a", command.name, "-d", _quoted(_summary(command))])
    for each in (None, *COMMANDS.values()):
        where = f"test ({asked}) = {each.name if each else 'none'}"
        for option in _options(each):
            yield _fish_line(where, _fish_option(option))
        for word in _words(each):
            if word.choices:
                yield _fish_line(where, ["-f", "-a", _quoted(" ".join(word.choices))])


def _fish_line(where: str, parts: Iterable[str]) -> str:
    return f"complete -c {PROGRAM} -n '{where}' {' '.join(parts)}"


def _fish_option(option: Argument) -> list[str]:
    parts = [f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in option.names]
    parts += ["-d", _quoted(translate("Terminal", option.help))]
    if option.choices:
        return [*parts, "-x", "-a", _quoted(" ".join(option.choices))]
    return parts if option.value is Value.FLAG else [*parts, "-r" if option.value in _FOLDERS | _FILES else "-x"]


def _quoted(text: str) -> str:
    """For a shell, between single quotes; French has its own apostrophe, English not."""
    return "'" + text.replace("'", "’") + "'"


def _summary(command: Command) -> str:
    return translate("Terminal", command.summary)
