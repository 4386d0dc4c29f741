"""A real password manager of a Linux desktop: the Secret Service, on a message bus of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_MISSING = [name for name in ("dbus-run-session", "gnome-keyring-daemon") if shutil.which(name) is None]
_SECRET = "à garder pour soi"
_WORK = f"""
import pathlib, secretstorage, sys
from upont_desktop.domain.sign_in import Prompt, PromptKind, SignIn
from upont_desktop.service.sign_ins import SignIns

file, place = pathlib.Path(sys.argv[1]), "https://host.example"
prompt = Prompt(PromptKind.PASSWORD, place, "ada")
first = SignIns(file)
assert first.vault.there and first.vault.opens_silently
first.take(SignIn(place, "ada", {_SECRET!r}), keep=True)
assert SignIns(file).answer(prompt) is None
first.proved(prompt)
assert SignIns(file).answer(prompt) == {_SECRET!r}
assert SignIns(file).quiet.answer(prompt) == {_SECRET!r}
assert {_SECRET!r} not in file.read_text()
bus = secretstorage.dbus_init()
secretstorage.get_default_collection(bus).lock()
assert SignIns(file).quiet.answer(prompt) is None
secretstorage.get_default_collection(bus)
print("all is well")
"""


@pytest.mark.slow
@pytest.mark.skipif(bool(_MISSING), reason=f"not here: {', '.join(_MISSING)} (Debian: dbus, gnome-keyring)")
def test_secrets_are_kept_by_the_desktops_own_manager(tmp_path: Path, home: Path) -> None:
    script = tmp_path / "work.py"
    script.write_text(_WORK)
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(runtime), "PYTHONPATH": str(Path(__file__).parents[3])}
    del environment["PYTHON_KEYRING_BACKEND"]
    unlock = "printf pass | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", f'{unlock}; "$1" "$2" "$3"', "sh", sys.executable, str(script),
         str(home / "names.json")],
        env=environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert "all is well" in done.stdout, done.stderr
    stored = [file for file in home.rglob("*") if file.is_file()]
    assert [file for file in stored if _SECRET.encode() in file.read_bytes()] == []
