"""Make the checkout's private environment, as poetry.lock has it: `python tools/set_up.py run|test|package [VENV]`.

Needs nothing but Python's own library: the lock becomes pip's requirements, with every hash and marker, so that nobody
has to install Poetry to start or to test the program. What was set up once is not looked at again until the lock, the
project's description or this file change.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
import tomllib
import venv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import system_needs

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "poetry.lock"
MAKES_IT_ANEW = (LOCK, ROOT / "pyproject.toml", Path(__file__))

LEVELS = {
    "run": ("main",),
    "test": ("main", "dev"),
    "package": ("main", "dev", "package"),
}
"""What each level of set-up installs: groups of the lock, after the group `build` that they are installed with."""


def requirements(lock: dict[str, Any], groups: tuple[str, ...]) -> Iterator[str]:
    """Yield the lock's packages of these groups as lines for pip: name, version, marker, hashes.

    A package's marker in the lock is one for all of its groups, or one a group.
    """
    for package in lock["package"]:
        for group in groups:
            if group in package["groups"]:
                marker = package.get("markers", "")
                marker = marker.get(group, "") if isinstance(marker, dict) else marker
                hashes = "".join(f" --hash={file['hash']}" for file in package["files"])
                yield f"{package['name']}=={package['version']}{f' ; {marker}' if marker else ''}{hashes}"
                break


def fingerprint(level: str, python: str) -> str:
    """Digest of all that decides what the environment holds."""
    digest = hashlib.sha256(f"{level} {python} {ROOT}".encode())
    for path in MAKES_IT_ANEW:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def python_of(environment: Path) -> Path:
    """Where an environment keeps its Python, on this system."""
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def version_of(python: Path) -> str:
    """Version of that Python, as `3.12`; empty where it does not start."""
    try:
        asked = subprocess.run(
            [python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"], capture_output=True, text=True
        )
    except OSError:
        return ""
    return asked.stdout.strip()


def pip(environment: Path, *arguments: str) -> None:
    """Run the environment's pip: with its progress on a terminal, else silent unless it fails.

    It builds nothing in environments of its own, which would be filled with what no hash was checked of, and leaves
    compiling to the first import, which saves half of the time.
    """
    command = [str(python_of(environment)), "-m", "pip", "--disable-pip-version-check", "install"]
    command += ["--no-build-isolation", "--no-deps", "--no-compile", *arguments]
    quietly = not sys.stdout.isatty()
    done = subprocess.run(
        command, cwd=ROOT, stdout=subprocess.PIPE if quietly else None, stderr=subprocess.STDOUT if quietly else None
    )
    if done.returncode != 0:
        print((done.stdout or b"").decode(errors="replace"))
        done.check_returncode()


def install(environment: Path, groups: tuple[str, ...]) -> None:
    """Install these groups of the lock, then the project itself, editable."""
    lock = tomllib.loads(LOCK.read_text(encoding="utf-8"))
    for name, part in (("build", ("build",)), ("all", groups)):
        listed = environment / f"requirements-{name}.txt"
        listed.write_text("\n".join(requirements(lock, part)) + "\n", encoding="utf-8")
        pip(environment, "--require-hashes", "-r", str(listed))
    pip(environment, "--editable", str(ROOT))


def set_up(level: str, environment: Path) -> None:
    """Bring the environment to this level, unless it is there already.

    A level holds those below it. An environment of another Python than the one that runs this is made anew.
    """
    python = f"{sys.version_info[0]}.{sys.version_info[1]}"
    levels = list(LEVELS)
    stamps = {name: environment / f"set-up-{name}" for name in levels}
    for enough in levels[levels.index(level) :]:
        if stamps[enough].exists() and stamps[enough].read_text() == fingerprint(enough, python):
            return

    started = time.monotonic()
    print(f"Setting up {environment} with Python {python}: only this once, a minute or so…", flush=True)
    if version_of(python_of(environment)) != python:
        if environment.exists():
            shutil.rmtree(environment)
        venv.create(environment, with_pip=True, symlinks=os.name != "nt")
    for stamp in stamps.values():
        stamp.unlink(missing_ok=True)
    install(environment, LEVELS[level])
    stamps[level].write_text(fingerprint(level, python))
    print(f"Ready after {time.monotonic() - started:.0f} s.", flush=True)


def main() -> int:
    """Check what the system must have, then set up; return the exit code."""
    level = sys.argv[1] if len(sys.argv) > 1 else ""
    if level not in LEVELS:
        print(f"Usage: set_up.py {'|'.join(LEVELS)} [FOLDER]", file=sys.stderr)
        return 2
    environment = Path(sys.argv[2]).absolute() if len(sys.argv) > 2 else ROOT / ".venv"
    if not system_needs.fulfil(with_window=level == "run"):
        return 1
    try:
        set_up(level, environment)
    except subprocess.CalledProcessError as problem:
        print(f"Could not set up {environment}: pip ended with code {problem.returncode}. Its words stand above.")
        print("Nothing else was changed. Try again, or remove that folder first (make clean).")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
