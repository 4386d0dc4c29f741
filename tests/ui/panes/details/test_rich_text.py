"""Descriptions: links, hashes, trailers; never markup."""

from __future__ import annotations

from upont_desktop.ui.panes.details.rich_text import Trailer, linked, split_trailers


def test_addresses_and_hashes_can_be_followed() -> None:
    text = linked("See https://example.org/a?b=1&c=2, and 1a2b3c4d5e.")
    assert '<a href="https://example.org/a?b=1&amp;c=2">https://example.org/a?b=1&amp;c=2</a>,' in text
    assert '<a href="commit:1a2b3c4d5e">1a2b3c4d5e</a>.' in text


def test_numbers_and_words_are_no_hashes() -> None:
    assert "href" not in linked("In 20240314 the facade was defaced 1234567")


def test_what_people_write_is_never_markup() -> None:
    assert linked("<img src=x> & co\nnext") == "&lt;img src=x&gt; &amp; co<br>next"
    assert "javascript" not in linked("javascript:alert(1)").partition("href")[2]


def test_trailers_are_told_apart() -> None:
    body, trailers = split_trailers("Text.\n\nCo-authored-by: Léa <lea@example.org>\nRefs: #12\n")
    assert body == "Text."
    assert trailers == (Trailer("Co-authored-by", "Léa <lea@example.org>"), Trailer("Refs", "#12"))
    assert [trailer.person for trailer in trailers] == ["Léa", ""]


def test_a_last_paragraph_of_prose_is_no_trailer() -> None:
    text = "Text.\n\nNote: this\nis prose."
    assert split_trailers(text) == (text, ())
    assert split_trailers("") == ("", ())
