"""What the writing commands share: where they work, and how they say what they did."""

from __future__ import annotations

import os
import re
from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path

from upont_desktop.cli import shapes
from upont_desktop.cli.call import Call
from upont_desktop.cli.commands.history import inside
from upont_desktop.cli.output import one_line
from upont_desktop.cli.words import short
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.text import git_bytes
from upont_desktop.service.operations import Answer, OperationContext

_NUMBER = re.compile(r"\{([1-9][0-9]{0,8})\}")


@dataclass(frozen=True, slots=True)
class Work:
    """One writing command: the call, the circle, and the place where operations work."""

    call: Call
    circle: Circle
    place: OperationContext

    @classmethod
    def made_from(cls, options: Namespace) -> Work:
        """What the options ask for."""
        call = Call.made_from(options)
        circle = call.circle(options.clone)
        return cls(call, circle, call.library.workplace(circle, answer=_answer(options.trust)))

    def say(self, changes: ChangeSet) -> int:
        """Tell what was done; the exit code."""
        out = self.call.out
        if out.json:
            out.value(shapes.change_set(changes))
            return 0
        made = f"{short(changes.commit)}  " if changes.commit and changes.commit != changes.before else ""
        out.line(f"{made}{one_line(changes.summary)}")
        return 0

    def revision(self, path: str, word: str) -> str:
        """A revision: as git reads it, or ``{3}`` for the commit that made version 3 of ``path``.

        Raises :class:`~upont_desktop.domain.errors.NoSuchVersion`.
        """
        return revision_of(self.call, self.circle, path, word)

    def is_folder(self, path: str) -> bool:
        """Whether a folder stands at a path of the circle."""
        return self.on_disk(path).is_dir()

    def on_disk(self, path: str) -> Path:
        """Where a path of the circle is on this computer."""
        return self.circle.path / os.fsdecode(git_bytes(path))


def _answer(word: str | None) -> Answer | None:
    return None if word is None else Answer(word)


def revision_of(call: Call, circle: Circle, path: str, word: str) -> str:
    """What :meth:`Work.revision` says, for a command that only reads."""
    number = _NUMBER.fullmatch(word)
    if number is None:
        return word
    return call.library.reader(call.up_to_date(circle)).resource(path, int(number[1])).version.resource.commit


def joined(folder: str, name: str) -> str:
    """The path of ``name`` in a folder of the circle; the top folder is empty."""
    folder = inside(folder)
    return f"{folder}/{name}" if folder else name
