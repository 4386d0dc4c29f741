"""What a git that ran out of disk leaves half-written: it fills the disk until the next garbage collection."""

from __future__ import annotations

import errno
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from upont_desktop.domain.errors import NoSpace

# The names of git's own temporary files (object-file.c, pack-write.c), and fast-import's report of a failure.
_PATTERNS = ("objects/??/tmp_obj_*", "objects/pack/tmp_*", "objects/pack/.tmp-*", "fast_import_crash_*")


@contextmanager
def nothing_left(common_dir: Path) -> Iterator[None]:
    """Remove what was begun meanwhile in a git folder, where it ends for want of space."""
    begun = time.time() - 2  # seconds; some file systems know no less
    try:
        yield
    except NoSpace:
        _remove(common_dir, begun)
        raise
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            _remove(common_dir, begun)
        raise


def _remove(common_dir: Path, begun: float) -> None:
    for pattern in _PATTERNS:
        for file in common_dir.glob(pattern):
            with suppress(OSError):
                if file.stat().st_mtime >= begun:
                    file.unlink()


def remove_half_written(git_dir: Path) -> None:
    """Remove what a killed git left in a git folder that nobody else uses: temporary files, and its locks."""
    for pattern in (*_PATTERNS, "*.lock", "refs/**/*.lock"):
        for file in git_dir.glob(pattern):
            with suppress(OSError):
                file.unlink()
