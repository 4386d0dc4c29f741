"""What a clone's refs said at one moment: an indexing run works from it, whatever happens meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from upont_desktop.domain.commit import Ref, RefKind
from upont_desktop.domain.errors import DamagedClone
from upont_desktop.domain.index_requests import BranchMove
from upont_desktop.index.facts import Facts
from upont_desktop.repository.clone import Repository


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Refs, HEAD and the tips from which everything is reachable (hashes, sorted)."""

    repository: Repository
    refs: tuple[Ref, ...]
    head: str | None
    branch: str | None
    tips: tuple[str, ...]
    shallow: str = ""


def take_snapshot(repository: Repository) -> Snapshot:
    """Read the refs. A HEAD that points at something unreadable counts as none."""
    refs = repository.refs()
    current = next((ref for ref in refs if ref.current and ref.kind is RefKind.BRANCH), None)
    head, branch = _head(repository) if current is None else (current.commit, current.name)
    tips = {ref.commit for ref in refs} | ({head} if head else set())
    shallow = repository.common_dir / "shallow"
    boundary = shallow.read_text() if shallow.is_file() else ""
    return Snapshot(repository, refs, head, branch, tuple(sorted(tips)), boundary)


def snapshot_after(repository: Repository, facts: Facts, refs: Sequence[Ref], move: BranchMove) -> Snapshot | None:
    """The refs that the index knows, after a move of the current branch; ``None`` where it knows another branch, or
    another commit on it. Git is not asked: what others did meanwhile is seen at the next look.
    """
    current = [ref for ref in refs if ref.current and ref.kind is RefKind.BRANCH]
    if [(ref.name, ref.commit) for ref in current] != [(facts.branch, move.before)] or facts.head != move.before:
        return None
    moved = tuple(replace(ref, commit=move.after) if ref is current[0] else ref for ref in refs)
    tips = {ref.commit for ref in moved}
    return Snapshot(repository, moved, move.after, facts.branch, tuple(sorted(tips)), facts.shallow)


def _head(repository: Repository) -> tuple[str | None, str | None]:
    """The commit and the branch where no ref of a branch is the current one."""
    try:
        at = repository.head()
    except DamagedClone:
        return None, None
    return at.commit, at.branch
