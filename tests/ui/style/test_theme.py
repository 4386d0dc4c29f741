"""Both looks: complete, and readable."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from upont_desktop.ui.core.resources import resources_folder
from upont_desktop.ui.core.theme_choice import ThemeChoice
from upont_desktop.ui.style.theme import Theme, Themes, colour, load_theme, qt_palette, style_sheet

WRITTEN = [
    ("text", "window"), ("text", "base"), ("text", "sidebar"), ("text", "raised"), ("text", "selection"),
    ("text", "selection_quiet"), ("text", "hover"), ("text", "control"), ("text", "accent_soft"), ("text", "mark"),
    ("text", "added_soft"), ("text", "removed_soft"), ("text", "control_pressed"), ("text", "warning_soft"),
    ("muted", "window"), ("muted", "base"), ("muted", "sidebar"), ("muted", "raised"), ("muted", "selection"),
    ("muted", "selection_quiet"), ("muted", "hover"), ("muted", "added_soft"), ("muted", "removed_soft"),
    ("accent", "base"), ("accent", "window"), ("accent", "accent_soft"), ("accent_text", "accent"),
    ("added", "base"), ("added", "added_soft"), ("removed", "base"), ("removed", "removed_soft"),
    ("modified", "base"), ("modified", "modified_soft"), ("moved", "base"), ("moved", "moved_soft"),
    ("warning", "warning_soft"), ("warning", "base"),
]  # fmt: skip


def luminance(wanted: QColor) -> float:
    """Relative luminance, as WCAG 2.2 defines it."""
    channels = (wanted.redF(), wanted.greenF(), wanted.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(colour(one)), luminance(colour(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), WRITTEN)
def test_text_can_be_read(name: str, ink: str, ground: str) -> None:
    theme = load_theme(name)
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
def test_what_has_the_keyboard_is_seen(name: str) -> None:
    theme = load_theme(name)
    for ground in (theme.window, theme.base, theme.control, theme.selection):
        assert contrast(theme.focus, ground) >= 3


def test_every_token_of_the_style_sheet_is_a_colour_of_the_theme() -> None:
    text = (resources_folder() / "themes" / "style.qss").read_text("utf-8")
    assert set(re.findall(r"@(\w+)", text)) <= {"art", *(field.name for field in fields(Theme))}
    assert "@" not in style_sheet(load_theme("dark"))


def test_a_colour_with_transparency() -> None:
    assert colour("#11223344").getRgb() == (0x11, 0x22, 0x33, 0x44)


def test_a_forced_look_takes_effect_at_once(qapp: QApplication, qtbot: QtBot) -> None:
    themes = Themes(qapp, ThemeChoice.LIGHT)
    with qtbot.waitSignal(themes.changed):
        themes.choose(ThemeChoice.DARK)
    assert themes.current.dark
    assert qapp.palette().window().color() == qt_palette(themes.current).window().color()
    themes.choose(ThemeChoice.LIGHT)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_signs_of_fields_are_there_in_the_colours_of_the_theme(name: str) -> None:
    theme = load_theme(name)
    drawn = {Path(found) for found in re.findall(r'url\("([^"]+)"\)', style_sheet(theme))}
    assert {file.name for file in drawn} == {"check.svg", "chevron-down.svg", "chevron-up.svg"}
    for file in drawn:
        wanted = theme.accent_text if file.name == "check.svg" else theme.muted
        assert f'stroke="{wanted}"' in file.read_text("utf-8")
