"""Making a commit through an index of its own, with the hooks and the signature that git-commit(1) would use."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping

from upont_desktop.domain.errors import UserError
from upont_desktop.domain.text import git_bytes
from upont_desktop.domain.writing_errors import HookRefused, NothingToDo
from upont_desktop.repository.identity import Identity
from upont_desktop.repository.journal import Desk
from upont_desktop.repository.opening import Repository
from upont_desktop.repository.process import Git
from upont_desktop.repository.worktree import Entry, index_lines


class Committer:
    """Makes commits in one clone; no ref moves and no file changes."""

    def __init__(self, repository: Repository, git: Git, desk: Desk, step: Callable[[str], None]) -> None:
        """``git`` runs what the person trusts it to run; ``step`` is told of every step."""
        self._repository = repository
        self._git = git
        self._desk = desk
        self._step = step

    def commit(
        self, edits: Mapping[str, Entry | None], message: str, identity: Identity, *, parents: Iterable[str] = ()
    ) -> str:
        """Make a commit of HEAD with these paths changed, and give its hash; ``parents`` come after HEAD, for a merge.

        Raises :class:`NothingToDo`, :class:`HookRefused`.
        """
        head = self._repository.head().commit
        others = tuple(parents)
        env = {"GIT_INDEX_FILE": os.fspath(self._desk.tree_index)}
        self._seed_tree(head, edits, env)
        self.hook("pre-commit", env)
        tree = self._git.run("write-tree", env=env).decode().strip()
        if head is not None and not others and self._git.text("rev-parse", f"{head}^{{tree}}") == tree:
            raise NothingToDo
        self._desk.message.write_bytes(git_bytes(message.strip("\n") + "\n"))
        self.hook("prepare-commit-msg", env, os.fspath(self._desk.message), "message")
        self.hook("commit-msg", env, os.fspath(self._desk.message))
        self._step("commit-tree")
        options = [part for parent in (head, *others) if parent for part in ("-p", parent)]
        if self._git.trusted and is_set(self._git, "commit.gpgSign"):
            options.append("-S")
        encoding, file = ("-c", "i18n.commitEncoding=UTF-8"), ("-F", os.fspath(self._desk.message))
        made = self._git.run(*encoding, "commit-tree", tree, *options, *file, env=identity.environment())
        return made.decode().strip()

    def _seed_tree(self, head: str | None, edits: Mapping[str, Entry | None], env: Mapping[str, str]) -> None:
        self._desk.tree_index.unlink(missing_ok=True)
        self._git.run("read-tree", *([head] if head else ["--empty"]), env=env)
        self._step("tree index")
        lines = index_lines(edits, self._repository.null_hash)
        self._git.run("update-index", "--add", "--replace", "-z", "--index-info", data=lines, env=env)

    def hook(self, name: str, env: Mapping[str, str], *arguments: str, refusing: bool = True) -> None:
        """Run a hook as git-commit(1) would, where the clone is trusted. Raises :class:`HookRefused`."""
        if not self._git.trusted:
            return
        self._step(name)
        try:
            self._git.run("hook", "run", "--ignore-missing", name, "--", *arguments, env=env)
        except UserError as error:
            if refusing:
                raise HookRefused(hook=name, details=error.details) from error


def is_set(git: Git, name: str) -> bool:
    """Whether git's configuration says yes."""
    return git.attempt("config", "--type=bool", "--get", name, accept=(0, 1))[1] == b"true\n"
