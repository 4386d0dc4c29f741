"""An evening of two tills without a network, by keys and then by mouse, on real screens: each sells, credits and takes
back; the power goes in the middle of a sale; the boxes are counted; both share. An addition of the books that knows
nothing of the program, and hledger, come to the same balances.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.packaging.screen import screen
from tests.support.bar import documents
from tests.support.plain_git import git
from tests.ui.test_evening import ROOT, Person, pytestmark
from upont_desktop.apps.social.records import today
from upont_desktop.apps.social.sample import SampleRoom
from upont_desktop.domain.rooms import ROOMS_PATH

__all__ = ["pytestmark"]
SALES = int(os.environ.get("UPONT_EVENING_SALES", "24"))
"""Of each till by keys: an evening has some 300, and this test need not take as long."""
PEOPLE = ("th", "ja", "ar", "zo", "ga", "lin", "ju", "sar")
GOODS = ("co", "li", "jus", "ea", "ch")


@pytest.fixture
def clones(tmp_path: Path) -> tuple[Path, Path, Path]:
    """The shared place, and a clone for each of both tills, with the people and goods of a bar."""
    begun, stick = tmp_path / "begun", tmp_path / "stick.git"
    begun.mkdir()
    for path, content in {
        **SampleRoom(today(), french=False).documents(),
        **documents(),
        ROOMS_PATH: b'{"rooms": ["social", "trade", "pochtron"], "v": 1}\n',
    }.items():
        (begun / path).parent.mkdir(parents=True, exist_ok=True)
        (begun / path).write_bytes(content)
    git(begun, "init", "--quiet", "--initial-branch=main")
    for key, value in (("user.name", "Somebody"), ("user.email", "somebody@example.org")):
        git(begun, "config", key, value)
    git(begun, "add", "-A")
    git(begun, "commit", "--quiet", "--message", "Begin")
    git(tmp_path, "clone", "--quiet", "--bare", str(begun), str(stick))
    folders = []
    for name, person, email in (
        ("left", "Léa Moreau", "lea.moreau@example.org"),
        ("right", "Karim Bouzid", "karim.bouzid@example.org"),
    ):
        folder = tmp_path / f"bar-{name}"
        git(tmp_path, "clone", "--quiet", str(stick), str(folder))
        git(folder, "config", "user.name", person)
        git(folder, "config", "user.email", email)
        folders.append(folder)
    return stick, folders[0], folders[1]


@pytest.fixture
def tills(clones: tuple[Path, Path, Path], tmp_path: Path) -> Iterator[tuple[Person, Person]]:
    """Both computers, with the circle open."""
    with ExitStack() as evening:
        people = []
        for name, language, folder in (("lea", "en", clones[1]), ("karim", "fr", clones[2])):
            person = Person(tmp_path / name, evening.enter_context(screen()), language, None, str(folder))
            evening.callback(person.leave)
            people.append(person)
        yield people[0], people[1]


def terminal(person: Person, *arguments: str) -> str:
    """What the terminal says at somebody's computer."""
    return subprocess.run(
        [sys.executable, "-m", "upont_desktop", *arguments], env=person.environment, check=True, capture_output=True,
        text=True, cwd=ROOT,
    ).stdout  # fmt: skip


def type_keys(person: Person, *keys: str) -> None:
    """Words are typed, what stands in angles is a key; a pause before a bare Enter, as a hand makes one."""
    for each in keys:
        if each.startswith("<"):
            person.screen.xdotool("key", "--clearmodifiers", each.strip("<>"))
        elif each == "pause":
            person.screen.xdotool("sleep", "0.5")
        else:
            person.screen.xdotool("type", "--delay", "15", each)


def wait_until(person: Person, *words: str, there: bool) -> None:
    """Look until something in sight begins with one of these words, or nothing does any more: a hand waits for that."""
    until = time.monotonic() + 60
    while any(name.startswith(words) for name in person.names()) is not there:
        assert time.monotonic() < until, " | ".join(person.names())


PAYING = ("Pay €", "Encaisser 0", "Encaisser 1", "Encaisser 2", "Encaisser 3", "Encaisser 4")
CREDITING = ("Put €", "Mettre 2")


def sell(person: Person, who: str, what: str, count: int) -> None:
    """A sale by keys alone, the first ones as fast as they are typed."""
    type_keys(person, who, "<Return>", f"{count}{what}", "<Return>")
    wait_until(person, *PAYING, there=True)
    type_keys(person, "pause", "<Return>")
    wait_until(person, *PAYING, there=False)


def credit(person: Person, who: str, euros: int) -> None:
    """Money on an account, by keys alone."""
    type_keys(person, who, "<Return>", f"+{euros}")
    wait_until(person, *CREDITING, there=True)
    type_keys(person, "pause", "<Return>")
    wait_until(person, *CREDITING, there=False)
    type_keys(person, "<Escape>")


def open_bar(person: Person, bar: str, sum_field: str, button: str) -> None:
    person.write(sum_field, "50")
    person.click(button)
    person.sees(bar)


def lines(folder: Path) -> Iterator[tuple[str, Mapping[str, object]]]:
    """The entries of a clone's books, in no order: whatever program reads them."""
    for part in (folder / ".upont/trade/book").rglob("*.jsonl"):
        for line in part.read_text().splitlines():
            entry = json.loads(line)
            yield f"{part.relative_to(folder / '.upont/trade/book').parts[0]}:{entry['n']}", entry


def added_up(folder: Path) -> Counter[str]:
    """The balance of every account, in ten lines."""
    entries, balances = dict(lines(folder)), Counter[str]()
    for entry in entries.values():
        body, sign = entry["b"], 1
        if entry["k"] in {"undo", "reverse"}:
            body, sign = entries[body["of"]]["b"], -1  # type: ignore[index]
        for source, target, cents in body.get("moves", ()):  # type: ignore[attr-defined]
            balances[source] -= sign * cents
            balances[target] += sign * cents
    return Counter({name: cents for name, cents in balances.items() if cents})


def share(person: Person, folder: Path, stick: Path) -> None:
    """Share, and wait until both places have the same and nothing is left to be kept."""
    until = time.monotonic() + 90
    person.press("ctrl+shift+s")
    while git(folder, "rev-parse", "HEAD") != git(stick, "rev-parse", "main") or git(folder, "status", "--porcelain"):
        assert time.monotonic() < until, git(folder, "status")


def close(person: Person, words: tuple[str, str, str, str], after: str) -> None:
    """Count what should be there, and close."""
    begin, expected, sum_field, button = words
    person.click(begin)
    said = person.sees(expected)
    amount = re.sub(r"[^0-9,.]", "", said).rstrip(".").replace(".", ",")
    person.write(sum_field, amount)
    person.click(button)
    person.sees(after)


def check_by_hledger(person: Person, folder: Path, journal: Path) -> None:
    """Where it is installed, it accepts what is exported for it."""
    if shutil.which("hledger"):
        journal.write_text(terminal(person, "books", "export", str(folder), "--room", "trade", "--as", "hledger"))
        subprocess.run(["hledger", "--file", str(journal), "check"], check=True, capture_output=True)


def sell_by_keys(lea: Person, karim: Person) -> None:
    """Everybody puts 20 € on the account at both tills, and drinks."""
    for person in (lea, karim):
        for who in PEOPLE:
            credit(person, who, 20)
    for number in range(SALES):
        for person in (lea, karim):
            sell(person, PEOPLE[number % len(PEOPLE)], GOODS[number % len(GOODS)], 1 + number % 2)
        if number % 6 == 5:
            type_keys(lea, "<ctrl+BackSpace>", "pause")


def test_an_evening_at_two_tills(tills: tuple[Person, Person], clones: tuple[Path, Path, Path], tmp_path: Path) -> None:
    (lea, karim), (stick, left, right) = tills, clones

    # Léa was here first: she accepts her computer, takes the rights, and lets Karim sell.
    lea.click("Bar")
    lea.click("Accept this computer…")
    lea.click("Set up")
    lea.sees("Open “Foyer”")
    karim.click("Bar")
    device = re.search(r"« ?(.+?) ?»", karim.sees("Ce qu’il vend ne compterait pas"))
    assert device is not None
    terminal(lea, "right", "accept", str(left), device[1].strip())
    for right_ in ("sell", "credit", "cancel"):
        terminal(lea, "right", "give", str(left), "Karim", right_, "--room", "trade")
    terminal(lea, "books", "keep", str(left))
    lea.press("ctrl+shift+s")
    lea.sees("Shared")
    karim.press("ctrl+shift+s")
    karim.sees("Ouvrir « Foyer »")

    # Both open, and sell with no network: by keys.
    open_bar(lea, "Recent entries", "Or just a sum", "Open the bar")
    open_bar(karim, "Dernières écritures", "Ou une somme seule", "Ouvrir le bar")
    sell_by_keys(lea, karim)

    # The power goes at Léa's in the middle of a sale: it was sold whole, or never was; the evening goes on.
    lea.sees("Taken back")
    before = len(dict(lines(left)))
    type_keys(lea, PEOPLE[0], "<Return>", "co", "<Return>", "pause", "<Return>")
    lea.lose_power()
    lea.sees("Recent entries")
    assert len(dict(lines(left))) in {before, before + 1}
    sell(lea, PEOPLE[1], "ch", 1)
    lea.sees("Chips")

    # By mouse: a guest pays in cash, somebody is chosen and served.
    for person, guest, paying, done in (
        (lea, "Guest", "Pay €1.20", "€1.20 · Cash"), (karim, "Invité", "Encaisser 1,20 €", "1,20 € · Espèces"),
    ):  # fmt: skip
        person.click(guest)
        person.click("Cola,*")
        person.click(paying)
        person.sees(done)

    # The boxes are counted, both share, and have the same.
    close(lea, ("Close…", "There should be", "Or just a sum", "Close the bar"), "Done")
    close(karim, ("Fermer…", "Elle devrait contenir", "Ou une somme seule", "Fermer le bar"), "Terminé")
    lea.click("Done")
    karim.click("Terminé")
    lea.sees("Open “Foyer”")
    for person, folder in ((lea, left), (karim, right), (lea, left)):
        share(person, folder, stick)
    assert git(left, "rev-parse", "HEAD^{tree}") == git(right, "rev-parse", "HEAD^{tree}")
    assert {name for name, _ in lines(left)} == {name for name, _ in lines(right)}
    sold = Counter(entry["k"] for _, entry in lines(left))
    assert sold["sale"] >= 2 * SALES + 3
    assert sold["credit"] == 2 * len(PEOPLE)
    balances = added_up(left)
    assert sum(balances.values()) == 0
    for person, folder in ((lea, left), (karim, right)):
        said = json.loads(terminal(person, "account", "list", str(folder), "--json"))
        told = {row["account"]: row["cents"] for row in said["accounts"] if row["cents"]}
        assert told == dict(balances)
        terminal(person, "books", "verify", str(folder), "--deep")
    check_by_hledger(lea, left, tmp_path / "bar.journal")
