"""Texts of posts as they look, made by the helper that reads what others wrote, and kept."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import unescape

from PySide6.QtCore import QObject, QTimer, Signal

from upont_desktop.apps.news.records.posts import Post
from upont_desktop.domain.content.markdown import MarkdownPreview
from upont_desktop.domain.content.math_formula import FORMULA, MathFormula
from upont_desktop.ui.core.background import Background, LatestJob, Priority, WorkerContext

_KEPT = 400  # texts: some screens of cards in either direction, a few kilobytes each
_TOGETHER = 8  # rendered by one job: what is in view comes first
_CARD_LETTERS = 1_500  # of a text on a card: more than a card is high
_IMAGE = re.compile(r'<img src="([^"]*)"[^>]*>')
_NAMED = re.compile(r"!\[[^\]\n]*\]\(<?([^)>\n]+)>?\)")
_EMPTY = re.compile(r"<p>\s*</p>\s*")


@dataclass(frozen=True, slots=True)
class RenderedPost:
    """A text as it looks: ``html`` names ``formulas``; ``pictures`` are the paths of those that it names."""

    html: str
    formulas: tuple[MathFormula, ...] = ()
    pictures: tuple[str, ...] = ()


def card_text(body: str) -> str:
    """As much of a text as a card can show: whole paragraphs where they are short."""
    text = body.strip()
    if len(text) <= _CARD_LETTERS:
        return text
    cut = text.rfind("\n\n", 0, _CARD_LETTERS)
    return text[: cut if cut > _CARD_LETTERS // 3 else text.rfind(" ", 0, _CARD_LETTERS)] + " …"


def picture_path(address: str) -> str:
    """The path in the circle that a reference (``:posters/gala.png``, ``/posters/gala.png``) names, or nothing."""
    return address[1:] if address[:1] in {":", "/"} and address[1:2] not in {"", "/"} else ""


def named_pictures(body: str) -> tuple[str, ...]:
    """The addresses of the pictures that a text names, before it is rendered."""
    return tuple(_NAMED.findall(body)) if "![" in body else ()


def pictures_of(post: Post) -> tuple[str, ...]:
    """The paths of the pictures that are attached to a post."""
    return tuple(filter(None, map(picture_path, post.pictures)))


def render(desk: WorkerContext, text: str) -> RenderedPost:
    """A text as it looks, on the thread of ``desk``; empty where it cannot be read."""
    found = desk.library.documents.preview("post.md", text.encode("utf-8", "replace"), lambda: desk.cancelled)
    if not isinstance(found, MarkdownPreview):
        return RenderedPost("")
    paths = (picture_path(unescape(address)) for address in _IMAGE.findall(found.html))
    return RenderedPost(found.html, found.formulas, tuple(dict.fromkeys(filter(None, paths))))


def without_pictures(html: str) -> str:
    """The same without its pictures: formulas stay."""
    kept = _IMAGE.sub(lambda found: found[0] if found[1].startswith(FORMULA) else "", html)
    return _EMPTY.sub("", kept)


class RenderedPosts(QObject):
    """Rendered texts by the text. ``changed`` carries the texts that are there now."""

    changed = Signal(object)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._job = LatestJob(background, self, Priority.VISIBLE)
        self._known: OrderedDict[str, RenderedPost] = OrderedDict()
        self._wanted: list[str] = []
        self._busy = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    def get(self, text: str) -> RenderedPost | None:
        """A text as it looks; ``None`` while it is made."""
        if not text:
            return RenderedPost("")
        found = self._known.get(text)
        if found is not None:
            self._known.move_to_end(text)
        else:
            self.want([text])
        return found

    def want(self, texts: Iterable[str]) -> None:
        """Make these, in this order, before others that are wanted."""
        new = [text for text in dict.fromkeys(texts) if text and text not in self._known]
        if new:
            self._wanted = [*new, *(text for text in self._wanted if text not in new)][:_KEPT]
            self._soon.start()

    @property
    def at_rest(self) -> bool:
        """Whether all that is wanted is there."""
        return not self._wanted and not self._busy

    def clear(self) -> None:
        """Drop what is wanted: nobody looks any more."""
        self._job.cancel()
        self._busy = False
        self._wanted.clear()

    def _ask(self) -> None:
        if self._busy or not self._wanted:
            return
        texts = self._wanted[:_TOGETHER]
        self._busy = True
        self._job.ask(lambda desk: {text: render(desk, text) for text in texts}, self._take)

    def _take(self, found: Mapping[str, RenderedPost]) -> None:
        self._busy = False
        self._known.update(found)
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)
        self._wanted = [text for text in self._wanted if text not in found]
        if self._wanted:
            self._soon.start()
        self.changed.emit(frozenset(found))
