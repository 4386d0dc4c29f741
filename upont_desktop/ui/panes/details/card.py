"""A commit's card: what was said, by whom and when, where it stands."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from upont_desktop.domain.commit import Commit, Ref, RefKind
from upont_desktop.domain.rows import CommitDetails
from upont_desktop.domain.text import display
from upont_desktop.ui.panes.details.facts import CommitFacts, PersonFacts, rich_label, say
from upont_desktop.ui.panes.details.rich_text import COMMIT_SCHEME, Trailer, linked, split_trailers
from upont_desktop.ui.style import icons
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.avatars import paint_avatar
from upont_desktop.ui.widgets.basics import ElidedLabel
from upont_desktop.ui.wording import dates, labels

_SHORT = 10
_LISTED = 8
_AVATAR = 34
_ROLES = {
    "co-authored-by": "with",
    "helped-by": "with",
    "reviewed-by": "reviewed",
    "acked-by": "reviewed",
    "tested-by": "reviewed",
    "signed-off-by": "signed",
}


class CommitCard(QWidget):
    """Shows :class:`CommitDetails`. ``link_followed`` carries a web address, or ``commit:`` and a hash."""

    link_followed = Signal(str)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._shown: CommitDetails | None = None
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._avatar, self._title = QLabel(), rich_label()
        self._who, self._body = rich_label(), rich_label()
        for label in (self._title, self._body):
            label.linkActivated.connect(self.link_followed)
        self._email, self._when = ElidedLabel(), ElidedLabel()
        for label in (self._email, self._when):
            label.setProperty("role", "muted")
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._hash, self._copy = rich_label(), QToolButton()
        self.facts = CommitFacts(themes, self)
        self.facts.link_followed.connect(self.link_followed)
        self._arrange()
        themes.changed.connect(self._dress)

    def _arrange(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self._title.setAccessibleName(self.tr("Title of the change"))
        self._body.setAccessibleName(self.tr("Description of the change"))
        self._avatar.setFixedSize(QSize(_AVATAR, _AVATAR))
        self._copy.setAccessibleName(self.tr("Copy the whole hash"))
        self._copy.setToolTip(self.tr("Copy the whole hash"))
        self._copy.clicked.connect(self._copy_hash)
        self._hash.setWordWrap(False)
        self._hash.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._hash.setProperty("role", "muted")
        self._hash.setAccessibleName(self.tr("Hash"))
        when = QHBoxLayout()
        when.setSpacing(6)
        when.addWidget(self._when, 1)
        when.addWidget(self._hash)
        when.addWidget(self._copy)
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self._who)
        names.addWidget(self._email)
        names.addLayout(when)
        person = QHBoxLayout()
        person.setSpacing(10)
        person.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        person.addLayout(names, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(self._title)
        layout.addLayout(person)
        layout.addWidget(self._body)
        layout.addWidget(self.facts)
        layout.addStretch(1)

    # -- filling -----------------------------------------------------------------------------------------------------

    def show_details(self, details: CommitDetails) -> None:
        """Show a commit."""
        self._shown = details
        commit = details.commit
        say(self._title, linked(display(commit.short_description) or self.tr("(no description)")))
        self._show_people(commit)
        body, trailers = split_trailers(display(commit.long_description))
        say(self._body, linked(body.strip("\n")))
        self._body.setVisible(bool(body.strip()))
        self.facts.clear()
        if details.since is not None:
            tip = self.tr("All differences between the two are listed below (git: diff)")
            self._add_relatives(self.tr("Compared with"), tip, [details.since])
        self._add_dates(commit)
        self._add_trailers(commit, trailers)
        self._add_refs(details)
        self._add_relatives(self.tr("Previous change"), self.tr("What it builds on (git: parents)"), details.parents)
        self._add_relatives(self.tr("Next change"), self.tr("What builds on it (git: children)"), details.children)
        say(self._hash, f"<code>{commit.hash[:_SHORT]}</code>")
        tip = self.tr("The name that git gives to this change (git: hash)")
        self._hash.setToolTip(f"{tip}\n{commit.hash}")
        self._dress()

    def show_containing(self, refs: Sequence[Ref], all_known: bool) -> None:
        """Add what the change that is shown is part of: it takes a while to know."""
        here = self._shown.refs if self._shown is not None else ()
        names = [html.escape(display(ref.shown_name)) for ref in refs if ref not in here]
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
        self._when.say(dates.relative(commit.author, dates.now()))
        self._when.setToolTip(dates.exact(commit.author))

    def _add_dates(self, commit: Commit) -> None:
        """When it was written, by the author's own clock; who kept it and when, where that is another thing."""
        author, committer = commit.author, commit.committer
        tip = self.tr("In the author's time zone (git: author date)")
        self.facts.add(self.tr("Date"), html.escape(dates.exact(author)), tip)
        if (committer.name, committer.email) != (author.name, author.email):
            person = PersonFacts(display(committer.name), display(committer.email), dates.exact(committer))
            self.facts.add_people(
                self.tr("Saved by"), [person], self.tr("Who put it into the history (git: committer)")
            )
        elif committer.time != author.time:
            tip = self.tr("When it was put into the history (git: commit date)")
            self.facts.add(self.tr("Saved"), html.escape(dates.exact(committer)), tip)

    def _add_trailers(self, commit: Commit, trailers: Iterable[Trailer]) -> None:
        """People beside the author, by what they did, each once; then everything else."""
        roles = {"with": self.tr("With"), "reviewed": self.tr("Reviewed by"), "signed": self.tr("Signed by")}
        people: dict[str, dict[str, PersonFacts]] = {role: {} for role in roles}
        others = []
        for trailer in trailers:
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
        shown = [html.escape(display(ref.shown_name)) for ref in details.refs if ref.kind is not RefKind.HEAD]
        if shown:
            tip = "\n".join(labels.ref_tip(ref) for ref in details.refs)
            self.facts.add(self.tr("Labels"), ", ".join(shown[:_LISTED]), tip)
        if not details.on_head:
            text = html.escape(self.tr("Not part of your current line of work"))
            self.facts.add("", text, self.tr("Not an ancestor of HEAD"))

    def _add_relatives(self, name: str, tip: str, relatives: Iterable[Commit | str]) -> None:
        links = []
        listed = list(relatives)
        absent = self.tr("(not in this clone)")
        for relative in listed[:_LISTED]:
            if isinstance(relative, str):
                links.append(f"<code>{relative[:_SHORT]}</code> {html.escape(absent)}")
                continue
            title = html.escape(_shortened(display(relative.short_description))) or relative.hash[:_SHORT]
            links.append(f'<a href="{COMMIT_SCHEME}{relative.hash}">{title}</a>')
        if len(listed) > _LISTED:
            links.append(self.tr("and %Ln more", "", len(listed) - _LISTED))
        if links:
            self.facts.add(name, "<br>".join(links), tip)

    # -- doing -------------------------------------------------------------------------------------------------------

    def _copy_hash(self) -> None:
        if self._shown is not None:
            QGuiApplication.clipboard().setText(self._shown.commit.hash)
            self._copy.setIcon(icons.icon("check", self._themes.current.added))

    def _dress(self) -> None:
        self._copy.setIcon(icons.icon("copy", self._themes.current.muted))
        if self._shown is not None:
            author = display(self._shown.commit.author.name)
            scale = self.devicePixelRatioF()
            self._avatar.setPixmap(paint_avatar(author, _AVATAR, scale, self._themes.current, self.font()))


def _shortened(text: str) -> str:
    return text if len(text) <= 70 else f"{text[:69]}…"
