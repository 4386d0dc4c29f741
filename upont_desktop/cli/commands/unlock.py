"""``unlock``: locks that programs left which are gone."""

from __future__ import annotations

from argparse import Namespace

from upont_desktop.cli.catalogue import age, plural, translate
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.cli.output import shown_path
from upont_desktop.service.operations import clear_locks, left_locks


def run(options: Namespace) -> int:
    """List them with their ages, or with ``--clear`` remove them."""
    work = OperationCall.made_from(options)
    out = work.call.out
    found = clear_locks(work.place) if options.clear else left_locks(work.place)
    if out.json:
        items = ({"lock": shown_path(one.path), "age": one.age, "cleared": options.clear} for one in found)
        out.values({"circle": work.circle.slug}, "locks", items)
        return 0
    said = translate("Terminal", "{lock}  (left {when})")
    if options.clear:
        said = translate("Terminal", "Removed: {lock}  (left {when})")
    out.lines(said.format(lock=shown_path(one.path), when=age(one.age)) for one in found)
    if not found:
        out.note(translate("Terminal", "No program that is gone left a lock."))
    elif not options.clear:
        one_lock = translate("Terminal", "{n} lock left by a program that is gone; --clear removes it.")
        many = translate("Terminal", "{n} locks left by programs that are gone; --clear removes them.")
        out.trailer(plural(len(found), one_lock, many))
    return 0
