"""An evening of two tills without a network, by keys and then by mouse, on real screens: each sells, credits and takes
back; the power goes in the middle of a sale; the boxes are counted; both share. What was typed and touched, an addition
of the books that knows nothing of the program, and hledger, come to the same balances.
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
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from tests.packaging.screen import screen
from tests.support.bar import SHOP, documents
from tests.support.plain_git import git
from tests.ui.test_evening import ROOT, Person, pytestmark
from upont_desktop.apps.social.records import today
from upont_desktop.apps.social.sample import SampleRoom
from upont_desktop.apps.trade.records.shops import shop_fields, shop_path
from upont_desktop.domain.documents import changed_document
from upont_desktop.domain.rooms import ROOMS_PATH

__all__ = ["pytestmark"]
SALES = int(os.environ.get("UPONT_EVENING_SALES", "24"))
"""Of each till: an evening has some 300, and this test need not take as long. A quarter of them is by mouse."""
BY_MOUSE = SALES // 4
PEOPLE = {
    "th": "Théo Lefèvre", "ja": "Jade Faure", "ar": "Arthur Mercier", "zo": "Zoé Blanchard", "gab": "Gabriel Guérin",
    "lin": "Lina Haddad", "jules": "Jules Perrin", "sar": "Sarah Cohen",
}  # fmt: skip
GOODS = {"co": ("Cola", 120), "li": ("Limonade", 100), "jus": ("Jus de pomme", 110), "ea": ("Eau pétillante", 80),
         "ch": ("Chips", 100)}  # fmt: skip
BROKE = "Emma Vidal"  # who has nothing on her account
CREDIT = 2_000  # cents: enough for eight times two of the dearest
OFFLINE = replace(SHOP, offline_minutes=24 * 60)  # a bar that never has a network caps nobody


@pytest.fixture
def clones(tmp_path: Path) -> tuple[Path, Path, Path]:
    """The shared place, and a clone for each of both tills, with the people and goods of a bar."""
    begun, stick = tmp_path / "begun", tmp_path / "stick.git"
    begun.mkdir()
    for path, content in {
        **SampleRoom(today(), french=False).documents(),
        **documents(),
        shop_path(SHOP.slug): changed_document(shop_path(SHOP.slug), None, shop_fields(OFFLINE)),
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


@dataclass(frozen=True)
class Words:
    """How what is touched and looked for is called in a language; what has a star goes on."""

    paying: tuple[str, ...]
    crediting: tuple[str, ...]
    credit: str
    put: str
    undo: str
    undone: str
    guest: str
    cash: str


ENGLISH = Words(
    ("Pay €",), ("Put €",), "Credit €10.00", "Put €10.00 on the account", "Undo: *", "Taken back: €", "Guest",
    "€1.20 · Cash",
)  # fmt: skip
FRENCH = Words(
    tuple(f"Encaisser {digit}" for digit in range(10)), ("Mettre 2",), "Recharger de 10,00 €",
    "Mettre 10,00 € sur le compte", "Annuler : *", "Annulé : ", "Invité", "1,20 € · Espèces",
)  # fmt: skip


@dataclass
class Seller:
    """Somebody at a till, who remembers what happened: what is on each account by now, and how often what was done."""

    person: Person
    words: Words
    cents: Counter[str] = field(default_factory=Counter)
    done: Counter[str] = field(default_factory=Counter)

    def note(self, who: str, cents: int, kind: str) -> None:
        self.cents[who] += cents
        self.done[kind] += 1

    def sell(self, letters: str, good: str, count: int) -> None:
        """A sale by keys alone, the first ones as fast as they are typed."""
        type_keys(self.person, letters, "<Return>", f"{count}{good}", "<Return>")
        wait_until(self.person, *self.words.paying, there=True)
        type_keys(self.person, "pause", "<Return>")
        wait_until(self.person, *self.words.paying, there=False)
        self.note(PEOPLE[letters], -count * GOODS[good][1], "sale")

    def credit(self, letters: str) -> None:
        """Money on an account, by keys alone."""
        type_keys(self.person, letters, "<Return>", f"+{CREDIT // 100}")
        wait_until(self.person, *self.words.crediting, there=True)
        type_keys(self.person, "pause", "<Return>")
        wait_until(self.person, *self.words.crediting, there=False)
        type_keys(self.person, "<Escape>")
        self.note(PEOPLE[letters], CREDIT, "credit")

    def undo(self, who: str, cents: int, *, mouse: bool = False) -> None:
        """What was done last is taken back."""
        if mouse:
            self.person.click(self.words.undo)
        else:
            type_keys(self.person, "<ctrl+BackSpace>")
        self.person.sees(self.words.undone)
        self.note(who, cents, "undo")

    def touch_sale(self, letters: str, good: str) -> None:
        """A sale by mouse, but for the letters by which somebody is found."""
        type_keys(self.person, letters)
        self.person.click(f"{PEOPLE[letters]},*")
        self.person.click(f"{GOODS[good][0]},*")
        self._touch_pay()
        self.note(PEOPLE[letters], -GOODS[good][1], "sale")

    def touch_guest(self) -> None:
        """A guest pays in cash."""
        self.person.click(self.words.guest)
        self.person.click("Cola,*")
        self._touch_pay()
        self.person.sees(self.words.cash)
        self.done["sale"] += 1

    def touch_credit(self) -> None:
        """Somebody has too little, is credited by mouse, and pays."""
        type_keys(self.person, "emma")
        self.person.click(f"{BROKE},*")
        self.person.click("Cola,*")
        self.person.click(self.words.credit)
        self.person.click(self.words.put)
        self.note(BROKE, 1_000, "credit")
        self._touch_pay()
        self.note(BROKE, -120, "sale")

    def _touch_pay(self) -> None:
        wait_until(self.person, *self.words.paying, there=True)
        self.person.click(next(one for one in self.person.names() if one.startswith(self.words.paying)))
        wait_until(self.person, *self.words.paying, there=False)


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


def sell_by_keys(*sellers: Seller) -> None:
    """Everybody puts 20 € on the account at both tills, again and again, and drinks."""
    people, goods = [*PEOPLE], [*GOODS]
    for number in range(SALES - BY_MOUSE):
        who, good, count = people[number % len(people)], goods[number % len(goods)], 1 + number % 2
        for seller in sellers:
            if number // len(people) % 8 == 0:
                seller.credit(who)
            seller.sell(who, good, count)
        if number % 6 == 5:
            sellers[0].undo(PEOPLE[who], count * GOODS[good][1])


def sell_by_mouse(*sellers: Seller) -> None:
    """The same by mouse; who has nothing is credited first."""
    people, goods = [*PEOPLE], [*GOODS]
    for seller in sellers:
        seller.touch_credit()
        seller.touch_guest()
        for who in people:
            seller.credit(who)
    for number in range(BY_MOUSE):
        who, good = people[number % len(people)], goods[number % len(goods)]
        for seller in sellers:
            seller.touch_sale(who, good)
        if number % 6 == 5:
            sellers[1].undo(PEOPLE[who], GOODS[good][1], mouse=True)


def lose_power_in_a_sale(seller: Seller, folder: Path) -> None:
    """It was sold whole, or never was, and that is shown; the evening goes on."""
    who, good = next(iter(PEOPLE)), "co"
    before = len(dict(lines(folder)))
    type_keys(seller.person, who, "<Return>", good, "<Return>")
    wait_until(seller.person, *seller.words.paying, there=True)
    type_keys(seller.person, "pause", "<Return>")
    seller.person.lose_power()
    seller.person.sees("Recent entries")
    after = len(dict(lines(folder)))
    assert after in {before, before + 1}
    if after > before:
        seller.note(PEOPLE[who], -GOODS[good][1], "sale")


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

    # Both open, and sell with no network: by keys; the power goes at Léa’s in the middle of a sale; then by mouse.
    open_bar(lea, "Recent entries", "Or just a sum", "Open the bar")
    open_bar(karim, "Dernières écritures", "Ou une somme seule", "Ouvrir le bar")
    first, second = Seller(lea, ENGLISH), Seller(karim, FRENCH)
    sell_by_keys(first, second)
    lose_power_in_a_sale(first, left)
    sell_by_mouse(first, second)

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
    kinds = Counter(str(entry["k"]) for _, entry in lines(left))
    assert {kind: kinds[kind] for kind in ("sale", "credit", "undo")} == first.done + second.done
    balances = added_up(left)
    assert sum(balances.values()) == 0
    ids = {person.shown: f"member:{person.id}" for person in SampleRoom(today(), french=False).people()}
    remembered = first.cents + second.cents
    assert {name: balances[ids[name]] for name in remembered} == remembered
    for person, folder in ((lea, left), (karim, right)):
        said = json.loads(terminal(person, "account", "list", str(folder), "--json"))
        told = {row["account"]: row["cents"] for row in said["accounts"] if row["cents"]}
        assert told == dict(balances)
        terminal(person, "books", "verify", str(folder), "--deep")
    check_by_hledger(lea, left, tmp_path / "bar.journal")
