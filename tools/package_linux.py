"""What Linux gets: a Debian package, a portable archive, and the folder that an AppImage is made of."""

from __future__ import annotations

import gzip
import platform
import shutil
import subprocess
import textwrap
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from xml.sax.saxutils import escape

import draw_icons
import manual
import system_needs
from package_tree import copy_tree, files_of, make_even, needed_from_outside, pack
from project_facts import ROOT, ProjectFacts, changes, render

from upont_desktop.cli.completion import script

TEMPLATES = ROOT / "packaging/linux"

OWNERS = {
    "ld-linux-x86-64.so.2": "libc6",
    "ld-linux-aarch64.so.1": "libc6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libc.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libdrm.so.2": "libdrm2",
    "libgbm.so.1": "libgbm1",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
}
"""Debian's packages of the libraries that stay the system's: those of its kernel, its drivers and its display."""

BESIDES = ("fontconfig-config", "xkb-data")
"""What Qt reads: how fonts are found, of which this brings one; and what keys mean."""


def architecture() -> str:
    """Debian's name of this machine's kind."""
    return {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())


def depends(program: Path) -> str:
    """Debian's packages that the program needs.

    Raises :class:`SystemExit` for a library that is neither bundled nor known to be the system's.
    """
    outside = needed_from_outside(program)
    if unknown := outside - OWNERS.keys():
        raise SystemExit(f"Neither bundled nor known to be the system's: {', '.join(sorted(unknown))}")
    git = f"git (>= 1:{'.'.join(map(str, system_needs.OLDEST_GIT))})"
    libc = f"libc6 (>= {platform.libc_ver()[1]})"
    packages = {OWNERS[name] for name in outside} - {"libc6"} | set(BESIDES)
    return ", ".join([libc, git, *sorted(packages)])


def release_notes(facts: ProjectFacts) -> list[str]:
    """What changed in this version; one sentence where CHANGELOG.md is silent, for no reader takes an empty list."""
    return changes(facts.version) or ["See the list of changes that comes with the program."]


def stage(program: Path, root: Path, facts: ProjectFacts) -> None:
    """Lay the program out below ``root`` as the file system's standard has it."""
    shutil.rmtree(root, ignore_errors=True)
    usr = root / "usr"
    (usr / "lib").mkdir(parents=True)
    copy_tree(program, usr / "lib" / facts.name)
    (usr / "bin").mkdir()
    (usr / "bin" / facts.name).symlink_to(f"../lib/{facts.name}/{facts.name}")
    _desktop(usr / "share", facts)
    _manuals(usr / "share", facts)


def _desktop(share: Path, facts: ProjectFacts) -> None:
    items = "\n".join(f"          <li>{escape(item)}</li>" for item in release_notes(facts))
    notes = f"        <ul>\n{items}\n        </ul>"
    _write(share / f"applications/{facts.name}.desktop", render(TEMPLATES / "upont-desktop.desktop", facts))
    _write(share / f"mime/packages/{facts.name}.xml", render(TEMPLATES / "upont-desktop.xml", facts))
    metainfo = render(TEMPLATES / "upont-desktop.metainfo.xml", facts, changes=notes)
    _write(share / f"metainfo/{facts.identifier}.metainfo.xml", metainfo)
    for size in draw_icons.LINUX:
        target = share / f"icons/hicolor/{size}x{size}/apps/{facts.name}.png"
        target.parent.mkdir(parents=True)
        shutil.copyfile(draw_icons.FOLDER / f"upont-desktop-{size}.png", target)
    target = share / f"icons/hicolor/scalable/apps/{facts.name}.svg"
    target.parent.mkdir(parents=True)
    shutil.copyfile(draw_icons.SOURCE, target)


def _manuals(share: Path, facts: ProjectFacts) -> None:
    _write(share / f"bash-completion/completions/{facts.name}", script("bash"))
    _write(share / f"zsh/vendor-completions/_{facts.name}", script("zsh"))
    _write(share / f"fish/vendor_completions.d/{facts.name}.fish", script("fish"))
    _write_packed(share / f"man/man1/{facts.name}.1.gz", manual.page(facts))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _write_packed(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), mtime=0))


def _debian_changelog(facts: ProjectFacts, version: str) -> str:
    items = [
        "\n".join(textwrap.wrap(item, 76, initial_indent="  * ", subsequent_indent="    "))
        for item in release_notes(facts)
    ]
    when = format_datetime(datetime.fromtimestamp(facts.epoch, UTC))
    written = "\n".join(items)
    signed = f" -- The {facts.title} contributors <{facts.contact}>  {when}"
    return f"{facts.name} ({version}) unstable; urgency=medium\n\n{written}\n\n{signed}\n"


def make_deb(
    program: Path, work: Path, target: Path, facts: ProjectFacts, *, version: str = "", level: int = 6
) -> Path:
    """A Debian package in the folder ``target``; tells its path. ``level``: of compression, 0 to 9."""
    version = version or facts.version
    root = work / "deb"
    stage(program, root, facts)
    documents = root / "usr/share/doc" / facts.name
    _write(documents / "copyright", (TEMPLATES / "copyright").read_text(encoding="utf-8"))
    _write_packed(documents / "changelog.gz", _debian_changelog(facts, version))
    _write(root / f"usr/share/lintian/overrides/{facts.name}", render(TEMPLATES / "lintian-overrides", facts))
    sizes = [path.lstat().st_size if not path.is_dir() else 0 for path in files_of(root)]
    more = {
        "version": version,
        "architecture": architecture(),
        "depends": depends(program),
        "kibibytes": str(sum(-(-size // 1024) for size in sizes)),
    }
    _write(root / "DEBIAN/control", render(TEMPLATES / "control", facts, **more))
    listed = [path for path in files_of(root / "usr") if path.is_file() and not path.is_symlink()]
    sums = subprocess.run(
        ["md5sum", *(path.relative_to(root) for path in listed)],
        cwd=root, capture_output=True, text=True, check=True,
    )  # fmt: skip
    _write(root / "DEBIAN/md5sums", sums.stdout)
    make_even(root, facts.epoch)
    package = target / f"{facts.name}_{version}_{architecture()}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{level}", "--build", root, package],
        env={"SOURCE_DATE_EPOCH": str(facts.epoch), "PATH": "/usr/bin:/bin"}, check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    return package


def make_portable(program: Path, work: Path, target: Path, facts: ProjectFacts) -> Path:
    """An archive to be unpacked and started anywhere; tells its path."""
    name = f"{facts.name}-{facts.version}-linux-{platform.machine()}"
    folder = work / name
    shutil.rmtree(folder, ignore_errors=True)
    copy_tree(program, folder)
    make_even(folder, facts.epoch)
    archive = target / f"{name}.tar.gz"
    pack(folder, archive, facts.epoch)
    return archive


def make_app_dir(program: Path, target: Path, facts: ProjectFacts) -> Path:
    """The folder that packaging/linux/make_appimage.sh makes an AppImage of; tells its path."""
    root = target / f"{facts.name}.AppDir"
    stage(program, root, facts)
    shutil.copyfile(TEMPLATES / "AppRun", root / "AppRun")
    (root / "AppRun").chmod(0o755)
    (root / f"{facts.name}.desktop").symlink_to(f"usr/share/applications/{facts.name}.desktop")
    (root / f"{facts.name}.png").symlink_to(f"usr/share/icons/hicolor/256x256/apps/{facts.name}.png")
    (root / ".DirIcon").symlink_to(f"{facts.name}.png")
    make_even(root, facts.epoch)
    return root
