"""What a person can do to a circle: one small function per operation, each a commit, each undone by one step."""

from upont_desktop.repository.identity import Identity
from upont_desktop.repository.names import name_problem
from upont_desktop.repository.trust import Answer, Purpose
from upont_desktop.service.operations.adding import NewFile, add, files_in, keep_changes, update
from upont_desktop.service.operations.arranging import delete, move, restore
from upont_desktop.service.operations.describing import describe, name_version
from upont_desktop.service.operations.forking import fork
from upont_desktop.service.operations.originals import Original, Taken, original_of, take
from upont_desktop.service.operations.rewording import reword, words_of
from upont_desktop.service.operations.share import Choice, Shared, share, sides_of
from upont_desktop.service.operations.share_place import share_address, share_at
from upont_desktop.service.operations.telling import compare_unkept
from upont_desktop.service.operations.undoing import Steps, redo, steps, undo
from upont_desktop.service.operations.watching import (
    TrustQuestion,
    Unkept,
    UnkeptFile,
    finish_left_work,
    not_kept,
    remember_identity,
    trust_question,
    who,
)
from upont_desktop.service.operations.workplace import Workplace

__all__ = [
    "Answer",
    "Choice",
    "Identity",
    "NewFile",
    "Original",
    "Purpose",
    "Shared",
    "Steps",
    "Taken",
    "TrustQuestion",
    "Unkept",
    "UnkeptFile",
    "Workplace",
    "add",
    "compare_unkept",
    "delete",
    "describe",
    "files_in",
    "finish_left_work",
    "fork",
    "keep_changes",
    "move",
    "name_problem",
    "name_version",
    "not_kept",
    "original_of",
    "redo",
    "remember_identity",
    "restore",
    "reword",
    "share",
    "share_address",
    "share_at",
    "sides_of",
    "steps",
    "take",
    "trust_question",
    "undo",
    "update",
    "who",
    "words_of",
]
