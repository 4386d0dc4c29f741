"""Balances of Note Kfet, from its ``dumpdata``: what each note has, and the aliases by which its owner is known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from upont_desktop.apps.trade.imports.database_dump import Dump


def kfet_balances(dump: Dump) -> Iterator[tuple[int, tuple[str, ...], int]]:
    """The number of each person's note, how the person is called, and the cents that it has."""
    aliases: dict[object, list[str]] = defaultdict(list)
    for one in dump.get("note.alias", {}).values():
        aliases[one.get("note")].append(str(one.get("name")))
    notes, users = dump.get("note.note", {}), dump.get("auth.user", {})
    for number, owner in sorted(dump.get("note.noteuser", {}).items()):
        user = users.get(owner.get("user") or 0, {})
        cents = notes.get(number, owner).get("balance")
        names = tuple(
            dict.fromkeys(str(name) for name in (user.get("username"), user.get("email"), *aliases[number]) if name)
        )
        if type(cents) is int:
            yield number, names or (str(number),), cents
