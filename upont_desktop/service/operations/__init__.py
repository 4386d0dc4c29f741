"""What a person can do to a circle: one small function per operation, each a commit, each undone by one step."""

from upont_desktop.service.operations.adding import NewFile, add, files_in, keep_changes, update
from upont_desktop.service.operations.arranging import delete, move, restore
from upont_desktop.service.operations.describing import describe, fork, name_version
from upont_desktop.service.operations.undoing import Steps, redo, steps, undo
from upont_desktop.service.operations.workplace import Workplace

__all__ = [
    "NewFile",
    "Steps",
    "Workplace",
    "add",
    "delete",
    "describe",
    "files_in",
    "fork",
    "keep_changes",
    "move",
    "name_version",
    "redo",
    "restore",
    "steps",
    "undo",
    "update",
]
