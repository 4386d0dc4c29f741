"""Bringing objects from one clone of this computer into another, as streams, however large they are."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterable
from subprocess import PIPE

from upont_desktop.repository.clone import Repository
from upont_desktop.repository.git_words import explain
from upont_desktop.repository.process import Git

_MANY = 100  # blobs; from here on they stay in one pack, as after git-fetch(1)


def bring_blobs(source: Repository, target: Repository, git: Git, blobs: Iterable[str]) -> dict[str, str]:
    """Make blobs of ``source`` blobs of ``target``, whose ``git`` writes; gives the hash there of each.

    The hashes differ only where one of the clones is a SHA-256 one.
    """
    wanted = list(dict.fromkeys(blobs))
    if source.object_format != target.object_format:
        return {oid: _brought(source.git, git, oid) for oid in wanted}
    if wanted:
        _send(source.git, git, wanted)
    return {oid: oid for oid in wanted}


def _send(source: Git, target: Git, blobs: list[str]) -> None:
    receiver = ("index-pack", "--stdin") if len(blobs) >= _MANY else ("unpack-objects", "-q")
    with tempfile.TemporaryFile() as names, tempfile.TemporaryFile() as errors:
        names.write("".join(f"{oid}\n" for oid in blobs).encode())
        names.seek(0)
        packing = source.start("pack-objects", "--stdout", "-q", stdin=names, stderr=errors)
        assert packing.stdout is not None
        with packing.stdout as packed:
            receiving = target.start(*receiver, stdin=packed, stdout=subprocess.DEVNULL, stderr=PIPE)
        assert receiving.stderr is not None
        with receiving.stderr as stream:
            words = stream.read()
        received, sent = receiving.wait(), packing.wait()
        errors.seek(0)
        if sent and b"roken pipe" not in (said := errors.read()):
            raise explain(source.path, ("pack-objects",), said)
        if received:
            raise explain(target.path, receiver, words)


def _brought(source: Git, target: Git, oid: str) -> str:
    with tempfile.TemporaryFile() as file:
        source.run("cat-file", "blob", oid, stdout=file)
        file.seek(0)
        return target.run("hash-object", "-w", "--no-filters", "--stdin", stdin=file).decode().strip()
