"""Build what people install, for the system that this runs on: `make package`, or
`python tools/package.py [freeze] [deb] [portable] [appdir] [windows] [macos]`.

Everything comes into `dist`. The same commit gives the same files, byte for byte: their times are the commit's, and a
list of their hashes lies beside them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import package_linux
from package_tree import listing, make_even, strip_modules
from project_facts import ROOT, ProjectFacts, read_facts

DIST = ROOT / "dist"
WORK = ROOT / "build/package"


def freeze(facts: ProjectFacts, target: Path = DIST, work: Path = WORK) -> Path:
    """The folder with the program, by PyInstaller; tells its path."""
    environment = os.environ | {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(facts.epoch)}
    options = ["--noconfirm", "--log-level", "WARN", "--distpath", str(target), "--workpath", str(work / "frozen")]
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", *options, str(ROOT / "build.spec")], env=environment, check=True
    )
    program = target / facts.name
    if sys.platform == "linux":
        strip_modules(program)
        make_even(program, facts.epoch)
    (target / f"{facts.name}-{facts.version}-{sys.platform}.contents.txt").write_text(
        listing(program), encoding="utf-8"
    )
    shutil.copyfile(work / "made/left-out.txt", target / "left-out.txt")
    return program


def windows(facts: ProjectFacts) -> Path:
    """An installer, by Inno Setup's compiler; tells its path."""
    compiler = shutil.which("iscc") or "C:/Program Files (x86)/Inno Setup 6/ISCC.exe"
    values = {
        "Name": facts.name, "Title": facts.title, "Version": facts.version, "Summary": facts.summary,
        "Numbers": ".".join(map(str, facts.numbers)), "Program": str(DIST / facts.name), "Target": str(DIST),
        "Licence": str(ROOT / "LICENSE"), "Icon": str(ROOT / "resources/icons/application/upont-desktop.ico"),
    }  # fmt: skip
    defined = [f"/D{name}={value}" for name, value in values.items()]
    subprocess.run([compiler, "/Qp", *defined, str(ROOT / "packaging/windows/installer.iss")], check=True)
    return DIST / f"{facts.name}-{facts.version}-windows.exe"


def macos(facts: ProjectFacts) -> Path:
    """A disk image; tells its path."""
    image = DIST / f"{facts.name}-{facts.version}-macos-{os.uname().machine}.dmg"
    script = ROOT / "packaging/macos/make_disk_image.sh"
    subprocess.run(["sh", str(script), str(DIST / f"{facts.title}.app"), facts.title, str(image)], check=True)
    return image


STEPS: dict[str, Callable[[ProjectFacts], Path]] = {
    "freeze": freeze,
    "deb": lambda facts: package_linux.make_deb(DIST / facts.name, WORK, DIST, facts),
    "portable": lambda facts: package_linux.make_portable(DIST / facts.name, WORK, DIST, facts),
    "appdir": lambda facts: package_linux.make_app_dir(DIST / facts.name, DIST, facts),
    "windows": windows,
    "macos": macos,
}

USUAL = {
    "linux": ("freeze", "deb", "portable", "appdir"),
    "win32": ("freeze", "windows"),
    "darwin": ("freeze", "macos"),
}


def size_of(path: Path) -> int:
    """Bytes of a file, or of all that a folder holds."""
    if path.is_file():
        return path.stat().st_size
    return sum(file.lstat().st_size for file in path.rglob("*") if not file.is_dir())


def main(arguments: list[str]) -> int:
    """Go the steps asked for, or all that this system can; tells the exit code."""
    steps = arguments or list(USUAL.get(sys.platform, ("freeze",)))
    if "deb" in steps and not arguments and shutil.which("dpkg-deb") is None:
        print("There is no dpkg-deb here: no Debian package is made.")
        steps.remove("deb")
    if unknown := set(steps) - STEPS.keys():
        print(f"No such step: {', '.join(sorted(unknown))}. There are: {', '.join(STEPS)}", file=sys.stderr)
        return 2
    facts = read_facts()
    DIST.mkdir(exist_ok=True)
    for step in steps:
        made = STEPS[step](facts)
        print(f"{made.relative_to(ROOT)}: {size_of(made) / 1e6:.1f} MB", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
