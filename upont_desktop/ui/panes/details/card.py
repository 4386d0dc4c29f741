"""A commit's card: what was said, by whom and when, where it stands."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import TypeAlias

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from upont_desktop.domain.commit import Commit, Ref, RefKind, Signature
from upont_desktop.domain.resource import ChangeKind, Resource
from upont_desktop.domain.rows import CommitDetails
from upont_desktop.domain.text import display
from upont_desktop.ui.panes.details.facts import CommitFacts, PersonFacts, rich_label, say
from upont_desktop.ui.panes.details.origins import is_origin, is_own, origin_link, origin_words
from upont_desktop.ui.panes.details.rich_text import COMMIT_SCHEME, Trailer, linked, split_trailers
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.fonts import scaled
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.avatars import paint_avatar
from upont_desktop.ui.widgets.basics import ElidedLabel, PlainLabel
from upont_desktop.ui.widgets.fold_button import FoldButton
from upont_desktop.ui.wording import dates, labels
from upont_desktop.ui.wording.plain_text import as_plain
from upont_desktop.ui.wording.version_titles import version_title

Compared: TypeAlias = tuple[Resource, Signature | None]
_SHORT = 10  # letters of a hash, as everywhere
_MOST_CHANGES = 2000  # of one commit that are looked through for copies: a millisecond
_LISTED = 8  # names: the rest is a number
_AVATAR = 34  # points
_ROLES = {
    "co-authored-by": "with",
    "helped-by": "with",
    "reviewed-by": "reviewed",
    "acked-by": "reviewed",
    "tested-by": "reviewed",
    "signed-off-by": "signed",
}


class CommitCard(QWidget):
    """Shows :class:`CommitDetails`. ``link_followed`` carries a web address, or ``commit:`` and a hash; ``folded`` says
    that the person folds it to what was said, by whom and when, or no longer.
    """

    link_followed = Signal(str)
    folded = Signal(bool)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._shown: CommitDetails | None = None
        self._compared: Compared | None = None
        self._containing: tuple[Sequence[Ref], bool] = ((), True)
        self._names: Mapping[str, str] = {}
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._avatar, self._title, self._address = PlainLabel(), rich_label(), QWidget()
        self._who, self._body = rich_label(), rich_label()
        for label in (self._title, self._body):
            label.linkActivated.connect(self.link_followed)
        self._email, self._when = ElidedLabel(), ElidedLabel()
        for label in (self._email, self._when):
            label.setProperty("role", "muted")
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._hash, self._copy = rich_label(), QToolButton()
        self._fold = FoldButton(themes, self.tr("Show all of this change"), self.tr("Show less of this change"))
        self._fold.toggled.connect(self._show_parts)
        self._fold.toggled.connect(lambda on: self.folded.emit(not on))
        self.facts = CommitFacts(themes, self)
        self.facts.link_followed.connect(self.link_followed)
        self._arrange()
        themes.changed.connect(self._redraw)

    def _arrange(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self._title.setAccessibleName(self.tr("Title of the change"))
        self._body.setAccessibleName(self.tr("Description of the change"))
        self._avatar.setFixedSize(QSize(scaled(_AVATAR), scaled(_AVATAR)))
        self._copy.setAccessibleName(self.tr("Copy the whole hash"))
        self._copy.setToolTip(self.tr("Copy the whole hash"))
        self._copy.clicked.connect(self._copy_hash)
        self._hash.setWordWrap(False)
        self._hash.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._hash.setProperty("role", "muted")
        self._hash.setAccessibleName(self.tr("Hash"))
        address = QHBoxLayout(self._address)
        address.setContentsMargins(0, 0, 0, 0)
        address.setSpacing(6)
        address.addWidget(self._email, 1)
        address.addWidget(self._hash)
        address.addWidget(self._copy)
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self._who)
        names.addWidget(self._when)
        names.addWidget(self._address)
        title = QHBoxLayout()
        title.addWidget(self._title, 1)
        title.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignTop)
        person = QHBoxLayout()
        person.setSpacing(10)
        person.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        person.addLayout(names, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 14, 12)
        layout.setSpacing(10)
        layout.addLayout(title)
        layout.addLayout(person)
        layout.addWidget(self._body)
        layout.addWidget(self.facts)

    # -- folding -----------------------------------------------------------------------------------------------------

    def fold(self, on: bool) -> None:
        """Show only what was said, by whom and when."""
        blocked = self.blockSignals(True)
        self._fold.setChecked(not on)
        self.blockSignals(blocked)

    def _show_parts(self) -> None:
        whole = self._fold.isChecked()
        for part in (self._address, self.facts):
            part.setVisible(whole)
        self._body.setVisible(whole and bool(self._body.text()))

    # -- filling -----------------------------------------------------------------------------------------------------

    def show_details(
        self, details: CommitDetails, compared: Compared | None = None, names: Mapping[str, str] | None = None
    ) -> None:
        """Show a commit; ``compared`` is the version that one of its own is compared with, and who made it; ``names``
        are what people call the circles, by their slugs.
        """
        self._shown, self._compared, self._containing = details, compared, ((), True)
        self._names = names or {}
        self._fill(details)

    def _fill(self, details: CommitDetails) -> None:
        commit = details.commit
        say(self._title, linked(display(commit.short_description) or self.tr("(no description)")))
        self._show_people(commit)
        body, trailers = split_trailers(display(commit.long_description))
        say(self._body, linked(body.strip("\n")))
        self._show_parts()
        self.facts.clear()
        if self._compared is not None:
            self._add_compared(self._compared)
        if details.since is not None:
            tip = self.tr("All differences between the two are listed below (git: diff)")
            self._add_relatives(self.tr("Compared with"), tip, [details.since], dated=True)
        self._add_committer(commit)
        self._add_origins(details, trailers)
        self._add_trailers(commit, trailers)
        self._add_refs(details)
        self._add_relatives(self.tr("Previous change"), self.tr("What it builds on (git: parents)"), details.parents)
        self._add_relatives(self.tr("Next change"), self.tr("What builds on it (git: children)"), details.children)
        say(self._hash, f"<code>{commit.hash[:_SHORT]}</code>")
        tip = self.tr("The name that git gives to this change (git: hash)")
        self._hash.setToolTip(as_plain(f"{tip}\n{commit.hash}"))
        self._dress()
        self.facts.follow(self._copy)

    def show_containing(self, refs: Sequence[Ref], all_known: bool) -> None:
        """Add what the change that is shown is part of: it takes a while to know."""
        self._containing = refs, all_known
        here = self._shown.refs if self._shown is not None else ()
        names = [html.escape(labels.ref_word(ref)) for ref in refs if ref not in here]
        if len(names) > _LISTED:
            more = self.tr("and %Ln more", "", len(names) - _LISTED)
            names = [*names[:_LISTED], more]
        if not all_known:
            names.append(self.tr("and perhaps others"))
        if names:
            tip = "\n".join(labels.ref_tip(ref) for ref in refs[: 3 * _LISTED])
            self.facts.add(self.tr("In"), ", ".join(names), tip)

    def _show_people(self, commit: Commit) -> None:
        self._who.setText(f"<b>{html.escape(display(commit.author.name))}</b>")
        self._email.say(display(commit.author.email))
        self._when.say(dates.told(commit.author, dates.now()))
        tip = self.tr("In the author's time zone (git: author date)")
        self._when.setToolTip(as_plain(f"{dates.exact(commit.author)}\n{tip}"))

    def _add_compared(self, compared: Compared) -> None:
        version, author = compared
        tip = self.tr("The older of the two versions that are compared below (git: diff)")
        words = html.escape(version_title(version, author))
        self.facts.add(self.tr("Compared with"), f'<a href="{COMMIT_SCHEME}{version.commit}">{words}</a>', tip)

    def _add_committer(self, commit: Commit) -> None:
        """Who kept it and when, where that is another thing than who wrote it."""
        author, committer = commit.author, commit.committer
        if (committer.name, committer.email) != (author.name, author.email):
            person = PersonFacts(display(committer.name), display(committer.email), dates.long_moment(committer))
            self.facts.add_people(
                self.tr("Saved by"), [person], self.tr("Who put it into the history (git: committer)")
            )
        elif committer.time != author.time:
            tip = self.tr("When it was put into the history (git: commit date)")
            self.facts.add(self.tr("Saved"), html.escape(dates.long_moment(committer)), tip)

    def _add_origins(self, details: CommitDetails, trailers: Iterable[Trailer]) -> None:
        """What its copies were made from, in words in place of the line that git keeps of it."""
        known = (each.previous for each in details.changes[:_MOST_CHANGES] if each.resource.change is ChangeKind.FORKED)
        links = [origin_link(origin) for origin in islice(filter(None, known), _LISTED)]
        links = links or [
            html.escape(origin_words(each.value, self._names)) for each in islice(filter(is_origin, trailers), _LISTED)
        ]
        if links:
            tip = self.tr("The version that the copy was made from")
            self.facts.add(self.tr("Copied from"), "<br>".join(links), tip)

    def _add_trailers(self, commit: Commit, trailers: Iterable[Trailer]) -> None:
        """People beside the author, by what they did, each once; then everything else."""
        roles = {"with": self.tr("With"), "reviewed": self.tr("Reviewed by"), "signed": self.tr("Signed by")}
        people: dict[str, dict[str, PersonFacts]] = {role: {} for role in roles}
        others = []
        for trailer in (each for each in trailers if not is_own(each)):
            role = _ROLES.get(trailer.key.lower())
            if role is None or not trailer.person:
                others.append(f"{trailer.key}: {trailer.value}")
            elif trailer.email.lower() != display(commit.author.email).lower() or role != "signed":
                people[role].setdefault(trailer.email.lower(), PersonFacts(trailer.person, trailer.email))
        tip = self.tr("Named at the end of the message (git: trailers)")
        for role, found in people.items():
            if found:
                self.facts.add_people(roles[role], found.values(), tip)
        if others:
            self.facts.add(
                self.tr("Notes"), linked("\n".join(others)), self.tr("Lines at the end of the message (git: trailers)")
            )

    def _add_refs(self, details: CommitDetails) -> None:
        shown = [html.escape(labels.ref_word(ref)) for ref in details.refs if ref.kind is not RefKind.HEAD]
        if shown:
            tip = "\n".join(labels.ref_tip(ref) for ref in details.refs)
            self.facts.add(self.tr("Labels"), ", ".join(shown[:_LISTED]), tip)
        if not details.on_head:
            text = html.escape(self.tr("Not part of your current line of work"))
            self.facts.add("", text, self.tr("Not an ancestor of HEAD"))

    def _add_relatives(self, name: str, tip: str, relatives: Iterable[Commit | str], *, dated: bool = False) -> None:
        links = []
        listed = list(relatives)
        absent = self.tr("(not in this clone)")
        for relative in listed[:_LISTED]:
            if isinstance(relative, str):
                links.append(f"<code>{relative[:_SHORT]}</code> {html.escape(absent)}")
                continue
            title = html.escape(_shortened(display(relative.short_description))) or relative.hash[:_SHORT]
            made = f" · {html.escape(dates.brief(relative.author))}" if dated else ""
            links.append(f'<a href="{COMMIT_SCHEME}{relative.hash}">{title}</a>{made}')
        if len(listed) > _LISTED:
            links.append(self.tr("and %Ln more", "", len(listed) - _LISTED))
        if links:
            self.facts.add(name, "<br>".join(links), tip)

    # -- doing -------------------------------------------------------------------------------------------------------

    def _copy_hash(self) -> None:
        if self._shown is not None:
            QGuiApplication.clipboard().setText(self._shown.commit.hash)
            self._copy.setIcon(icons.icon("check", self._themes.current.added))

    def _redraw(self) -> None:
        """Text with links keeps the colours that it was made with."""
        if self._shown is not None:
            refs = self._containing
            for label in (self._title, self._body, self._who):
                label.clear()
            self._fill(self._shown)
            self.show_containing(*refs)

    def _dress(self) -> None:
        self._copy.setIcon(icons.icon("copy", self._themes.current.muted))
        if self._shown is not None:
            author = display(self._shown.commit.author.name)
            scale = self.devicePixelRatioF()
            self._avatar.setPixmap(paint_avatar(author, scaled(_AVATAR), scale, self._themes.current, self.font()))


def _shortened(text: str) -> str:
    return text if len(text) <= 70 else f"{text[:69]}…"
