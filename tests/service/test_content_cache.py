"""Previews and comparisons are made once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.limits import DEFAULT_LIMITS, Limits
from upont_desktop.domain.content.previews import Preview
from upont_desktop.domain.content.text import TextPreview, TextSide
from upont_desktop.domain.content.unavailable import Reason, Unavailable
from upont_desktop.domain.resource import ChangeKind, Resource
from upont_desktop.service.content_cache import ContentCache
from upont_desktop.service.decoder.documents import DocumentHelper

RESOURCE = Resource("club", "a.txt", 1, "c" * 40, "b" * 40, 0o100644, ChangeKind.ADDED)


@pytest.mark.parametrize(
    ("result", "times"),
    [
        (TextPreview(ContentKind.TEXT, TextSide(("x",))), 1),
        (Unavailable(Reason.BROKEN), 1),
        (Unavailable(Reason.CRASHED), 2),
        (Unavailable(Reason.TOO_SLOW), 2),  # the computer may have been busy
    ],
)
def test_what_was_made_is_kept_unless_time_ran_out(result: TextPreview | Unavailable, times: int) -> None:
    made: list[str] = []

    class Told(DocumentHelper):
        """Says the same of everything."""

        def preview(
            self,
            path: str,
            data: bytes,
            cancelled: Callable[[], bool] = lambda: False,
            *,
            limits: Limits = DEFAULT_LIMITS,
            encoding: str = "",
        ) -> Preview:
            made.append(path)
            return result

    kept = ContentCache(Told())
    for _ in range(2):
        assert kept.preview(RESOURCE, lambda _resource: b"x", lambda: False) == result
    assert len(made) == times
