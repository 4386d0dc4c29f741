"""What a helper for documents does: the readers of the room :mod:`upont_desktop.compare`, asked by the program.

Only the helper loads this.
"""

from __future__ import annotations

import json
from typing import assert_never

from upont_desktop.compare import compare, preview
from upont_desktop.compare.own_metadata import told
from upont_desktop.compare.searchable import SearchableText, searchable_text
from upont_desktop.domain.content.codec import Content, dumps, loads_as
from upont_desktop.domain.content.unavailable import Reason, Unavailable
from upont_desktop.domain.text_extent import ExtentKind, TextExtent
from upont_desktop.service.decoder.channel import Part
from upont_desktop.service.decoder.documents import DocumentTask, Question
from upont_desktop.service.decoder.server import Reply, Request, serve


def main(memory: int) -> int:
    """The entry of the helper; tells the exit code."""
    return serve(answer, memory)


def answer(request: Request) -> Reply:
    """The answer to one request."""
    question = loads_as(Question, request.parts[0])
    files = [bytes(part) for part in request.parts[1:]]
    request.parts.clear()  # two copies of a large file would be one too many
    if question.task is DocumentTask.WORDS:
        return Reply(_words(question, files[0]))
    if question.task is DocumentTask.METADATA:
        return Reply([json.dumps(told(question.new_path, files[0])).encode()])
    try:
        return Reply([dumps(_content(question, files, request))])
    except MemoryError:
        return Reply([dumps(Unavailable(Reason.TOO_LARGE, "not enough memory"))])


def _content(question: Question, files: list[bytes], request: Request) -> Content:
    limits, cancelled = question.limits, request.cancelled
    match question.task:
        case DocumentTask.PREVIEW:
            encoding = question.options.encoding
            return preview(question.new_path, files[0], limits=limits, cancelled=cancelled, encoding=encoding)
        case DocumentTask.COMPARE:
            new = files.pop() if question.has_new else None
            old = files.pop() if question.has_old else None
            paths = question.old_path, question.new_path
            options = question.options
            return compare(paths[0], old, paths[1], new, options=options, limits=limits, cancelled=cancelled)
        case DocumentTask.WORDS | DocumentTask.METADATA:
            raise AssertionError(question.task)
        case _:
            assert_never(question.task)


def _words(question: Question, data: bytes) -> list[Part]:
    """The text, and the kind and amount of its extent."""
    try:
        found = searchable_text(question.new_path, data, question.size)
    except MemoryError:
        found = SearchableText("", TextExtent(ExtentKind.UNREADABLE))
    parts = found.text, str(found.extent.kind), str(found.extent.amount)
    return [part.encode("utf-8", "surrogatepass") for part in parts]
