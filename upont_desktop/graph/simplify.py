"""The history of some commits only: who comes after whom when the others are left out.

Parent rewriting, as git-log(1) calls it under "History Simplification": each commit that is kept is joined to its
nearest kept ancestors. The whole history is read once, newest first, and forgotten as it goes; what stays is the kept
commits, and the merges below them that are not kept, for as long as the answer takes.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from itertools import chain
from typing import Final

_STEPS_PER_JOINT: Final = 16
"""What the search for redundant ancestors may spend for each commit that joins others, on average."""


def nearest(commits: Iterable[tuple[int, Sequence[int]]], kept: Container[int]) -> dict[int, tuple[int, ...]]:
    """The nearest kept ancestors of every kept commit, those on the first parent's side first.

    ``commits`` are ``(id, parent ids)``, children before their parents; parents that never come are nobody's
    ancestors. The answer has the oldest commits first.

    - An ancestor is given when a way leads to it on which nothing else is kept.
    - A parent that is kept itself always stays, so that with everything kept nothing changes, and a kept merge shows
      what it merged.
    - Any other ancestor is left out where it can also be reached through another one that is given: it is redundant.
      That search has a purse which grows with every commit, so that the whole stays linear: where a history's shape
      exhausts it, some redundant ancestors are given too. What is left out is always right to leave out.

    Time is linear in the commits and their parents; memory follows the kept commits, the left-out merges between them,
    and the width of the history.
    """
    joints = _Joints()
    joints.read(commits, kept)
    return _join(joints)


class _Joints:
    """A history reduced to joints: kept commits, and left-out merges that lead from a kept one to further ancestors.

    Joints are numbered as they come, so an ancestor's number is greater than its descendant's. Each has one slot for
    each parent, in ``slots`` from ``starts[joint]`` to ``starts[joint + 1]``: the joint that the slot leads to, or -1
    for none. ``commits`` has the kept commit of each joint, None for a merge left out; and None at the end, so that -1
    is nobody's.
    """

    def __init__(self) -> None:
        self.commits: list[int | None] = []
        self.starts: list[int] = []
        self.slots: list[int] = []
        self.merged: dict[int, tuple[int, ...]] = {}  # by joint: the parents of a kept merge

    def read(self, history: Iterable[tuple[int, Sequence[int]]], kept: Container[int]) -> None:
        """Read the whole history. One loop, since it runs a million times."""
        commits, starts, slots = self.commits, self.starts, self.slots
        seeking: dict[int, list[int]] = {}  # by commit to come: the slots that lead to it
        for commit, parents in history:
            seekers = seeking.pop(commit, None)
            if commit in kept:
                commits.append(commit)
                if len(parents) > 1:
                    parents = self.merged[len(starts)] = tuple(dict.fromkeys(parents))  # noqa: PLW2901  # each once
            elif seekers is None or not parents:
                continue
            elif len(parents) == 1:
                _pass_on(seeking, seekers, parents[0])
                continue
            else:
                commits.append(None)
            if seekers is not None:
                for slot in seekers:
                    slots[slot] = len(starts)
            starts.append(len(slots))
            for parent in parents:
                if parent in seeking:
                    seeking[parent].append(len(slots))
                else:
                    seeking[parent] = [len(slots)]
                slots.append(-1)
        commits.append(None)
        starts.append(len(slots))


def _pass_on(seeking: dict[int, list[int]], seekers: list[int], parent: int) -> None:
    """Let ``seekers`` seek ``parent`` instead; the shorter list moves, so that no slot moves often."""
    others = seeking.get(parent)
    if others is None:
        seeking[parent] = seekers
    elif len(others) < len(seekers):
        seekers += others
        seeking[parent] = seekers
    else:
        others += seekers


def _join(joints: _Joints) -> dict[int, tuple[int, ...]]:
    """The answer, worked out from the oldest joint to the newest."""
    commits, starts, slots, merged = joints.commits, joints.starts, joints.slots, joints.merged
    answer: dict[int, tuple[int, ...]] = {}
    ancestors = _Ancestors(joints)
    end = len(slots)
    for joint in range(len(commits) - 2, -1, -1):
        start = starts[joint]
        commit = commits[joint]
        only = commits[slots[start]] if end - start == 1 else None
        if commit is None:
            ancestors.settle(joint, slots[start:end])
        elif only is not None:
            answer[commit] = (only,)
        elif end - start > 1 and merged[joint] == tuple([commits[slot] for slot in slots[start:end]]):
            answer[commit] = merged[joint]
        else:
            ancestors.settle(joint, slots[start:end])
            answer[commit] = ancestors.commits_below(joint)
        end = start
    return answer


class _Ancestors:
    """The nearest kept ancestors of joints, as joints. A joint is asked for once all below it are worked out."""

    def __init__(self, joints: _Joints) -> None:
        self._joints = joints
        self._settled: dict[int, tuple[int, ...]] = {}  # the other joints' ancestors are what their slots lead to
        self._spent = 0

    def commits_below(self, joint: int) -> tuple[int, ...]:
        """The nearest kept ancestors as commits."""
        commits = self._joints.commits
        return tuple([commits[ancestor] for ancestor in self._below(joint)])  # type: ignore[misc]  # all are kept

    def _below(self, joint: int) -> Sequence[int]:
        settled = self._settled.get(joint)
        if settled is not None:
            return settled
        starts = self._joints.starts
        return self._joints.slots[starts[joint] : starts[joint + 1]]

    def settle(self, joint: int, slots: Sequence[int]) -> None:
        """Work out a joint whose slots do not say all."""
        found = self._reached(slots[0]) if slots else ()
        if len(slots) > 1:
            ways = [found, *map(self._reached, slots[1:])]
            if ways.count(found) < len(ways):
                found = self._prune(joint, tuple(dict.fromkeys(chain.from_iterable(ways))))
        self._settled[joint] = found

    def _reached(self, slot: int) -> tuple[int, ...]:
        """The nearest kept joints where a slot leads to."""
        if slot < 0:
            return ()
        return (slot,) if self._joints.commits[slot] is not None else self._settled[slot]

    def _prune(self, joint: int, found: tuple[int, ...]) -> tuple[int, ...]:
        """``found`` without those that others of them reach, own parents excepted, as far as the purse goes."""
        own = self._own_parents(joint, found)
        doubtful = [ancestor for ancestor in found if ancestor not in own] if own else found
        if not doubtful:
            return found
        last = max(doubtful)  # nothing beyond leads back to it
        purse = (len(self._joints.commits) - joint) * _STEPS_PER_JOINT - self._spent
        way = [ancestor for ancestor in found if ancestor < last]
        seen: set[int] = set()
        while way and purse > 0:
            for ancestor in self._below(way.pop()):
                purse -= 1
                self._spent += 1
                if ancestor <= last and ancestor not in seen:
                    seen.add(ancestor)
                    way.append(ancestor)
        if seen.isdisjoint(doubtful):
            return found
        return tuple([ancestor for ancestor in found if ancestor in own or ancestor not in seen])

    def _own_parents(self, joint: int, found: Sequence[int]) -> Sequence[int]:
        """Which of the joints ``found`` are the joint's own parents, where it is a kept merge."""
        parents = self._joints.merged.get(joint)
        if parents is None:
            return ()
        return [ancestor for ancestor in found if self._joints.commits[ancestor] in parents]
