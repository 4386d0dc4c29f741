"""``post``: one post, read, written, changed, hidden; what is said of it."""

from __future__ import annotations

import datetime as dt
import re
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from upont_desktop.apps.news.commands.common import (
    WHICH_POST,
    author_name,
    comment_shape,
    person_name,
    post_meant,
    post_shape,
    reading_news,
    wanted_text,
)
from upont_desktop.apps.news.operations import comments, posts
from upont_desktop.apps.news.operations.posts import PostDraft
from upont_desktop.apps.news.post_pages import PostPage
from upont_desktop.apps.news.reader.personal_marks import MarkStore
from upont_desktop.apps.news.records import new_id
from upont_desktop.apps.news.records.posts import PostChange, moment_of
from upont_desktop.apps.social.commands.common import MISSING, day_meant
from upont_desktop.apps.social.faults import RecordRefused
from upont_desktop.apps.social.records import today
from upont_desktop.cli.catalogue import translate
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.cli.output import one_line
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import display
from upont_desktop.domain.writing_errors import NotReadable
from upont_desktop.service.operations import OperationContext

BAD_MOMENT = QT_TRANSLATE_NOOP("Documents", "“{value}” is no moment: write 2026-12-24T18:00.")
WHICH_FILE = QT_TRANSLATE_NOOP("Terminal", "which file holds the text")
WHAT_TO_SAY = QT_TRANSLATE_NOOP("Terminal", "what to say")
WHICH_REACTION = QT_TRANSLATE_NOOP("Terminal", "which reaction, or none")
WHY = QT_TRANSLATE_NOOP("Terminal", "why")
_HEADING = re.compile(r"\s*# +([^\n]+)\n?")
_PIN = dt.timedelta(days=7)
_Action: TypeAlias = Callable[[OperationCall, Namespace], int]


def run(options: Namespace) -> int:
    """Do what is asked for, and print what was done."""
    return _ACTIONS[options.action](OperationCall.made_from(options), options)


def _show(work: OperationCall, options: Namespace) -> int:
    with reading_news(work.call, work.circle) as readers:
        row = post_meant(readers, display(options.what))
        page = readers.posts.post(row.post.id) or PostPage(row)
    out = work.call.out
    if out.json:
        out.value({**post_shape(row), "circle": work.circle.slug, "said": [*map(comment_shape, page.comments)]})
        return 0
    out.line(row.post.title)
    told = f"{author_name(row.author)}, {row.post.published.astimezone():%Y-%m-%d %H:%M}"
    out.line(f"{told} ({person_name(row.author)})" if row.author.club else told)
    out.line()
    out.lines(row.post.body.rstrip().split("\n"))
    for one in () if options.no_comments else page.comments:
        out.line()
        out.line(f"  {person_name(one.author)}, {one.at[:16].replace('T', ' ')}  [{one.entry}]")
        out.lines(f"  {line}" for line in (one.text if one.hidden is None else f"({one.hidden})").split("\n"))
    return 0


def _write(work: OperationCall, options: Namespace) -> int:
    title, body = _text_of(options.what, options.title)
    draft = PostDraft(
        title, body, options.club, _moment(options.moment),
        day_meant(options.until, today()) if options.until else None,
        "", _codes(options), (), tuple(Path(one) for one in options.pictures or ()),
    )  # fmt: skip
    return work.say(posts.publish(work.place, draft, new_id()))


def _edit(work: OperationCall, options: Namespace) -> int:
    id = _post(work, options)
    changes = PostChange()
    if options.text:
        title, changes["body"] = _text_of(options.text, options.title)
        changes["title"] = title
    elif options.title:
        changes["title"] = options.title
    if options.club:
        changes["club"] = options.club
    if options.audience:
        changes["audience"] = _codes(options)
    if (moment := _moment(options.moment)) is not None:
        changes["published"] = moment
    files = [Path(one) for one in options.pictures or ()]
    return work.say(posts.edit_post(work.place, id, changes, files))


def _text_of(file: str, title: str) -> tuple[str, str]:
    """The title and the text of a file: without a title, its first heading is the title and no text."""
    if not file:
        raise RecordRefused(MISSING, what=translate("Terminal", WHICH_FILE))
    try:
        text = Path(file).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise NotReadable(path=file, details=str(error)) from error
    found = None if title else _HEADING.match(text)
    if found is not None:
        return found[1].strip(), text[found.end() :].lstrip("\n")
    return title or Path(file).stem, text


def _moment(text: str) -> dt.datetime | None:
    if not text:
        return None
    found = moment_of(text)
    if found is None:
        raise RecordRefused(BAD_MOMENT, value=one_line(text))
    zoned = re.search(r"(?:Z|[+-]\d\d:?\d\d)$", text)
    return found if zoned else found.replace(tzinfo=None).astimezone()  # on this computer's own clock


def _codes(options: Namespace) -> tuple[str, ...]:
    return tuple(part for one in options.audience or () for each in one.split(",") if (part := each.strip()))


def _post(work: OperationCall, options: Namespace) -> str:
    with reading_news(work.call, work.circle) as readers:
        return post_meant(readers, display(options.what)).post.id


def _on_post(do: Callable[[OperationContext, str, Namespace], ChangeSet]) -> _Action:
    return lambda work, options: work.say(do(work.place, _post(work, options), options))


def _pin(context: OperationContext, id: str, options: Namespace) -> ChangeSet:
    return posts.pin(context, id, day_meant(options.until, today() + _PIN))


def _comment(context: OperationContext, id: str, options: Namespace) -> ChangeSet:
    return comments.comment(context, id, wanted_text(options, WHAT_TO_SAY), options.club)


def _react(context: OperationContext, id: str, options: Namespace) -> ChangeSet:
    kind = wanted_text(options, WHICH_REACTION)
    return comments.react(context, id, "" if kind == "none" else kind)


def _retract(work: OperationCall, options: Namespace) -> int:
    return work.say(comments.retract(work.place, _entry(options)))


def _hide(work: OperationCall, options: Namespace) -> int:
    target = display(options.what) if ":" in options.what else _post(work, options)
    return work.say(comments.hide(work.place, target, wanted_text(options, WHY)))


def _unhide(work: OperationCall, options: Namespace) -> int:
    target = display(options.what) if ":" in options.what else _hidden_post(work, options)
    return work.say(comments.show(work.place, target))


def _hidden_post(work: OperationCall, options: Namespace) -> str:
    with reading_news(work.call, work.circle) as readers:
        page = readers.posts.post(display(options.what))
    return page.row.post.id if page is not None else _post(work, options)


def _entry(options: Namespace) -> str:
    if ":" not in options.what:
        raise RecordRefused(MISSING, what=translate("Terminal", WHICH_POST))
    return display(options.what)


def _bookmark(*, on: bool) -> _Action:
    def do(work: OperationCall, options: Namespace) -> int:
        MarkStore(work.call.places).bookmark(work.circle.slug, _post(work, options), on=on)
        return 0

    return do


_ACTIONS: dict[str, _Action] = {
    "show": _show,
    "write": _write,
    "edit": _edit,
    "delete": _on_post(lambda place, id, _: posts.delete_post(place, id)),
    "pin": _on_post(_pin),
    "unpin": _on_post(lambda place, id, _: posts.pin(place, id, None)),
    "comment": _on_post(_comment),
    "retract": _retract,
    "react": _on_post(_react),
    "bookmark": _bookmark(on=True),
    "unmark": _bookmark(on=False),
    "hide": _hide,
    "unhide": _unhide,
}
