"""Light and dark: the colours of the window, as tokens, and how they reach Qt.

The tokens are in ``resources/themes/*.json``, the style sheet that uses them in ``style.qss`` beside them. Texts have a
contrast of 4.5:1 at least with what they are written on (WCAG 2.2, AA); ``tests/ui/test_theme.py`` computes it.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, fields
from typing import assert_never

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from upont_desktop.graph import palette as lanes
from upont_desktop.ui.core.resources import resources_folder
from upont_desktop.ui.core.theme_choice import ThemeChoice
from upont_desktop.ui.style.tone import Tone


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one look, each ``#RRGGBB`` (or ``#RRGGBBAA``)."""

    name: str
    window: str
    base: str
    sidebar: str
    raised: str
    border: str
    hairline: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_text: str
    accent_soft: str
    selection: str
    selection_quiet: str
    hover: str
    control: str
    control_hover: str
    control_pressed: str
    focus: str
    skeleton: str
    added: str
    added_soft: str
    modified: str
    modified_soft: str
    removed: str
    removed_soft: str
    moved: str
    moved_soft: str
    warning: str
    warning_soft: str
    mark: str
    shadow: str

    @property
    def dark(self) -> bool:
        """Light text on a dark ground."""
        return self.name == ThemeChoice.DARK

    def ink(self, tone: Tone) -> str:
        """The colour of letters and lines in a tone."""
        match tone:
            case Tone.MUTED:
                return self.muted
            case Tone.FAINT:
                return self.faint
            case Tone.ACCENT:
                return self.accent
            case Tone.WARNING:
                return self.warning
            case Tone.ADDED:
                return self.added
            case Tone.MODIFIED:
                return self.modified
            case Tone.REMOVED:
                return self.removed
            case Tone.MOVED:
                return self.moved
            case _:
                assert_never(tone)

    def soft(self, tone: Tone) -> str:
        """The ground on which something in a tone is written."""
        match tone:
            case Tone.MUTED | Tone.FAINT:
                return self.window
            case Tone.ACCENT:
                return self.accent_soft
            case Tone.WARNING:
                return self.warning_soft
            case Tone.ADDED:
                return self.added_soft
            case Tone.MODIFIED:
                return self.modified_soft
            case Tone.REMOVED:
                return self.removed_soft
            case Tone.MOVED:
                return self.moved_soft
            case _:
                assert_never(tone)

    @property
    def lanes(self) -> tuple[str, ...]:
        """The colours of the graph's lanes."""
        return (lanes.DARK if self.dark else lanes.LIGHT).lanes


def load_theme(name: str) -> Theme:
    """The theme called ``light`` or ``dark``."""
    tokens = json.loads((resources_folder() / "themes" / f"{name}.json").read_text("utf-8"))
    return Theme(name=name, **tokens)


def colour(text: str) -> QColor:
    """The colour of a token."""
    if len(text) == 9:
        return QColor(f"#{text[7:]}{text[1:7]}")
    return QColor(text)


def style_sheet(theme: Theme) -> str:
    """``style.qss`` with this theme's colours in place of its ``@tokens``; ``@art`` is the folder of its signs."""
    folder = resources_folder() / "themes"
    text = (folder / "style.qss").read_text("utf-8")
    tokens = {field.name: getattr(theme, field.name) for field in fields(theme)}
    tokens["art"] = (folder / theme.name).as_posix()
    return re.sub(r"@(\w+)", lambda found: tokens[found[1]], text)


def qt_palette(theme: Theme) -> QPalette:
    """Qt's own colours, for everything that the style sheet leaves alone."""
    palette = QPalette()
    role = QPalette.ColorRole
    for target, token in {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.base,
        role.AlternateBase: theme.window,
        role.Text: theme.text,
        role.Button: theme.control,
        role.ButtonText: theme.text,
        role.BrightText: theme.removed,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.text,
        role.Accent: theme.accent,
        role.Light: theme.raised,
        role.Midlight: theme.hairline,
        role.Mid: theme.border,
        role.Dark: theme.border,
        role.Shadow: theme.border,
    }.items():
        palette.setColor(target, colour(token))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, colour(theme.faint))
    palette.setColor(QPalette.ColorGroup.Inactive, role.Highlight, colour(theme.selection_quiet))
    return palette


class Themes(QObject):
    """The look of the application, following the system or forced.

    ``changed`` is emitted after the palette and the style sheet are in place.
    """

    changed = Signal()

    def __init__(self, application: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice
        self._current = load_theme(self._wanted())
        self._apply()
        application.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def current(self) -> Theme:
        """The theme in use: light or dark, as the settings or the system say."""
        return self._current

    @property
    def choice(self) -> ThemeChoice:
        """What the person asked for."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Force a look, or follow the system again; takes effect at once."""
        self._choice = choice
        self._follow()

    def _wanted(self) -> str:
        if self._choice is not ThemeChoice.SYSTEM:
            return self._choice.value
        dark = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return ThemeChoice.DARK.value if dark else ThemeChoice.LIGHT.value

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted != self._current.name:
            self._current = load_theme(wanted)
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        palette, sheet = qt_palette(self._current), style_sheet(self._current)
        if self._application.palette() != palette:
            self._application.setPalette(palette)
        if self._application.styleSheet() != sheet:  # Qt would lay out every widget anew, also by the same one
            self._application.setStyleSheet(sheet)
