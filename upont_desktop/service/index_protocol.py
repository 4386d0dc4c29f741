"""How the window and its indexing process talk: a JSON line for each request and each answer.

Light, as the window loads it when it starts: what indexes is not loaded here.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from upont_desktop.domain.index_progress import CircleSummary, IndexProgress, IndexStage, Unreadable
from upont_desktop.domain.index_requests import (
    BranchMove,
    HistoryRead,
    IndexAnswer,
    IndexingFailed,
    IndexRequest,
    WordsRead,
)
from upont_desktop.service.own_program import own_program

LONGEST_LINE = 1 << 20
"""Bytes: a request names one clone and two commits; an answer has a bounded number of paths."""
HELPER_NAME = "index"


def index_server_command(data: Path | None) -> list[str]:
    """The command line of the process; ``data`` is the folder that the person named for the program's data."""
    return [*own_program(), "--helper", HELPER_NAME, *([str(data)] if data is not None else [])]


def request_line(request: IndexRequest) -> bytes:
    """A request as it is sent."""
    values = {**asdict(request), "clone": str(request.clone)}
    return json.dumps(values).encode() + b"\n"


def parse_request(line: bytes) -> IndexRequest | None:
    """A request from a line, ``None`` for anything else."""
    try:
        values = json.loads(line)
        move = values["move"] and BranchMove(**values["move"])
        return IndexRequest(
            int(values["number"]), Path(values["clone"]), str(values["circle"]), bool(values["rebuild"]), move
        )
    except (ValueError, KeyError, TypeError):
        return None


def answer_line(answer: IndexAnswer) -> bytes:
    """An answer as it is sent."""
    match answer:
        case IndexProgress():
            return progress_line(answer).encode() + b"\n"
        case HistoryRead() | WordsRead() | IndexingFailed():
            return json.dumps({"answer": type(answer).__name__, **asdict(answer)}).encode() + b"\n"


def parse_answer(line: bytes) -> IndexAnswer | None:
    """An answer from a line, ``None`` for anything else."""
    try:
        values = json.loads(line)
        match values.pop("answer", None):
            case "HistoryRead":
                return _history_read(values)
            case "WordsRead":
                return WordsRead()
            case "IndexingFailed":
                return IndexingFailed(int(values["number"]), str(values["said"]))
            case _:
                return _progress(values)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def progress_line(progress: IndexProgress) -> str:
    """A step, as the terminal prints it for programs too."""
    return json.dumps({"stage": str(progress.stage), "done": progress.done, "total": progress.total})


def parse_progress(line: bytes) -> IndexProgress | None:
    """A step from a line, ``None`` for any other line."""
    answer = parse_answer(line)
    return answer if isinstance(answer, IndexProgress) else None


def _progress(values: dict[str, object]) -> IndexProgress:
    return IndexProgress(IndexStage(str(values["stage"])), int(str(values["done"])), int(str(values["total"])))


def _history_read(values: dict[str, object]) -> HistoryRead:
    summary, touched, linked = values["summary"], values["touched"], values["linked"]
    assert isinstance(summary, dict)
    assert isinstance(touched, list | None)
    assert isinstance(linked, list)
    unreadable = tuple(Unreadable(**one) for one in summary.pop("unreadable"))
    paths = None if touched is None else tuple(touched)
    read = CircleSummary(**summary, unreadable=unreadable)
    return HistoryRead(
        int(str(values["number"])), read, int(str(values["since"])), paths, tuple(linked), bool(values["branch_alone"])
    )
