"""Programs that git runs on the way: signatures and filters of a person's own, hooks and filters that a clone names."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from tests.support.plain_git import git
from upont_desktop.domain.errors import UntrustedClone
from upont_desktop.domain.writing_errors import HookRefused, NothingKept
from upont_desktop.service.operations import (
    Answer,
    NewFile,
    OperationContext,
    add,
    keep_changes,
    name_version,
    not_kept,
    redo,
    restore,
    share,
    undo,
    update,
)


def configure(home: Path, settings: dict[str, str]) -> None:
    """The person's own configuration."""
    for name, value in settings.items():
        git(home, "config", "--global", name, value)


@pytest.fixture
def signing(home: Path) -> Path:
    """A person who signs everything with an SSH key; gives the key."""
    key = home / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "grace", "-f", key], check=True)
    (home / "signers").write_text(f"grace@example.org {key.with_suffix('.pub').read_text()}")
    configure(
        home,
        {
            "gpg.format": "ssh",
            "user.signingKey": str(key),
            "gpg.ssh.allowedSignersFile": str(home / "signers"),
            "commit.gpgSign": "true",
            "tag.gpgSign": "true",
        },
    )
    return key


def test_commits_and_names_are_signed_as_the_person_wishes(
    filled: CloneBuilder, place: OperationContext, signing: Path
) -> None:
    update(place, "logo.svg", b"2\n")
    assert filled._run(["log", "-1", "--format=%G? %GS"]) == b"G grace@example.org\n"
    name_version(place, "logo.svg", "HEAD", "Handed out")
    assert git(filled._path, "tag", "-l", "--format=%(contents:subject)") == "Handed out"
    filled._run(["verify-tag", "handed-out"])
    assert b"Resource: logo.svg" in filled._run(["cat-file", "tag", "handed-out"])
    undo(place)
    assert git(filled._path, "tag") == ""
    redo(place)
    filled._run(["verify-tag", "handed-out"])


def test_a_signature_with_gpg(
    filled: CloneBuilder, place: OperationContext, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = home / "ring"
    ring.mkdir(mode=0o700)
    monkeypatch.setenv("GNUPGHOME", str(ring))
    made = subprocess.run(
        ["gpg", "--batch", "--passphrase", "", "--quick-generate-key", "grace@example.org", "ed25519", "sign"],
        capture_output=True,
    )
    if made.returncode:
        pytest.skip("no gpg here")
    configure(home, {"commit.gpgSign": "true", "user.signingKey": "grace@example.org"})
    try:
        update(place, "logo.svg", b"2\n")
        assert filled._run(["log", "-1", "--format=%G?"]) in {b"G\n", b"U\n"}
    finally:
        subprocess.run(["gpgconf", "--kill", "all"], check=False)


def test_a_clone_without_trust_is_signed_by_no_program_of_its_own(
    filled: CloneBuilder, place: OperationContext, signing: Path, tmp_path: Path
) -> None:
    evil = tmp_path / "evil"
    evil.write_text(f"#!/bin/sh\ntouch {tmp_path}/ran\nexit 1\n")
    evil.chmod(0o755)
    filled.git("config", "gpg.ssh.program", str(evil))
    with pytest.raises(UntrustedClone, match=r"gpg\.ssh\.program"):
        update(place, "logo.svg", b"2\n")
    update(replace(place, trust=lambda _: Answer.WITHOUT), "logo.svg", b"2\n")
    assert not (tmp_path / "ran").exists()
    filled._run(["config", "--unset", "gpg.ssh.program"])
    assert filled._run(["log", "-1", "--format=%G?"]) == b"G\n"


POINTER = "sed 's/^/pointer to /'"
CONTENT = "sed 's/^pointer to //'"


def uses_filter(clone: CloneBuilder) -> None:
    clone.write(".gitattributes", "*.big filter=store -text\n").commit("Large files live elsewhere")
    clone.git("status")


def test_filters_of_the_persons_own_work_everywhere(
    filled: CloneBuilder, place: OperationContext, home: Path, tmp_path: Path
) -> None:
    """As git-lfs is set up by ``git lfs install``: in the person's own configuration."""
    configure(home, {"filter.store.clean": POINTER, "filter.store.smudge": CONTENT, "filter.store.required": "true"})
    uses_filter(filled)
    (tmp_path / "source").write_text("one\n")
    add(place, [NewFile("a.big", tmp_path / "source"), NewFile("b.md", b"plain\n")])
    first = filled.head
    assert filled._run(["cat-file", "blob", "HEAD:a.big"]) == b"pointer to one\n"
    assert (filled._path / "a.big").read_text() == "one\n"
    (filled._path / "a.big").write_text("two\n")
    assert [file.path for file in not_kept(place)] == ["a.big"]
    keep_changes(place, ["a.big"])
    assert filled._run(["cat-file", "blob", "HEAD:a.big"]) == b"pointer to two\n"
    restore(place, "a.big", first)
    assert (filled._path / "a.big").read_text() == "one\n"
    assert filled._run(["status", "--porcelain"]) == b""
    filled.git("config", "filter.store.clean", "false")
    without = replace(place, trust=lambda _: Answer.WITHOUT)
    (tmp_path / "source").write_text("three\n")
    update(without, "a.big", tmp_path / "source")
    assert filled._run(["cat-file", "blob", "HEAD:a.big"]) == b"pointer to three\n"
    undo(without)
    filled.git("config", "--unset", "filter.store.clean")
    assert filled._run(["status", "--porcelain"]) == b""


def test_a_filter_that_fails_stops_the_change(filled: CloneBuilder, place: OperationContext, home: Path) -> None:
    configure(home, {"filter.store.clean": "false", "filter.store.smudge": "cat", "filter.store.required": "true"})
    uses_filter(filled)
    before = filled.head
    (filled._path / "a.big").write_text("one\n")
    with pytest.raises(NothingKept, match="prepares files"):
        keep_changes(place, ["a.big"])
    assert filled.head == before
    assert filled._run(["status", "--porcelain"]) == b"?? a.big\n"


def hook(clone: CloneBuilder, name: str, text: str) -> Path:
    file = clone.git_dir / "hooks" / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(f"#!/bin/sh\n{text}\n")
    file.chmod(0o755)
    return file


@pytest.mark.parametrize("name", ["pre-commit", "prepare-commit-msg", "commit-msg", "reference-transaction"])
def test_a_hook_that_refuses_leaves_everything(filled: CloneBuilder, place: OperationContext, name: str) -> None:
    before = filled.head
    hook(filled, name, 'echo "not on a Sunday" >&2; [ "$1" = committed ] || [ "$1" = aborted ]')
    trusted = replace(place, trust=lambda _: Answer.RUN)
    with pytest.raises(HookRefused) as refused:
        update(trusted, "logo.svg", b"2\n")
    assert "not on a Sunday" in refused.value.details
    assert filled.head == before
    assert (filled._path / "logo.svg").read_text() == "<svg/>\n"
    assert filled._run(["status", "--porcelain"]) == b""


def test_the_persons_own_hooks_run_in_every_clone(filled: CloneBuilder, place: OperationContext, home: Path) -> None:
    hooks = home / "hooks"
    hooks.mkdir()
    (hooks / "commit-msg").write_text('#!/bin/sh\necho "Checked: yes" >> "$1"\n')
    (hooks / "commit-msg").chmod(0o755)
    configure(home, {"core.hooksPath": str(hooks)})
    update(place, "logo.svg", b"2\n")
    assert b"Checked: yes" in filled._run(["log", "-1", "--format=%B"])


def test_a_hook_before_sharing_is_asked_for_and_may_refuse(
    filled: CloneBuilder, place: OperationContext, tmp_path: Path
) -> None:
    git(tmp_path, "init", "-q", "--bare", "-b", "main", "between.git")
    filled.git("remote", "add", "origin", str(tmp_path / "between.git"))
    hook(filled, "pre-push", "echo no; exit 1")
    update(place, "logo.svg", b"2\n")
    with pytest.raises(UntrustedClone, match="pre-push"):
        share(place)
    with pytest.raises(Exception, match="did not accept"):
        share(replace(place, trust=lambda _: Answer.RUN))
    assert git(tmp_path / "between.git", "for-each-ref") == ""
