"""A bare Debian root, made by debootstrap once and copied for each trial: what a system is that has nothing for us."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

MADE_BY = "debootstrap"
_SOURCES = ("apt.conf", "apt.conf.d", "auth.conf.d", "sources.list", "sources.list.d")
PERSON = "lea"

_ENTER = """
mount -t proc proc "$0/proc"
mount --rbind /dev "$0/dev"
mkdir -p "$0/tmp/.X11-unix"
[ -d /tmp/.X11-unix ] && mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix"
exec chroot "$0" "$@"
"""
"""Run in a mount namespace of its own, so that nothing stays mounted, however it ends."""


def codename() -> str:
    """The release of the system that this runs on, `bookworm` for instance."""
    return subprocess.run(["lsb_release", "-cs"], capture_output=True, text=True).stdout.strip() or _from_os_release()


def _from_os_release() -> str:
    found = re.search(r"^VERSION_CODENAME=(\w+)", Path("/etc/os-release").read_text(encoding="utf-8"), re.MULTILINE)
    assert found is not None
    return found[1]


def make_root(folder: Path) -> None:
    """Make a minimal root of this system's release at ``folder``, unless it is there."""
    if (folder / "usr/bin/apt-get").exists():
        return
    subprocess.run([MADE_BY, "--variant=minbase", codename(), str(folder)], check=True, stdout=subprocess.DEVNULL)


class BareRoot:
    """A copy of a minimal root, with a person in it, and the host's own way to packages."""

    def __init__(self, pristine: Path, folder: Path) -> None:
        subprocess.run(["cp", "-a", "--reflink=auto", str(pristine), str(folder)], check=True)
        self.path = folder
        self._take_over_apt()
        self.run("useradd", "--create-home", PERSON)

    def _take_over_apt(self) -> None:
        """Where the host gets packages from, and through what, holds inside too; keys are those of the release."""
        apt = self.path / "etc/apt"
        for name in _SOURCES:
            source = Path("/etc/apt", name)
            if source.is_dir():
                shutil.copytree(source, apt / name, dirs_exist_ok=True)
            elif source.is_file():
                shutil.copyfile(source, apt / name)
        for listed in (apt / "sources.list.d").iterdir():
            if not re.search(r"debian|ubuntu", listed.name):
                listed.unlink()
        for listed in (apt / "apt.conf.d").glob("docker-*"):
            listed.unlink()
        shutil.copyfile("/etc/resolv.conf", self.path / "etc/resolv.conf")

    def command(self, *arguments: str, person: bool = False) -> list[str]:
        """The command line that runs something in here, as root or as the person."""
        enter = ["unshare", "--mount", "--propagation", "private", "sh", "-ec", _ENTER, str(self.path)]
        become = ["setpriv", "--reuid", PERSON, "--regid", PERSON, "--init-groups"] if person else []
        return [*enter, "env", "-i", *self._environment(person=person), *become, *arguments]

    def _environment(self, *, person: bool) -> list[str]:
        home = f"/home/{PERSON}" if person else "/root"
        kept = [f"{name}={os.environ[name]}" for name in ("DISPLAY", "http_proxy", "https_proxy") if name in os.environ]
        more = ["DEBIAN_FRONTEND=noninteractive", "LANG=C.UTF-8"]
        return ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", f"HOME={home}", *more, *kept]

    def run(self, *arguments: str, person: bool = False, check: bool = True) -> str:
        """What a command in here says, on either output; raises :class:`AssertionError` where it fails."""
        done = subprocess.run(
            self.command(*arguments, person=person), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        assert done.returncode == 0 or not check, f"{' '.join(arguments)}: {done.returncode}\n{done.stdout}"
        return done.stdout

    def install(self, package: Path) -> None:
        """Install a package's file with what it depends on, and nothing that is only recommended."""
        shutil.copyfile(package, self.path / "tmp" / package.name)
        self.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", f"/tmp/{package.name}")

    def found(self, *patterns: str) -> list[str]:
        """Paths of files in /usr and /opt whose name fits one of the patterns."""
        names = [word for pattern in patterns for word in ("-o", "-name", pattern)][1:]
        return self.run("find", "/usr", "/opt", "(", *names, ")", "-not", "-path", "*/doc/*").split()

    def libraries_not_found(self, folder: str) -> list[str]:
        """The lines of ldd on libraries that the loader would not find for what lies in a folder."""
        script = f'cd "{folder}" && find . -name "*.so*" -type f | LD_LIBRARY_PATH={folder} xargs ldd 2>/dev/null'
        return [line.strip() for line in self.run("sh", "-c", script, check=False).splitlines() if "not found" in line]
