"""Where a person is after an operation: the one place that says what the result of a ChangeSet is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.metadata import described_path, is_private
from upont_desktop.domain.scopes import InFolder, OfResource, Scope, WholeCircle
from upont_desktop.ui.core.navigation import TrailPlace, path_of

_PLACING = frozenset({"add", "back", "fork", "move"})
"""Operations whose result stands at a new place."""
_STAYING = frozenset({"name"})
"""Operations that leave every resource of this person as it was."""


@dataclass(frozen=True, slots=True)
class FinishedOperation:
    """An operation that is over. ``about`` are the paths that the person meant, where these are not all that were
    touched; ``by_person`` is false for what is kept by itself, from which nobody expects that the window moves.
    """

    change: ChangeSet
    about: tuple[str, ...] = ()
    by_person: bool = True

    @property
    def subjects(self) -> tuple[str, ...]:
        """The resources and folders that it was about; metadata count as what they describe."""
        owners = dict.fromkeys(described_path(path) or path for path in self.about or self.change.paths)
        return tuple(path for path in owners if not is_private(path))

    @property
    def moves_person(self) -> bool:
        """Whether its result is to be selected."""
        return self.by_person and self.change.commit is not None and self.change.operation not in _STAYING


def place_after(finished: FinishedOperation, now: TrailPlace, there: Mapping[str, Scope]) -> TrailPlace:
    """The history to show and the commit to choose in it. ``there`` tells which of the subjects, and of the paths on
    the way to what is looked at, are in the circle now, and as what.

    Where the history does not have the commit, as after an undo, its newest version is meant.
    """
    change, subjects = finished.change, finished.subjects
    commit = change.commit or ""
    if change.operation == "share":  # only the version of what is looked at is another one now
        return TrailPlace(now.scope, commit) if path_of(now.scope) in subjects else now
    scope = _followed(now.scope, subjects, there, deleting=change.operation == "delete")
    if change.operation in _PLACING:
        return TrailPlace(_home(subjects, there) or scope, commit)
    if scope != now.scope or not subjects or any(_covers(scope, path) for path in subjects):
        return TrailPlace(scope, commit)
    home = _home(subjects, there)
    return now if home is None else TrailPlace(home, commit)


def paths_asked(finished: FinishedOperation, now: TrailPlace) -> tuple[str, ...]:
    """The paths of which :func:`place_after` must know whether they are there."""
    path = path_of(now.scope)
    return tuple(dict.fromkeys((*finished.subjects, *_upwards(path))))


def _upwards(path: str) -> Iterable[str]:
    while path:
        yield path
        path = path.rpartition("/")[0]


def _covers(scope: Scope, path: str) -> bool:
    """Whether a history has the changes of a path."""
    match scope:
        case WholeCircle():
            return True
        case InFolder(folder):
            return path == folder or path.startswith(f"{folder}/")
        case OfResource(rel_path):
            return path == rel_path


def _home(subjects: tuple[str, ...], there: Mapping[str, Scope]) -> Scope | None:
    """The one resource or folder, or the folder of several; the first of several that have none in common."""
    found = [path for path in subjects if path in there]
    if not found:
        return None
    folder = _common_folder(found)
    return there[found[0]] if len(found) == 1 or not folder else InFolder(folder)


def _common_folder(paths: list[str]) -> str:
    folders = [path.split("/")[:-1] for path in paths]
    common = []
    for parts in zip(*folders, strict=False):
        if len(set(parts)) > 1:
            break
        common.append(parts[0])
    return "/".join(common)


def _followed(scope: Scope, subjects: tuple[str, ...], there: Mapping[str, Scope], *, deleting: bool) -> Scope:
    """What is looked at, at the place where it is now; where it is gone, the folder that it was in. What was deleted
    just now is still looked at: its history says so.
    """
    path = path_of(scope)
    lost = any(_covers(scope, one) for one in subjects) and path not in there
    if not path or deleting or not lost:
        return scope
    moved = _moved(scope, subjects, there)
    if moved is not None:
        return moved
    return next((InFolder(one) for one in list(_upwards(path))[1:] if one in there), WholeCircle())


def _moved(scope: Scope, subjects: tuple[str, ...], there: Mapping[str, Scope]) -> Scope | None:
    """Where a resource or a folder went: by the name of what was in it, else the only place there is."""
    path = path_of(scope)
    new = [one for one in subjects if one in there]
    if isinstance(scope, InFolder):
        for tail in (one[len(path) :] for one in subjects if one.startswith(f"{path}/")):
            for one in new:
                if one.endswith(tail) and len(one) > len(tail):
                    return InFolder(one[: -len(tail)])
        return None
    name = path.rpartition("/")[2]
    same_name = [one for one in new if one.rpartition("/")[2] == name]
    found = same_name or (new if len(new) == 1 else [])
    return there[found[0]] if found else None
