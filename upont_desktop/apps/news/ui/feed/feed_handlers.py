"""What the actions of the feed do: a question where one is needed, then one operation in its turn."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from upont_desktop.apps.news.operations import comments, posts
from upont_desktop.apps.news.operations.drafts import DraftStore, KeptDraft
from upont_desktop.apps.news.operations.posts import PostDraft
from upont_desktop.apps.news.post_pages import CommentRow, FeedState, PostRow
from upont_desktop.apps.news.reader.personal_marks import MarkStore
from upont_desktop.apps.news.records import new_id
from upont_desktop.apps.news.records.posts import Post
from upont_desktop.apps.news.ui.feed.composer import Composer
from upont_desktop.apps.news.ui.feed.feed_forms import HideForm
from upont_desktop.apps.news.ui.feed.letter_form import LetterForm, make_letter
from upont_desktop.apps.news.ui.feed.rendered_posts import RenderedPosts
from upont_desktop.apps.social.ui.photos import PhotoStore
from upont_desktop.domain.changes import ChangeSet
from upont_desktop.domain.errors import NotWritable, UserError
from upont_desktop.domain.text import display
from upont_desktop.ui.applications import RoomHost
from upont_desktop.ui.core.background import WorkerContext
from upont_desktop.ui.widgets.actions import Handler
from upont_desktop.ui.wording import dates

if TYPE_CHECKING:
    from upont_desktop.service.operations import OperationContext

_PIN_DAYS = 7  # of the action; the editor knows any day


@dataclass(frozen=True, slots=True)
class FeedDesk:
    """What the handlers work with: the post that is meant, who reads, and the ways to show what was done."""

    host: RoomHost
    pictures: PhotoStore
    rendered: RenderedPosts
    current: Callable[[], PostRow | None]
    state: Callable[[], FeedState]
    open: Callable[[str], None]
    refresh: Callable[[], None]
    author: Callable[[PostRow], None]


class FeedHandlers(QObject):
    """By the names of the actions. ``drafts_changed`` says that there are others; ``comment_wanted`` that the field for
    a comment is to have the keyboard.
    """

    drafts_changed = Signal()
    comment_wanted = Signal()

    def __init__(self, desk: FeedDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._context = desk, desk.host.context

    def table(self) -> dict[str, Handler]:
        """The functions behind the actions."""
        reactions: dict[str, Handler] = {
            f"news.{kind}": partial(self.react, kind)
            for kind in ("like", "dislike", "love", "laugh", "surprise", "sad")
        }
        return {
            **reactions,
            "news.write": self.write,
            "news.edit": self._edit,
            "news.pin": lambda: self._pin(on=True),
            "news.unpin": lambda: self._pin(on=False),
            "news.delete": self._delete,
            "news.comment": self.comment_wanted.emit,
            "news.bookmark": self._bookmark,
            "news.author": lambda: self._with(self._desk.author),
            "news.history": lambda: self._with(lambda row: self._desk.host.show_history(row.post.path)),
            "news.copy": lambda: self._with(self._copy),
            "news.hide": lambda: self._with(lambda row: self._ask_hide(row.post.id)),
            "news.unhide": lambda: self._with(self._unhide),
            "news.letter": self._write_letter,
        }

    def run(
        self,
        work: Callable[[OperationContext], ChangeSet],
        shown: Callable[[], object] = lambda: None,
        *,
        quiet: bool = False,
        failed: Callable[[UserError], bool] | None = None,
    ) -> None:
        """Do something in its turn, say it where it is not to be seen anyway, and show the result."""

        def done(change: ChangeSet) -> None:
            if not quiet:
                self._context.announce(change)
            shown()
            if change.entries:
                self._desk.refresh()

        self._context.run(lambda _desk, place: work(place), done, failed=failed)

    def _with(self, do: Callable[[PostRow], object]) -> None:
        row = self._desk.current()
        if row is not None:
            do(row)

    # -- writing -----------------------------------------------------------------------------------------------------

    def write(self, event: str = "", club: str = "") -> None:
        """Write a new post, perhaps about an event or for a club."""
        self.compose(KeptDraft(new_id(), PostDraft(event=event, club=club)))

    def compose(self, draft: KeptDraft, post: Post | None = None) -> None:
        """Open the dialog with a draft, or with a post that is edited."""
        form = Composer(
            draft, self._desk.state(), self._context.themes, self._desk.pictures, self._desk.rendered,
            self._context.window, post,
        )  # fmt: skip
        form.kept.connect(self._keep_draft)
        form.accepted.connect(lambda: self._send(form))
        form.rejected.connect(lambda: self._say_kept(form))
        self._context.show(form)

    def _say_kept(self, form: Composer) -> None:
        if form.post is None and not form.is_empty:
            kept = form.now_kept
            self._context.feedback.toast.say(
                self.tr("It is kept among your drafts."), lambda: self._drop_draft(kept.id), self.tr("Throw it away")
            )

    def _send(self, form: Composer) -> None:
        form.done_with = True
        id, kept, draft, post = form.start.id, form.now_kept, form.draft, form.post
        changes = form.changes() if post is not None else None

        def work(context: OperationContext) -> ChangeSet:
            if changes is None:
                return posts.publish(context, draft, id)
            return posts.edit_post(context, id, changes, draft.files)

        def shown() -> None:
            self._drop_draft(id)
            self._desk.open(id)

        def failed(_error: UserError) -> bool:
            self._keep_draft(kept)  # nothing that was written is lost
            return False

        self.run(work, shown, failed=failed)

    def _edit(self) -> None:
        row, circle = self._desk.current(), self._context.circle
        if row is None or circle is None or not row.own:
            return
        post = row.post
        fresh = KeptDraft(
            post.id,
            PostDraft(post.title, post.body, post.club, None, post.pinned, post.event, post.audience, post.pictures),
        )

        def begin(kept: KeptDraft | None) -> None:
            self.compose(kept or fresh, post)
            if kept is not None:
                self._context.say(self.tr("Here is what you had changed and not saved."))

        self._context.ask(lambda desk: _draft_of(desk, circle.slug, post.id), begin)

    # -- drafts ------------------------------------------------------------------------------------------------------

    def _keep_draft(self, kept: KeptDraft) -> None:
        circle = self._context.circle
        if circle is not None:
            self._context.ask(
                lambda desk: DraftStore(desk.library.places).keep(circle.slug, kept),
                lambda _done: self.drafts_changed.emit(),
            )

    def _drop_draft(self, id: str) -> None:
        circle = self._context.circle
        if circle is not None:
            self._context.ask(
                lambda desk: DraftStore(desk.library.places).drop(circle.slug, id),
                lambda _done: self.drafts_changed.emit(),
            )

    def drop_draft(self, kept: KeptDraft) -> None:
        """Throw a draft away; there is a way back."""
        self._drop_draft(kept.id)
        name = display(kept.draft.title) or self.tr("without a title")
        self._context.feedback.toast.say(
            self.tr("The draft “{title}” is gone.").format(title=name),
            lambda: self._keep_draft(kept),
            self.tr("Keep it"),
        )

    # -- what is said of posts ---------------------------------------------------------------------------------------

    def react(self, kind: str) -> None:
        """Say something of the post without words; once more takes it back."""
        row = self._desk.current()
        if row is not None:
            said = "" if row.reactions.own == kind else kind
            self.run(lambda place: comments.react(place, row.post.id, said), quiet=True)

    def comment(self, text: str, club: str, said: Callable[[], object]) -> None:
        """Comment on the post; ``said`` is called when it is on the disk."""
        row = self._desk.current()
        if row is not None:
            intention = new_id()
            self.run(lambda place: comments.comment(place, row.post.id, text, club, intention), said, quiet=True)

    def retract(self, comment: CommentRow) -> None:
        """Take one's own comment back."""
        self.run(lambda place: comments.retract(place, comment.entry, comment.hash))

    def hide_comment(self, comment: CommentRow) -> None:
        """Hide a comment, with a reason."""
        self._ask_hide(comment.entry, comment.hash)

    def show_comment(self, comment: CommentRow) -> None:
        """Show a comment again that was hidden."""
        self.run(lambda place: comments.show(place, comment.entry))

    def _ask_hide(self, target: str, hash: str = "") -> None:
        form = HideForm(self._context.window)

        def hide() -> None:
            reason = form.words
            self.run(lambda place: comments.hide(place, target, reason, hash))

        form.accepted.connect(hide)
        self._context.show(form)

    def _unhide(self, row: PostRow) -> None:
        self.run(lambda place: comments.show(place, row.post.id))

    # -- the rest ----------------------------------------------------------------------------------------------------

    def _pin(self, *, on: bool) -> None:
        row = self._desk.current()
        if row is not None and row.own:
            until = dates.now().date() + dt.timedelta(days=_PIN_DAYS) if on else None
            self.run(lambda place: posts.pin(place, row.post.id, until))

    def _delete(self) -> None:
        row = self._desk.current()
        if row is not None and row.own:
            self.run(lambda place: posts.delete_post(place, row.post.id))

    def _bookmark(self) -> None:
        row, circle = self._desk.current(), self._context.circle
        if row is not None and circle is not None:
            on = not row.bookmarked
            self._context.ask(
                lambda desk: MarkStore(desk.library.places).bookmark(circle.slug, row.post.id, on=on),
                lambda _done: self._desk.refresh(),
            )

    def _copy(self, row: PostRow) -> None:
        QGuiApplication.clipboard().setText(f"# {row.post.title}\n\n{row.post.body.strip()}\n")
        self._context.say(self.tr("The text is on the clipboard, as Markdown."))

    def _write_letter(self) -> None:
        circle = self._context.circle
        if circle is None:
            return

        def save(file: Path, text: str) -> None:
            def write(_desk: WorkerContext) -> None:
                try:
                    file.write_text(text, encoding="utf-8")
                except OSError as error:
                    raise NotWritable(path=str(file), details=str(error)) from error

            said = self.tr("The letter is in {name}.").format(name=display(file.name))
            self._context.ask(write, lambda _done: self._context.say(said))

        form = LetterForm(save, self._context.window)

        def make(days: int) -> None:
            self._context.background.ask(
                lambda desk: make_letter(desk, circle, days), form.show_letter, self._context.feedback.failed.emit,
                owner=form,
            )  # fmt: skip

        form.wanted.connect(make)
        make(form.days)
        self._context.show(form)


def _draft_of(desk: WorkerContext, circle: str, post: str) -> KeptDraft | None:
    """What was changed in a post and not saved."""
    found = DraftStore(desk.library.places).load(circle)
    return next((one for one in found if one.id == post and one.edits), None)
