"""An evening among people and clubs, by mouse and keyboard on real screens: a list of 5,000 is imported, somebody is
found in two letters, a committee handed over, a thing lent, and one card edited in two clones at once.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.ui.test_evening import ROOT, Person, arrive, pytestmark

__all__ = ["arrive", "pytestmark"]
_CARDS = ".upont/social/people"


def git(folder: Path, *arguments: str) -> str:
    """What git says of a clone."""
    return subprocess.run(["git", "-C", str(folder), *arguments], check=True, capture_output=True, text=True).stdout


def introduce(person: Person, name: str, email: str, words: tuple[str, str, str]) -> None:
    """Answer who one is; ``words`` are the names of the fields and of the button."""
    for field, value in zip(words, (name, email), strict=False):
        person.write(field, value)
    person.click(words[2])


def drop(person: Person, file: Path, place: str) -> None:
    """Drag a file from a file manager at the right of the screen to what has this name."""
    command = [sys.executable, str(ROOT / "tests/support/file_manager.py"), "1220", "200", "/nowhere", str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=person.screen.environment) as shown:
        try:
            assert shown.stdout is not None
            start = json.loads(shown.stdout.readline())["ready"][0]
            x, y = person.place(place)
            person.screen.drag((start[0], start[1]), (x, y + 200))
            person.screen.xdotool("mouseup", "1")
            person.screen.xdotool("sleep", "0.5")
        finally:
            shown.kill()


def pick(person: Person, field: str, letters: str, name: str) -> None:
    """Choose somebody in a line of a dialog: a few letters, then the first that they find."""
    person.click(field)
    person.screen.xdotool("type", "--delay", "20", letters)
    person.sees(name)  # in the list that opens below
    person.press("Down")
    person.press("Return")


def find(person: Person, letters: str, name: str, hint: str) -> None:
    """Find somebody by some letters in the field of the list."""
    person.write(hint, letters)
    person.sees(name)
    person.press("Return")


def test_an_evening_among_people(arrive: Callable[[str, str], Person], tmp_path: Path) -> None:
    stick, source = tmp_path / "stick", tmp_path / "school.csv"
    stick.mkdir()
    rows = [f"031;Name{number};Given{number};person{number}@example.org" for number in range(4999)]
    source.write_text("\n".join(["promo;nom;prénom;mail", *rows, "031;Yzer;Xiomara;xiomara@example.org", ""]))

    # The sample circle has a room of people beside its files.
    zoe = arrive("zoe", "en")
    zoe.click("Open the sample circle")
    zoe.click("Skip")
    zoe.be_nobody_in_sample()
    zoe.click("People")
    zoe.sees("40 people")
    zoe.sees("Students’ Union")

    # 5,000 people are imported, after a look at them; somebody is found in two letters typed anywhere in the list.
    drop(zoe, source, "Find a person")
    zoe.sees("New (5,000)")
    zoe.click("Import 5,000 people")
    introduce(zoe, "Zoe Bell", "zoe@example.org", ("Name", "E-mail", "Continue"))
    zoe.sees("5,040 people")
    zoe.press("ctrl+f")
    zoe.press("ctrl+a")
    zoe.screen.xdotool("type", "--delay", "30", "xi")
    zoe.sees("Xiomara Yzer", "031")
    zoe.sees("1 person")
    zoe.sees("Copy xiomara@example.org")

    # A committee is handed over.
    zoe.click("Photography")
    zoe.sees("president")
    zoe.click("Next year's committee…")
    zoe.sees("Next year's committee of Photography")
    pick(zoe, "Person 1", "kar", "Karim Bouzid")
    pick(zoe, "Person 2", "luci", "Lucie Marchand")
    zoe.click("Hand over")
    zoe.sees("Karim Bouzid", "president")

    # A thing is lent; another one is late.
    x, y = zoe.place("Former members")
    zoe.screen.xdotool("mousemove", str(x), str(y), "click", "--repeat", "15", "--delay", "20", "5")
    zoe.click("Tripod")
    zoe.screen.xdotool("click", "3")
    zoe.click("Lend it…")
    pick(zoe, "Person", "noem", "Noémie Brun")
    zoe.click("Lend")
    zoe.sees("Tripod", "Noémie Brun")
    zoe.click("Loans*")
    zoe.sees("Canon 2000D camera", "9 days late")

    # She shares the circle, and Malik receives it.
    zoe.press("ctrl+shift+s")
    zoe.write("Place", str(stick))
    zoe.press("Return")
    zoe.sees("Shared:")
    malik, copy = arrive("malik", "fr"), tmp_path / "malik" / "Asso"
    malik.click("Recevoir un cercle")
    malik.write("Depuis", str(stick))
    malik.write("Dans", str(copy))
    malik.click("Recevoir")
    malik.click("Personnes")
    malik.sees("5\u202f040 personnes")

    # Both edit one card, each another field of it, and share.
    find(malik, "xi", "Xiomara Yzer", "Trouver une personne")
    malik.click("Modifier")
    malik.write("Téléphone", "+33612345678")
    malik.click("Enregistrer")
    introduce(malik, "Malik Roux", "malik@example.org", ("Nom", "E-mail", "Continuer"))
    malik.sees("Appeler +33612345678")
    malik.press("ctrl+shift+s")
    malik.sees("Partagé")
    zoe.click("Everyone")
    find(zoe, "xi", "Xiomara Yzer", "Find a person")
    zoe.press("F2")
    zoe.write("Nicknames", "Xio")
    zoe.click("Save")
    zoe.sees("“Xio”")
    zoe.press("ctrl+shift+s")
    zoe.sees("Shared")
    zoe.sees("Call +33612345678")
    malik.press("ctrl+shift+s")
    malik.sees("« Xio »")
    sample = next(folder for folder in (tmp_path / "zoe").rglob("sample") if (folder / ".git").exists())
    for clone in (sample, copy):
        found = git(clone, "grep", "-l", "Xiomara", "HEAD", "--", _CARDS).strip().partition(":")[2]
        card = git(clone, "show", f"HEAD:{found}")
        assert "NICKNAME:Xio" in card
        assert "+33612345678" in card
        git(clone, "fsck", "--strict")
    assert git(sample, "rev-parse", "HEAD") == git(copy, "rev-parse", "HEAD")
