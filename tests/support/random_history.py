"""Random histories for hypothesis: small, and full of what histories do to people.

A history is drawn as a list of `Step`s and written as real git objects, without any process but `git init`. Paths and
contents come from small pools, so that moves, copies, returns, conflicts and the same change on two branches happen all
the time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from hypothesis import strategies as st

from tests.support.clones import CloneBuilder
from tests.support.objects import EXECUTABLE, FILE, LINK, SUBMODULE, Signatures

PATHS = (
    b"a",
    b"HEAD",
    b":top",
    b"d/a",
    b"d/b",
    b"d",
    b"d/e/a",
    b"A",
    "\N{LATIN SMALL LETTER E WITH ACUTE}".encode(),
    "e\N{COMBINING ACUTE ACCENT}".encode(),
    b"caf\xe9",
    b"new\nline",
    b'"q"\\',
    b".upont/metadata/a.json",
)
"""Among them a file and a folder of one name, two spellings of one letter, and bytes that are no UTF-8."""

_LONG = b"".join(b"line %d of a text\n" % number for number in range(9))
CONTENTS = (_LONG, _LONG + b"2\n", _LONG + b"3\n", b"1\n", b"4\n", b"")
"""Git takes the first three for versions of one text."""
MODES = (FILE, FILE, FILE, EXECUTABLE, LINK, SUBMODULE)
CROWD = tuple(b"crowd/%d" % number for number in range(8))
"""With one path more, a blob stands at too many for its sameness to mean anything."""

_SUBMODULES = ("1" * 40, "2" * 40)
_START = 1_700_000_000

Entry: TypeAlias = tuple[bytes, bytes]
"""Mode and content."""


@dataclass(frozen=True)
class Edit:
    """One change: `write`, `delete`, `mode` or `crowd`; or `move` or `copy`, to `path` from `other`."""

    verb: str
    path: bytes
    other: bytes
    content: bytes
    mode: bytes


@dataclass(frozen=True)
class Step:
    """One commit.

    `parents` count back from it (0 is the commit before); `sides` says, path by path, from which parent a merge takes
    what they disagree on, or that it settles it by itself; `later` are seconds after the newest parent (before it, for
    a clock that is wrong); `trailer` counts back to the commit that a `Forked-from` line names, and on among its paths;
    it ends with the new path that is meant, if one is.
    """

    parents: tuple[int, ...]
    sides: tuple[int, ...]
    edits: tuple[Edit, ...]
    later: int
    trailer: tuple[int, int, bytes | None] | None


def edits(paths: Sequence[bytes]) -> st.SearchStrategy[Edit]:
    """Changes among a few paths."""
    verbs = ("write", "write", "write", "delete", "move", "move", "copy", "mode", "crowd")
    path = st.sampled_from(paths)
    return st.builds(Edit, st.sampled_from(verbs), path, path, st.sampled_from(CONTENTS), st.sampled_from(MODES))


def steps(paths: Sequence[bytes], *, skewed: bool) -> st.SearchStrategy[Step]:
    """Commits among a few paths."""
    one = st.just((0,))
    two = st.sampled_from(((0, 1), (1, 0), (0, 2), (2, 0), (0, 3), (1, 2)))
    any_number = st.lists(st.integers(0, 5), max_size=4).map(tuple)
    trailer = st.tuples(st.integers(0, 8), st.integers(0, 5), st.none() | st.sampled_from(paths))
    return st.builds(
        Step,
        st.one_of(one, one, st.tuples(st.integers(1, 3)), two, two, any_number),
        st.tuples(*[st.integers(0, 3)] * 4),
        st.lists(edits(paths), max_size=3).map(tuple),
        st.integers(-3, 3) if skewed else st.sampled_from((0, 0, 1, 60)),
        st.one_of(*[st.none()] * 6, trailer),
    )


@st.composite
def histories(draw: st.DrawFn, *, most: int = 14) -> tuple[int, list[Step]]:
    """The second of the first commit, and the steps. One history in three has clocks that are wrong."""
    skewed = draw(st.sampled_from((False, False, True)))
    start = draw(st.sampled_from((_START, _START, _START, 2, -60)))
    paths = draw(st.lists(st.sampled_from(PATHS), min_size=1, max_size=5, unique=True))
    count = draw(st.integers(1, most))
    return start, draw(st.lists(steps(paths, skewed=skewed), min_size=count, max_size=count))


def write_history(folder: Path, start: int, steps: Sequence[Step]) -> CloneBuilder:
    """Make a bare clone of a history: a branch on each tip, HEAD on the last commit's, a tag in the middle."""
    clone = CloneBuilder(folder, bare=True)
    writer = _Writer(clone, start)
    for step in steps:
        writer.commit(step)
    named = {parent for _, parents in writer.commits for parent in parents}
    tips = [commit for commit, _ in writer.commits if commit not in named]
    references = {f"refs/heads/tip{number}": commit for number, commit in enumerate(dict.fromkeys(tips))}
    references["refs/heads/main"] = writer.commits[-1][0]
    references["refs/tags/middle"] = writer.commits[len(writer.commits) // 2][0]
    for name, commit in references.items():
        place = clone.git_dir / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(f"{commit}\n")
    return clone


class _Writer:
    def __init__(self, clone: CloneBuilder, start: int) -> None:
        self.objects = clone.objects
        self.start = start
        self.commits: list[tuple[str, list[str]]] = []
        self.trees: dict[str, dict[bytes, Entry]] = {}
        self.times: dict[str, int] = {}

    def commit(self, step: Step) -> None:
        count = len(self.commits)
        parents = [self.commits[-1 - back][0] for back in dict.fromkeys(step.parents) if back < count]
        parents = list(dict.fromkeys(parents))
        tree = self._merged(parents, step.sides)
        for edit in step.edits:
            _apply(tree, edit)
        time = max((self.times[parent] for parent in parents), default=self.start) + step.later
        message = b"step %d\n" % count
        if step.trailer and count:
            message += self._trailer(*step.trailer)
        signatures = Signatures("Ada <ada@example.org>", f"{time} +0100", "Bob <bob@example.org>", f"{time} +0000")
        entries = {path: (mode, self._object(mode, content)) for path, (mode, content) in tree.items()}
        commit = self.objects.commit(entries, parents, message, signatures)
        self.commits.append((commit, parents))
        self.trees[commit] = tree
        self.times[commit] = time

    def _trailer(self, back: int, which: int, new: bytes | None) -> bytes:
        """Lines of a path that needs no quotes, or none."""
        source = self.commits[-1 - min(back, len(self.commits) - 1)][0]
        plain = sorted(path for path in self.trees[source] if not {*b'\n"'} & {*path})
        path = plain[which % len(plain)] if plain else b"nowhere"
        lines = b"\nForked-from: :" + path + b"@" + source.encode() + b"\n"
        return lines if new is None or {*b'\n"'} & {*new} else lines + b"Forked-path: " + new + b"\n"

    def _object(self, mode: bytes, content: bytes) -> str:
        if mode == SUBMODULE:
            return _SUBMODULES[len(content) % 2]
        return self.objects.write("blob", content)

    def _merged(self, parents: Sequence[str], sides: Sequence[int]) -> dict[bytes, Entry]:
        """Each path that the parents disagree on from one of them, or with a content of its own."""
        trees = [self.trees[parent] for parent in parents]
        merged: dict[bytes, Entry] = {}
        open_paths = 0
        for path in sorted({path for tree in trees for path in tree}):
            found = [tree.get(path) for tree in trees]
            chosen = found[0]
            if any(entry != chosen for entry in found):
                side = sides[open_paths % len(sides)]
                open_paths += 1
                chosen = found[side % len(found)] if side < 3 else (FILE, b"settled %d\n" % (open_paths % 3))
            if chosen is not None:
                _put(merged, path, chosen)
        return merged


def _apply(tree: dict[bytes, Entry], edit: Edit) -> None:
    standing = tree.get(edit.path)
    source = edit.other if edit.other in tree else min(tree, default=None)
    match edit.verb:
        case "write":
            _put(tree, edit.path, (edit.mode, edit.content))
        case "delete":
            tree.pop(edit.path, None)
        case "move" if source is not None:
            _put(tree, edit.path if standing is None else edit.path + b".new", tree.pop(source))
        case "copy" if source is not None:
            _put(tree, edit.path, tree[source])
        case "mode" if standing is not None:
            _put(tree, edit.path, (edit.mode, standing[1]))
        case "crowd":
            for path in CROWD:
                _put(tree, path, (FILE, edit.content))
        case _:
            pass


def _put(tree: dict[bytes, Entry], path: bytes, entry: Entry) -> None:
    """Write an entry; a file gives way to a folder of its name, and a folder to a file."""
    for other in list(tree):
        if other.startswith(path + b"/") or path.startswith(other + b"/"):
            del tree[other]
    tree[path] = entry
