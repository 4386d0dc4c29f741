"""A commit's card: what was said, by whom and when, where it stands."""

from __future__ import annotations

import html
from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from upont_desktop.domain.commit import Commit, RefKind
from upont_desktop.domain.history import CommitDetails
from upont_desktop.domain.text import display
from upont_desktop.ui import dates, icons, words
from upont_desktop.ui.details.rich_text import COMMIT_SCHEME, Trailer, linked, split_trailers
from upont_desktop.ui.fields import ElidedLabel
from upont_desktop.ui.people import paint_avatar
from upont_desktop.ui.theme import Themes

_SHORT = 10
_LISTED = 8
_AVATAR = 34
_PEOPLE = {"co-authored-by", "signed-off-by", "reviewed-by", "helped-by"}


class CommitCard(QWidget):
    """Shows :class:`CommitDetails`. ``link_followed`` carries a web address, or ``commit:`` and a hash."""

    link_followed = Signal(str)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._shown: CommitDetails | None = None
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._avatar, self._title = QLabel(), self._label()
        self._who, self._body = self._label(), self._label()
        self._email, self._when = ElidedLabel(), ElidedLabel()
        for label in (self._email, self._when):
            label.setProperty("role", "muted")
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._hash, self._copy = self._label(), QToolButton()
        self._facts = QGridLayout()
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
        self._facts.setHorizontalSpacing(14)
        self._facts.setVerticalSpacing(5)
        self._facts.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(self._title)
        layout.addLayout(person)
        layout.addWidget(self._body)
        layout.addLayout(self._facts)
        layout.addStretch(1)

    def _label(self) -> QLabel:
        label = QLabel()
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
        label.linkActivated.connect(self.link_followed)
        return label

    # -- filling -----------------------------------------------------------------------------------------------------

    def show_details(self, details: CommitDetails) -> None:
        """Show a commit."""
        self._shown = details
        commit = details.commit
        self._title.setText(linked(display(commit.short_description) or self.tr("(no description)")))
        self._show_people(commit)
        body, trailers = split_trailers(display(commit.long_description))
        self._body.setText(linked(body.strip("\n")))
        self._body.setVisible(bool(body.strip()))
        self._clear_facts()
        self._add_trailers(trailers)
        self._add_refs(details)
        self._add_relatives(self.tr("Follows"), self.tr("What it was made from (git: parents)"), details.parents)
        self._add_relatives(self.tr("Followed by"), self.tr("What was made from it (git: children)"), details.children)
        self._hash.setText(f"<code>{commit.hash[:_SHORT]}</code>")
        tip = self.tr("The name that git gives to this change (git: hash)")
        self._hash.setToolTip(f"{tip}\n{commit.hash}")
        self._dress()

    def _show_people(self, commit: Commit) -> None:
        author, committer = commit.author, commit.committer
        self._who.setText(f"<b>{html.escape(display(author.name))}</b>")
        self._email.say(display(author.email))
        when, exact = dates.relative(author, dates.now()), dates.exact(author)
        if (committer.name, committer.email) != (author.name, author.email):
            when = self.tr("{when}, kept by {who} {then}").format(
                when=when, who=display(committer.name), then=dates.relative(committer, dates.now())
            )
            exact = f"{exact}\n{display(committer.who)}: {dates.exact(committer)}"
        self._when.say(when)
        self._when.setToolTip(exact)

    def _add_trailers(self, trailers: Iterable[Trailer]) -> None:
        others = []
        people = []
        for trailer in trailers:
            if trailer.person and trailer.key.lower() in _PEOPLE:
                people.append(trailer.person)
            else:
                others.append(f"{trailer.key}: {trailer.value}")
        if people:
            self._add_fact(self.tr("With"), html.escape(", ".join(people)), self.tr("Named at the end of the text"))
        if others:
            self._add_fact(self.tr("Notes"), linked("\n".join(others)), self.tr("Lines at the end (git: trailers)"))

    def _add_refs(self, details: CommitDetails) -> None:
        shown = [html.escape(display(ref.short_name)) for ref in details.refs if ref.kind is not RefKind.HEAD]
        if shown:
            tip = "\n".join(words.ref_tip(ref) for ref in details.refs)
            self._add_fact(self.tr("Marks"), ", ".join(shown[:_LISTED]), tip)
        if not details.on_head:
            text = html.escape(self.tr("Not part of the line that you are on"))
            self._add_fact("", text, self.tr("Not an ancestor of HEAD"))

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
            self._add_fact(name, "<br>".join(links), tip)

    def _add_fact(self, name: str, text: str, tip: str) -> None:
        value = self._label()
        value.setText(text)
        value.setToolTip(tip)
        value.setAccessibleName(name)
        at = self._facts.rowCount()
        self._facts.addWidget(self._name(name, tip), at, 0, Qt.AlignmentFlag.AlignTop)
        self._facts.addWidget(value, at, 1)

    @staticmethod
    def _name(text: str, tip: str) -> QLabel:
        label = QLabel(text)
        label.setProperty("role", "muted")
        label.setToolTip(tip)
        return label

    def _clear_facts(self) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            _discard(item.widget())

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


def _discard(widget: QWidget | None) -> None:
    if widget is not None:
        widget.hide()
        widget.deleteLater()


def _shortened(text: str) -> str:
    return text if len(text) <= 70 else f"{text[:69]}…"
