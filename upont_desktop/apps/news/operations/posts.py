"""Publishing, editing, pinning and deleting posts: each one commit, undone by one step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from upont_desktop.apps.news.operations.permission import require_voice
from upont_desktop.apps.news.operations.titles import title
from upont_desktop.apps.news.reader.feed import may_edit
from upont_desktop.apps.news.reader.local import known_paths
from upont_desktop.apps.news.records import NEWEST_FORM, new_id
from upont_desktop.apps.news.records.posts import (
    POSTS_FOLDER,
    Post,
    PostChange,
    post_faults,
    post_fields,
    post_id,
    post_path,
    read_post,
)
from upont_desktop.apps.social.faults import RecordRefused, refusal, refuse
from upont_desktop.apps.social.reader.local import Actor
from upont_desktop.apps.social.records import today
from upont_desktop.domain.book_errors import NotAllowed
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.documents import changed_document
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import display, git_text
from upont_desktop.service.operations import NewFile, OperationContext, add
from upont_desktop.service.records import DocumentPlan, Records, change_documents, read_records

NO_POST = QT_TRANSLATE_NOOP("Documents", "This post is not there any more.")
NOT_YOURS = QT_TRANSLATE_NOOP("Documents", "“{title}” is somebody else’s post: only who wrote it changes it.")
NO_PICTURE = QT_TRANSLATE_NOOP("Documents", "“{name}” is no picture: JPEG, PNG, GIF, WebP and SVG are.")
PICTURE_ENDINGS = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg")


@dataclass(frozen=True, slots=True)
class PostDraft:
    """A post before it is published. ``published`` is ``None`` for now; ``files`` are pictures from elsewhere on this
    computer, which become resources of the circle; ``pictures`` are references to those that are there already.
    """

    title: str = ""
    body: str = ""
    club: str = ""
    published: dt.datetime | None = None
    pinned: dt.date | None = None
    event: str = ""
    audience: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    files: tuple[Path, ...] = ()


def publish(context: OperationContext, draft: PostDraft, id: str = "") -> ChangeSet:
    """Publish a post, as oneself or for a club, now or at a moment to come. ``id`` is a new one (:func:`new_id`).

    Raises :class:`RecordRefused`, :class:`NotAllowed`.
    """
    actor = require_voice(context, draft.club)
    now = dt.datetime.now().astimezone()
    moment = draft.published or now
    path = post_path(id or new_id(), draft.title, moment)
    post = Post(
        path, draft.title.strip(), moment, actor.person, draft.club, draft.event, draft.pictures, draft.pinned,
        draft.audience, draft.body,
    )  # fmt: skip
    refuse(post_faults(post))
    kept = replace(post, pictures=(*post.pictures, *add_pictures(context, draft.files, moment)))
    key, day = ("schedule" if moment > now else "publish"), moment.date().isoformat()

    def plan(_: Records) -> DocumentPlan:
        document = changed_document(path, None, post_fields(kept), kept.body, newest=NEWEST_FORM)
        return DocumentPlan({path: document}, title(context, key, what=display(kept.title), day=day))

    return change_documents(context, "publish", plan)


def edit_post(
    context: OperationContext, id: str, changes: PostChange, files: Sequence[Path] = ()
) -> ChangeSet:  # fmt: skip
    """Change some fields of a post; ``files`` are pictures to be added to those that it then has.

    Raises :class:`RecordRefused`, :class:`NotAllowed`, :class:`NothingToDo`.
    """
    if "club" in changes:
        require_voice(context, changes["club"])
    with read_records(context) as records:
        _own_post(context, records, id, require_voice(context, ""))  # before pictures are added for nothing
    added = add_pictures(context, files, dt.datetime.now().astimezone())

    def change(post: Post) -> Post:
        new = replace(post, **changes)
        return replace(new, title=new.title.strip(), pictures=(*new.pictures, *added))

    return _edit(context, "edit-post", id, change)


def pin(context: OperationContext, id: str, until: dt.date | None) -> ChangeSet:
    """Let a post stand above the others to a last day; ``None``: no longer. Raises as :func:`edit_post` does."""
    key = "pin-post" if until is not None else "unpin-post"
    return _edit(context, key, id, lambda post: replace(post, pinned=until))


def _edit(context: OperationContext, key: str, id: str, change: Callable[[Post], Post]) -> ChangeSet:
    actor = require_voice(context, "")

    def plan(records: Records) -> DocumentPlan:
        raw, post = _own_post(context, records, id, actor)
        new = change(post)
        refuse(post_faults(new))
        fields, known = post_fields(new), post_fields(post)
        changed = {name: value for name, value in fields.items() if value != known[name]}
        document = changed_document(post.path, raw, changed, new.body, newest=NEWEST_FORM)
        day = new.pinned.isoformat() if new.pinned else ""
        return DocumentPlan({post.path: document}, title(context, key, what=display(new.title), day=day))

    return change_documents(context, key, plan)


def delete_post(context: OperationContext, id: str) -> ChangeSet:
    """Delete a post: it stays in the history, and is brought back by undoing. Raises as :func:`edit_post` does."""
    actor = require_voice(context, "")

    def plan(records: Records) -> DocumentPlan:
        _, post = _own_post(context, records, id, actor)
        return DocumentPlan({post.path: None}, title(context, "delete-post", what=display(post.title)))

    return change_documents(context, "delete-post", plan)


def _own_post(context: OperationContext, records: Records, id: str, actor: Actor) -> tuple[bytes, Post]:
    """A post that the person may change."""
    raw, post = find_post(context, records, id)
    if may_edit(actor, post, today()):
        return raw, post
    if post.club:
        raise NotAllowed(right="publish", scope=post.club)
    raise RecordRefused(NOT_YOURS, title=display(post.title))


def find_post(context: OperationContext, records: Records, id: str) -> tuple[bytes, Post]:
    """A post by its id: where the index has it, or among all. Raises :class:`RecordRefused`."""
    path, raw = None, None
    for known in (*known_paths(context, id), None):
        path = known or next((path for path in records.paths(POSTS_FOLDER) if post_id(path) == id), None)
        raw = None if path is None else records.read(path)
        if raw is not None:
            break
    if path is None or raw is None:
        raise RecordRefused(NO_POST)
    post = read_post(path, raw)
    if isinstance(post, Problem):
        raise refusal(post)
    return raw, post


# --- pictures ---------------------------------------------------------------------------------------------------------


def add_pictures(context: OperationContext, files: Sequence[Path], moment: dt.datetime) -> tuple[str, ...]:
    """Make pictures resources of the circle, in one commit, and give the references to them.

    Raises :class:`RecordRefused`, and what :func:`add` raises.
    """
    if not files:
        return ()
    for file in files:
        if file.suffix.lower() not in PICTURE_ENDINGS:
            raise RecordRefused(NO_PICTURE, name=display(file.name))
    folder = f"{title(context, 'folder')}/{moment:%Y-%m}"
    with read_records(context) as records:
        taken = set(records.paths(f"{folder}/"))
    names = []
    for file in files:
        path = _free_path(folder, file, taken)
        taken.add(path)
        names.append(path)
    new = [NewFile(path, file) for path, file in zip(names, files, strict=True)]
    key = "add-picture" if len(new) == 1 else "add-pictures"
    add(context, new, title(context, key, count=len(new)))
    return tuple(f":{path}" for path in names)


def _free_path(folder: str, file: Path, taken: set[str]) -> str:
    stem, ending, number = git_text(file.stem.encode("utf-8", "surrogateescape")), file.suffix.lower(), 2
    path = f"{folder}/{stem}{ending}"
    while path in taken:
        path, number = f"{folder}/{stem} {number}{ending}", number + 1
    return path
