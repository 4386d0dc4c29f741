"""The command of the room: its table, and what runs it."""

from __future__ import annotations

from argparse import Namespace

from tests.apps.keys.operations import set_key
from tests.apps.keys.reader import all_keys
from tests.apps.keys.records import ROOM, Key
from upont_desktop.cli.call import Call
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.service.operations.books import tail


def run(options: Namespace) -> int:
    """Print the keys, or say where one is."""
    if options.key:
        work = OperationCall.made_from(options)
        return work.say(set_key(work.place, Key(options.key, options.door, options.holder)))
    call = Call.made_from(options)
    circle = call.up_to_date(call.circle(options.clone))
    with call.library.records(circle) as database:
        found = all_keys(database, tail(call.library.workplace(circle), ROOM))
    if call.out.json:
        call.out.values({"circle": circle.slug}, "keys", ({"door": key.door, "holder": key.holder} for key in found))
    else:
        call.out.table((key.door, key.holder) for key in found)
    return 0
