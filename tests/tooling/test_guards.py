"""The guards of conftest.py fail what they should, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

CONFTEST = Path(__file__).parent.parent / "conftest.py"

pytest_plugins = ["pytester"]

MODULE = """
import logging, pytest, warnings
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QWidget

def test_quiet(): logging.getLogger("x").info("fine")
def test_logs(): logging.getLogger("x").warning("careful")
@pytest.mark.log_expected
def test_logs_and_says_so(): logging.getLogger("x").error("as expected")
def test_qt_complains(qtbot): qWarning("what")
def test_window_left(qapp):
    test_window_left.window = QWidget(windowTitle="forgotten")
    test_window_left.window.show()
def test_window_closed(qtbot):
    window = QWidget()
    qtbot.add_widget(window)
    window.show()
def test_warns(): warnings.warn("old", DeprecationWarning)
"""


def test_guards(pytester: pytest.Pytester, request: pytest.FixtureRequest) -> None:
    pytester.makeconftest(CONFTEST.read_text(encoding="utf-8"))
    pytester.makepyfile(test_it=MODULE)
    root = request.config.rootpath
    done = pytester.runpytest_subprocess(
        "-c", str(root / "pyproject.toml"), f"--rootdir={pytester.path}", "-p", "no:cacheprovider", "test_it.py"
    )
    failed = {line.split()[1].split("::")[1] for line in done.outlines if line.startswith(("FAILED", "ERROR"))}
    assert failed == {"test_logs", "test_qt_complains", "test_window_left", "test_warns"}
    done.stdout.fnmatch_lines(["*x: careful*", "*left open: QWidget “forgotten”*"])
