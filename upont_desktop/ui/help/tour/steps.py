"""What the tour says, and what each of its steps points at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect

from upont_desktop.ui.help.tour.targets import TourTargets
from upont_desktop.ui.widgets.action_spec import ActionId

translate = QCoreApplication.translate
EXAMPLES = ("Affiches/gala.png", "Posters/gala.png")
"""A resource of the sample circle with several versions, and something to see in each: in French, in English."""


@dataclass(frozen=True, slots=True)
class Step:
    """A title, a few sentences, the place in the window that they are about, and what to show there first."""

    title: str
    text: str
    place: Callable[[], QRect]
    prepare: Callable[[], object]


def steps(targets: TourTargets) -> tuple[Step, ...]:
    """The five steps, with the places of the window that they show."""
    return (
        _resources(targets), _versions(targets), _differences(targets), _changes(targets), _searches(targets),
    )  # fmt: skip


def _show_panes(targets: TourTargets) -> None:
    for name in (ActionId.SHOW_TREE, ActionId.SHOW_DETAILS):
        targets.action(name).setChecked(True)


def _show_example(targets: TourTargets) -> None:
    _show_panes(targets)
    targets.visit(EXAMPLES)


def _resources(targets: TourTargets) -> Step:
    return Step(
        translate("Tour", "What the circle keeps"),
        translate(
            "Tour",
            "These are its resources: folders and files, as on your disk. Choose one, and everything else in the "
            "window is about it.",
        ),
        lambda: targets.place_of(targets.tree),
        lambda: _show_panes(targets),
    )


def _versions(targets: TourTargets) -> Step:
    return Step(
        translate("Tour", "Every version of it"),
        translate(
            "Tour",
            "This is the history of a poster, the newest version first. Each line says what was done, by whom and "
            "when. Nothing that was ever kept is lost.",
        ),
        lambda: targets.place_of(targets.history),
        lambda: _show_example(targets),
    )


def _differences(targets: TourTargets) -> Step:
    return Step(
        translate("Tour", "What was different"),
        translate(
            "Tour",
            "Here is the chosen version, and what changed since the previous one: pictures, tables, texts "
            "and PDF files are shown as they look. Choose two lines of the history to compare any two "
            "versions.",
        ),
        lambda: targets.place_of(targets.details),
        lambda: _show_panes(targets),
    )


def _changes(targets: TourTargets) -> Step:
    return Step(
        translate("Tour", "Add and change"),
        translate(
            "Tour",
            "Drop a file on the resources: you see what will happen before you let go. Edit files with your "
            "usual apps: the window notices, and {keep} makes a version. {undo} takes back whatever you did.",
        ).format(keep=targets.keys(ActionId.KEEP_CHANGES), undo=targets.keys(ActionId.UNDO)),
        lambda: targets.place_of_buttons(ActionId.ADD_FILES, ActionId.KEEP_CHANGES, ActionId.UNDO),
        lambda: _show_panes(targets),
    )


def _searches(targets: TourTargets) -> Step:
    return Step(
        translate("Tour", "Find everything again"),
        translate(
            "Tour",
            "One search for names, contents, descriptions and people: {search}. {commands} finds any command by "
            "its name, and {guide} opens the guide. This is a circle to play with: try what you like.",
        ).format(
            search=targets.keys(ActionId.SEARCH_EVERYWHERE),
            commands=targets.keys(ActionId.PALETTE),
            guide=targets.keys(ActionId.GUIDE),
        ),
        targets.place_of_search,
        lambda: None,
    )
