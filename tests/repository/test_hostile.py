"""A clone from a stranger (ARCHITECTURE, section 7): reading it runs nothing that it names.

Every program that the clone names leaves a mark. Each test first sees plain git leave marks, so that it proves
something.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.clones import CloneBuilder
from upont_desktop.domain.errors import DamagedClone, UntrustedClone
from upont_desktop.repository.clone import open_repository
from upont_desktop.repository.objects import ObjectReader, entry_at, read_tree
from upont_desktop.repository.trust import (
    Answer,
    Purpose,
    Setting,
    command_settings,
    fingerprint,
    git_for,
    needing_trust,
)


class Hostile:
    """A clone whose configuration leaves a mark wherever a program of it is run."""

    def __init__(self, clone: CloneBuilder, marks: Path) -> None:
        self.clone = clone
        self._marks = marks
        marks.mkdir()

    def mark(self, name: str) -> str:
        return f"touch '{self._marks / name}'; false"

    def marks(self) -> set[str]:
        return {mark.name for mark in self._marks.iterdir()}

    def clear(self) -> None:
        for mark in self._marks.iterdir():
            mark.unlink()

    def set(self, name: str, value: str | None = None) -> None:
        self.clone.git("config", "--file", str(self.clone.git_dir / "evil"), name, value or self.mark(name))

    def hook(self, folder: Path, name: str) -> None:
        folder.mkdir(exist_ok=True)
        hook = folder / name
        hook.write_text(f"#!/bin/sh\n{self.mark('hook-' + name)}\n")
        hook.chmod(0o755)


PROGRAMS = (
    "core.fsmonitor",
    "core.sshCommand",
    "core.gitProxy",
    "core.askPass",
    "core.editor",
    "core.pager",
    "core.alternateRefsCommand",
    "sequence.editor",
    "diff.external",
    "diff.evil.textconv",
    "diff.evil.command",
    "filter.evil.clean",
    "filter.evil.smudge",
    "filter.evil.process",
    "merge.evil.driver",
    "gpg.program",
    "credential.helper",
    "remote.origin.uploadpack",
    "remote.origin.receivepack",
    "alias.log",
    "pager.log",
    "trailer.evil.command",
    "interactive.diffFilter",
    "uploadpack.packObjectsHook",
)
HOOKS = ("pre-commit", "commit-msg", "post-commit", "reference-transaction", "post-index-change", "post-checkout")


@pytest.fixture
def hostile(tmp_path: Path, clone: CloneBuilder) -> Hostile:
    clone.write(".gitattributes", "* filter=evil diff=evil merge=evil\n").write("a", "one\n").commit("First")
    clone.write("a", "two\n").commit("Second")
    clone.tag("v1", "Signed?\n\nResource: a\n")
    made = Hostile(clone, tmp_path / "marks")
    clone.git("status")
    for name in PROGRAMS:
        made.set(name)
    made.set("log.showSignature", "true")
    made.set("commit.gpgSign", "true")
    made.hook(tmp_path / "hooks", "post-index-change")
    made.set("core.hooksPath", str(tmp_path / "hooks"))
    for name in HOOKS:
        made.hook(clone.git_dir / "hooks", name)
        made.hook(tmp_path / "hooks", name)
    with (clone.git_dir / "config").open("a") as config:
        config.write("[include]\n\tpath = evil\n")
    made.clear()
    return made


def read_everything(path: Path) -> None:
    repository = open_repository(path)
    repository.head()
    repository.refs()
    repository.unfinished()
    commit = repository.commit("HEAD")
    assert commit.message
    assert commit.tree.blobs
    assert commit.parents[0].tree
    names = [record.oid for record in read_tree(repository.git, "HEAD")]
    with ObjectReader(repository.git) as reader:
        assert dict(reader.read_many(names))
        assert reader.read(names[0])
    entry_at(repository.git, "HEAD", "a")
    command_settings(repository)


def test_plain_git_runs_what_it_names(hostile: Hostile) -> None:
    path = hostile.clone._path
    (path / "a").write_text("edited\n")
    for command in (["status"], ["diff"], ["log", "-p", "-1", "--no-ext-diff"], ["read-tree", "HEAD"]):
        subprocess.run(["git", *command], cwd=path, capture_output=True)
    assert {"core.fsmonitor", "filter.evil.clean", "diff.external", "diff.evil.textconv"} & hostile.marks()
    assert any(mark.startswith("hook-") for mark in hostile.marks())


def test_reading_runs_nothing(hostile: Hostile) -> None:
    (hostile.clone._path / "a").write_text("edited\n")
    read_everything(hostile.clone._path)
    assert hostile.marks() == set()


def test_the_hardened_runner_survives_the_commands_we_use(hostile: Hostile) -> None:
    git = open_repository(hostile.clone._path).git
    git.run("log", "--raw", "-z", "--all")
    git.run("diff-tree", "-r", "-z", "-M", "HEAD~1", "HEAD")
    blob = git.run("hash-object", "-w", "--no-filters", "--stdin", data=b"new").decode().strip()
    environment = {"GIT_INDEX_FILE": str(hostile.clone.git_dir / "upont-index")}
    git.run("read-tree", "HEAD", env=environment)
    git.run("update-index", "--add", "--cacheinfo", f"100644,{blob},b", env=environment)
    tree = git.run("write-tree", env=environment).decode().strip()
    who = {f"GIT_{role}_{part}": "a@b" for role in ("AUTHOR", "COMMITTER") for part in ("NAME", "EMAIL")}
    commit = git.run("commit-tree", tree, "-p", "HEAD", "-m", "Made", env=who).decode().strip()
    git.run("update-ref", "-m", "test", "refs/heads/main", commit, env=who)
    assert hostile.marks() == set()


@pytest.fixture
def absent(tmp_path: Path, clone: CloneBuilder, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], Hostile]:
    """A partial clone that names a remote from which to fetch the blob that is not there."""
    monkeypatch.delenv("GIT_ALLOW_PROTOCOL")  # what keeps our tests off the network would hide the attack

    def make(name: str, value: str) -> Hostile:
        clone.write("a", "one\n").commit("First")
        made = Hostile(clone, tmp_path / "marks")
        blob = clone.git("rev-parse", "HEAD:a").decode().strip()
        clone.git("config", "core.repositoryFormatVersion", "1")
        clone.git("config", "extensions.partialClone", "origin")
        clone.git("config", "remote.origin.promisor", "true")
        clone.git("config", "remote.origin.url", str(tmp_path / "elsewhere"))
        clone.git("config", "protocol.ext.allow", "always")
        (tmp_path / "elsewhere").mkdir()
        script = tmp_path / "evil"
        script.write_text(f"#!/bin/sh\n{made.mark('fetched')}\n")
        script.chmod(0o755)
        clone.git("config", name, value.format(script=script))
        (clone.git_dir / "objects" / blob[:2] / blob[2:]).unlink()
        return made

    return make


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("remote.origin.uploadpack", "{script}"),
        ("remote.origin.url", "ext::{script}"),
        ("remote.origin.vcs", "evil"),
        ("core.sshCommand", "{script}"),
    ],
)
def test_an_absent_object_is_never_fetched(absent: Callable[[str, str], Hostile], name: str, value: str) -> None:
    hostile = absent(name, value)
    if name == "core.sshCommand":
        hostile.clone.git("config", "remote.origin.url", "ssh://example.org/x")
    path = hostile.clone.path
    if name != "remote.origin.vcs":  # needs a helper on the path, which a clone cannot bring
        subprocess.run(["git", "cat-file", "blob", "HEAD:a"], cwd=path, capture_output=True)
        assert hostile.marks() == {"fetched"}
        hostile.clear()
    repository = open_repository(path)
    name = next(record.oid for record in read_tree(repository.git, "HEAD"))
    with ObjectReader(repository.git) as reader, pytest.raises(DamagedClone):
        reader.read(name)
    with pytest.raises(ValueError, match=r"missing|could not be resolved|empty"):
        repository.commit("HEAD").tree["a"].data_stream.read()
    assert hostile.marks() == set()


def test_every_program_is_named(hostile: Hostile) -> None:
    names = {setting.name for setting in command_settings(open_repository(hostile.clone._path))}
    quiet = {name.lower() for name in PROGRAMS}
    assert quiet | {"core.hookspath"} | {f"hooks/{name}" for name in HOOKS} == names


def test_an_honest_clone_names_none(clone: CloneBuilder) -> None:
    clone.write("a", "a").commit()
    clone.git("config", "core.fsmonitor", "false")
    clone.git("config", "submodule.x.update", "rebase")
    clone.git("config", "remote.origin.url", "https://example.org/x.git")
    (clone.git_dir / "hooks").mkdir(exist_ok=True)
    (clone.git_dir / "hooks/pre-commit.sample").write_text("#!/bin/sh\n")
    (clone.git_dir / "hooks/pre-commit.sample").chmod(0o755)
    assert command_settings(open_repository(clone.path)) == ()


def test_the_persons_own_settings_need_no_trust(clone: CloneBuilder, home: Path) -> None:
    clone.write("a", "a").commit()
    (home / ".gitconfig").write_text('[filter "lfs"]\n\tclean = git-lfs clean -- %f\n')
    assert command_settings(open_repository(clone.path)) == ()


@pytest.mark.parametrize("url", ["ext::sh -c x", "--upload-pack=x"])
def test_urls_that_run_programs_are_named(clone: CloneBuilder, url: str) -> None:
    clone.write("a", "a").commit()
    clone.git("config", "remote.origin.url", url)
    (setting,) = command_settings(open_repository(clone.path))
    assert needing_trust([setting], Purpose.SHARE) == (setting,)
    assert needing_trust([setting], Purpose.WRITE) == ()


def test_trust_is_asked_for_by_name(hostile: Hostile) -> None:
    repository = open_repository(hostile.clone._path)
    asked: list[tuple[Setting, ...]] = []

    def unasked(settings: tuple[Setting, ...]) -> Answer:
        asked.append(settings)
        return Answer.UNASKED

    with pytest.raises(UntrustedClone, match="hooks/pre-commit"):
        git_for(repository, Purpose.WRITE, unasked)
    assert "filter.evil.clean" in {setting.name for setting in asked[0]}
    assert "credential.helper" not in {setting.name for setting in asked[0]}
    assert git_for(repository, Purpose.WRITE, lambda _: Answer.RUN).trusted
    assert not git_for(repository, Purpose.WRITE, lambda _: Answer.WITHOUT).trusted


def test_another_hook_of_the_same_name_is_another_question(clone: CloneBuilder) -> None:
    clone.write("a", "a").commit()
    hook = clone.git_dir / "hooks" / "pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\ntrue\n")
    hook.chmod(0o755)
    repository = open_repository(clone.path)
    before = fingerprint(command_settings(repository))
    assert before == fingerprint(command_settings(repository))
    hook.write_text("#!/bin/sh\nrm -rf ~\n")
    assert before != fingerprint(command_settings(repository))
