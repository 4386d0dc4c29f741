"""Previews, comparisons and words made in a helper are those made here; what ends the helper is told in its place."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest

from tests.compare.test_hostile import SAMPLES
from tests.support.odd_helper import PROGRAM
from upont_desktop import compare as room
from upont_desktop.compare.own_metadata import told
from upont_desktop.compare.searchable import searchable_text
from upont_desktop.domain.content.limits import CompareOptions, Limits
from upont_desktop.domain.content.text import TextPreview
from upont_desktop.domain.content.unavailable import Reason, Unavailable
from upont_desktop.domain.errors import Cancelled
from upont_desktop.domain.text_extent import ExtentKind
from upont_desktop.service.decoder.documents import DocumentHelper
from upont_desktop.service.decoder.pool import HelperPool


@pytest.fixture(scope="module")
def documents() -> Iterator[DocumentHelper]:
    made = DocumentHelper()
    yield made
    made.close()


@pytest.mark.parametrize("path", SAMPLES)
def test_an_answer_is_what_would_be_made_here(documents: DocumentHelper, path: str) -> None:
    data = SAMPLES[path]
    other = data[: len(data) // 2] + data[len(data) // 2 + 1 :]
    assert documents.preview(path, data) == room.preview(path, data)
    options = CompareOptions(ignore_whitespace=True, context=1)
    for old, new in ((data, data), (other, data), (None, data), (data, None)):
        made = documents.compare(path, old, "new-" + path, new, options=options)
        assert made == room.compare(path, old, "new-" + path, new, options=options)
    assert documents.words(path, data, len(data)) == searchable_text(path, data, len(data))
    assert documents.metadata(path, data) == told(path, data)


def test_a_name_that_is_no_unicode(documents: DocumentHelper) -> None:
    assert isinstance(documents.preview("caf\udce9.txt", b"x"), TextPreview)


def test_limits_go_along(documents: DocumentHelper) -> None:
    shown = documents.preview("a.zip", bytes(1_000), limits=Limits(file_bytes=999))
    assert shown == Unavailable(Reason.TOO_LARGE, "1,000 bytes")


def test_a_long_text_comes_whole(documents: DocumentHelper) -> None:
    data = b"".join(b"%d\n" % number for number in range(30_000))
    assert documents.preview("a.txt", data) == room.preview("a.txt", data)
    assert documents.compare("a.txt", data, "a.txt", data[:-9]) == room.compare("a.txt", data, "a.txt", data[:-9])


def test_cancelling(documents: DocumentHelper) -> None:
    with pytest.raises(Cancelled):
        documents.preview("a.txt", b"x", lambda: True)


def test_a_helper_that_was_killed_is_made_anew(documents: DocumentHelper) -> None:
    for _ in range(3):
        assert isinstance(documents.preview("a.txt", b"x"), TextPreview)
        for process in documents.pool.processes:
            os.kill(process, signal.SIGKILL)


def test_what_cannot_be_answered_is_said_for_that_file_alone() -> None:
    """A helper that knows no documents stands for one that a file has taken over: its answers make no sense."""
    documents = DocumentHelper(lambda: HelperPool("odd", program=PROGRAM))
    shown = documents.preview("a.txt", b"x")
    assert isinstance(shown, Unavailable)
    assert shown.reason is Reason.CRASHED
    documents.close()


def test_no_helper_at_all_is_said_too() -> None:
    documents = DocumentHelper(lambda: HelperPool("odd", program=["/no/such/program"]))
    documents.warm()
    shown = documents.preview("a.txt", b"x")
    assert isinstance(shown, Unavailable)
    assert shown.reason is Reason.CRASHED
    assert documents.words("a.docx", b"x", 1).extent.kind is ExtentKind.UNREADABLE
    assert documents.metadata("a.docx", b"x") == {}
    documents.close()


def test_closed_before_it_began() -> None:
    documents = DocumentHelper()
    documents.close()
    with pytest.raises(Cancelled):
        documents.preview("a.txt", b"x")
