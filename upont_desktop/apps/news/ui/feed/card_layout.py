"""Where things stand on a card: pure arithmetic, from a width and heights to rectangles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect

GAP, PAD = 12, 16
"""Points between cards, and between the edge of a card and what is on it."""
WIDEST = 760
"""Points of a card: longer lines are hard to read."""
BODY_MOST = 260
"""Points of a text on a card: what is longer is read when the post is opened."""
STRIP = 220
"""Points of the pictures below a text."""
_FACE, _FOOT = 38, 30  # points: two lines beside a face, and buttons that a finger meets
_LINE, _NARROW = 8, 10  # points between the parts, and beside a face


@dataclass(frozen=True, slots=True)
class CardSizes:
    """What a card holds, in pixels: the heights of its parts, and the widths of the buttons at its foot."""

    state: int
    title: int
    body: int
    pictures: int
    event: int
    left: Sequence[tuple[str, int]]
    right: Sequence[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class CardLayout:
    """The parts of a card, each in the rectangle of its row; a part that is not there has no height. ``targets`` are
    what can be clicked, by name.
    """

    height: int
    card: QRect
    state: QRect
    face: QRect
    head: QRect
    title: QRect
    body: QRect
    pictures: QRect
    event: QRect
    more: bool
    targets: Mapping[str, QRect] = field(default_factory=dict)

    def target(self, at: QPoint) -> str:
        """What stands at a point of the row; empty beside the card."""
        for name, rect in self.targets.items():
            if rect.contains(at):
                return name
        return "card" if self.card.contains(at) else ""


def content_width(row_width: int, unit: float) -> int:
    """The width of what stands on a card in a row so wide."""
    return _card_width(row_width, unit) - 2 * round(PAD * unit)


def _card_width(row_width: int, unit: float) -> int:
    return max(0, min(row_width - 2 * round(GAP * unit), round(WIDEST * unit)))


def lay_out(row_width: int, sizes: CardSizes, unit: float) -> CardLayout:
    """Place everything; ``unit`` is the pixels of a point."""
    pad, gap, line, width = (round(one * unit) for one in (PAD, GAP, _LINE, _card_width(row_width, unit) / unit))
    left, inner = (row_width - width) // 2 + pad, width - 2 * pad
    at = gap // 2 + pad
    rects: dict[str, QRect] = {}

    def take(name: str, height: int, space: int = line) -> None:
        nonlocal at
        rects[name] = QRect(left, at, inner, height)
        at += height + space if height else 0

    take("state", sizes.state)
    face = round(_FACE * unit)
    rects["face"] = QRect(left, at, face, face)
    rects["head"] = QRect(left + face + round(_NARROW * unit), at, inner - face - round(_NARROW * unit), face)
    at += face + round(_NARROW * unit)
    take("title", sizes.title)
    shown = min(sizes.body, round(BODY_MOST * unit))
    more = sizes.body > shown
    take("body", shown)
    take("pictures", sizes.pictures)
    take("event", sizes.event)
    foot = QRect(left - line, at, inner + 2 * line, round(_FOOT * unit))
    targets = dict(_buttons(foot, sizes, line))
    if sizes.event:
        targets["event"] = rects["event"]
    at += foot.height() + pad // 2
    card = QRect((row_width - width) // 2, gap // 2, width, at - gap // 2)
    return CardLayout(at + gap - gap // 2, card, more=more, targets=targets, **rects)


def _buttons(foot: QRect, sizes: CardSizes, space: int) -> Iterator[tuple[str, QRect]]:
    at = foot.left()
    for name, width in sizes.left:
        yield name, QRect(at, foot.top(), width, foot.height())
        at += width + space // 4
    at = foot.right() + 1
    for name, width in reversed(sizes.right):
        at -= width
        yield name, QRect(at, foot.top(), width, foot.height())
        at -= space // 4
