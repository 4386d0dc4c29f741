"""Cards of people, as programs write them: read, and changed line by line."""

from __future__ import annotations

import datetime as dt
import re

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st
from icalendar import vText
from icalendar.parser import Contentlines

from upont_desktop.domain.card_values import escaped
from upont_desktop.domain.vcard import VCard, cards_in_file, composed_card, read_card

# Written here after what each program exports: its order, folds, groups and parameters.
THUNDERBIRD = (
    b"BEGIN:VCARD\r\nVERSION:4.0\r\nEMAIL;PREF=1:lea.dupont@example.org\r\nEMAIL:lea@example.net\r\n"
    b"FN:L\xc3\xa9a Dupont\r\nN:Dupont;L\xc3\xa9a;;;\r\nNICKNAME:Lulu\r\nBDAY;VALUE=DATE:20040229\r\n"
    b"TEL;TYPE=cell;VALUE=TEXT:+33612345678\r\nNOTE:Tr\xc3\xa9sorier\\, puis\\npr\xc3\xa9sidente\\; "
    b"voil\xc3\xa0\r\nUID:4b1d0e2a-8c1f-4b63-9b9e-1a2b3c4d5e6f\r\nEND:VCARD\r\n"
)
APPLE = (
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Apple Inc.//macOS 14//EN\r\nN:Martin;Zo\xc3\xa9;Anne;;\r\n"
    b"FN:Zo\xc3\xa9 Martin\r\nitem1.EMAIL;type=INTERNET;type=pref:zoe@example.org\r\nitem1.X-ABLabel:_$!<Other>!$_\r\n"
    b"EMAIL;type=INTERNET;type=HOME:zoe@example.com\r\nTEL;type=CELL;type=VOICE:+33 6 98 76 54 32\r\n"
    b"BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-17\r\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAASABIAAD/4QBMRXhpZgAA\r\n"
    b" TU0AKgAAAAgAAYdpAAQAAAABAAAAGgAAAAAAA6ABAAMAAAABAAEAAKACAAQAAAABAAAAoA\r\n CgAwAE==\r\nEND:VCARD\r\n"
)
GOOGLE = (
    b"BEGIN:VCARD\nVERSION:3.0\nFN:Karim Benali\nN:Benali;Karim;;;\nNICKNAME:Kiki\nNICKNAME:Karim\\,le Grand\n"
    b"EMAIL;TYPE=INTERNET:karim@example.org\nitem1.TEL:0612345678\nitem1.X-ABLabel:Portable\nBDAY:2003-01-31\n"
    b"CATEGORIES:myContacts,Bureau\nEND:VCARD\n"
)
KHARD = (
    b"BEGIN:VCARD\nVERSION:4.0\nCATEGORIES:association,bde\nFN:Jos\xc3\xa9 Garc\xc3\xada\n"
    b"N:Garc\xc3\xada;Jos\xc3\xa9;;;\nREV:20260102T030405Z\nTEL;PREF=2;VALUE=uri:tel:+34-600-000-000\nTEL;PREF=1;VALUE=uri:tel:+33612121212\n"
    b"UID:kh4rd\nX-SKYPE:jose\nEND:VCARD\n"
)
PROGRAMS = {"Thunderbird": THUNDERBIRD, "Apple": APPLE, "Google": GOOGLE, "khard": KHARD}


def card_of(raw: bytes) -> VCard:
    card = read_card(raw)
    assert card is not None
    return card


def changed_lines(before: bytes, after: bytes) -> set[bytes]:
    """The unfolded lines that one of both has alone."""
    first, second = (set(re.sub(rb"\r?\n[ \t]", b"", raw).splitlines(keepends=True)) for raw in (before, after))
    return first ^ second


@pytest.mark.parametrize("raw", PROGRAMS.values(), ids=PROGRAMS)
def test_a_card_that_is_not_changed_keeps_every_byte(raw: bytes) -> None:
    assert card_of(raw).raw() == raw


def test_what_the_usual_programs_write_is_read() -> None:
    lea = card_of(THUNDERBIRD)
    assert lea.texts("EMAIL") == ("lea.dupont@example.org", "lea@example.net")
    assert (lea.parts("N")[:2], lea.day("BDAY")) == (("Dupont", "Léa"), dt.date(2004, 2, 29))
    assert lea.text("NOTE") == "Trésorier, puis\nprésidente; voilà"
    zoe = card_of(APPLE)
    assert zoe.texts("EMAIL") == ("zoe@example.org", "zoe@example.com")
    assert zoe.day("BDAY") is None, "Apple's year for a birthday without one"
    karim = card_of(GOOGLE)
    assert karim.items("NICKNAME") == ("Kiki", "Karim,le Grand")
    assert karim.items("CATEGORIES") == ("myContacts", "Bureau")
    jose = card_of(KHARD)
    assert jose.texts("TEL") == ("+33612121212", "+34-600-000-000"), "the preferred one first, without tel:"


def test_one_field_changes_its_own_line() -> None:
    for raw, name, line in ((THUNDERBIRD, "NICKNAME", b"NICKNAME:Lili\r\n"), (KHARD, "NICKNAME", b"NICKNAME:Lili\n")):
        after = card_of(raw).with_items(name, ("Lili",)).raw()
        assert line in changed_lines(raw, after)
        assert len(changed_lines(raw, after)) == (2 if name.encode() in raw else 1)
    added = card_of(THUNDERBIRD).with_texts("EMAIL", ("lea.dupont@example.org", "lea@example.net", "new@example.org"))
    assert changed_lines(THUNDERBIRD, added.raw()) == {b"EMAIL:new@example.org\r\n"}
    replaced = card_of(KHARD).with_texts("TEL", ("+33700000000", "+34-600-000-000")).raw()
    assert b"TEL;PREF=1;VALUE=uri:tel:+33700000000\n" in replaced, "its parameters stay, and its form"
    gone = card_of(APPLE).with_texts("EMAIL", ("zoe@example.com",)).raw()
    assert b"item1." not in gone, "what names a line goes with it"
    named = card_of(APPLE).with_parts("N", {0: "Martin; Petit"}, 5)
    assert b"N:Martin\\; Petit;Zo\xc3\xa9;Anne;;\r\n" in named.raw()
    turned = card_of(KHARD).with_texts("TEL", ("+34-600-000-000", "+33612121212"))
    assert turned.texts("TEL") == ("+34-600-000-000", "+33612121212")
    assert b"PREF" not in turned.raw(), "their order says it now"
    born = card_of(APPLE).with_day("BDAY", dt.date(2003, 5, 17))
    assert (born.day("BDAY"), b"BDAY:2003-05-17\r\n" in born.raw()) == (dt.date(2003, 5, 17), True)


def test_older_letters_are_read_and_replaced() -> None:
    old = (
        b"BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=ISO-8859-1:Ren\xe9\r\n"
        b"NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:d=C3=A9j=C3=A0\r\nTEL;CELL:1\r\nORG:Caf\xe9\r\nEND:VCARD\r\n"
    )
    card = card_of(old)
    assert (card.text("FN"), card.text("NOTE"), card.text("ORG")) == ("René", "déjà", "Café")
    assert b"\r\nNOTE:plus tard\r\n" in card.with_text("NOTE", "plus tard").raw()
    assert b"\r\nFN:Ren\xc3\xa9e\r\n" in card.with_text("FN", "Renée").raw()


def test_a_file_of_many_cards() -> None:
    broken = b"BEGIN:VCARD\r\nVERSION:2.1\r\nFN;ENCODING=QUOTED-PRINTABLE:Jos=C3=A9 G=\r\narc=C3=ADa\r\nEND:VCARD\r\n"
    cards = cards_in_file(b"\xef\xbb\xbf" + GOOGLE + b"\n" + broken + APPLE, lambda raw: raw.decode("latin-1"))
    assert [card_of(raw).text("FN") for raw in cards] == ["Karim Benali", "José García", "Zoé Martin"]
    wide = cards_in_file(GOOGLE.decode().encode("utf-16"), bytes.decode)
    assert [card_of(raw).text("FN") for raw in wide] == ["Karim Benali"]
    latin = cards_in_file(APPLE.decode().encode("latin-1"), lambda raw: raw.decode("latin-1"))
    assert card_of(latin[0]).text("FN") == "Zoé Martin"
    assert cards_in_file(b"promo;nom\n1;2\n", bytes.decode) == []


def test_what_is_no_card_is_none() -> None:
    assert [read_card(raw) for raw in (b"", b"FN:x\n", b"BEGIN:VCARD\nFN:x\n", b"<<<<<<< mine\n", b"\x00\xff")] == [
        None
    ] * 5


LETTERS = st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp", "Cs"])
TEXTS = st.text(LETTERS, min_size=1, max_size=90).filter(lambda text: text.strip() == text)


@given(TEXTS, st.lists(TEXTS, min_size=1, max_size=4, unique=True), TEXTS, st.dates(dt.date(1900, 1, 1)))
def test_two_other_libraries_read_what_is_written(name: str, nicks: list[str], note: str, birth: dt.date) -> None:
    card = card_of(composed_card([("FN", escaped(name)), ("UID", "")])).with_items("NICKNAME", nicks)
    card = card.with_text("NOTE", f"{note}\n{name}")
    card = card.with_parts("N", {0: name, 1: note}, 5).with_day("BDAY", birth)
    raw = card.raw()
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    again = card_of(raw)
    assert (again.text("FN"), again.items("NICKNAME"), again.day("BDAY")) == (name, tuple(nicks), birth)
    assert again.text("NOTE") == f"{note}\n{name}"
    other = vobject.readOne(raw.decode(), validate=True)
    assert (other.fn.value, other.note.value) == (name, f"{note}\n{name}")
    assert (other.n.value.family, other.n.value.given) == (name, note)
    lines = Contentlines.from_ical(raw)  # type: ignore[no-untyped-call]  # the library has no type for it
    values = {str(key): str(value) for key, _, value in (line.parts() for line in lines if line)}
    assert (vText.from_ical(values["FN"]), vText.from_ical(values["NOTE"])) == (name, f"{note}\n{name}")


FIELDS = st.sampled_from(["NICKNAME", "EMAIL", "NOTE", "CATEGORIES", "X-UPONT-LOGIN", "TEL"])


@given(st.sampled_from(list(PROGRAMS.values())), FIELDS, st.lists(TEXTS, max_size=3, unique=True))
def test_a_change_touches_the_lines_of_its_field_alone(raw: bytes, name: str, texts: list[str]) -> None:
    card = card_of(raw)
    after = card.with_items(name, texts) if name in {"NICKNAME", "CATEGORIES"} else card.with_texts(name, texts)
    assert (after.items(name) if name in {"NICKNAME", "CATEGORIES"} else after.texts(name)) == tuple(texts)
    for line in changed_lines(raw, after.raw()):
        assert re.match(rb"(item\d\.)?(%b|X-ABLabel)[;:]" % name.encode(), line), line
    back = card_of(after.raw())
    assert back.raw() == after.raw()
    for other in card.names():
        if other not in {name, "X-ABLABEL"}:
            assert back.texts(other) == card.texts(other)


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"]), max_size=60))
def test_escapes_lead_back(text: str) -> None:
    lines = f"BEGIN:VCARD\nVERSION:4.0\nNOTE:{escaped(f'{text}-')}\nEND:VCARD\n"
    assert card_of(lines.encode()).text("NOTE") == f"{text}-".strip()
