"""The recipes that can't be run here are at least whole: what they name is there, and nothing is written twice."""

from __future__ import annotations

import plistlib
import re
import struct
import subprocess
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import draw_icons
import package
import pytest
from project_facts import ROOT, read_facts, render

FACTS = read_facts()
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]


def recipes() -> list[Path]:
    return [ROOT / "build.spec", *(path for path in (ROOT / "packaging").rglob("*") if path.is_file())]


def test_version_is_written_in_one_place() -> None:
    texts = [path for path in recipes() if "texts" not in path.parts and path.suffix != ".manifest"]
    assert [path.name for path in texts if f"{VERSION}" in path.read_text(encoding="utf-8")] == []


def test_build_spec_is_python() -> None:
    compile((ROOT / "build.spec").read_text(encoding="utf-8"), "build.spec", "exec")


def test_templates_name_only_what_there_is(tmp_path: Path) -> None:
    template = tmp_path / "template"
    template.write_text("$name $version $nothing")
    with pytest.raises(KeyError, match="nothing"):
        render(template, FACTS)


def test_installer_is_given_all_that_it_names(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []
    monkeypatch.setattr("subprocess.run", lambda command, check: asked.append(command))
    package.windows(FACTS)
    given = {word[2:].partition("=")[0] for word in asked[0] if word.startswith("/D")}
    script = (ROOT / "packaging/windows/installer.iss").read_text(encoding="utf-8")
    assert set(re.findall(r"\{#(\w+)\}", script)) == given
    custom = set(re.findall(r"\{cm:(\w+)", script)) | set(re.findall(r"CustomMessage\('(\w+)'\)", script))
    own = {"OpenFolder", "FolderMenu", "GitMissing", "Invitation"}
    assert custom - {"CreateDesktopIcon", "AdditionalIcons", "LaunchProgram"} == own
    for language in ("en", "fr"):
        assert set(re.findall(rf"^{language}\.(\w+)=", script, re.MULTILINE)) == own


def test_windows_is_told_of_scales_and_long_paths() -> None:
    manifest = ET.parse(ROOT / "packaging/windows/program.manifest")
    settings = {element.tag.rpartition("}")[2]: element.text for element in manifest.iter()}
    assert (settings["dpiAwareness"] or "").startswith("PerMonitorV2")
    assert settings["longPathAware"] == "true"


def test_icon_files_hold_all_sizes() -> None:
    ico = (draw_icons.FOLDER / "upont-desktop.ico").read_bytes()
    count = struct.unpack_from("<HHH", ico)[2]
    assert [ico[6 + 16 * number] or 256 for number in range(count)] == list(draw_icons.WINDOWS)
    icns = (draw_icons.FOLDER / "upont-desktop.icns").read_bytes()
    assert struct.unpack_from(">4sI", icns) == (b"icns", len(icns))
    place, kinds = 8, []
    while place < len(icns):
        kind, length = struct.unpack_from(">4sI", icns, place)
        kinds.append(kind.decode())
        place += length
    assert kinds == list(draw_icons.MACOS)


def test_entitlements_are_a_property_list() -> None:
    assert all(plistlib.loads((ROOT / "packaging/macos/entitlements.plist").read_bytes()).values())


@pytest.mark.parametrize("script", ["packaging/macos/make_disk_image.sh", "packaging/linux/make_appimage.sh"])
def test_scripts_say_how_they_are_used(script: str) -> None:
    done = subprocess.run(["sh", str(ROOT / script)], capture_output=True, text=True)
    assert done.returncode == 2
    assert done.stderr.startswith("Usage: ")


def test_workflow_names_what_there_is() -> None:
    workflow = (ROOT / ".github/workflows/packages.yml").read_text(encoding="utf-8")
    for file in re.findall(r"tools/\w+\.py", workflow):
        assert (ROOT / file).is_file()
    targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert set(re.findall(r"make (package\S*)", workflow)) <= set(targets)
