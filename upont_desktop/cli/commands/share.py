"""``share``: receive, put together, send."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace

from upont_desktop.cli import shapes
from upont_desktop.cli.catalogue import plural, sentence, translate
from upont_desktop.cli.command_table import PROGRAM
from upont_desktop.cli.commands.history import inside
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.cli.output import one_line
from upont_desktop.cli.progress import ExchangeProgress, counted
from upont_desktop.cli.sign_in import asked_yes, signing_in
from upont_desktop.cli.words import ONLY_GIVES, moment, who
from upont_desktop.domain.address import shown_address
from upont_desktop.domain.conflict import NameTrouble
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import UnrelatedCircle
from upont_desktop.service.named_circles import NamedShare, share_named
from upont_desktop.service.operations import (
    Choice,
    Conflict,
    ConflictAnswer,
    ConflictSide,
    OperationContext,
    ShareResult,
    TextMerge,
    first_share,
    keep_out,
    keep_with_lfs,
    send_to_own_branch,
    share,
    share_address,
    sides_of,
    text_merge,
    use_new_address,
)

_SHOWN = 5  # files of a folder that are named; the rest are counted


def run(options: Namespace) -> int:
    """Print what was received and sent; where both sides changed a resource, print it and end with 1."""
    work = OperationCall.made_from(options)
    if options.sign_out:
        return _sign_out(work)
    if options.own_branch:
        return _to_own_branch(work)
    if options.keep_out:
        keep_out(work.place, inside(options.keep_out))
    if options.lfs:
        keep_with_lfs(work.place, inside(options.lfs))
    named = share_named(work.place, work.call.library, lambda place: _of_named(work, place))
    if not work.call.out.json:
        work.call.out.lines(map(_named, named))
    try:
        shared = signing_in(work.call.library.sign_ins, lambda: _shared(work, options), ask=not work.call.out.json)
    except UnrelatedCircle as error:
        advice = translate(
            "Terminal", "Nothing was changed. Share at another place; or, to make one circle of both, add --unite."
        )
        print(f"{PROGRAM}: {one_line(sentence(error))} {advice}", file=sys.stderr)
        return 1
    if work.call.out.json:
        work.call.out.value(_shape(work, shared) | {"named": [_named_shape(one) for one in named]})
    else:
        _say(work, shared)
    return 1 if shared.conflicts else 0


def _sign_out(work: OperationCall) -> int:
    forgotten = work.call.library.sign_ins.forget_at(share_address(work.place))
    if work.call.out.json:
        work.call.out.value({"forgotten": list(forgotten)})
        return 0
    said = translate("Terminal", "Forgotten: {place}")
    nowhere = translate("Terminal", "No password is kept for this circle.")
    work.call.out.lines([said.format(place=one_line(place)) for place in forgotten] or [nowhere])
    return 0 if forgotten else 1


def _to_own_branch(work: OperationCall) -> int:
    out, sign_ins = work.call.out, work.call.library.sign_ins
    branch = signing_in(sign_ins, lambda: send_to_own_branch(work.place), ask=not out.json)
    if out.json:
        out.value({"branch": branch})
    else:
        out.line(translate("Terminal", "Sent to “{branch}”.").format(branch=branch))
    return 0


def _of_named(work: OperationCall, context: OperationContext) -> ShareResult:
    """Share a circle that is named by the one that was asked for."""

    def exchange() -> ShareResult:
        with counted("") as report:
            return share(_watched(context, ExchangeProgress(report)))

    return signing_in(work.call.library.sign_ins, exchange, ask=not work.call.out.json)


def _named(one: NamedShare) -> str:
    """``Annuaire: 1 commit received, 0 commits sent.``, or why it was not shared."""
    if one.shared is None:
        said = translate("Terminal", "{circle} was not shared: {why}")
    elif one.shared.conflicts:
        said = translate("Terminal", "{circle} was not shared: both sides changed the same. Share that circle first.")
    else:
        return f"{one_line(one.circle.name)}: {_counts(one.shared)}"
    why = one_line(sentence(one.error)) if one.error else ""
    return said.format(circle=one_line(one.circle.name), why=why)


def _counts(shared: ShareResult) -> str:
    came = translate("Terminal", "{n} commit received"), translate("Terminal", "{n} commits received")
    went = translate("Terminal", "{n} commit sent"), translate("Terminal", "{n} commits sent")
    return f"{plural(shared.received, *came)}, {plural(shared.sent, *went)}."


def _shared(work: OperationCall, options: Namespace) -> ShareResult:
    chosen = {Choice.MINE: options.mine, Choice.THEIRS: options.theirs, Choice.BOTH: options.both}
    answers: dict[str, ConflictAnswer] = {path: choice for choice, paths in chosen.items() for path in paths}

    def ask() -> ShareResult:
        with counted("") as report:
            place = _watched(work.place, ExchangeProgress(report))
            if options.address is None:
                return share(place, answers, unite=options.unite, put_back=options.put_back)
            return first_share(place, options.address, answers, unite=options.unite)

    shared = ask()
    merged = {one.path: text_merge(work.circle, one) for one in shared.conflicts if one.path in options.merged}
    answers |= {path: merge.both() for path, merge in merged.items() if merge is not None}
    return ask() if any(merged.values()) else shared


def _watched(context: OperationContext, progress: ExchangeProgress) -> OperationContext:
    words = translate("Terminal", "Sharing")
    return replace(context, progress=lambda done, whole: progress.tell(words, done, whole), traffic=progress.carry)


def _conflict(work: OperationCall, conflict: Conflict) -> shapes.Shape:
    merge = text_merge(work.circle, conflict)
    return shapes.conflict(conflict, None if merge is None else merge.contested)


def _shape(work: OperationCall, shared: ShareResult) -> shapes.Shape:
    return shapes.change_set(shared.changes) | {
        "received": shared.received,
        "sent": shared.sent,
        "conflicts": [_conflict(work, conflict) for conflict in shared.conflicts],
        "theirs": shared.theirs or None,
        "notes": [shapes.merge_note(note) for note in shared.notes],
        "sentences": [display(sentence) for sentence in shared.sentences],
        "names": [shapes.name_trouble(trouble) for trouble in shared.troubles],
        "moved": shown_address(shared.moved) or None,
        "branch": shared.branch or None,
        "only_gives": shared.only_gives,
    }


def _named_shape(one: NamedShare) -> shapes.Shape:
    return {
        "circle": one.circle.slug,
        "received": one.shared.received if one.shared else 0,
        "sent": one.shared.sent if one.shared else 0,
        "conflicts": [display(conflict.path) for conflict in one.shared.conflicts] if one.shared else [],
        "problem": sentence(one.error) if one.error else None,
    }


def _say(work: OperationCall, shared: ShareResult) -> None:
    out = work.call.out
    if shared.conflicts:
        out.line(
            translate(
                "Terminal",
                "Both sides changed these; nothing was done. Choose with --mine, --theirs, --both or --merged:",
            )
        )
        for conflict in shared.conflicts:
            out.line(f"  {one_line(conflict.path)}")
            out.lines(f"\t{line}" for line in _both_sides(work, shared, conflict))
        return
    out.line(_counts(shared))
    for note in shared.notes:
        told = translate("Errors", note.kind.value)
        out.line(told.format(path=one_line(note.path), now=one_line(note.now)))
    out.lines(one_line(told) for told in shared.sentences)
    out.lines(map(_trouble, shared.troubles))
    out.lines(_of_place(shared))
    if shared.moved:
        _offer_new_address(work, shared.moved)


def _of_place(shared: ShareResult) -> Iterator[str]:
    """What the place has to say for itself."""
    if shared.only_gives:
        yield translate("Terminal", ONLY_GIVES)
    if shared.branch:
        said = translate("Terminal", "Its branch is called “{branch}” there now.")
        yield said.format(branch=one_line(shared.branch))
    if shared.moved:
        said = translate("Terminal", "The place has moved to {address}.")
        yield said.format(address=one_line(shown_address(shared.moved)))


def _offer_new_address(work: OperationCall, moved: str) -> None:
    """Asked where somebody sits at a terminal; the old address goes on working as long as the host sends on."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        work.call.out.line(translate("Terminal", "Share in a terminal, to be asked whether to use the new address."))
    elif asked_yes(translate("Terminal", "Use the new address from now on? (yes/no)")):
        address = use_new_address(work.place, moved)
        work.call.out.line(translate("Terminal", "Shared at {address}.").format(address=one_line(address)))


def _both_sides(work: OperationCall, shared: ShareResult, conflict: Conflict) -> Iterator[str]:
    """What it means, what each side has, and what choosing both does. No line begins with a space: paths do."""
    yield translate("Errors", conflict.kind.value)
    mine, theirs = sides_of(work.circle, conflict, shared.mine, shared.theirs)
    yield translate("Terminal", "Mine: {what}").format(what=_side(mine))
    yield translate("Terminal", "Theirs: {what}").format(what=_side(theirs))
    yield translate("Errors", conflict.meaning_of_both.value)
    merge = text_merge(work.circle, conflict)
    if merge is not None:
        yield _by_line(merge)


def _by_line(merge: TextMerge) -> str:
    """What merging by line would give."""
    if not merge.contested:
        return translate("Terminal", "Merged: both changes in one text; they do not touch each other.")
    told = (
        translate("Terminal", "Merged: both in one text; in {n} passage, mine stands before theirs."),
        translate("Terminal", "Merged: both in one text; in {n} passages, mine stands before theirs."),
    )
    return plural(merge.contested, *told)


def _side(side: ConflictSide) -> str:
    what = ", ".join(one_line(version.rel_path) for version in side.versions[:_SHOWN])
    what = what or translate("Terminal", "deleted")
    more = len(side.versions) - _SHOWN
    if more > 0:
        told = translate("Terminal", "{{what}} and {n} other"), translate("Terminal", "{{what}} and {n} others")
        what = plural(more, *told).format(what=what)
    return f"{what} ({who(side.changed)}, {moment(side.changed)})" if side.changed else what


def _trouble(trouble: NameTrouble) -> str:
    path = one_line(trouble.path)
    if trouble.other is not None:
        said = translate("Terminal", "Some computers cannot tell “{path}” from “{other}”.")
        said = said.format(path=path, other=one_line(trouble.other))
    else:
        said = translate("Terminal", "Some computers cannot hold the name “{path}”: {problem}.")
        problem = translate("Errors", trouble.problem.value) if trouble.problem else ""
        said = said.format(path=path, problem=problem)
    mend = translate("Terminal", "It is kept as it is. To rename it: move “{path}” “{offered}”.")
    return f"{said} {mend.format(path=path, offered=one_line(trouble.offered))}"
