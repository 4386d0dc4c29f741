"""What stays out of a bundle, and what must not."""

from __future__ import annotations

from pathlib import Path

import bundle_rules
import pytest

KEPT = [
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/plugins/platforms/libqwayland.so",
    "PySide6/Qt/plugins/imageformats/libqsvg.so",
    "PySide6/plugins/platforms/qwindows.dll",
    "PySide6\\plugins\\platforms\\qwindows.dll",
    "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
    "PySide6/Qt/translations/qtbase_fr.qm",
    "upont_desktop-0.1.0.dist-info/METADATA",
    "keyring-25.7.0.dist-info/entry_points.txt",
    "resources/translations/upont_desktop_fr.qm",
    "PySide6/QtCore.abi3.so",
]
LEFT_OUT = [
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "PySide6/Qt/plugins/platforms/libqeglfs.so",
    "PySide6/plugins/tls/qopensslbackend.dll",
    "PySide6/Qt/plugins/imageformats/libqpdf.so",
    "PySide6/Qt/translations/qtbase_de.qm",
    "PySide6/Qt/translations/qt_fr.qm",
    "upont_desktop-0.1.0.dist-info/direct_url.json",
    "filelock-4.2.11.dist-info/licenses/LICENSE",
    "odfpy-1.4.1-py3.11.egg-info/PKG-INFO",
]


@pytest.mark.parametrize("name", KEPT)
def test_what_is_used_stays(name: str) -> None:
    assert bundle_rules.reason_against(name) == ""


@pytest.mark.parametrize("name", LEFT_OUT)
def test_what_is_not_used_goes(name: str) -> None:
    assert bundle_rules.reason_against(name)


def test_libraries_go_with_the_last_that_needed_them() -> None:
    links = {
        "/QtCore.abi3.so": ["libQt6Core.so.6"],
        "/libQt6Core.so.6": ["libicuuc.so.73", "libc.so.6"],
        "/libgtk-3.so.0": ["libgdk-3.so.0"],
    }
    entries = [
        ("PySide6/QtCore.abi3.so", "/QtCore.abi3.so", "EXTENSION"),
        ("PySide6/Qt/lib/libQt6Core.so.6", "/libQt6Core.so.6", "BINARY"),
        ("PySide6/Qt/lib/libicuuc.so.73", "/libicuuc.so.73", "BINARY"),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        ("libgtk-3.so.0", "/libgtk-3.so.0", "BINARY"),
        ("libgdk-3.so.0", "/libgdk-3.so.0", "BINARY"),
        ("PySide6/Qt/lib/libQt6Quick.so.6", "/libQt6Quick.so.6", "BINARY"),
        ("libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Quick.so.6", "SYMLINK"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/libqxcb.so", "BINARY"),
        ("libpython3.11.so.1.0", "/libpython3.11.so.1.0", "BINARY"),
        ("resources/icons/x.svg", "/x.svg", "DATA"),
    ]
    trimmed = bundle_rules.trim_unneeded(entries, lambda path: links.get(path, []))
    left_out = {"libgtk-3.so.0", "libgdk-3.so.0", "PySide6/Qt/lib/libQt6Quick.so.6", "libQt6Quick.so.6"}
    assert {entry[0] for entry in entries} - {entry[0] for entry in trimmed.kept} == left_out
    assert len(trimmed.left_out) == 4


def test_what_was_left_out_is_told_largest_first(tmp_path: Path) -> None:
    (tmp_path / "large").write_bytes(b"x" * 2_000_000)
    (tmp_path / "small").write_bytes(b"x" * 500_000)
    told = bundle_rules.told([(str(tmp_path / "small"), "not used"), (str(tmp_path / "large"), "too much")])
    assert [line.split("  ")[-1] for line in told.splitlines() if " MB " in line] == [
        "too much (1 files)",
        "not used (1 files)",
    ]
