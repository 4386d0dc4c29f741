"""What goes out of a circle is what a checkout would write: git's own checkout is the judge."""

from __future__ import annotations

import hashlib
import os
import subprocess
import tempfile
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.clones import CloneBuilder
from tests.support.plain_git import git_bytes
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.content.unavailable import Reason, Unavailable
from upont_desktop.domain.errors import ContentElsewhere
from upont_desktop.domain.resource import ChangeKind, Resource
from upont_desktop.repository.trust import Answer
from upont_desktop.service.library import Library
from upont_desktop.service.version_export import ExportResult, export, save_version

NAMES = ("a.txt", "b.bat", "d/c.txt", "d/e/notes.md", "é b.txt", "picture.bin")
VALUES = ("text", "-text", "text=auto", "eol=crlf", "eol=lf", "ident", "binary", "working-tree-encoding=UTF-16",
          "export-ignore", "export-subst", "text working-tree-encoding=UTF-16LE-BOM eol=crlf")  # fmt: skip
PATTERNS = ("*", "*.txt", "*.bat", "d/**", "c.txt", "*.md", "*.bin")
TEXTS = (b"", b"one\ntwo\n", b"one\r\ntwo\r\n", b"mixed\r\nends\n", b"$Id$ of it\n", b"\0\1\2\n", "été\n".encode(),
         b"$Format:%H$\n", b"no end")  # fmt: skip
ATTRIBUTES = st.lists(st.tuples(st.sampled_from(PATTERNS), st.sampled_from(VALUES)), max_size=3)


def written(lines: list[tuple[str, str]]) -> bytes:
    return "".join(f"{pattern} {value}\n" for pattern, value in lines).encode()


def checked_out(clone: Path, folder: Path, *options: str) -> dict[str, bytes]:
    """The files that git's own checkout writes."""
    subprocess.run(
        ["git", "clone", "--quiet", "--shared", *options, os.fspath(clone), os.fspath(folder)],
        check=True,
        capture_output=True,
    )
    files = (path for path in folder.rglob("*") if path.is_file() and ".git" not in path.relative_to(folder).parts)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def exported(clone: Path, file: Path, **options: object) -> tuple[ExportResult, dict[str, bytes]]:
    done = export(Circle("club", clone), "HEAD", file, **options)  # type: ignore[arg-type]
    with zipfile.ZipFile(file) as archive:
        return done, {name.removeprefix("club/"): archive.read(name) for name in archive.namelist()}


@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow])
@given(
    files=st.dictionaries(st.sampled_from(NAMES), st.sampled_from(TEXTS), min_size=2),
    top=ATTRIBUTES,
    below=ATTRIBUTES,
    autocrlf=st.sampled_from(["", "true", "input", "false"]),
    eol=st.sampled_from(["", "crlf", "lf"]),
)
def test_export_is_a_checkout(
    files: dict[str, bytes], top: list[tuple[str, str]], below: list[tuple[str, str]], autocrlf: str, eol: str
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        clone = CloneBuilder(folder / "clone")
        for path, content in files.items():
            clone.write(path, content)
        clone.write(".gitattributes", written(top)).write("d/.gitattributes", written(below))
        clone.commit("All")
        options = [f"--config=core.{key}={value}" for key, value in (("autocrlf", autocrlf), ("eol", eol)) if value]
        for option in options:
            git_bytes(clone.path, "config", *option.removeprefix("--config=").split("="))
        # What lies in the work tree is the person's own affair, and changes nothing.
        (clone.path / ".gitattributes").write_text("* text eol=crlf\n")
        done, found = exported(clone.path, folder / "all.zip")
        assert found == checked_out(clone.path, folder / "other", *options)
        assert (done.elsewhere, done.unfiltered) == ((), ())


def version(clone: CloneBuilder, path: str) -> Resource:
    blob = git_bytes(clone.path, "rev-parse", f"HEAD:{path}").decode().strip()
    return Resource("club", path, 1, clone.head, blob, 0o100644, ChangeKind.ADDED)


def test_a_saved_version_is_what_its_own_commit_would_check_out(clone: CloneBuilder, tmp_path: Path) -> None:
    clone.write("d/.gitattributes", "*.txt text eol=crlf\n").write("d/a.txt", "one\ntwo\n").commit("With ends")
    old = version(clone, "d/a.txt")
    clone.write("d/.gitattributes", "").commit("Without")
    circle = Circle("club", clone.path)
    assert save_version(circle, old, tmp_path / "old.txt")
    assert save_version(circle, version(clone, "d/a.txt"), tmp_path / "new.txt")
    assert (tmp_path / "old.txt").read_bytes() == b"one\r\ntwo\r\n"
    assert (tmp_path / "new.txt").read_bytes() == b"one\ntwo\n"
    assert save_version(circle, old, tmp_path / "new.txt")
    assert (tmp_path / "new.txt").read_bytes() == b"one\r\ntwo\r\n"
    assert sorted(path.name for path in tmp_path.glob("*.txt*")) == ["new.txt", "old.txt"]


# --- filters ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def filtered(clone: CloneBuilder) -> CloneBuilder:
    """A clone whose own configuration has a filter."""
    clone.write(".gitattributes", "*.txt filter=loud\n").write("a.txt", "quiet\n").write("b.md", "plain\n")
    clone.commit("Filtered")
    git_bytes(clone.path, "config", "filter.loud.smudge", "tr a-z A-Z")
    return clone


@pytest.mark.parametrize("answer", [Answer.UNASKED, Answer.WITHOUT])
def test_a_filter_that_is_not_trusted_is_not_run_and_said(
    filtered: CloneBuilder, tmp_path: Path, answer: Answer
) -> None:
    done, found = exported(filtered.path, tmp_path / "all.zip", trust=lambda _: answer)
    assert (found["a.txt"], done.unfiltered) == (b"quiet\n", ("a.txt",))
    resource = version(filtered, "a.txt")
    assert not save_version(Circle("club", filtered.path), resource, tmp_path / "a", lambda _: answer)


def test_a_trusted_filter_is_run(filtered: CloneBuilder, tmp_path: Path) -> None:
    done, found = exported(filtered.path, tmp_path / "all.zip", trust=lambda _: Answer.RUN)
    assert (found["a.txt"], found["b.md"], done.unfiltered) == (b"QUIET\n", b"plain\n", ())


def test_the_persons_own_filter_is_run(clone: CloneBuilder, tmp_path: Path) -> None:
    clone.write(".gitattributes", "*.txt filter=own\n").write("a.txt", "quiet\n").commit("Filtered")
    subprocess.run(["git", "config", "--global", "filter.own.smudge", "tr a-z A-Z"], check=True)
    try:
        assert exported(clone.path, tmp_path / "all.zip")[1]["a.txt"] == b"QUIET\n"
    finally:
        subprocess.run(["git", "config", "--global", "--remove-section", "filter.own"], check=True)


def test_a_filter_that_fails_is_said(filtered: CloneBuilder, tmp_path: Path) -> None:
    git_bytes(filtered.path, "config", "filter.loud.smudge", "false")
    git_bytes(filtered.path, "config", "filter.loud.required", "true")
    done, found = exported(filtered.path, tmp_path / "all.zip", trust=lambda _: Answer.RUN)
    assert (found["a.txt"], done.unfiltered) == (b"quiet\n", ("a.txt",))


# --- git-lfs ----------------------------------------------------------------------------------------------------------

CONTENT = b"\x89PNG\r\n\x1a\n" + bytes(5_000)


def pointer(content: bytes) -> bytes:
    oid = hashlib.sha256(content).hexdigest()
    return f"version https://git-lfs.github.com/spec/v1\noid sha256:{oid}\nsize {len(content)}\n".encode()


def fetch(clone: Path, content: bytes) -> Path:
    """Put a content where git-lfs puts what it has fetched."""
    oid = hashlib.sha256(content).hexdigest()
    place = clone / ".git" / "lfs" / "objects" / oid[:2] / oid[2:4] / oid
    place.parent.mkdir(parents=True)
    place.write_bytes(content)
    return place


@pytest.fixture
def pointed(clone: CloneBuilder) -> CloneBuilder:
    """A clone with a picture that git-lfs keeps."""
    clone.write("poster.png", pointer(CONTENT)).write("a.txt", "x").commit("Poster")
    return clone


def test_what_git_lfs_has_fetched_goes_out(pointed: CloneBuilder, tmp_path: Path) -> None:
    fetch(pointed.path, CONTENT)
    done, found = exported(pointed.path, tmp_path / "all.zip")
    assert (found["poster.png"], done.elsewhere) == (CONTENT, ())
    save_version(Circle("club", pointed.path), version(pointed, "poster.png"), tmp_path / "copy.png")
    assert (tmp_path / "copy.png").read_bytes() == CONTENT


@pytest.mark.parametrize("harm", ["missing", "short", "other", "link"])
def test_what_is_not_here_is_said(pointed: CloneBuilder, tmp_path: Path, harm: str) -> None:
    place = fetch(pointed.path, CONTENT)
    place.unlink()
    (tmp_path / "real").write_bytes(CONTENT)
    if harm == "link":
        place.symlink_to(tmp_path / "real")
    elif harm != "missing":
        place.write_bytes({"short": CONTENT[:-1], "other": CONTENT[:-1] + b"x"}[harm])
    done, found = exported(pointed.path, tmp_path / "all.zip")
    assert (found["poster.png"], done.elsewhere) == (pointer(CONTENT), ("poster.png",))
    with pytest.raises(ContentElsewhere):
        save_version(Circle("club", pointed.path), version(pointed, "poster.png"), tmp_path / "copy.png")
    assert not (tmp_path / "copy.png").exists()


def test_a_preview_shows_the_content_or_says_where_it_is(library: Library, pointed: CloneBuilder) -> None:
    circle = library.recognise(pointed.path)
    reader = library.reader(circle)
    resource = replace(version(pointed, "poster.png"), circle=circle.slug)
    shown = reader.contents.preview(resource)
    assert isinstance(shown, Unavailable)
    assert shown.reason is Reason.ELSEWHERE
    assert reader.contents.compare(None, resource) == shown
    fetch(pointed.path, CONTENT)
    assert reader.contents.content(resource) == CONTENT
    shown = reader.contents.preview(resource)
    assert not (isinstance(shown, Unavailable) and shown.reason is Reason.ELSEWHERE)
    reader.close()
