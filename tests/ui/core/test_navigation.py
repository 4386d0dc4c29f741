"""The trail of places."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from upont_desktop.domain.scopes import InFolder, OfResource, WholeCircle
from upont_desktop.ui.core.navigation import Trail, TrailPlace


def test_back_and_forward_as_in_a_browser(qtbot: QtBot) -> None:
    trail = Trail()
    folder, resource = TrailPlace(InFolder("Maths")), TrailPlace(OfResource("Maths/a.tex"))
    trail.visit(folder)
    trail.visit(resource)
    trail.back()
    assert trail.place == folder
    assert (trail.can_go_back, trail.can_go_forward) == (True, True)
    trail.back()
    trail.back()
    assert trail.place == TrailPlace(WholeCircle())
    assert not trail.can_go_back
    trail.forward()
    trail.visit(TrailPlace(InFolder("Logos")))
    assert not trail.can_go_forward
    trail.back()
    assert trail.place == folder


def test_what_is_known_better_is_no_step(qtbot: QtBot) -> None:
    trail = Trail()
    trail.visit(TrailPlace(InFolder("Maths")))
    trail.amend(TrailPlace(InFolder("Maths"), "a" * 40))
    assert trail.place.commit == "a" * 40
    trail.back()
    trail.forward()
    assert trail.place.commit == "a" * 40


def test_the_same_place_is_no_step(qtbot: QtBot) -> None:
    trail = Trail()
    trail.visit(TrailPlace(InFolder("Maths")))
    trail.visit(TrailPlace(InFolder("Maths")))
    trail.back()
    assert not trail.can_go_back
