"""Colours of code can be read."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from upont_desktop.domain.content.part_pair import PairKind
from upont_desktop.domain.content.text import RowKind, TokenKind
from upont_desktop.ui.content.code.colours import SIGNS, blend, strong, token_colours, tone_of
from upont_desktop.ui.content.content_labels import pair_tone
from upont_desktop.ui.style.theme import load_theme
from upont_desktop.ui.style.tone import Tone


def luminance(colour: str) -> float:
    ink = QColor(colour)
    channels = [ink.redF(), ink.greenF(), ink.blueF()]
    linear = [float(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4) for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_token_can_be_read_on_every_ground_of_a_line(name: str) -> None:
    theme = load_theme(name)
    grounds = (theme.base, theme.window, theme.added_soft, theme.removed_soft, theme.moved_soft)
    low = {
        (kind.value, ground): round(contrast(ink, ground), 2)
        for kind, ink in token_colours(theme).items()
        for ground in grounds
        if contrast(ink, ground) < 4.5
    }
    assert not low


@pytest.mark.parametrize("name", ["light", "dark"])
def test_plain_text_can_be_read_on_marked_words(name: str) -> None:
    theme = load_theme(name)
    grounds = [strong(theme, tone) for tone in (Tone.ADDED, Tone.REMOVED, Tone.MODIFIED, Tone.MOVED)]
    for ground in (*grounds, theme.mark, theme.selection, theme.selection_quiet):
        assert contrast(theme.text, ground) >= 4.5, ground


@pytest.mark.parametrize("name", ["light", "dark"])
def test_signs_numbers_and_folds_can_be_read(name: str) -> None:
    theme = load_theme(name)
    for tone in (Tone.ADDED, Tone.REMOVED, Tone.MOVED, Tone.MODIFIED):
        soft = theme.soft(tone)
        assert contrast(theme.ink(tone), soft) >= 4.5, tone
        assert contrast(theme.muted, soft) >= 4.5, tone
    assert contrast(theme.accent, theme.window) >= 4.5
    assert contrast(theme.added, theme.modified_soft) >= 4.5
    assert contrast(theme.removed, theme.modified_soft) >= 4.5


def test_marked_words_stand_out_from_their_line() -> None:
    for name in ("light", "dark"):
        theme = load_theme(name)
        for tone in (Tone.ADDED, Tone.REMOVED):
            assert contrast(strong(theme, tone), theme.soft(tone)) > 1.3


def test_every_change_has_a_tone_and_a_sign_besides_its_colour() -> None:
    for kind in RowKind:
        assert bool(tone_of(kind, on_left=True)) is (kind not in (RowKind.SAME, RowKind.FOLD))
    assert set(SIGNS) == {kind for kind in RowKind if tone_of(kind, on_left=False)} - {RowKind.CHANGED}
    assert {pair_tone(kind) for kind in PairKind} >= {None, Tone.ADDED, Tone.REMOVED}
    assert set(token_colours(load_theme("light"))) == set(token_colours(load_theme("dark"))) < set(TokenKind)


def test_blending() -> None:
    assert blend("#000000", "#FFFFFF", 0.5) == "#808080"
