"""What git's own words become: each cause with a sentence, none with an option of git's in it."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.domain.errors import (
    BrokenSettings,
    DamagedClone,
    DiskFault,
    FilterFailed,
    ForeignOwner,
    GitFailed,
    GitTask,
    NoSpace,
    NotAClone,
    NotFetched,
    NotWritable,
    UnknownFormat,
    UserError,
)
from upont_desktop.domain.writing_errors import (
    CloneBusy,
    HookRefused,
    NameNotAllowed,
    NotReadable,
    SigningFailed,
    StaleLock,
)
from upont_desktop.repository.clone import open_repository
from upont_desktop.repository.git_words import explain

CASES: tuple[tuple[tuple[str, ...], str, type[UserError]], ...] = (
    (
        ("-c", "i18n.commitEncoding=UTF-8", "commit-tree"),
        "error: gpg failed to sign the data\nfatal: failed to write commit object",
        SigningFailed,
    ),
    (("commit-tree",), "error: cannot run gpg: No such file or directory", SigningFailed),
    (("commit-tree",), "fatal: either user.signingkey or gpg.ssh.defaultKeyCommand needs to be set", SigningFailed),
    (("tag",), "error: Couldn't load public key /k: No such file or directory?\nerror: unable to sign", SigningFailed),
    (("rev-parse",), "fatal: unknown repository extension found:\n\trefstorage", UnknownFormat),
    (("rev-parse",), "fatal: Expected git repo version <= 1, found 99", UnknownFormat),
    (("rev-parse",), "error: invalid value for 'extensions.objectformat': 'md5'", UnknownFormat),
    (("ls-files",), "error: index uses abcd extension, which we do not understand", UnknownFormat),
    (("rev-parse",), "fatal: bad config line 3 in file .git/config", BrokenSettings),
    (("log",), "fatal: bad boolean config value 'maybe' for 'core.filemode'", BrokenSettings),
    (("log",), "warning: unable to access '/home/ada/.gitconfig': Permission denied", BrokenSettings),
    (("hash-object",), "error: external filter 'git-lfs clean -- %f' failed 127", FilterFailed),
    (("hash-object",), "fatal: a.bin: clean filter 'lfs' failed", FilterFailed),
    (("log",), "error: object file .git/objects/aa/bb is empty", DamagedClone),
    (("log",), "error: Could not read 1234\nfatal: Failed to traverse parents of commit 12", DamagedClone),
    (("cat-file",), "fatal: could not fetch 12 from promisor remote", NotFetched),
    (("update-ref",), "fatal: ref updates aborted by hook", HookRefused),
    (("update-index",), "fatal: detected dubious ownership in repository at '/x'", ForeignOwner),
    (("rev-parse",), "fatal: not a git repository (or any of the parent directories): .git", NotAClone),
    (("hash-object",), "error: file write error: No space left on device", NoSpace),
    (("hash-object",), "fatal: read error while indexing a.bin: Input/output error", NotReadable),
    (("cat-file",), "error: read of packfile failed: Input/output error", DiskFault),
    (("update-ref",), "error: unable to create directory for '.git/x': Permission denied", NotWritable),
    (("add",), 'error: open("x"): File name too long', NameNotAllowed),
)


@pytest.mark.parametrize(("arguments", "words", "kind"), CASES)
def test_each_cause_has_a_sentence(
    tmp_path: Path, arguments: tuple[str, ...], words: str, kind: type[UserError]
) -> None:
    error = explain(tmp_path, arguments, words.encode())
    assert type(error) is kind
    assert error.details == words
    assert not re.search(r"(^|\s|“)-{1,2}\w", f"{error} {error.kept_safe} {error.advice}")


@pytest.mark.parametrize("arguments", [("-c", "a.b=c", "commit-tree"), ("--shallow-file", "f", "log"), ("bugreport",)])
def test_what_is_unknown_names_what_git_was_to_do(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    error = explain(tmp_path, arguments, b"fatal: something never heard of")
    assert type(error) is GitFailed
    assert isinstance(error.values["doing"], GitTask)
    assert str(error).startswith("Git did not manage to ")
    assert "-" not in str(error)
    assert error.details == "fatal: something never heard of"


def test_a_lock_in_the_way_is_told_with_its_age(tmp_path: Path) -> None:
    lock = tmp_path / "config.lock"
    lock.touch()
    words = f"error: Unable to create '{lock}': File exists.".encode()
    assert type(explain(tmp_path, ("config",), words)) is CloneBusy
    os.utime(lock, (time.time() - 3 * 86_400,) * 2)
    error = explain(tmp_path, ("config",), words)
    assert type(error) is StaleLock
    assert "3 days ago" in str(error)


def test_a_partial_clone_is_no_damaged_one(clone: CloneBuilder, tmp_path: Path) -> None:
    clone.write("a.md", "a\n").commit("First")
    clone.git("config", "uploadpack.allowFilter", "true")
    clone._run(["clone", "-q", "--no-checkout", "--filter=blob:none", f"file://{clone.path}", str(tmp_path / "part")])
    blob = clone.git("rev-parse", "HEAD:a.md").decode().strip()
    git = open_repository(tmp_path / "part").git
    with pytest.raises(NotFetched, match="left where it was cloned from"):
        git.run("cat-file", "blob", blob)
    (clone.git_dir / "objects" / blob[:2] / blob[2:]).unlink()
    with pytest.raises(UserError) as caught:
        open_repository(clone.path).git.run("cat-file", "blob", blob)
    assert type(caught.value) is not NotFetched


def test_broken_settings_name_the_file(clone: CloneBuilder) -> None:
    clone.write("a.md", "a\n").commit("First")
    with (clone.path / ".git/config").open("a") as config:
        config.write("[core\n")
    with pytest.raises(BrokenSettings, match="config"):
        open_repository(clone.path)
