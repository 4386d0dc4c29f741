"""What a clone's refs said at one moment: an indexing run works from it, whatever happens meanwhile."""

from __future__ import annotations

from dataclasses import dataclass

from upont_desktop.domain.commit import Ref, RefKind
from upont_desktop.domain.errors import DamagedClone
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


def _head(repository: Repository) -> tuple[str | None, str | None]:
    """The commit and the branch where no ref of a branch is the current one."""
    try:
        at = repository.head()
    except DamagedClone:
        return None, None
    return at.commit, at.branch
