"""Pairing named parts: the members of archives, the pictures of documents."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Sequence

from upont_desktop.domain.content.part_pair import Pair, PairKind


def paired_by_content(left: Sequence[tuple[str, str]], right: Sequence[tuple[str, str]]) -> tuple[Pair, ...]:
    """Pairs of parts given as (name, digest), in the order of their names.

    The same name is the same part; a part that is gone and one that is new with the same digest moved. An empty digest
    equals no other.
    """
    here = {name: at for at, (name, _) in enumerate(right)}
    pairs = [
        Pair(_kind(digest, right[here[name]][1]), at, here[name])
        for at, (name, digest) in enumerate(left)
        if name in here
    ]
    taken = {pair.right for pair in pairs}
    gone: defaultdict[str, deque[int]] = defaultdict(deque)
    for at, (name, digest) in enumerate(left):
        if name not in here:
            gone[digest].append(at)
    for at, (_, digest) in enumerate(right):
        if at not in taken:
            moved = digest and gone.get(digest)
            pairs.append(Pair(PairKind.MOVED, moved.popleft(), at) if moved else Pair(PairKind.ADDED, None, at))
    pairs.extend(Pair(PairKind.REMOVED, at, None) for left_over in gone.values() for at in left_over)
    pairs.sort(key=lambda pair: right[pair.right][0] if pair.right is not None else left[pair.left or 0][0])
    return tuple(pairs)


def _kind(before: str, after: str) -> PairKind:
    return PairKind.SAME if before and before == after else PairKind.CHANGED
