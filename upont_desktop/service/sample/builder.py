"""Making the sample circle: the story goes through ``git fast-import``, so that it takes a fraction of a second."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from datetime import datetime
from pathlib import Path
from typing import IO

from upont_desktop.domain.errors import NotWritable
from upont_desktop.domain.rooms import KnownRooms
from upont_desktop.domain.text import git_bytes
from upont_desktop.repository.git_words import explain
from upont_desktop.repository.process import Git
from upont_desktop.repository.trailers import ForkOrigin, quote_path, resource_trailer
from upont_desktop.service.sample.narration import Story, StoryCommit, StoryTag
from upont_desktop.service.sample.people import CAMILLE
from upont_desktop.service.sample.story import furnish, tell_the_year


def make_sample(path: Path, language: str = "fr", rooms: KnownRooms = ()) -> None:
    """Make the sample circle at ``path``, which must not exist or be an empty folder. ``rooms`` that have a sample of
    their own are in it.

    Its files and messages are in ``language`` (``fr``, or English for any other). The circle is built
    aside and renamed into place: it is there whole or not at all. What a killed run left is removed.

    Raises :class:`NotWritable`, :class:`GitMissing`.
    """
    prefix = f".{path.name}.making-"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        for left in path.parent.glob(f"{prefix}*"):
            shutil.rmtree(left, ignore_errors=True)
        aside = Path(tempfile.mkdtemp(prefix=prefix, dir=path.parent))
        try:
            story = tell_the_year(french=language == "fr")
            furnish(story, rooms, datetime.now().astimezone().date())
            _build(aside, story)
            aside.chmod(0o755)
            aside.replace(path)
        finally:
            shutil.rmtree(aside, ignore_errors=True)
    except OSError as error:
        raise NotWritable(path=str(path), details=str(error)) from error


def _build(folder: Path, story: Story) -> None:
    git = Git(folder)
    git.run("init", "--quiet", "--template=", "--initial-branch=main", "--object-format=sha1")
    _import(git, story)
    git.run("read-tree", "--reset", "-u", "HEAD")
    # Whoever tries it is Camille: so they may do what they came to try, in rooms where rights count, too.
    git.run("config", "user.name", CAMILLE.name)
    git.run("config", "user.email", CAMILLE.email)


def _import(git: Git, story: Story) -> None:
    options = ("--quiet", "--done", "--cat-blob-fd=1", "--date-format=raw")
    process = git.start("fast-import", *options, stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    try:
        for told in story.commits:
            _commit(process.stdin, process.stdout, told)
        for named in story.names:
            _tag(process.stdin, named)
        process.stdin.write(b"done\n")
        process.stdin.close()
        words = process.stderr.read()
        if process.wait():
            raise explain(git.path, ("fast-import",), words)
    finally:
        process.kill()
        process.wait()
        for pipe in (process.stdout, process.stderr):
            pipe.close()


def _commit(stdin: IO[bytes], stdout: IO[bytes], told: StoryCommit) -> None:
    message = told.message + "\n"
    if told.forked_from is not None:
        path, number = told.forked_from
        message += f"\n{ForkOrigin('', path, _hash_of(stdin, stdout, number)).trailers()}\n"
    who = f"{told.who.name} <{told.who.email}> {told.when}"
    lines = [f"commit refs/heads/{told.branch}", f"mark :{told.number}", f"author {who}", f"committer {who}"]
    stdin.write(git_bytes("\n".join(lines) + "\n") + _data(git_bytes(message)))
    for verb, parent in zip(("from", "merge"), told.parents, strict=False):
        stdin.write(f"{verb} :{parent}\n".encode())
    for path, content in sorted(told.changes.items()):
        if content is None:
            stdin.write(git_bytes(f"D {quote_path(path)}\n"))
        else:
            stdin.write(git_bytes(f"M 100644 inline {quote_path(path)}\n") + _data(content))
    stdin.write(b"\n")


def _hash_of(stdin: IO[bytes], stdout: IO[bytes], number: int) -> str:
    stdin.write(f"get-mark :{number}\n".encode())
    stdin.flush()
    return stdout.readline().decode().strip()


def _tag(stdin: IO[bytes], named: StoryTag) -> None:
    message = named.message + "\n"
    if named.path is not None:
        message += f"\n{resource_trailer(named.path)}\n"
    who = f"{named.who.name} <{named.who.email}> {named.when}"
    stdin.write(git_bytes(f"tag {named.name}\nfrom :{named.number}\ntagger {who}\n") + _data(git_bytes(message)))


def _data(content: bytes) -> bytes:
    return f"data {len(content)}\n".encode() + content + b"\n"
