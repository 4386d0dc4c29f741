"""Three panes in a window of any size."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from upont_desktop.ui.panes.panes_layout import PanesLayout


def test_panes_follow_the_window(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    around.show()
    panes = PanesLayout(QWidget(), QWidget(), QWidget(), around)
    panes.show()

    def sizes(width: int, height: int = 700) -> tuple[int, int, int]:
        panes.resize(width, height)
        history, details = panes.right.sizes()
        return panes.sizes()[0], history, details

    def stacked() -> bool:
        return panes.is_stacked

    tree, history, details = sizes(1280)
    assert tree == 270
    assert history > details > 400
    tree, history, details = sizes(2560)
    assert tree == 270
    assert details > history
    tree, history, details = sizes(1020)
    assert tree == 215
    assert history > details > 300
    with qtbot.waitSignal(panes.stacked):
        tree, history, details = sizes(800)
    assert stacked()
    assert (tree, history < details) == (210, True)
    panes.right.moveSplitter(500, 1)
    panes.right.splitterMoved.emit(500, 1)
    kept = sizes(800)
    assert kept[1] > kept[2]
    sizes(1280)
    assert not stacked()
    assert sizes(800) == kept
    panes.moveSplitter(400, 1)
    assert sizes(1280)[0] == 400  # given in a narrow window, and not taken for more in a wide one
    assert sizes(640)[0] < 400
    again = PanesLayout(QWidget(), QWidget(), QWidget(), around)
    again.restore(panes.state())
    again.show()
    again.resize(1280, 700)
    assert again.sizes()[0] == 400
    again.restore(b"nonsense")
    again.restore(b'{"tree": [0, 0], "shares": 3}')
    assert again.sizes()[0] == 400
