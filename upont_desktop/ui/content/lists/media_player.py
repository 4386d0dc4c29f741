"""Sound and film: what they say of themselves, and a way to play them where the platform can."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, Qt, QUrl, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.ui.content.base import Viewer
from upont_desktop.ui.content.lists.record_list import ListedRecords, RecordsView
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer


class MediaView(Viewer):
    """Properties; for one version, a button to play it. ``play_wanted`` asks for its bytes: :meth:`play` takes them."""

    play_wanted = Signal()

    def __init__(self, themes: Themes, records: ListedRecords, notes: str, kind: ContentKind, playable: bool) -> None:
        super().__init__()
        self._notes, self._kind, self._themes = notes, kind, themes
        self._player: Player | None = None
        self._records = RecordsView(themes, records, notes, self.tr("Properties"), self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._records, 1)
        self.setFocusProxy(self._records)
        if playable and can_play():
            self._layout.addWidget(self._offer())

    def _offer(self) -> QWidget:
        self._button = QPushButton(self.tr("Play"))
        self._button.setIcon(icons.icon("player-play", self._themes.current.muted))
        self._button.clicked.connect(self.play_wanted)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(14, 6, 14, 10)
        layout.addWidget(self._button)
        layout.addStretch(1)
        return row

    def play(self, data: bytes, name: str) -> None:
        """Play these bytes, in place of the button."""
        self._button.hide()
        if self._player is None:
            self._player = Player(self._themes, self._kind is ContentKind.VIDEO, self)
            self._layout.addWidget(self._player, 3 if self._kind is ContentKind.VIDEO else 0)
        self._player.start(data, name)

    def release(self) -> None:
        """Stop playing, so that a hidden view makes no sound."""
        if self._player is not None:
            self._player.stop()

    def notes(self) -> str:
        """What was said of it."""
        return self._notes

    @property
    def searchable(self) -> bool:
        """Words can be found in the list of properties."""
        return True

    def search(self, words: str, direction: int) -> bool:
        """Go to the next property that has the words."""
        return self._records.search(words, direction)

    @property
    def steps(self) -> bool:
        """Whether there are changed properties to step through."""
        return self._records.steps

    def step(self, direction: int) -> bool:
        """Go to the next property that changed."""
        return self._records.step(direction)


def can_play() -> bool:
    """Whether Qt's multimedia came along, and the system has what it needs."""
    try:
        from PySide6 import QtMultimedia, QtMultimediaWidgets  # noqa: F401, PLC0415 - late: large, not everywhere
    except ImportError:
        return False
    return True


class Player(QWidget):
    """Play, pause, go to."""

    def __init__(self, themes: Themes, film: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer  # noqa: PLC0415 - see can_play

        self._themes = themes
        self._player: QMediaPlayer = QMediaPlayer(self)
        self._buffer = QBuffer(self._player)  # a child is deleted after the player, whose thread reads from it
        self._player.setAudioOutput(QAudioOutput(self))
        self._button = QPushButton()
        self._button.clicked.connect(self._toggle)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setAccessibleName(self.tr("Position"))
        self._slider.sliderMoved.connect(self._player.setPosition)
        self._time = PlainLabel()
        self._time.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 6, 14, 10)
        if film:
            layout.addWidget(self._screen(), 1)
        row = QHBoxLayout()
        for widget, stretch in ((self._button, 0), (self._slider, 1), (self._time, 0)):
            row.addWidget(widget, stretch)
        layout.addLayout(row)
        self._player.positionChanged.connect(self._follow)
        self._player.durationChanged.connect(lambda length: self._slider.setRange(0, length))
        self._player.playbackStateChanged.connect(lambda _state: self._dress())
        self._player.errorOccurred.connect(lambda _error, words: self._time.setText(words))
        themes.changed.connect(self._dress)
        self._dress()

    def _screen(self) -> QWidget:
        from PySide6.QtMultimediaWidgets import QVideoWidget  # noqa: PLC0415 - see can_play

        screen = QVideoWidget()
        screen.setMinimumHeight(160)
        self._player.setVideoOutput(screen)
        return screen

    def start(self, data: bytes, name: str) -> None:
        """Play from the beginning. Nothing but these bytes is read: the name only tells the format."""
        self._player.stop()
        self._buffer.close()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self._player.setSourceDevice(self._buffer, QUrl(f"memory:/{name.rpartition('.')[2]}"))
        self._player.play()

    def stop(self) -> None:
        """Stop playing; the sound begins anew after it."""
        self._player.stop()

    @property
    def _playing(self) -> bool:
        return self._player.playbackState() == self._player.PlaybackState.PlayingState

    def _toggle(self) -> None:
        if self._playing:
            self._player.pause()
        else:
            self._player.play()

    def _follow(self, position: int) -> None:
        if not self._slider.isSliderDown():
            self._slider.setValue(position)
        minutes, seconds = divmod(position // 1000, 60)
        self._time.setText(f"{minutes}:{seconds:02}")

    def _dress(self) -> None:
        name, words = ("player-pause", self.tr("Pause")) if self._playing else ("player-play", self.tr("Play"))
        self._button.setIcon(icons.icon(name, self._themes.current.muted))
        self._button.setText(words)
