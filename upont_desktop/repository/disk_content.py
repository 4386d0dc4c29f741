"""The content of a file of the work tree, to be looked at."""

from __future__ import annotations

import os
import stat

from upont_desktop.domain.errors import NoSuchVersion
from upont_desktop.domain.text import display
from upont_desktop.repository.clone import Repository
from upont_desktop.repository.objects import TooLarge
from upont_desktop.repository.worktree import place_of


def read_on_disk(repository: Repository, path: str, limit: int) -> bytes:
    """The bytes of a file of the work tree, or where a link leads.

    Raises :class:`TooLarge`, :class:`NoSuchVersion` where there is none now.
    """
    try:
        assert repository.work_tree is not None
        place = place_of(repository.work_tree, path)
        status = place.lstat()
        if stat.S_ISLNK(status.st_mode):
            return os.fsencode(place.readlink())
        if stat.S_ISREG(status.st_mode) and status.st_size <= limit:
            return place.read_bytes()
    except OSError as error:
        raise NoSuchVersion(path=display(path), number=0, details=str(error)) from error
    if stat.S_ISREG(status.st_mode):
        raise TooLarge(size=status.st_size, limit=limit)
    raise NoSuchVersion(path=display(path), number=0)
