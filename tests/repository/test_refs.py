"""Refs, and the trailers that give them meaning."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.clones import CloneBuilder
from upont_desktop.domain.commit import RefKind
from upont_desktop.repository.clone import open_repository
from upont_desktop.repository.trailers import (
    ForkOrigin,
    parse_origins,
    parse_resource,
    parse_trailers,
    quote_path,
    resource_trailer,
    unquote_path,
)


@pytest.fixture
def clone(tmp_path: Path) -> CloneBuilder:
    builder = CloneBuilder(tmp_path / "clone")
    builder.write("one.md", "one\n").commit("First")
    return builder


def test_every_kind_of_ref(clone: CloneBuilder) -> None:
    first = clone.head
    clone.write("one.md", "two\n").commit("Second")
    clone.branch("side", at=first).ref("refs/remotes/origin/main", first).ref("refs/pull/1/head", first)
    clone.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main")
    clone.tag("light", at=first).tag("v1", "A release\n\nWith a body.\n", at=first)
    clone.tag("handed-out", f"Handed out 12 March\n\n{resource_trailer('one.md')}\n", at=first)
    clone.ref("refs/notes/commits", first).ref("refs/replace/" + first, first)
    clone.path.joinpath("one.md").write_text("edited\n")
    clone.git("-c", "user.name=A", "-c", "user.email=a@b", "stash", "-q")
    refs = {ref.name: ref for ref in open_repository(clone.path).refs()}
    assert {name: ref.kind for name, ref in refs.items()} == {
        "refs/heads/main": RefKind.BRANCH,
        "refs/heads/side": RefKind.BRANCH,
        "refs/remotes/origin/main": RefKind.REMOTE_BRANCH,
        "refs/pull/1/head": RefKind.OTHER,
        "refs/tags/light": RefKind.TAG,
        "refs/tags/v1": RefKind.TAG,
        "refs/tags/handed-out": RefKind.NAMED_VERSION,
        "refs/stash": RefKind.STASH,
    }
    assert [name for name, ref in refs.items() if ref.current] == ["refs/heads/main"]
    assert refs["refs/tags/v1"].message == "A release\n\nWith a body."
    assert refs["refs/tags/v1"].commit == refs["refs/tags/light"].commit == first
    assert refs["refs/tags/handed-out"].path == "one.md"


def test_odd_targets(clone: CloneBuilder) -> None:
    blob = clone.git("rev-parse", "HEAD:one.md").decode().strip()
    clone.ref("refs/tags/blob", blob)
    clone.tag("inner", "Inner")
    clone.git("-c", "user.name=A", "-c", "user.email=a@b", "tag", "-a", "-m", "Outer", "outer", "inner")
    clone.git("-c", "user.name=A", "-c", "user.email=a@b", "tag", "-a", "-m", "Of a blob", "blobtag", blob)
    clone.ref(b"refs/heads/caf\xe9", clone.head)
    refs = {ref.name: ref.commit for ref in open_repository(clone.path).refs()}
    assert refs == {
        "refs/heads/caf\udce9": clone.head,
        "refs/heads/main": clone.head,
        "refs/tags/inner": clone.head,
        "refs/tags/outer": clone.head,
    }


def test_a_detached_head_is_a_ref(clone: CloneBuilder) -> None:
    clone.git("checkout", "-q", "--detach")
    refs = open_repository(clone.path).refs()
    assert [(ref.name, ref.kind, ref.current) for ref in refs] == [
        ("HEAD", RefKind.HEAD, True),
        ("refs/heads/main", RefKind.BRANCH, False),
    ]


def test_one_lost_target_hides_no_other_ref(clone: CloneBuilder) -> None:
    clone.tag("v1", "Release\n\nResource: one.md\n")
    (clone.git_dir / "refs/heads/broken").write_text("1" * 40 + "\n")
    refs = {ref.name: ref for ref in open_repository(clone.path).refs()}
    assert refs["refs/heads/main"].commit == clone.head
    assert refs["refs/heads/main"].current
    assert refs["refs/tags/v1"].commit == clone.head
    assert refs["refs/tags/v1"].path == "one.md"
    assert "refs/heads/broken" not in refs


_names = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1)
_odd = st.sampled_from(["caf\udce9", 'q"uote', '"both"', " a", "a ", "a\nb", "back\\slash", "x@y", "a:b", "é"])


@given(_names | _odd)
def test_any_path_fits_one_line(path: str) -> None:
    quoted = quote_path(path)
    assert "\n" not in quoted
    assert unquote_path(quoted) == path
    assert parse_resource(f"Title\n\n{resource_trailer(path)}\n") == path


@given(_names | _odd, st.sampled_from(["", "circle", "my-club"]), st.lists(_names | _odd, max_size=2))
def test_origins_come_back(path: str, circle: str, paths: list[str]) -> None:
    origin = ForkOrigin(circle, path, "ab" * 20, tuple(paths))
    assert parse_origins(f"Fork it\n\nSome words.\n\n{origin.trailers()}\n") == (origin,)


def test_only_the_last_paragraph_counts() -> None:
    assert parse_origins(f"T\n\nForked-from: a:b@{'1' * 40}\n\nEnd.\n") == ()
    assert parse_origins("T\n\nForked-from: a:b@123\n") == ()
    assert parse_trailers("Title: is no trailer?\n\nA: b\nprose\nC:d") == (("a", "b"), ("c", "d"))
    assert parse_trailers("nothing") == ()
