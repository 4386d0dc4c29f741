"""An indexing process may be killed at any instant, started twice, or run out of disk: the next run completes it."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
from pathlib import Path

import pytest

from tests.support.index_content import Content, assert_sound, differences, opened, read_content
from tests.support.interrupted import kill_at, moments, new_gate, on_connection, start
from tests.support.judging import index_clone
from tests.support.plain_history import write_plain_history
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.errors import NoSpace
from upont_desktop.domain.scopes import WholeCircle
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.own_program import own_program
from upont_desktop.service.reader import CircleReader


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clone that nobody changes."""
    return write_plain_history(tmp_path_factory.mktemp("plain") / "clone", 400)


@pytest.fixture(scope="module")
def whole(history: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its index, when nothing goes wrong."""
    index = tmp_path_factory.mktemp("plain") / "index.sqlite"
    index_clone(history, index)
    return index


@pytest.fixture(scope="module")
def expected(whole: Path) -> Content:
    """What that index holds."""
    return read_content(whole, seen=False)


def assert_complete(index: Path, expected: Content) -> None:
    assert_sound(index)
    told = differences(read_content(index, seen=False), expected)
    assert not told, "\n".join(told)


def assert_readable(index: Path) -> None:
    """What a reader finds is nothing, or whole batches."""
    with opened(index) as connection:
        try:
            facts = {key: json.loads(str(value)) for key, value in connection.execute("SELECT key, value FROM facts")}
        except sqlite3.OperationalError:
            return
        commits = connection.execute("SELECT count(*), count(DISTINCT position) FROM commits").fetchone()
        assert commits == (facts.get("commits", 0), facts.get("commits", 0))


def test_a_first_run_killed_at_any_statement_is_completed(history: Path, expected: Content, tmp_path: Path) -> None:
    for moment in moments(history, tmp_path / "whole.sqlite", tmp_path / "notes"):
        index = tmp_path / f"{moment}.sqlite"
        kill_at(history, index, moment)
        assert_readable(index)
        index_clone(history, index)
        assert_complete(index, expected)


def test_a_refresh_killed_at_any_statement_is_completed(history: Path, expected: Content, tmp_path: Path) -> None:
    def older(name: str) -> Path:
        """An index of the clone as it was, at the clone as it is."""
        index = tmp_path / f"{name}.sqlite"
        source.backup(target := sqlite3.connect(index))
        target.close()
        return index

    clone = tmp_path / "clone"
    subprocess.run(["git", "clone", "--quiet", "--bare", history, clone], check=True)
    tip = (
        subprocess.run(["git", "rev-parse", "main"], cwd=clone, check=True, capture_output=True).stdout.decode().strip()
    )
    subprocess.run(["git", "update-ref", "refs/heads/main", "main~20"], cwd=clone, check=True)
    index_clone(clone, tmp_path / "before.sqlite")
    subprocess.run(["git", "update-ref", "refs/heads/main", tip], cwd=clone, check=True)
    with opened(tmp_path / "before.sqlite") as source:
        for moment in moments(clone, older("whole"), tmp_path / "notes"):
            index = older(str(moment))
            kill_at(clone, index, moment)
            assert_readable(index)
            assert index_clone(clone, index).first_run is False
            assert_complete(index, expected)


def test_the_real_process_can_be_killed(history: Path, expected: Content, data_folder: Path) -> None:
    places = DataFolders.default(data_folder)
    command = [*own_program(), "--data-dir", str(data_folder), "index", "--progress", "json", "--", str(history)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2])
    assert process.stdout is not None
    with process.stdout as lines:
        for line in lines:
            if json.loads(line)["stage"] == "changes" or json.loads(line)["done"]:
                process.send_signal(signal.SIGKILL)
                break
    assert process.wait(30) in {-signal.SIGKILL, 0}
    done = subprocess.run(command, capture_output=True, cwd=Path(__file__).parents[2])
    assert done.returncode == 0, done.stderr
    index = next((places.cache / "index").glob("*.sqlite"))
    assert_sound(index)
    assert len(read_content(index, seen=False).commits) == len(expected.commits)


def test_three_at_once_take_turns(history: Path, expected: Content, tmp_path: Path) -> None:
    index = tmp_path / "index.sqlite"
    processes = [start(history, index) for _ in range(3)]
    for process in processes:
        process.join(60)
    assert [process.exitcode for process in processes] == [0, 0, 0]
    assert_complete(index, expected)


def test_a_second_process_leaves_an_unfinished_index_to_the_first(
    history: Path, expected: Content, tmp_path: Path
) -> None:
    index = tmp_path / "index.sqlite"
    middle = moments(history, tmp_path / "whole.sqlite", tmp_path / "notes")[3]
    gate = new_gate()
    first = start(history, index, stop_at=middle, gate=gate)
    assert gate.reached.wait(60)
    unfinished = index.stat().st_ino
    second = start(history, index)
    second.join(0.5)
    assert index.stat().st_ino == unfinished
    assert second.is_alive()
    gate.opened.set()
    for process in (first, second):
        process.join(60)
    assert (first.exitcode, second.exitcode) == (0, 0)
    assert_complete(index, expected)


def test_a_reader_never_sees_half_of_a_batch(history: Path, expected: Content, tmp_path: Path) -> None:
    places = DataFolders(tmp_path, tmp_path, tmp_path)
    reader = CircleReader(Circle("circle", history), places)
    process = start(history, places.index("circle"))
    seen: set[tuple[int, bool]] = set()
    while process.is_alive():
        summary = reader.summary()
        seen.add((summary.commits, summary.complete))
        rows = reader.histories.rows(WholeCircle(), 0, 1000)
        hashes = {row.commit.hash for row in rows}
        assert len(rows) == len(hashes) >= summary.commits
        assert [commit.hash for commit in expected.commits][: len(rows)] == [row.commit.hash for row in rows]
        lanes = [(row.lanes.lane, row.lanes.through, row.lanes.into, row.lanes.out) for row in rows]
        assert lanes == [commit.lanes for commit in expected.commits[: len(rows)]]
    process.join()
    assert process.exitcode == 0
    assert reader.summary().complete
    assert len(seen) > 1, "it was over before anything was seen"


@pytest.mark.parametrize("part", [0.05, 0.5, 0.95])
def test_a_full_disk_is_said_and_later_completed(
    history: Path, expected: Content, whole: Path, tmp_path: Path, part: float
) -> None:
    with opened(whole) as connection:
        pages = int(connection.execute("PRAGMA page_count").fetchone()[0] * part)
    index = tmp_path / "index.sqlite"
    end = on_connection(lambda connection: connection.execute(f"PRAGMA max_page_count = {pages}"))
    try:
        with pytest.raises(NoSpace):
            index_clone(history, index)
    finally:
        end()
    index_clone(history, index)
    assert_complete(index, expected)
