"""Checks of the project itself: its lock, its ranges, its set-up, its README, and the fault that its ranges avoid."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import set_up
import system_needs
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = tomllib.loads((ROOT / "poetry.lock").read_text(encoding="utf-8"))
ROOMS = {"domain", "graph", "repository", "index", "indexer", "compare", "service", "cli", "ui", "apps"}

SIGNAL_LOOP = """
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Emitter(QObject):
    told = Signal(int)

application = QCoreApplication([])
emitter = Emitter()
emitter.told.connect(lambda number: None)
for number in range(20_000):
    emitter.told.emit(number)
    emitter.setObjectName("nothing comes back")
print("sound")
"""


def test_signals_do_not_abort() -> None:
    """PySide6 6.12.0 loses references to None and True, which kills Python 3.11 after some hundreds of emissions."""
    done = subprocess.run([sys.executable, "-c", SIGNAL_LOOP], capture_output=True, text=True)
    assert (done.returncode, done.stdout.strip()) == (0, "sound"), done.stderr


def asked_for() -> list[Requirement]:
    groups: dict[str, list[str]] = PROJECT["dependency-groups"]
    return [Requirement(text) for texts in (PROJECT["project"]["dependencies"], *groups.values()) for text in texts]


def test_ranges_are_compatible_releases_never_pins() -> None:
    for requirement in asked_for():
        operators = {part.operator for part in requirement.specifier}
        assert operators & {"~=", "<"}, f"{requirement} has no upper end"
        assert not operators & {"==", "==="}, f"{requirement} is a pin"


def test_lock_is_fresh() -> None:
    """Poetry's own digest of what matters in pyproject.toml stands in the lock (`Locker._get_content_hash`)."""
    project, poetry = PROJECT["project"], PROJECT["tool"]["poetry"]
    content = {
        "project": {key: project[key] for key in ("requires-python", "dependencies")},
        "dependency-groups": PROJECT["dependency-groups"],
        "tool": {
            "poetry": {key: poetry[key] for key in ("dependencies", "source", "extras", "group") if key in poetry}
        },
    }
    assert LOCK["metadata"]["content-hash"] == hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def test_lock_names_no_host_and_hashes_everything() -> None:
    assert not re.search(r"https?://|file://|package\.source", (ROOT / "poetry.lock").read_text(encoding="utf-8"))
    assert not re.search(r"https?://[^\s\"]*simple", (ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert all(package["files"] for package in LOCK["package"])


def test_lock_serves_all_that_is_asked_for() -> None:
    locked = {canonicalize_name(package["name"]): [] for package in LOCK["package"]}  # type: dict[str, list[str]]
    for package in LOCK["package"]:
        locked[canonicalize_name(package["name"])].append(package["version"])
    for requirement in asked_for():
        versions = locked.get(canonicalize_name(requirement.name), [])
        assert any(requirement.specifier.contains(version) for version in versions), str(requirement)


def test_requirements_keep_groups_markers_and_hashes() -> None:
    lock = {
        "package": [
            {"name": "a", "version": "1", "groups": ["main"], "files": [{"file": "a.whl", "hash": "sha256:1"}]},
            {"name": "b", "version": "2", "groups": ["dev"], "markers": 'os_name == "nt"', "files": []},
            {"name": "c", "version": "3", "groups": ["main", "dev"], "markers": {"dev": "x"}, "files": []},
        ]
    }
    assert list(set_up.requirements(lock, ("main",))) == ["a==1 --hash=sha256:1", "c==3"]
    assert list(set_up.requirements(lock, ("dev",))) == ['b==2 ; os_name == "nt"', "c==3 ; x"]
    assert len(list(set_up.requirements(lock, ("main", "dev")))) == 3


def test_every_marked_package_has_one_version_on_each_python() -> None:
    """Two versions of one package (PySide6's) must never both be installed."""
    lines = list(set_up.requirements(LOCK, ("build", "main", "dev", "package")))
    for python in ("3.11", "3.12", "3.13"):
        wanted: list[str] = []
        for line in lines:
            requirement = Requirement(line.split(" --hash")[0])
            environment = {"python_version": python, "python_full_version": f"{python}.1", "sys_platform": "linux"}
            if requirement.marker is None or requirement.marker.evaluate(environment):
                wanted.append(canonicalize_name(requirement.name))
        assert len(wanted) == len(set(wanted)), python
        assert {"pyside6-essentials", "gitpython", "sqlalchemy"} <= set(wanted)
        assert ("pyside6-addons" in wanted) == (python == "3.11")


def test_set_up_is_instant_once_done(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    python = f"{sys.version_info[0]}.{sys.version_info[1]}"
    (tmp_path / "set-up-test").write_text(set_up.fingerprint("test", python))
    set_up.set_up("run", tmp_path)  # a level holds those below it
    set_up.set_up("test", tmp_path)
    assert capsys.readouterr().out == ""
    assert [path.name for path in tmp_path.iterdir()] == ["set-up-test"]


def test_what_the_system_lacks_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(system_needs, "loads", lambda library: library != "libEGL.so.1")
    monkeypatch.setattr(system_needs, "has_font", lambda: False)
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    assert not system_needs.fulfil(with_window=False)
    assert "    sudo apt-get install libegl1 fonts-dejavu-core\n" in capsys.readouterr().err


def test_screen_libraries_matter_only_with_a_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(system_needs, "loads", lambda library: library not in system_needs.SCREEN)
    monkeypatch.setattr(system_needs, "has_font", lambda: True)
    monkeypatch.delenv("DISPLAY", raising=False)
    assert system_needs.missing_packages(with_window=True) == []
    monkeypatch.setenv("DISPLAY", ":0")
    assert system_needs.missing_packages(with_window=False) == []
    assert system_needs.missing_packages(with_window=True) == list(system_needs.SCREEN.values())


def test_find_python_says_when_there_is_none(tmp_path: Path) -> None:
    script = ROOT / "tools/find_python.sh"
    named = subprocess.run(
        ["/bin/sh", script], env={"PATH": "/nowhere", "PYTHON": "/nowhere/python"}, capture_output=True, text=True
    )
    assert named.returncode == 1
    assert "PYTHON=/nowhere/python does not start" in named.stderr
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/python").symlink_to(sys.executable)
    found = subprocess.run(
        ["/bin/sh", script], env={"PATH": "/usr/bin:/bin", "VENV": str(tmp_path)}, capture_output=True, text=True
    )
    assert found.stdout.strip() == str(tmp_path / "bin/python")


def test_every_room_is_there_with_its_docstring() -> None:
    package = ROOT / "upont_desktop"
    rooms = {path.parent.name for path in package.glob("*/__init__.py")}
    assert rooms == ROOMS
    for room in rooms:
        assert (package / room / "__init__.py").read_text(encoding="utf-8").startswith('"""'), room


def test_readme_is_true() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    commands = set(re.findall(r"^make ([a-z-]+)|`make ([a-z-]+)", readme, re.MULTILINE))
    named = {first or second for first, second in commands}
    assert {"run", "test", "check", "bench", "help"} <= named <= targets
    for room in ROOMS:
        assert f"`upont_desktop/{room}`" in readme, room
    for target in re.findall(r"\]\(([^):#]+)\)|src=\"([^\":]+)\"", readme):
        assert (ROOT / (target[0] or target[1])).exists(), target
    for number in (
        f"Python {PROJECT['project']['requires-python'][2:6]}",
        f"git {'.'.join(map(str, system_needs.OLDEST_GIT))}",
    ):
        assert number in readme


def test_no_path_of_a_machine_in_tracked_files() -> None:
    found = subprocess.run(
        ["git", "grep", "-nIE", "/(work|root|farm)/[a-z]", "--", ".", ":!poetry.lock", ":!tests/test_project.py"],
        cwd=ROOT, capture_output=True, text=True,
    )  # fmt: skip
    if found.returncode > 1:
        pytest.skip("not a git checkout")
    assert found.stdout == ""
