"""The indexing process that stays, asked by lines."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.domain.index_progress import CircleSummary, IndexProgress, IndexStage, Unreadable
from upont_desktop.domain.index_requests import (
    BranchMove,
    HistoryRead,
    IndexAnswer,
    IndexingFailed,
    IndexRequest,
    WordsRead,
)
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.index_protocol import (
    answer_line,
    index_server_command,
    parse_answer,
    parse_request,
    request_line,
)
from upont_desktop.service.library import Library

LIMIT_S = 30


@pytest.fixture
def places(data_folder: Path) -> DataFolders:
    return DataFolders.default(data_folder)


class Server:
    """A process, and the lines of it."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.process = process

    def send(self, *requests: IndexRequest | bytes) -> None:
        lines = b"".join(one if isinstance(one, bytes) else request_line(one) for one in requests)
        assert self.process.stdin is not None
        self.process.stdin.write(lines)
        self.process.stdin.flush()

    def answer(self) -> IndexAnswer:
        """The next one that is no progress."""
        assert self.process.stdout is not None
        while True:
            answer = parse_answer(self.process.stdout.readline())
            assert answer is not None
            if not isinstance(answer, IndexProgress | WordsRead):
                return answer

    def history(self, request: IndexRequest) -> HistoryRead:
        self.send(request)
        answer = self.answer()
        assert isinstance(answer, HistoryRead), answer
        assert answer.number == request.number
        return answer


@contextmanager
def served(data: Path) -> Iterator[Server]:
    process = subprocess.Popen(index_server_command(data), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        yield Server(process)
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(LIMIT_S) == 0
    finally:
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()


def test_lines_say_what_was_meant() -> None:
    path = Path("/somewhere/caf\udce9")
    for request in (
        IndexRequest(1, path),
        IndexRequest(2, path, "club", rebuild=True, move=BranchMove("a", "b")),
    ):
        assert parse_request(request_line(request)) == request
    summary = CircleSummary(commits=3, head="x", complete=True, unreadable=(Unreadable("a thing", "y"),), unread=2)
    for answer in (
        IndexProgress(IndexStage.TEXT, 1, 2),
        HistoryRead(7, summary, 4, ("a", "caf\udce9")),
        HistoryRead(7, summary, 4),
        WordsRead(),
        IndexingFailed(3, "no"),
    ):
        line = answer_line(answer)
        assert line.endswith(b"\n")
        assert line.count(b"\n") == 1
        assert parse_answer(line) == answer


@pytest.mark.parametrize("line", [b"", b"\n", b"{}\n", b"[]\n", b"null\n", b"7\n", b"\xff\n", b'{"answer": "Other"}\n'])
def test_other_lines_mean_nothing(line: bytes) -> None:
    assert parse_request(line) is None
    assert parse_answer(line) is None


def test_it_reads_what_it_is_told_and_looks_when_it_is_not(clone: CloneBuilder, places: DataFolders) -> None:
    clone.write("a.txt", "a").commit("First")
    circle = Library(places).recognise(clone.path)
    first = clone.head
    with served(places.data) as server:
        server.send(b"nonsense\n")
        assert server.history(IndexRequest(0, clone.path)).summary.commits == 1
        clone.write("b/b.txt", "b").commit("Second")
        second = clone.head
        clone.branch("draft")
        told = server.history(IndexRequest(1, clone.path, circle.slug, move=BranchMove(first, second)))
        assert (told.summary.commits, told.touched, told.branch_alone) == (2, ("b/b.txt",), True)
        refs = {ref.name for ref in Library(places).reader(circle).refs()}
        assert refs == {"refs/heads/main"}, "nothing else was looked at"
        clone.write("a.txt", "more").commit("Third")
        wrong = server.history(IndexRequest(2, clone.path, circle.slug, move=BranchMove(first, clone.head)))
        assert (wrong.summary.commits, wrong.touched, wrong.branch_alone) == (3, ("a.txt",), False)
        assert {ref.name for ref in Library(places).reader(circle).refs()} == {"refs/heads/draft", "refs/heads/main"}
        unmoved = server.history(IndexRequest(3, clone.path, circle.slug))
        assert (unmoved.since, unmoved.touched) == (unmoved.summary.generation, ())
        third = clone.head
        clone.write("a.md", "[b](b/b.txt)").commit("A link")
        linking = server.history(IndexRequest(5, clone.path, circle.slug))
        assert (linking.touched, linking.linked, linking.branch_alone) == (("a.md",), ("b/b.txt",), True)
        clone.write("b/b.txt", "more").commit("What is linked")
        assert server.history(IndexRequest(6, clone.path, circle.slug)).linked == ("a.md",)
        clone.git("reset", "--quiet", "--hard", third)
        assert server.history(IndexRequest(7, clone.path, circle.slug)).linked == ("a.md", "b/b.txt")
        clone.git("reset", "--quiet", "--hard", first)
        back = server.history(IndexRequest(4, clone.path, circle.slug, move=BranchMove(wrong.summary.head, first)))
        assert back.summary.commits == 2
        assert back.summary.commits_on_head == 1
        assert set(back.touched or ()) == {"a.txt", "b/b.txt"}


def test_what_waits_is_answered_whole(clone: CloneBuilder, places: DataFolders, tmp_path: Path) -> None:
    clone.write("a.txt", "a").commit("First")
    with served(places.data) as server:
        asked = [IndexRequest(number, clone.path) for number in range(5)]
        server.send(*asked, IndexRequest(5, tmp_path / "nowhere"), IndexRequest(6, clone.path, rebuild=True))
        answers = [server.answer() for _ in range(7)]
    assert [getattr(answer, "number", None) for answer in answers] == list(range(7))
    assert isinstance(answers[5], IndexingFailed)
    assert all(isinstance(answer, HistoryRead) for answer in answers[:5] + answers[6:])


def test_it_ends_with_its_window_however_that_ends(clone: CloneBuilder, places: DataFolders) -> None:
    clone.write("a.txt", "a").commit("First")
    ours, theirs = os.pipe()
    starter = (
        "import subprocess, sys\n"
        f"child = subprocess.Popen({index_server_command(places.data)!r}, stdin=subprocess.PIPE, stdout={theirs})\n"
        f"child.stdin.write({request_line(IndexRequest(1, clone.path))!r}); child.stdin.flush()\n"
        "sys.stdin.read()\n"
    )
    window = subprocess.Popen([sys.executable, "-c", starter], stdin=subprocess.PIPE, pass_fds=[theirs])
    os.close(theirs)
    with os.fdopen(ours, "rb") as lines:
        assert parse_answer(lines.readline()) is not None
        window.send_signal(signal.SIGKILL)
        assert window.wait(LIMIT_S) == -signal.SIGKILL
        lines.read()  # to its end, which comes when no process has it open any more
    assert window.stdin is not None
    window.stdin.close()
