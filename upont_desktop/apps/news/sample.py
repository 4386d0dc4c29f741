"""Posts of the made-up association, with comments and reactions: for the sample circle, for tests and pictures.

Twelve posts of the last weeks, always under the same ids, in French or in English words. The pictures are those of the
sample circle itself.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import NamedTuple

from upont_desktop.apps.news.records import ROOM
from upont_desktop.apps.news.records.attendance import ATTEND
from upont_desktop.apps.news.records.post_bodies import COMMENT, REACT, TARGET
from upont_desktop.apps.news.records.posts import Post, post_fields, post_path
from upont_desktop.apps.news.sample_events import SampleEvents
from upont_desktop.apps.news.sample_signups import SampleSheets, Told
from upont_desktop.apps.news.sample_texts import ENGLISH, FRENCH
from upont_desktop.apps.social.sample import sample_book, sample_id
from upont_desktop.domain.documents import changed_document
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.domain.rights import GRANT


class _PostFrame(NamedTuple):
    """A post but for its words: ``ago`` is hours before the evening of the day, ``pinned`` days."""

    word: str
    ago: float
    author: str
    club: str = ""
    pictures: tuple[str, str] = ("", "")
    pinned: int = 0
    audience: tuple[str, ...] = ()


_POSTER = ("Affiches/gala.png", "Posters/gala.png")
_PANCAKES = ("Recettes/images/crepes.png", "Recipes/images/pancakes.png")
_SPIRAL = ("Fiches/Analyse/figures/spirale.png", "Sheets/Analysis/figures/spiral.png")
_POSTS = (
    _PostFrame("gala", 3, "Alice Renard", "bde", pictures=_POSTER, pinned=5),
    _PostFrame("climbing", 7, "Baptiste Colin", "escalade"),
    _PostFrame("keys", 20, "Maya Diallo"),
    _PostFrame("sport", 28, "Karim Bouzid", "bds"),
    _PostFrame("pancakes", 50, "Salomé Weiss", "foyer", pictures=_PANCAKES),
    _PostFrame("analysis", 75, "Simon Leroy", pictures=_SPIRAL),
    _PostFrame("photo", 100, "Tom Picard", "photo"),
    _PostFrame("robot", 150, "Martin Aubert", "robotique"),
    _PostFrame("council", 200, "Juliette Caron"),
    _PostFrame("year", 260, "Axel Da Silva", "bde", audience=("029",)),
    _PostFrame("bike", 340, "Emma Vidal"),
    _PostFrame("welcome", 480, "Alice Renard", "bde"),
)
_COMMENTS = (
    ("gala", 2.5, "Noémie Brun", ("Je peux aider vendredi à partir de 18 h.", "I can help on Friday from 6 pm.")),
    ("gala", 2, "Alice Renard", ("Parfait, merci ! Entrée de service.", "Great! Meet us at the back door.")),
    ("gala", 1, "Victor Oliveira", ("Il y aura un vestiaire surveillé ?", "Will somebody watch the cloakroom?")),
    ("robot", 140, "Élise Dumas", ("« Navier », évidemment.", "“Navier”, of course.")),
    ("robot", 139, "Paul Lambert", ("Ou « Pontpon ».", "Or “Bridgey”.")),
    ("bike", 330, "Clara Rousseau", ("J’en ai un, je t’écris.", "I have one, I will write to you.")),
    ("analysis", 70, "Lucie Marchand", ("Enfin une preuve que je comprends.", "At last a proof that I understand.")),
)  # fmt: skip
_REACTIONS = (
    ("gala", "like", 9), ("gala", "love", 4), ("climbing", "like", 5), ("sport", "like", 6), ("sport", "laugh", 1),
    ("pancakes", "love", 7), ("analysis", "surprise", 3), ("analysis", "like", 2), ("robot", "like", 8),
    ("robot", "laugh", 3), ("council", "like", 4), ("council", "dislike", 1), ("photo", "like", 5),
)  # fmt: skip
_PEOPLE = (
    "Noémie Brun", "Victor Oliveira", "Maya Diallo", "Simon Leroy", "Karim Bouzid", "Emma Vidal", "Baptiste Colin",
    "Lucie Marchand", "Tom Picard", "Eva Kowalski",
)  # fmt: skip


class SampleNews:
    """The posts of the association on a day, in one language."""

    def __init__(self, day: dt.date, *, french: bool = True) -> None:
        self._evening = dt.datetime.combine(day, dt.time(18, 30), dt.UTC) - dt.timedelta(days=1)
        self._way = 0 if french else 1
        self._events = SampleEvents(day, french=french)
        self._sheets = SampleSheets(self._evening, french=french)

    def documents(self) -> Mapping[str, bytes]:
        """Every post and event by its path, and the part of a book that holds comments, reactions and guests."""
        found = {}
        for post in self.posts():
            fields = {name: value for name, value in post_fields(post).items() if value is not None}
            found[post.path] = changed_document(post.path, None, fields, post.body)
        return {**found, **self._events.documents(), **self._sheets.documents(), **self._book()}

    def posts(self) -> tuple[Post, ...]:
        """Twelve posts, the newest first."""
        return tuple(map(self._post, _POSTS))

    def _post(self, one: _PostFrame) -> Post:
        title, _, body = (FRENCH, ENGLISH)[self._way][one.word].partition("\n")
        moment, picture = self._moment(one.ago), one.pictures[self._way]
        until = self._evening.date() + dt.timedelta(days=one.pinned) if one.pinned else None
        return Post(
            post_path(sample_id(f"post {one.word}"), title, moment), title, moment, sample_id(one.author), one.club,
            "", (f":{picture}",) if picture else (), until, one.audience, body,
        )  # fmt: skip

    def _moment(self, ago: float) -> dt.datetime:
        return self._evening - dt.timedelta(hours=ago)

    def _book(self) -> Mapping[str, bytes]:
        founder = sample_id("Camille Morel")
        founding: dict[str, JsonValue] = {"by": founder, "person": founder, "right": GRANT, "scope": ""}
        told: list[Told] = [(500, GRANT, founding), *self._sheets.told()]
        for word, ago, who, words in _COMMENTS:
            target = sample_id(f"post {word}")
            told.append((ago, COMMENT, {"by": sample_id(who), TARGET: target, "text": words[self._way]}))
        for word, kind, count in _REACTIONS:
            ago = next(one.ago for one in _POSTS if one.word == word) - 0.5
            for place in range(count):
                who = _PEOPLE[(place + len(kind) * 3) % len(_PEOPLE)]
                body: dict[str, JsonValue] = {"by": sample_id(who), TARGET: sample_id(f"post {word}"), "kind": kind}
                told.append((ago, REACT, body))
        told += [(ago, ATTEND, body) for ago, body in self._events.entries()]
        told.sort(key=lambda one: -one[0])
        return sample_book(ROOM, [(self._moment(ago), kind, body) for ago, kind, body in told])


def sample_documents(day: dt.date, french: bool) -> Mapping[str, bytes]:
    """Every document of the room on a day."""
    return SampleNews(day, french=french).documents()
