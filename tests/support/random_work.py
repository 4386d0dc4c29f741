"""People at work with real git in one clone, and a friend in another: what a refresh of the index has to follow."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

PATHS = ("a.md", "b.md", "d/a.md", "d/b.txt", "HEAD", "caf\udce9.md", ".upont/metadata/a.md.json")
BRANCHES = ("main", "side", "third")

_TEXT = "".join(f"line {number} of a text that git finds again\n" for number in range(9))
CONTENTS = (
    _TEXT,
    _TEXT + "[link](b.md)\n",
    "---\ntitle: Two\n---\n" + _TEXT,
    "[one](a.md) and [other](missing.md)\n",
    '{\n"level": "1A"\n}\n',
    '{\n"level": "2A",\n"dependencies": ["b.md"]\n}\n',
    "x\n",
    "",
)


class Worker:
    """A clone with a work tree. Every method leaves it in a state that people leave clones in, whatever git thinks."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True)
        self.folder = folder
        self.seconds = 1_700_000_000
        self.git("init", "--quiet", "--template=", "--initial-branch=main")
        for name, value in {"user.name": "Ada", "user.email": "ada@example.org", "gc.auto": "0"}.items():
            self.git("config", name, value)

    def git(self, *arguments: str, expect: bool = True) -> str:
        """Run git; with `expect`, it must succeed."""
        date = f"{self.seconds} +0100"
        environment = {**os.environ, "GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date, "GIT_EDITOR": "true"}
        done = subprocess.run(["git", *arguments], cwd=self.folder, env=environment, capture_output=True)
        assert not expect or done.returncode == 0, (arguments, done.stderr)
        return done.stdout.decode(errors="surrogateescape").strip() if done.returncode == 0 else ""

    @property
    def head(self) -> str:
        """The current commit, empty where there is none."""
        return self.git("rev-parse", "--verify", "--quiet", "HEAD", expect=False)

    def branches(self) -> list[str]:
        """The local branches."""
        return self.git("for-each-ref", "--format=%(refname:short)", "refs/heads").split()

    def commit(self, edits: Mapping[str, str | None], message: str, *, later: int, amend: bool = False) -> str:
        """Commit what a person changed; `later` is seconds since the last commit, also backwards."""
        self.seconds += later
        self.edit(edits)
        self.git("add", "--all")
        amending = ["--amend"] if amend and self.head else []
        self.git("commit", "--quiet", "--allow-empty", "--message", message, *amending)
        return self.head

    def edit(self, edits: Mapping[str, str | None]) -> None:
        """Change files of the work tree; `None` deletes, and `=path` moves what is there."""
        for path, content in edits.items():
            place = self.folder / path
            source = self.folder / content[1:] if content and content.startswith("=") else None
            if source is not None:
                if source.is_file() and source != place:
                    place.parent.mkdir(parents=True, exist_ok=True)
                    source.replace(place)
            elif content is None:
                place.unlink(missing_ok=True)
            else:
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_text(content)

    def switch(self, branch: str, *, how: str) -> None:
        """Go to a branch, make one here, or let go of all (`detach`, `orphan`)."""
        if how == "detach":
            self.git("checkout", "--quiet", "--force", "--detach", branch, expect=False)
        elif how == "orphan":
            self.git("symbolic-ref", "HEAD", f"refs/heads/{branch}-orphan")
        else:
            self.git("checkout", "--quiet", "--force", *(["-B"] if how == "make" else []), branch, expect=False)

    def merge(self, branches: Sequence[str], *, how: str) -> None:
        """Merge; a conflict is settled by hand, or the merge given up."""
        self.seconds += 60
        strategy = {"ours": ["--strategy=ours"], "plain": [], "settle": [], "theirs": ["-Xtheirs"]}[how]
        message = ["--no-ff", "--quiet", "--message=Merge"]
        self.git("merge", *message, "--allow-unrelated-histories", *strategy, *branches, expect=False)
        if not (self.folder / ".git" / "MERGE_HEAD").exists():
            self.git("reset", "--quiet", "--hard", expect=False)
        elif how == "settle":
            self.git("add", "--all")
            self.git("commit", "--quiet", "--message=Settle")
        else:
            self.git("merge", "--abort")

    def rebase(self, onto: str) -> None:
        """Rebase the current branch; given up where it conflicts."""
        self.seconds += 60
        self.git("rebase", "--quiet", "--force-rebase", onto, expect=False)
        if (self.folder / ".git" / "rebase-merge").exists():
            self.git("rebase", "--abort")

    def stash(self, edits: Mapping[str, str | None]) -> None:
        """Put changes aside, on the stash."""
        if self.head:
            self.edit(edits)
            self.git("stash", "push", "--quiet", "--include-untracked", expect=False)

    def forget(self) -> None:
        """Let git throw away what nothing names any more."""
        self.git("reflog", "expire", "--expire=now", "--all")
        self.git("gc", "--quiet", "--prune=now")
