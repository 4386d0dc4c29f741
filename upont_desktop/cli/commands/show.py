"""``show``: one commit."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing

from upont_desktop.cli import shapes
from upont_desktop.cli.call import Call
from upont_desktop.cli.catalogue import plural, translate
from upont_desktop.cli.output import Output, one_line
from upont_desktop.cli.words import CHANGE_TONES, badges, change_word, moment, reference, say, short
from upont_desktop.domain.commit import Commit
from upont_desktop.domain.information import FieldChange, said_together
from upont_desktop.domain.resource import ChangeKind
from upont_desktop.domain.rows import Change, CommitDetails
from upont_desktop.domain.text import display
from upont_desktop.service.information import information_changes


def run(options: Namespace) -> int:
    """Print a commit and the resources that it touched."""
    call = Call.made_from(options)
    with closing(call.reader(options.clone)) as reader:
        details = reader.histories.commit(reader.versions.revision(options.revision))
        noted = information_changes(reader, details.information)
    if call.out.json:
        shape = {"circle": reader.circle.slug} | shapes.commit_details(details)
        call.out.value(
            shape | {"information": [shapes.information(*each) for each in noted.items()], "records": details.records}
        )
    else:
        print_commit(call.out, details, reader.circle.slug, noted)
    return 0


def print_commit(out: Output, details: CommitDetails, circle: str, noted: Mapping[str, Sequence[FieldChange]]) -> None:
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
        if not noted and not details.records:
            out.line(translate("Terminal", "It changed no resource."))
        out.lines(_beside(noted, details.records))
        return
    told = translate("Terminal", "change"), translate("Terminal", "version"), translate("Terminal", "resource")
    out.header(f"{told[0]:8}  {told[1]:>7}  {told[2]}")
    out.lines(_change(out, touched, circle) for touched in details.changes)
    out.lines(_beside(noted, details.records))


def _beside(noted: Mapping[str, Sequence[FieldChange]], records: int) -> Iterator[str]:
    """What changed beside resources: what is noted about them, and what rooms keep."""
    yield from _information(noted)
    if records:
        one, many = translate("Terminal", "{n} record of rooms"), translate("Terminal", "{n} records of rooms")
        yield plural(records, one, many)


def _information(noted: Mapping[str, Sequence[FieldChange]]) -> Iterator[str]:
    """What people changed in the fields of each resource, in words."""
    for path, changes in noted.items():
        said = said_together([change.words(say) for change in changes], say)
        yield translate("Terminal", "information about {path}: {changes}").format(
            path=one_line(path), changes=one_line(said)
        )


def _brief(made: Commit | str) -> str:
    return short(made) if isinstance(made, str) else f"{short(made.hash)} {one_line(made.short_description)}"


def _change(out: Output, touched: Change, circle: str) -> str:
    at = touched.resource
    origin = touched.previous if at.change in {ChangeKind.MOVED, ChangeKind.FORKED} else None
    came = translate("Terminal", "from {source}").format(source=reference(origin, circle)) if origin else ""
    change = out.coloured(f"{change_word(at.change):8}", CHANGE_TONES[at.change])
    return f"{change}  {at.version:>7}  {one_line(at.rel_path)}{'  ' if came else ''}{came}"
