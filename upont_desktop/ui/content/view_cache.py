"""What was shown lately, ready to be shown again at once."""

from __future__ import annotations

from collections import OrderedDict

from upont_desktop.domain.content.unavailable import Unavailable
from upont_desktop.ui.content.loader import Answer, Extras, ViewRequest
from upont_desktop.ui.content.pictures.pixels import Picture

_MOST, _MOST_WEIGHT = 24, 40_000_000
"""Contents kept, and their weight: characters, pixels and bytes together."""


class AnswerCache:
    """Answers by what was asked, the latest ones; an only one stays, whatever its weight."""

    def __init__(self) -> None:
        self._kept: OrderedDict[ViewRequest, tuple[Answer, int]] = OrderedDict()
        self._weight = 0

    def __len__(self) -> int:
        return len(self._kept)

    def clear(self) -> None:
        """Forget every answer, so that all is asked for anew."""
        self._kept.clear()
        self._weight = 0

    def get(self, request: ViewRequest) -> Answer | None:
        """What was answered, if it is still there."""
        found = self._kept.get(request)
        if found is None:
            return None
        self._kept.move_to_end(request)
        return found[0]

    def put(self, answer: Answer) -> None:
        """Keep an answer, and let the oldest ones go. What could not be shown may go better the next time."""
        if isinstance(answer.content, Unavailable):
            return
        _, before = self._kept.pop(answer.request, (None, 0))
        weight = weight_of(answer.extras)
        self._kept[answer.request] = (answer, weight)
        self._weight += weight - before
        while len(self._kept) > _MOST or (self._weight > _MOST_WEIGHT and len(self._kept) > 1):
            _, (_, gone) = self._kept.popitem(last=False)
            self._weight -= gone


def weight_of(extras: Extras) -> int:
    """About how much memory it takes."""
    characters = max((page.characters for page in extras.pages), default=0)
    pixels = sum(each.width * each.height for each in extras.pictures if isinstance(each, Picture))
    pixels += sum(image.width() * image.height() for image in extras.images.values())
    return characters + pixels + sum(len(data) for data in extras.documents if data)
