"""Documents of the application (everything under ``.upont/``) put together by field, never by line.

Git merges lines: two people who change neighbouring keys conflict, and two changes that do not touch each other may
give something that is no longer valid. Here base, mine and theirs are read into fields: a field that one side changed
is taken, lists and maps are put together as sets and maps, and of two different values one wins by a rule that gives
the same on every clone. Nothing is ever half merged.
"""

from __future__ import annotations

from dataclasses import dataclass

from upont_desktop.domain.field_merge.card_documents import merge_card
from upont_desktop.domain.field_merge.decision import Decision, MergeSide, SettledField, Times
from upont_desktop.domain.field_merge.json_documents import merge_json
from upont_desktop.domain.field_merge.markdown_documents import BodyChoice, merge_markdown

__all__ = ["BodyChoice", "FieldMerge", "MergeSide", "SettledField", "Times", "merge_document"]

_MOST = 1 << 20  # bytes; a document of the application has some kilobytes
_KINDS = {".json": merge_json, ".vcf": merge_card, ".ics": merge_card, ".md": merge_markdown}


@dataclass(frozen=True, slots=True)
class FieldMerge:
    """The document out of three: its bytes, ``None`` where it is deleted, or a choice of its body.

    ``settled`` are the fields that both sides changed, for the message; the values given up stay in the history.
    """

    content: bytes | BodyChoice | None
    settled: tuple[SettledField, ...] = ()


def merge_document(
    path: str, base: bytes | None, mine: bytes | None, theirs: bytes | None, times: Times | None = None
) -> FieldMerge | None:
    """Put three versions of the document at ``path`` together; ``None`` stands for one that is not there.

    ``times`` tell which side is later where the documents do not say it themselves. Exchanging mine and theirs gives
    the same content. A document that one side deleted and the other edited stays, as edited.

    Gives ``None`` where it cannot be done by field (an unknown form, a side that is not valid): a person has to choose.
    """
    if theirs in (mine, base):
        return FieldMerge(mine)
    if mine == base or mine is None:
        return FieldMerge(theirs)
    if theirs is None:
        return FieldMerge(mine)
    merge = next((merge for ending, merge in _KINDS.items() if path.lower().endswith(ending)), None)
    if merge is None or max(len(mine), len(theirs), len(base or b"")) > _MOST:
        return None
    decision = Decision(None)
    content = merge(base, mine, theirs, times, decision)
    return None if content is None else FieldMerge(content, tuple(decision.settled))
