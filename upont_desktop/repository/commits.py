"""Making commits and tags with the hooks and the signatures that git itself would use; no ref moves."""

from __future__ import annotations

import os
import re
import shutil
import time
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from pathlib import Path

from upont_desktop.domain.errors import UserError
from upont_desktop.domain.text import git_bytes, git_text
from upont_desktop.domain.writing_errors import HookRefused, NothingToDo
from upont_desktop.repository.clone import Repository
from upont_desktop.repository.configuration import Configuration
from upont_desktop.repository.identity import Identity
from upont_desktop.repository.process import Git
from upont_desktop.repository.state_folder import StateFolder
from upont_desktop.repository.trees import CommitTree, edited_tree
from upont_desktop.repository.trust import wishes
from upont_desktop.repository.worktree import Entry, index_lines

_HOOK_SETTINGS = re.compile(r"core\.hookspath|hook\..*", re.DOTALL)
_HOOKS = ("pre-commit", "prepare-commit-msg", "commit-msg", "post-commit")  # those that git-commit(1) runs


def _runs(hook: Path) -> bool:
    """Whether git would run the file: Windows finds it with an ending of programs too."""
    return any(os.access(place, os.X_OK) for place in (hook, hook.with_name(f"{hook.name}.exe")))


class Committer:
    """Makes commits in one clone, through an index of its own; no ref moves and no file changes."""

    def __init__(
        self,
        repository: Repository,
        git: Git,
        configuration: Configuration,
        state: StateFolder,
        step: Callable[[str], None],
    ) -> None:
        """``git`` runs what the person trusts it to run; ``step`` is told of every step."""
        self._repository = repository
        self._git = git
        self._configuration = configuration
        self._state = state
        self._step = step

    def commit(
        self,
        head: CommitTree,
        edits: Mapping[str, Entry | None],
        message: str,
        identity: Identity,
        *,
        parents: Iterable[str] = (),
    ) -> str:
        """Make a commit of HEAD with these paths changed, and give its hash; ``parents`` come after HEAD, for a merge.

        Raises :class:`NothingToDo`, :class:`HookRefused`.
        """
        others = tuple(parents)
        env = {"GIT_INDEX_FILE": os.fspath(self._state.tree_index)}
        tree = self._tree_by_index(head.commit, edits, env) if self._hooked else edited_tree(self._git, head, edits)
        self._step("tree")
        if not others and head.root == tree:
            raise NothingToDo
        return self._made(tree, [parent for parent in (head.commit, *others) if parent], message, identity, env)

    def aside(self, head: CommitTree, edits: Mapping[str, Entry | None], message: str, identity: Identity) -> str:
        """A commit of HEAD with these paths changed that no branch is meant to hold: no hook, and no signature."""
        tree = edited_tree(self._git, head, edits)
        parent = ("-p", head.commit) if head.commit else ()
        encoding, words = ("-c", "i18n.commitEncoding=UTF-8"), git_bytes(f"{message}\n")
        self._step("commit-tree")
        options = ("commit-tree", "--no-gpg-sign", tree, *parent)
        return self._git.run(*encoding, *options, data=words, env=identity.environment()).decode().strip()

    def reword(self, message: str, identity: Identity) -> str:
        """Make a commit in place of HEAD that differs in its message only. Raises :class:`HookRefused`."""
        tree, *parents = self._git.text("show", "--no-patch", "--no-notes", "--format=%T %P", "HEAD").split()
        return self._made(tree, parents, message, identity, {})

    def _made(self, tree: str, parents: Iterable[str], message: str, identity: Identity, env: Mapping[str, str]) -> str:
        self._state.message.write_bytes(git_bytes(message.strip("\n") + "\n"))
        self.hook("prepare-commit-msg", env, os.fspath(self._state.message), "message")
        self.hook("commit-msg", env, os.fspath(self._state.message))
        self._step("commit-tree")
        options = [part for parent in parents for part in ("-p", parent)]
        if wishes(self._git, self._configuration, "commit.gpgSign"):
            options.append("-S")
        encoding, file = ("-c", "i18n.commitEncoding=UTF-8"), ("-F", os.fspath(self._state.message))
        made = self._git.run(*encoding, "commit-tree", tree, *options, *file, env=identity.environment())
        return made.decode().strip()

    def _tree_by_index(self, head: str | None, edits: Mapping[str, Entry | None], env: Mapping[str, str]) -> str:
        """The new tree by an index of its own, for hooks that look at what is about to be committed, or change it."""
        self._state.tree_index.unlink(missing_ok=True)
        self._git.run("read-tree", *([head] if head else ["--empty"]), env=env)
        self._step("tree index")
        lines = index_lines(edits, self._repository.null_hash)
        self._git.run("update-index", "--add", "--replace", "-z", "--index-info", data=lines, env=env)
        self.hook("pre-commit", env)
        return self._git.run("write-tree", env=env).decode().strip()

    @cached_property
    def _hooked(self) -> bool:
        """Whether git would run anything for a commit: asked once, as each look at a hook costs a process.

        From git 2.54 on, a hook may also stand in the configuration (``hook.<name>.command``).
        """
        if not self._git.trusted:
            return False
        settings = self._configuration.matching(_HOOK_SETTINGS)
        folder = self._repository.common_dir / "hooks"
        named = settings.pop("core.hookspath", "")
        if named:
            folder = self._repository.path / os.path.expanduser(named)  # noqa: PTH111 (git's own rule for "~")
        return bool(settings) or any(_runs(folder / name) for name in _HOOKS)

    def hook(self, name: str, env: Mapping[str, str], *arguments: str, refusing: bool = True) -> None:
        """Run a hook as git-commit(1) would, where the clone is trusted. Raises :class:`HookRefused`."""
        if not self._hooked:
            return
        self._step(name)
        try:
            self._git.run("hook", "run", "--ignore-missing", name, "--", *arguments, env=env)
        except UserError as error:
            if refusing:
                raise HookRefused(hook=name, details=error.details) from error

    def tag(self, name: str, commit: str, message: str, identity: Identity) -> str:
        """Make the object of an annotated tag, signed where the person wishes it; no ref is made yet."""
        if wishes(self._git, self._configuration, "tag.gpgSign"):
            return self._signed_tag(name, commit, message, identity)
        who = f"{identity.name} <{identity.email}> {int(time.time())} {time.strftime('%z')}"
        head = f"object {commit}\ntype commit\ntag {name}\ntagger {who}\n"
        return self._git.run("mktag", data=git_bytes(f"{head}\n{message}\n")).decode().strip()

    def _signed_tag(self, name: str, commit: str, message: str, identity: Identity) -> str:
        """By git itself, which makes the ref too: in a repository of a moment's, with the objects of this one."""
        scratch = self._state.folder / "scratch"
        shutil.rmtree(scratch, ignore_errors=True)
        self._git.run("init", "--quiet", "--bare", "--template=", *self._format, "--", os.fspath(scratch))
        asked = ("config", "--null", "--get-regexp", r"^(gpg\.|user\.signingkey)")
        entries = git_text(self._git.attempt(*asked, accept=(0, 1))[1]).split("\0")[:-1]
        settings = tuple((key, value) for key, _, value in (entry.partition("\n") for entry in entries))
        git = Git(scratch, trusted=self._git.trusted, more=settings)
        objects = {"GIT_OBJECT_DIRECTORY": os.fspath(self._repository.common_dir / "objects")}
        env = objects | identity.environment()
        git.run("tag", "--sign", "--file=-", "--", name, commit, data=git_bytes(f"{message}\n"), env=env)
        return git.text("rev-parse", f"refs/tags/{name}")

    @property
    def _format(self) -> tuple[str, ...]:
        return (f"--object-format={self._repository.object_format}",)
