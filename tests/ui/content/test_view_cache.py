"""Going back to what was shown is instant."""

from __future__ import annotations

from pathlib import Path

from upont_desktop.domain.circle import Circle
from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.limits import CompareOptions
from upont_desktop.domain.content.text import TextPreview, TextSide
from upont_desktop.domain.content.unavailable import Reason, Unavailable
from upont_desktop.domain.resource import ChangeKind, Resource
from upont_desktop.ui.content import view_cache
from upont_desktop.ui.content.code.page_rows import page_of_text
from upont_desktop.ui.content.loader import Extras, PreviewAnswer, ViewRequest
from upont_desktop.ui.content.view_cache import AnswerCache

CIRCLE = Circle("club", Path("/club"), "")


def asked(name: str) -> ViewRequest:
    resource = Resource("club", name, 1, "c" * 40, "b" * 40, 0o100644, ChangeKind.ADDED)
    return ViewRequest(CIRCLE, None, resource, False, CompareOptions())


def answered(name: str, text: str = "x") -> PreviewAnswer:
    side = TextSide((text,))
    return PreviewAnswer(asked(name), TextPreview(ContentKind.TEXT, side), Extras((page_of_text(side),)))


def test_the_latest_stay() -> None:
    kept = AnswerCache()
    for number in range(view_cache._MOST):
        kept.put(answered(str(number)))
    assert kept.get(asked("0")) is not None
    kept.put(answered("one more"))
    assert kept.get(asked("0")) is not None  # it was asked for just now
    assert kept.get(asked("1")) is None
    assert len(kept) == view_cache._MOST


def test_heavy_ones_let_the_others_go_and_an_only_one_stays() -> None:
    kept = AnswerCache()
    for number in range(4):
        kept.put(answered(str(number)))
    kept.put(answered("heavy", "x" * (view_cache._MOST_WEIGHT + 1)))
    assert len(kept) == 1
    assert kept.get(asked("heavy")) is not None
    kept.put(answered("light"))
    assert kept.get(asked("heavy")) is None
    assert kept.get(asked("light")) is not None


def test_what_could_not_be_shown_is_tried_again() -> None:
    kept = AnswerCache()
    kept.put(PreviewAnswer(asked("a"), Unavailable(Reason.TOO_SLOW), Extras()))
    assert kept.get(asked("a")) is None


def test_the_same_again_counts_once() -> None:
    kept = AnswerCache()
    for _ in range(50):
        kept.put(answered("a", "x" * (view_cache._MOST_WEIGHT // 10)))
    kept.put(answered("b"))
    assert kept.get(asked("a")) is not None
