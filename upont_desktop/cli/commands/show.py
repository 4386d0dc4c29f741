"""``show``: one commit."""

from __future__ import annotations

from argparse import Namespace

from upont_desktop.cli import shapes
from upont_desktop.cli.call import Call
from upont_desktop.cli.output import Output, one_line
from upont_desktop.cli.words import badges, moment, reference, short
from upont_desktop.domain.commit import Commit
from upont_desktop.domain.history import Change, CommitDetails
from upont_desktop.domain.resource import ChangeKind
from upont_desktop.domain.text import display


def run(options: Namespace) -> int:
    """Print a commit and the resources that it touched."""
    call = Call.made_from(options)
    reader = call.reader(options.clone)
    details = reader.commit(options.revision)
    if call.out.json:
        call.out.value({"circle": reader.circle.slug} | shapes.commit_details(details))
    else:
        print_commit(call.out, details, reader.circle.slug)
    return 0


def print_commit(out: Output, details: CommitDetails, circle: str) -> None:
    """Who, when, why, and what."""
    made = details.commit
    rows = [("commit", f"{made.hash} {badges(details.refs)}".strip())]
    rows.append(("author", f"{one_line(made.author.who)}, {moment(made.author)}"))
    if made.committer != made.author:
        rows.append(("committer", f"{one_line(made.committer.who)}, {moment(made.committer)}"))
    rows += [("parent", _brief(parent)) for parent in details.parents]
    rows += [("child", _brief(child)) for child in details.children]
    if not details.on_head:
        rows.append(("note", "on another branch than HEAD"))
    out.table(rows)
    out.line()
    out.lines(f"    {line}" for line in display(made.description).splitlines())
    out.line()
    out.lines(_change(touched, circle) for touched in details.changes)
    if not details.changes:
        out.line("It changed no resource.")


def _brief(made: Commit | str) -> str:
    return short(made) if isinstance(made, str) else f"{short(made.hash)} {one_line(made.short_description)}"


def _change(touched: Change, circle: str) -> str:
    at = touched.resource
    origin = touched.previous if at.change in {ChangeKind.MOVED, ChangeKind.FORKED} else None
    came = f"  from {reference(origin, circle)}" if origin else ""
    return f"{at.change.word:8}  {at.version:>4}  {one_line(at.rel_path)}{came}"
