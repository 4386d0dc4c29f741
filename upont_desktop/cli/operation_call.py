"""What the writing commands share: where they work, and how they say what they did."""

from __future__ import annotations

import os
from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path

from upont_desktop.cli import shapes
from upont_desktop.cli.call import Call
from upont_desktop.cli.catalogue import spoken, translate
from upont_desktop.cli.commands.history import inside
from upont_desktop.cli.output import one_line
from upont_desktop.cli.words import short
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.path_problems import LeftOutPath
from upont_desktop.domain.text import git_bytes
from upont_desktop.service.operations import Answer, OperationContext
from upont_desktop.service.versions import NamedVersion


@dataclass(frozen=True, slots=True)
class OperationCall:
    """One writing command: the call, the circle, and the place where operations work."""

    call: Call
    circle: Circle
    place: OperationContext

    @classmethod
    def made_from(cls, options: Namespace) -> OperationCall:
        """What the options ask for."""
        call = Call.made_from(options)
        circle = call.circle(options.clone)
        return cls(call, circle, call.library.workplace(circle, language=spoken(), answer=_answer(options.trust)))

    def say(self, changes: ChangeSet) -> int:
        """Tell what was done; the exit code."""
        out = self.call.out
        if out.json:
            out.value(shapes.change_set(changes))
            return 0
        made = f"{short(changes.commit)}  " if changes.commit and changes.commit != changes.before else ""
        out.line(f"{made}{one_line(changes.summary)}")
        out.lines(left_out(one) for one in changes.left_out)
        return 0

    def version(self, path: str, word: str = "", *, content: bool = False) -> NamedVersion:
        """The version that a path and a word name; says so where it has another name now.

        Raises what :meth:`~upont_desktop.service.lineage_reader.LineageReader.named_version` raises.
        """
        return version_of(self.call, self.circle, path, word, content=content)

    def is_folder(self, path: str) -> bool:
        """Whether a folder stands at a path of the circle."""
        return self.on_disk(path).is_dir()

    def on_disk(self, path: str) -> Path:
        """Where a path of the circle is on this computer."""
        return self.circle.path / os.fsdecode(git_bytes(path))


def left_out(one: LeftOutPath) -> str:
    """A path that was not done, in words."""
    said = translate("Terminal", "Left out: “{path}”: {problem}.")
    if one.offer:
        said = translate("Terminal", "Left out: “{path}”: {problem}. It could be kept as “{offer}”.")
    problem = translate("Errors", one.problem.value)
    return said.format(path=one_line(one.path), problem=problem, offer=one_line(one.offer))


def _answer(word: str | None) -> Answer | None:
    return None if word is None else Answer(word)


def version_of(call: Call, circle: Circle, path: str, word: str = "", *, content: bool = False) -> NamedVersion:
    """What :meth:`OperationCall.version` says, for a command that only reads."""
    found = call.library.reader(call.up_to_date(circle)).versions.named_version(inside(path), word, content=content)
    if found.renamed and not call.out.json:
        said = translate("Terminal", "{old} is called {new} now.")
        call.out.note(said.format(old=one_line(found.asked), new=one_line(found.path)))
    return found


def joined(folder: str, name: str) -> str:
    """The path of ``name`` in a folder of the circle; the top folder is empty."""
    folder = inside(folder)
    return f"{folder}/{name}" if folder else name
