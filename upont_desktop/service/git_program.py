"""Git on this computer: where it is, whether it is new enough, and how to get it.

Whoever starts the program from a desktop may have a shorter ``PATH`` than a terminal has: git is then looked for in the
bundle, and where installers put it, and its folder joins the ``PATH`` of this process and of those that it starts.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from upont_desktop.domain.errors import GitFailed, GitMissing, GitTooOld

OLDEST_GIT = (2, 38)
"""For ``git merge-tree --write-tree``."""

DOWNLOADS = "https://git-scm.com/downloads"

_UNIX = ("/usr/local/bin", "/usr/bin", "/bin", "~/.local/bin")
_USUAL: Mapping[str, tuple[str, ...]] = {
    "linux": (*_UNIX, "/snap/bin", "/home/linuxbrew/.linuxbrew/bin"),
    "darwin": (
        "/opt/homebrew/bin", "/usr/local/bin", "/usr/local/git/bin", "/opt/local/bin",
        "/Library/Developer/CommandLineTools/usr/bin", "/usr/bin",
    ),
    "win32": (
        r"%ProgramFiles%\Git\cmd", r"%ProgramW6432%\Git\cmd", r"%ProgramFiles(x86)%\Git\cmd",
        r"%LocalAppData%\Programs\Git\cmd", r"%USERPROFILE%\scoop\shims", r"%ProgramData%\chocolatey\bin",
    ),
}  # fmt: skip

_INSTALLERS: Mapping[str, str] = {
    "debian": "sudo apt install git",
    "ubuntu": "sudo apt install git",
    "fedora": "sudo dnf install git",
    "rhel": "sudo dnf install git",
    "suse": "sudo zypper install git",
    "opensuse": "sudo zypper install git",
    "arch": "sudo pacman -S git",
    "alpine": "sudo apk add git",
    "gentoo": "sudo emerge dev-vcs/git",
    "void": "sudo xbps-install git",
    "nixos": "nix-env -iA nixos.git",
    "darwin": "xcode-select --install",
    "win32": "winget install --id Git.Git -e",
}
"""By the ``ID`` of os-release(5), or by :data:`sys.platform`."""


@dataclass(frozen=True, slots=True)
class GitAdvice:
    """How to get git here: ``command`` for a terminal, empty where none is known, and a page to read."""

    command: str
    page: str = DOWNLOADS


def put_git_on_path(platform: str = sys.platform) -> None:
    """See to it that ``git`` can be started by its name, if it is anywhere; costs microseconds, and runs nothing."""
    if shutil.which("git") is not None:
        return
    for folder in _places(platform):
        if shutil.which("git", path=str(folder)) is not None:
            os.environ["PATH"] = os.pathsep.join(part for part in (os.environ.get("PATH"), str(folder)) if part)
            return


def _places(platform: str) -> Iterator[Path]:
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        yield from (Path(bundle, "git", folder) for folder in ("cmd", "bin"))
    for folder in _USUAL.get(platform, _UNIX):
        place = Path(os.path.expandvars(folder)).expanduser()
        if place.is_absolute():
            yield place


def check_git() -> str:
    """The version of the git that is used, ``2.47.1`` for instance. Raises :class:`GitMissing`, :class:`GitTooOld`."""
    # Late, as ui.application imports this module before the first paint.
    from upont_desktop.repository.process import Git  # noqa: PLC0415

    try:
        said = Git(Path(sys.executable).parent).run("version").decode("utf-8", "replace").strip()
    except (GitFailed, PermissionError) as error:  # a stand-in that offers to install it, as macOS has one
        raise GitMissing(details=str(error)) from error
    found = said.removeprefix("git version ")
    numbers = re.match(r"(\d+)\.(\d+)", found)
    if numbers and (int(numbers[1]), int(numbers[2])) < OLDEST_GIT:
        raise GitTooOld(found=found, needed=".".join(map(str, OLDEST_GIT)))
    return found


def git_advice(platform: str = sys.platform, release: Path = Path("/etc/os-release")) -> GitAdvice:
    """How people get git on this system."""
    if platform in _INSTALLERS:
        return GitAdvice(_INSTALLERS[platform])
    for kind in _kinds(release):
        if kind in _INSTALLERS:
            return GitAdvice(_INSTALLERS[kind])
    return GitAdvice("")


def _kinds(release: Path) -> list[str]:
    """What the distribution is, then what it is like, the nearest first (os-release(5))."""
    try:
        text = release.read_text("utf-8", "replace")
    except OSError:
        return []
    said = dict(re.findall(r"^(ID|ID_LIKE)=\"?([^\"\n]*)\"?$", text, re.MULTILINE))
    return [said.get("ID", ""), *said.get("ID_LIKE", "").split()]
