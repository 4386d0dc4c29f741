"""What is remembered between two starts: whole, and harmless where somebody wrote nonsense into the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from upont_desktop.ui.core.settings import QUIET_RANGE, Settings
from upont_desktop.ui.core.theme_choice import ThemeChoice


def test_everything_has_a_default(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    assert (settings.theme, settings.language) == (ThemeChoice.SYSTEM, "")
    assert (settings.keeps_automatically, settings.quiet_seconds) == (True, 30)
    assert (settings.text_size, settings.fixed_family, settings.openers) == (100, "", {})


def test_everything_lasts(tmp_path: Path) -> None:
    programs = {"pdf": "/usr/bin/éditeur, à = moi", "svg": r"C:\Programs\Draw\draw.exe"}
    first = Settings(tmp_path / "settings.ini")
    first.theme, first.language = ThemeChoice.DARK, "fr"
    first.keeps_automatically, first.quiet_seconds = False, 90
    first.text_size, first.fixed_family, first.openers = 150, "Fira Code", programs
    first.save()
    second = Settings(tmp_path / "settings.ini")
    assert (second.theme, second.language) == (ThemeChoice.DARK, "fr")
    assert (second.keeps_automatically, second.quiet_seconds) == (False, 90)
    assert (second.text_size, second.fixed_family, second.openers) == (150, "Fira Code", programs)


@pytest.mark.parametrize("nonsense", ["", "abc", "-1", "1e9", "999999999", "=\\n=x\\ny="])
def test_nonsense_counts_as_nothing(tmp_path: Path, nonsense: str) -> None:
    file = tmp_path / "settings.ini"
    keys = ("theme", "programs", "fonts/size", "fonts/fixed", "keeping/quiet", "keeping/automatic")
    groups = "".join(f"[{key.partition('/')[0]}]\n{key.rpartition('/')[2]}={nonsense}\n" for key in keys)
    file.write_text(groups)
    settings = Settings(file)
    assert settings.theme is ThemeChoice.SYSTEM
    assert settings.text_size == 100
    assert QUIET_RANGE[0] <= settings.quiet_seconds <= QUIET_RANGE[1]
    assert all(ending and program for ending, program in settings.openers.items())
    assert settings.keeps_automatically


def test_without_a_file_nothing_lasts() -> None:
    settings = Settings(None)
    settings.text_size = 125
    settings.save()
    assert settings.text_size == 125
    assert Settings(None).text_size == 100
