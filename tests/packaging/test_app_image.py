"""An AppImage made with a stand-in for its run-time part: what is behind it holds the whole program, each time alike.

`make package-test` asks for it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from project_facts import ROOT, read_facts

FACTS = read_facts()
NEEDED = shutil.which("mksquashfs") and os.environ.get("TRY_PACKAGE")
pytestmark = pytest.mark.skipif(not NEEDED, reason="make package-test asks for it, with squashfs-tools")


def test_image_runs_and_repeats(tmp_path: Path) -> None:
    runtime = tmp_path / "runtime"
    runtime.write_bytes(b"#!/bin/sh\n".ljust(4096, b"#"))
    images = [tmp_path / "one", tmp_path / "two"]
    for image in images:
        script = ROOT / "packaging/linux/make_appimage.sh"
        subprocess.run([script, ROOT / f"dist/{FACTS.name}.AppDir", runtime, image], check=True)
    assert images[0].read_bytes() == images[1].read_bytes()
    unpacked = tmp_path / "unpacked"
    subprocess.run(["unsquashfs", "-q", "-n", "-offset", "4096", "-d", unpacked, images[0]], check=True)
    assert (unpacked / ".DirIcon").resolve().read_bytes().startswith(b"\x89PNG")
    done = subprocess.run([unpacked / "AppRun", "--version"], capture_output=True, text=True, check=True)
    assert f"{FACTS.title} {FACTS.version}" in done.stdout + done.stderr
