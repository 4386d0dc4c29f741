"""What a person can do to a circle: one small function per operation, each a commit, each undone by one step."""

from upont_desktop.domain.conflict import Choice, Conflict, ConflictAnswer, MergedText, SeenChoice
from upont_desktop.domain.path_problems import LeftOutPath, PathProblem
from upont_desktop.repository.identity import Identity
from upont_desktop.repository.locks import LeftLock
from upont_desktop.repository.names import name_problem
from upont_desktop.repository.trust import Answer, Purpose
from upont_desktop.service.operations.add import NewFile, add, files_in, update
from upont_desktop.service.operations.context import OperationContext
from upont_desktop.service.operations.discard import discard
from upont_desktop.service.operations.fork import fork
from upont_desktop.service.operations.host_limits import keep_out, send_to_own_branch
from upont_desktop.service.operations.keep import keep_changes
from upont_desktop.service.operations.large_contents import keep_with_lfs
from upont_desktop.service.operations.merge.text_merge import TextMerge, text_merge
from upont_desktop.service.operations.metadata import describe, name_version
from upont_desktop.service.operations.move_delete import delete, move
from upont_desktop.service.operations.recovery import finish_left_work
from upont_desktop.service.operations.remote import first_share, share_address, share_at, use_new_address
from upont_desktop.service.operations.restore import restore
from upont_desktop.service.operations.reword import reword, words_of
from upont_desktop.service.operations.share import ConflictSide, ShareResult, share, sides_of
from upont_desktop.service.operations.sharing_state import learn_news, sharing_state
from upont_desktop.service.operations.stale_locks import clear_locks, left_locks
from upont_desktop.service.operations.status import UnkeptFile, UnkeptKind, not_kept
from upont_desktop.service.operations.trust import TrustQuestion, remember_identity, trust_question, who
from upont_desktop.service.operations.undo import UndoSteps, redo, steps, undo
from upont_desktop.service.operations.undone import UndoneChange, bring_back, forget_undone, undone
from upont_desktop.service.operations.unkept_diff import compare_unkept
from upont_desktop.service.operations.upstream import Original, TakeResult, original_of, take

__all__ = [
    "Answer",
    "Choice",
    "Conflict",
    "ConflictAnswer",
    "ConflictSide",
    "Identity",
    "LeftLock",
    "LeftOutPath",
    "MergedText",
    "NewFile",
    "OperationContext",
    "Original",
    "PathProblem",
    "Purpose",
    "SeenChoice",
    "ShareResult",
    "TakeResult",
    "TextMerge",
    "TrustQuestion",
    "UndoSteps",
    "UndoneChange",
    "UnkeptFile",
    "UnkeptKind",
    "add",
    "bring_back",
    "clear_locks",
    "compare_unkept",
    "delete",
    "describe",
    "discard",
    "files_in",
    "finish_left_work",
    "first_share",
    "forget_undone",
    "fork",
    "keep_changes",
    "keep_out",
    "keep_with_lfs",
    "learn_news",
    "left_locks",
    "move",
    "name_problem",
    "name_version",
    "not_kept",
    "original_of",
    "redo",
    "remember_identity",
    "restore",
    "reword",
    "send_to_own_branch",
    "share",
    "share_address",
    "share_at",
    "sharing_state",
    "sides_of",
    "steps",
    "take",
    "text_merge",
    "trust_question",
    "undo",
    "undone",
    "update",
    "use_new_address",
    "who",
    "words_of",
]
