"""Eight people sign up by mouse and keyboard on two real screens that know nothing of each other; all of them arrive,
lots are drawn and checked on the other computer, one leaves, the next one moves up, and the list is printed.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.ui.people.test_people_evening import git, pick
from tests.ui.test_evening import Person, arrive, pytestmark

__all__ = ["arrive", "pytestmark"]
TITLE = "Gala dinner"


def result_of(clone: Path) -> tuple[list[str], list[str]]:
    """Who was on the sheet, and the order that was drawn, as a program of ten lines works it out."""
    lines = [line for file in clone.glob(".upont/news/book/**/*.jsonl") for line in file.read_text().splitlines()]
    entries: list[dict[str, Any]] = [json.loads(line) for line in lines]
    (sheet,) = (file.stem for file in clone.glob(".upont/news/signups/*.json") if TITLE in file.read_text())
    about = {entry["k"]: entry for entry in entries if entry["b"].get("sheet") == sheet}
    closing, result = about["close"], about["publish"]
    people = sorted(closing["b"]["people"])
    seed = sha256((closing["h"] + "".join(people)).encode()).hexdigest()
    order = sorted(people, key=lambda person: sha256((seed + person).encode()).hexdigest())
    assert result["b"]["order"] == order
    return people, order


def introduce(person: Person, name: str, email: str, fields: tuple[str, str]) -> None:
    """Answer who one is."""
    person.sees(fields[1])
    for field, value in zip(fields, (name, email), strict=True):
        person.write(field, value)
    person.press("Return")


def no_longer_sees(person: Person, words: str) -> None:
    """Wait until nothing in sight has these words in its name."""
    until = time.monotonic() + 60
    while any(words in name for name in person.names()):
        assert time.monotonic() < until, person.names()


def add_people(person: Person, words: tuple[str, str], people: tuple[tuple[str, str], ...]) -> None:
    """Sign others up, who stand at the table; ``words`` are the names of the button and of the field."""
    for letters, name in people:
        person.click(words[0])
        pick(person, words[1], letters, name)
        person.press("Return")
        person.sees(name)


def test_an_evening_of_sign_ups(arrive: Callable[[str, str], Person], tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()

    # Zoé's club opens a sheet whose places are drawn by lot.
    zoe = arrive("zoe", "en")
    zoe.click("Open the sample circle")
    zoe.click("Skip")
    zoe.be_nobody_in_sample()
    zoe.click("News")
    zoe.click("Sign-ups*")
    zoe.click("New sign-up sheet…")
    zoe.write("Title", TITLE)
    zoe.write("Places", "7")
    zoe.press("shift+Tab")  # to how they are given
    zoe.press("Down")
    zoe.sees("By lot")
    zoe.click("Open the sheet")
    introduce(zoe, "Noémie Brun", "noemie.brun@example.org", ("Name", "E-mail"))
    zoe.sees("Places are drawn by lot")
    zoe.sees("This computer keeps the order")
    zoe.press("ctrl+shift+s")
    zoe.write("Place", str(stick))
    zoe.press("Return")
    zoe.sees("Shared:")

    # Malik has the circle, too. From here on neither hears of the other, and eight people sign up.
    malik, copy = arrive("malik", "fr"), tmp_path / "malik" / "Asso"
    malik.click("Recevoir un cercle")
    malik.write("Depuis", str(stick))
    malik.write("Dans", str(copy))
    malik.screen.xdotool("sleep", "4")  # what is at the place is being looked at
    malik.click("Recevoir")
    malik.click("Actualités")
    malik.click("Inscriptions*")
    malik.click(f"{TITLE}*")
    malik.click("S’inscrire")
    introduce(malik, "Karim Bouzid", "karim.bouzid@example.org", ("Nom", "E-mail"))
    malik.sees("Vous participez au tirage au sort.")
    malik.sees("L’ordinateur de l’organisateur ne l’a pas encore reçu")
    add_people(
        malik,
        ("Inscrire quelqu’un…", "Personne"),
        (("tom", "Tom Picard"), ("eva", "Eva Kowalski"), ("paul", "Paul Lambert")),
    )
    zoe.click("Sign up")
    zoe.sees("You take part in the draw.")
    add_people(
        zoe,
        ("Sign somebody up…", "Person"),
        (("luci", "Lucie Marchand"), ("maya", "Maya Diallo"), ("simon", "Simon Leroy")),
    )

    # All of them arrive.
    malik.press("ctrl+shift+s")
    malik.sees("Partagé")
    zoe.press("ctrl+shift+s")
    zoe.sees("Shared")
    zoe.sees("8 signed up")
    zoe.sees("Paul Lambert", "signed up")

    # Lots are drawn, and checked on the other computer.
    zoe.click("Close sign-ups")
    zoe.click("Draw lots…")
    zoe.sees("Draw lots among 8 people")
    zoe.click("Draw and publish")
    zoe.sees("7 of 7 places · 1 waiting")
    zoe.press("ctrl+shift+s")
    zoe.sees("Shared")
    malik.press("ctrl+shift+s")
    malik.sees("7 places prises sur 7")
    malik.click("Vérifier les écritures…")
    malik.sees("Tout concorde.")
    malik.press("Escape")
    people, order = result_of(copy)
    assert len(people) == 8
    sample = next(folder for folder in (tmp_path / "zoe").rglob("sample") if (folder / ".git").exists())
    assert result_of(sample) == (people, order)

    # One leaves, and the next one has the place.
    if any("Vous avez une place." in name for name in malik.names()):
        malik.click("Se désinscrire")
    else:
        zoe.click("Leave")
    malik.press("ctrl+shift+s")
    malik.sees("Partagé")
    zoe.press("ctrl+shift+s")
    zoe.sees("Shared")
    no_longer_sees(zoe, "7 of 7 places · 1 waiting")
    zoe.sees("7 of 7 places")

    # Somebody comes in, and the list is printed.
    zoe.click("Entrance…")
    zoe.sees("0 of 7 in")
    zoe.screen.xdotool("type", "--delay", "30", "ma")
    zoe.press("Return")
    zoe.sees("1 of 7 in")
    zoe.press("Escape")
    file = tmp_path / "list.pdf"
    zoe.click("Entrance list as PDF…")
    zoe.screen.xdotool("sleep", "1")
    zoe.press("ctrl+a")
    zoe.screen.xdotool("type", "--delay", "5", str(file))
    zoe.press("Return")
    zoe.sees("Written: list.pdf")
    assert file.read_bytes().startswith(b"%PDF")
    for clone in (sample, copy):
        git(clone, "fsck", "--strict")
