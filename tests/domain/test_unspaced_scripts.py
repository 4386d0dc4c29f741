"""Scripts without spaces between words."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upont_desktop.domain.passages import WordFinder
from upont_desktop.domain.query import SearchWords
from upont_desktop.domain.unspaced_scripts import is_unspaced, spaced


@pytest.mark.parametrize("text", ["", "plain", "Équation d'onde", "Ελληνικά", "русский", "עברית", "œuvre ½"])
def test_other_scripts_stay_as_they_are(text: str) -> None:
    assert spaced(text) == text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("日本語の検索", "日 本 語 の 検 索"),
        ("Linux入門", "Linux 入 門"),
        ("ﾊﾟｿｺﾝ", "パ ソ コ ン"),
        ("ＵＳＢ機器", "USB 機 器"),
        (unicodedata.normalize("NFD", "한국어 검색"), "한 국 어 검 색"),
        ("ภาษาไทย", "ภ า ษ า ไ ท ย"),
    ],
)
def test_each_letter_is_a_word(text: str, words: str) -> None:
    assert spaced(text).split() == words.split()


@given(st.text(st.sampled_from("日本語検索カﾊﾟ한ไ aé1Ａ"), max_size=12))
def test_spacing_twice_changes_nothing(text: str) -> None:
    assert spaced(spaced(text)).split() == spaced(text).split()
    assert all(len(word) == 1 or not any(map(is_unspaced, word)) for word in spaced(text).split())


@pytest.mark.parametrize(
    ("word", "text", "marked"),
    [
        ("検索", "日本語の検索テスト", "検索"),
        ("テスト", "検索ﾃｽﾄです", "ﾃｽﾄ"),
        ("パソコン", "古いﾊﾟｿｺﾝです", "ﾊﾟｿｺﾝ"),
        ("검색", "한국어검색을 해요", "검색"),
        ("ภาษา", "ฉันเรียนภาษาไทย", "ภาษา"),
        ("linux", "日本語Linux入門", "Linux"),
        ("usb", "小型ＵＳＢ機器", "ＵＳＢ"),
        ("長い文", "とても長\nい文です", "長\nい文"),
    ],
)
def test_words_are_marked_inside_sentences(word: str, text: str, marked: str) -> None:
    assert [text[start:end] for start, end in WordFinder([SearchWords(word)]).marks(text)] == [marked]


def test_a_word_of_another_script_still_begins_where_it_begins() -> None:
    assert WordFinder([SearchWords("nux")]).marks("入門 Linux") == ()
