"""Which of the files that are not kept an action or a history is about."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING, assert_never

from upont_desktop.domain.scopes import InFolder, OfResource, Scope, WholeCircle

if TYPE_CHECKING:
    from upont_desktop.service.operations import UnkeptFile


def unkept_below(files: Iterable[UnkeptFile], paths: Collection[str]) -> tuple[UnkeptFile, ...]:
    """Those at one of the exact paths, or below one; all of them where there is no path."""
    return tuple(_below(files, paths))


def is_any_below(files: Iterable[UnkeptFile], paths: Collection[str]) -> bool:
    """Whether there is one of those, without looking for more."""
    return next(_below(files, paths), None) is not None


def _below(files: Iterable[UnkeptFile], paths: Collection[str]) -> Iterator[UnkeptFile]:
    return (file for file in files if not paths or any(_is_below(file.path, path) for path in paths))


def unkept_of(files: Iterable[UnkeptFile], scope: Scope) -> tuple[UnkeptFile, ...]:
    """Those that a history is about."""
    match scope:
        case WholeCircle():
            return tuple(files)
        case InFolder(folder):
            return unkept_below(files, (folder,) if folder else ())
        case OfResource(path):
            return tuple(file for file in files if file.path == path)
        case _:
            assert_never(scope)


def _is_below(path: str, folder: str) -> bool:
    return path == folder or path.startswith(f"{folder}/")
