"""``undone``: what was undone and is still there, and bringing it back."""

from __future__ import annotations

import time
from argparse import Namespace
from datetime import UTC, datetime

from upont_desktop.cli.catalogue import age, plural, translate
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.cli.output import Output, one_line
from upont_desktop.cli.words import short
from upont_desktop.domain.errors import Age
from upont_desktop.domain.text import display
from upont_desktop.service.operations import UndoneChange, bring_back, forget_undone, undone


def run(options: Namespace) -> int:
    """Make one commit with ``--back``, let go with ``--forget``, or else only list."""
    work = OperationCall.made_from(options)
    if options.back is not None:
        return work.say(bring_back(work.place, options.back))
    if options.forget:
        return work.say(forget_undone(work.place, options.forget))
    _list(work.call.out, work.circle.slug, undone(work.place))
    return 0


def _list(out: Output, circle: str, found: tuple[UndoneChange, ...]) -> None:
    if out.json:
        out.values({"circle": circle}, "undone", ({
            "commit": one.oid,
            "time": one.time,
            "date": datetime.fromtimestamp(one.time, UTC).isoformat(),
            "summary": display(one.summary),
        } for one in found))  # fmt: skip
        return
    now = int(time.time())
    out.lines(f"{short(one.oid)}  {age(Age(now - one.time))}  {one_line(one.summary)}" for one in found)
    if not found:
        out.note(translate("Terminal", "Nothing that was undone is left."))
        return
    one_change = translate("Terminal", "{n} change undone and still there.")
    out.trailer(plural(len(found), one_change, translate("Terminal", "{n} changes undone and still there.")))
