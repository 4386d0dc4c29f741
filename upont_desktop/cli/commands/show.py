"""``show``: one commit."""

from __future__ import annotations

from argparse import Namespace

from upont_desktop.cli import shapes
from upont_desktop.cli.call import Call
from upont_desktop.cli.catalogue import translate
from upont_desktop.cli.output import Output, one_line
from upont_desktop.cli.words import CHANGE_TONES, badges, change_word, moment, reference, short
from upont_desktop.domain.commit import Commit
from upont_desktop.domain.history import Change, CommitDetails
from upont_desktop.domain.resource import ChangeKind
from upont_desktop.domain.text import display


def run(options: Namespace) -> int:
    """Print a commit and the resources that it touched."""
    call = Call.made_from(options)
    reader = call.reader(options.clone)
    details = reader.commit(reader.revision(options.revision))
    if call.out.json:
        call.out.value({"circle": reader.circle.slug} | shapes.commit_details(details))
    else:
        print_commit(call.out, details, reader.circle.slug)
    return 0


def print_commit(out: Output, details: CommitDetails, circle: str) -> None:
    """Who, when, why, and what."""
    made = details.commit
    rows = [(translate("Terminal", "commit"), f"{made.hash} {badges(details.refs)}".strip())]
    rows.append((translate("Terminal", "author"), f"{one_line(made.author.who)}, {moment(made.author)}"))
    if made.committer != made.author:
        rows.append((translate("Terminal", "committer"), f"{one_line(made.committer.who)}, {moment(made.committer)}"))
    rows += [(translate("Terminal", "parent"), _brief(parent)) for parent in details.parents]
    rows += [(translate("Terminal", "child"), _brief(child)) for child in details.children]
    if not details.on_head:
        rows.append((translate("Terminal", "note"), translate("Terminal", "on another branch than HEAD")))
    out.table(rows)
    out.line()
    out.lines(f"    {line}" for line in display(made.description).splitlines())
    out.line()
    if not details.changes:
        out.line(translate("Terminal", "It changed no resource."))
        return
    told = translate("Terminal", "change"), translate("Terminal", "version"), translate("Terminal", "resource")
    out.header(f"{told[0]:8}  {told[1]:>7}  {told[2]}")
    out.lines(_change(out, touched, circle) for touched in details.changes)


def _brief(made: Commit | str) -> str:
    return short(made) if isinstance(made, str) else f"{short(made.hash)} {one_line(made.short_description)}"


def _change(out: Output, touched: Change, circle: str) -> str:
    at = touched.resource
    origin = touched.previous if at.change in {ChangeKind.MOVED, ChangeKind.FORKED} else None
    came = translate("Terminal", "from {source}").format(source=reference(origin, circle)) if origin else ""
    change = out.coloured(f"{change_word(at.change):8}", CHANGE_TONES[at.change])
    return f"{change}  {at.version:>7}  {one_line(at.rel_path)}{'  ' if came else ''}{came}"
