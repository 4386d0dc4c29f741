"""What PyInstaller's harvest is trimmed to: the Qt that we use, no library that nothing needs, no file of this machine.

Entries are PyInstaller's own: (name in the bundle, path of the source, kind).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]

LANGUAGES = ("en", "fr")

EXCLUDED_MODULES = (
    "readline",  # of the GPL, and for consoles
    "PIL", "lxml", "numpy",  # what libraries of ours can use, and do without
    # Playing sounds and films in the window: 22 MB with FFmpeg, which wants PulseAudio on Linux, and which the Qt for
    # later Pythons has no part for. Without it, the system's own player is offered.
    "PySide6.QtMultimedia", "PySide6.QtMultimediaWidgets",
    "tkinter", "curses", "IPython", "setuptools", "pip", "_pytest", "pytest",
)  # fmt: skip
"""Modules that analysis finds imported somewhere, always with another way where they are missing."""

KEPT_PLUGINS: Mapping[str, tuple[str, ...]] = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "platformthemes": ("qxdgdesktopportal",),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "iconengines": ("qsvgicon",),
    "imageformats": ("qgif", "qicns", "qico", "qjpeg", "qsvg", "qtiff", "qwebp", "qheif", "qmacheif"),
    "styles": ("qmacstyle", "qmodernwindowsstyle"),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    "wayland-shell-integration": ("xdg-shell",),
}
"""The plugins of Qt that are of use, by folder, on any system. Left out among others: the theme of GTK, which brings
all of GTK; framebuffers and VNC; the keyboard on the screen, which brings QML; PDF as a picture format, as QtPdf is
asked itself; TLS, as nothing of Qt's goes to the network.
"""

_TRANSLATION = re.compile(r"PySide6/(?:Qt/)?translations/(\w+?)_([a-zA-Z_]+)\.qm$")
_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/([^/]+)/(?:lib)?([^/.]+)\.(?:so|dll|dylib)$")
_LIBRARY = re.compile(r"\.so(\.\d+)*$")


@dataclass(frozen=True, slots=True)
class Trimmed:
    """``kept`` entries, and those ``left_out`` with the reason for each."""

    kept: list[Entry]
    left_out: list[tuple[str, str]]


def _is_needed_metadata(path: PurePosixPath) -> bool:
    """The version; and what keyring says of itself, by which it finds the password managers."""
    return path.parts[1:] == ("METADATA",) or (
        path.parts[0].startswith("keyring-") and path.parts[1:] == ("entry_points.txt",)
    )


def reason_against(name: str) -> str:
    """Why the file of this name stays out of the bundle; empty for one that is kept."""
    name = name.replace("\\", "/")
    if (found := _TRANSLATION.search(name)) and (found[1] != "qtbase" or found[2] not in LANGUAGES):
        return "translations that we do not offer"
    if (plugin := _PLUGIN.search(name)) and plugin[2] not in KEPT_PLUGINS.get(plugin[1], ()):
        return "plugins without use"
    path = PurePosixPath(name)
    if path.parts[0].endswith((".dist-info", ".egg-info")) and not _is_needed_metadata(path):
        return "how packages were installed"  # which tells of this machine; licences are collected apart
    if path.name in ("opengl32sw.dll", "d3dcompiler_47.dll"):
        return "drawing in three dimensions"
    return ""


def trim(entries: Iterable[Entry]) -> Trimmed:
    """Apply the rules to each entry alone."""
    kept, left_out = [], []
    for entry in sorted(set(entries)):
        reason = reason_against(entry[0])
        if reason:
            left_out.append((entry[1], reason))
        else:
            kept.append(entry)
    return Trimmed(kept, left_out)


def trim_unneeded(entries: Iterable[Entry], needs: Callable[[str], Iterable[str]]) -> Trimmed:
    """Leave out Linux libraries that nothing needs any more: those only there for a plugin left out before.

    ``needs`` tells the file names of the libraries that a file is linked to. Python's modules, plugins and its own
    library are needed by themselves. Links to what is left out go with it.
    """
    entries = list(entries)
    linked = [entry for entry in entries if entry[2] in _LINKED]
    by_file = {PurePosixPath(name).name: source for name, source, kind in linked if _is_library(name, kind)}
    wanted: set[str] = set()
    open_ends = [source for name, source, kind in linked if not _is_library(name, kind)]
    while open_ends:
        for file in needs(open_ends.pop()):
            if file in by_file and file not in wanted:
                wanted.add(file)
                open_ends.append(by_file[file])
    kept, left_out = [], []
    for entry in entries:
        name, source, kind = entry
        file = PurePosixPath(name).name
        if file in by_file and file not in wanted and (kind == "SYMLINK" or _is_library(name, kind)):
            left_out.append((source, "libraries that only those needed"))
        else:
            kept.append(entry)
    return Trimmed(kept, left_out)


_LINKED = ("BINARY", "EXTENSION")


def _is_library(name: str, kind: str) -> bool:
    """Whether a file is there only because others are linked to it."""
    if kind == "EXTENSION" or not _LIBRARY.search(name):
        return False
    return not _PLUGIN.search(name) and not re.search(r"\.abi3\.so$|cpython-|libpython", name)


def told(left_out: Iterable[tuple[str, str]]) -> str:
    """What was left out and how large it was, by reason, then file by file."""
    sizes: dict[str, list[tuple[int, str]]] = {}
    for source, reason in left_out:
        size = Path(source).stat().st_size if Path(source).exists() else 0
        sizes.setdefault(reason, []).append((size, Path(source).name))
    lines = []
    for reason, files in sorted(sizes.items(), key=lambda item: -sum(size for size, _ in item[1])):
        lines.append(f"{sum(size for size, _ in files) / 1e6:8.1f} MB  {reason} ({len(files)} files)")
        lines += [f"{size / 1e6:12.2f}      {name}" for size, name in sorted(files, reverse=True)]
    return "\n".join(lines) + "\n"
