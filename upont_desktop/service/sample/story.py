"""A year of the sample circle: three people, some sixty commits, everything that the application can show."""

from __future__ import annotations

from upont_desktop.service.sample import english_texts, french_texts
from upont_desktop.service.sample.first_term import FIRST_TERM
from upont_desktop.service.sample.narration import Story
from upont_desktop.service.sample.second_term import SECOND_TERM


def tell_the_year(*, french: bool) -> Story:
    """The whole story, its files and its messages in French or in English."""
    words = french_texts if french else english_texts
    story = Story(words.PATHS, words.TEXTS, french)
    for part in (*FIRST_TERM, *SECOND_TERM):
        part(story)
    return story
