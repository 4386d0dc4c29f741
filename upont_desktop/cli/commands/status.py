"""``status``: what is not kept yet, not shared yet, and new at the shared place."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from upont_desktop.cli import shapes
from upont_desktop.cli.catalogue import plural, translate
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.cli.output import one_line
from upont_desktop.cli.words import ONLY_GIVES, moment, short, who
from upont_desktop.domain.circle import Circle
from upont_desktop.domain.sharing_state import SharingState
from upont_desktop.domain.text import display
from upont_desktop.service.operations import learn_news, not_kept, sharing_state


def run(options: Namespace) -> int:
    """Print it, by what was last fetched; with ``--ask``, by what the place says now."""
    work = OperationCall.made_from(options)
    if options.ask:
        learn_news(work.place)
    state, unkept = sharing_state(work.place), len(not_kept(work.place))
    if work.call.out.json:
        work.call.out.value(_shape(work.circle, state, unkept))
    else:
        work.call.out.lines(_lines(state, unkept))
    return 0


def _shape(circle: Circle, state: SharingState, unkept: int) -> shapes.Shape:
    arrivals = [
        {
            "commit": one.commit,
            "author": shapes.signature(one.author),
            "short_description": display(one.title),
        }
        for one in state.arrivals
    ]
    place = {"address": display(state.address) or None, "only_gives": state.only_gives}
    counts = {"ahead": state.ahead, "behind": state.behind, "unkept": unkept, "arrivals": arrivals}
    return shapes.folder(circle) | place | counts


def _lines(state: SharingState, unkept: int) -> Iterator[str]:
    if unkept:
        told = translate("Terminal", "{n} file not yet kept."), translate("Terminal", "{n} files not yet kept.")
        yield plural(unkept, *told)
    else:
        yield translate("Terminal", "Everything is kept.")
    if not state.address:
        yield translate("Terminal", "Not shared yet.")
        return
    yield translate("Terminal", "Shared at {address}.").format(address=one_line(state.address))
    if state.only_gives:
        yield translate("Terminal", ONLY_GIVES)
    if not state.ahead and not state.behind:
        yield translate("Terminal", "Nothing to send, nothing to receive.")
    if state.ahead:
        yield plural(
            state.ahead, translate("Terminal", "{n} commit to send."), translate("Terminal", "{n} commits to send.")
        )
    if state.behind:
        told = translate("Terminal", "{n} commit to receive:"), translate("Terminal", "{n} commits to receive:")
        yield plural(state.behind, *told)
    for one in state.arrivals:
        yield f"  {short(one.commit)}  {moment(one.author)}  {who(one.author)}  {one_line(one.title)}"
