"""Sending much in slices: what a place has taken stays there when the line breaks.

Git sends all that a push needs as one pack, which begins anew after a break (gitprotocol-pack(5)). Where many commits
are sent, older ones can go first, each slice a push of its own. A single commit cannot be parted, nor a merge with what
others shared: what lies before it is no continuation of what the place has.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from upont_desktop.repository.process import Git

SLICE = 50_000_000
"""Bytes that one push sends, if it can be parted: some minutes on a slow line, and a second of overhead."""


def push_slices(git: Git, have: str | None, tip: str, most: int = SLICE) -> tuple[str, ...]:
    """The commits to send one after the other, ``tip`` last; each continues ``have`` and the one before.

    About as many bytes as ``most`` lie between two at the most, where commits allow it: as the blobs lie on this disk.
    """
    since = [f"^{have}"] if have else []
    if int(git.text("rev-list", "--objects", "--disk-usage", tip, *since, "--")) <= most:
        return (tip,)
    path = ["--ancestry-path"] if have else []
    chain = git.text("rev-list", "--first-parent", "--reverse", *path, tip, *since, "--").split()
    return (*_ends(chain, _new_bytes(git, have, chain), most), tip) if chain else (tip,)


def _ends(chain: Sequence[str], sizes: Sequence[int], most: int) -> Iterator[str]:
    """The last commit of each slice but the last one."""
    filled = 0
    for before, size in zip(["", *chain], sizes, strict=False):
        if before and filled + size > most:
            yield before
            filled = 0
        filled += size


def _new_bytes(git: Git, have: str | None, chain: Sequence[str]) -> list[int]:
    """The bytes of the blobs that each commit of a chain of first parents brings."""
    parents = [have or "", *chain]
    asked = "".join(f"{commit} {parent}".rstrip() + "\n" for parent, commit in zip(parents, chain, strict=False))
    told = git.run("diff-tree", "--stdin", "-r", "--root", "--raw", "--no-abbrev", "--no-renames", data=asked.encode())
    commits: list[list[str]] = []
    for line in told.decode("ascii", "replace").split("\n"):
        if line.startswith(":"):
            commits[-1].append(line.split(" ", 4)[3])
        elif line:
            commits.append([])
    return _sizes(git, commits)


def _sizes(git: Git, commits: Sequence[Sequence[str]]) -> list[int]:
    """The bytes on disk of the blobs of each commit, each blob counted where it first comes."""
    blobs = dict.fromkeys(blob for commit in commits for blob in commit)
    asked = "".join(f"{blob}\n" for blob in blobs).encode()
    told = git.run("cat-file", "--batch-check=%(objectsize:disk)", data=asked).decode().split("\n")
    left = {blob: int(size) for blob, size in zip(blobs, told, strict=False) if size.isdigit()}
    return [sum(left.pop(blob, 0) for blob in commit) for commit in commits]
