"""What ``git merge-tree -z`` prints, read byte by byte."""

from __future__ import annotations

import pytest

from upont_desktop.repository.merge_tree import MergeMessage, StageEntry, invented_from, parse_merge
from upont_desktop.repository.worktree import Entry

TREE, BLOB = "a" * 40, "b" * 40


def test_a_clean_merge_has_only_messages() -> None:
    merged = parse_merge(f"{TREE}\0\x001\0a.txt\0Auto-merging\0Auto-merging a.txt\n\0".encode())
    assert (merged.tree, merged.stages) == (TREE, ())
    assert merged.messages == (MergeMessage("Auto-merging", ("a.txt",), "Auto-merging a.txt"),)
    assert not merged.messages[0].is_conflict
    assert parse_merge(f"{TREE}\0\0".encode()).messages == ()


def test_paths_of_any_bytes_keep_their_stages_and_messages() -> None:
    raw = (
        f"{TREE}\0".encode()
        + f"100644 {BLOB} 2\t".encode()
        + b"tab\there\nand \xff\0"
        + f"120000 {BLOB} 3\t12\0\0".encode()
        + b"2\0tab\there\nand \xff\x0012\0CONFLICT (contents)\0two\nlines\n\0"
    )
    merged = parse_merge(raw)
    odd = "tab\there\nand \udcff"
    assert merged.stages == (StageEntry(odd, 2, Entry(0o100644, BLOB)), StageEntry("12", 3, Entry(0o120000, BLOB)))
    assert merged.messages == (MergeMessage("CONFLICT (contents)", (odd, "12"), "two\nlines"),)
    assert merged.messages[0].is_conflict


@pytest.mark.parametrize(
    ("path", "real"),
    [
        (f"d~{TREE}", "d"),
        (f"d~{BLOB}_0", "d"),
        (f"d~{BLOB}_12", "d"),
        (f"d~{BLOB}x", f"d~{BLOB}x"),
        ("d~HEAD", "d~HEAD"),
        (f"d~{BLOB}/e", f"d~{BLOB}/e"),
    ],
)
def test_what_git_invented_is_known(path: str, real: str) -> None:
    assert invented_from(path, TREE, BLOB) == real
