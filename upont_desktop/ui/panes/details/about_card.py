"""The card "About this resource": what people noted of it, what it uses and where it comes from."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from upont_desktop.domain.information import ResourceFacts, key_words, reference_of, value_words
from upont_desktop.domain.rows import Dependency
from upont_desktop.domain.text import display
from upont_desktop.ui.panes.details.facts import CommitFacts, PersonFacts
from upont_desktop.ui.panes.details.origins import origin_link, resource_link
from upont_desktop.ui.style.theme import Themes
from upont_desktop.ui.widgets.basics import PlainLabel
from upont_desktop.ui.widgets.flow_layout import FlowLayout

_LISTED = 8  # names: the rest is a number


def say(text: str) -> str:
    """A text of :mod:`~upont_desktop.domain.information` in the language of the window."""
    return QCoreApplication.translate("Information", text)


class AboutCard(QWidget):
    """Shows :class:`ResourceFacts`, hidden where there are none. ``link_followed`` carries the address of a link."""

    link_followed = Signal(str)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = ResourceFacts("")
        self._circle = ""
        self._names: Mapping[str, str] = {}
        heading = PlainLabel(self.tr("About this resource"))
        heading.setProperty("role", "heading")
        self._chips = QWidget(self)
        self._flow = FlowLayout(self._chips)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.rows = CommitFacts(themes, self)
        self.rows.link_followed.connect(self.link_followed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 0, 14, 12)
        layout.setSpacing(6)
        for part in (heading, self._chips, self.rows):
            layout.addWidget(part)
        self.hide()
        themes.changed.connect(self._dress)

    @property
    def path(self) -> str:
        """The exact path of the resource that it is about; empty for none."""
        return self._facts.path

    @property
    def chips(self) -> list[str]:
        """The texts of the chips that are shown."""
        return [label.text() for label in self._chips.findChildren(QLabel) if not label.isHidden()]

    def clear(self) -> None:
        """Forget the resource, and hide."""
        self._facts = ResourceFacts("")
        self.hide()

    def _dress(self) -> None:
        """The colours changed. A slot of its own, which Qt forgets with the card: themes outlive the window."""
        self.show_facts(self._facts, self._circle, self._names)

    def show_facts(self, facts: ResourceFacts, circle: str, names: Mapping[str, str] | None = None) -> None:
        """Show the facts of a resource of a circle, by its slug; ``names`` are what people call the circles."""
        self._facts, self._circle, self._names = facts, circle, names or {}
        self._put_chips(facts)
        self.rows.clear()
        if facts.maintainers:
            people = [PersonFacts(name) for name in facts.maintainers[:_LISTED]]
            self.rows.add_people(self.tr("Maintainers"), people, self.tr("Who looks after it"))
        for name, words, tip in self._rows(facts):
            self.rows.add(name, words, tip)
        self.rows.setVisible(bool(self.rows.names))
        self.setVisible(bool(facts))

    def _put_chips(self, facts: ResourceFacts) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        level = value_words(facts.level, say)
        words = [self.tr("Level {level}").format(level=level)] if level else []
        for text in (*words, *facts.labels):
            chip = PlainLabel(text)
            chip.setProperty("role", "chip")
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(self._flow.count()))

    def _rows(self, facts: ResourceFacts) -> Iterable[tuple[str, str, str]]:
        """Name, words as HTML and tip of each fact."""
        if facts.title:
            yield self.tr("Title"), html.escape(facts.title), ""
        for key, value in facts.fields:
            yield key_words(key), html.escape(value_words(value, say)), ""
        if facts.origin is not None:
            tip = self.tr("The version that the copy was made from")
            yield self.tr("Copied from"), self._origin(facts), tip
        if facts.uses:
            tip = self.tr("What has to be there for it to be whole")
            yield self.tr("Uses"), self._links([_used(link) for link in facts.uses]), tip
        if facts.used_by:
            tip = self.tr("What would change with it")
            links = [resource_link(link.source, display(link.source)) for link in facts.used_by]
            yield self.tr("Used by"), self._links(links), tip

    def _origin(self, facts: ResourceFacts) -> str:
        origin = facts.origin
        assert origin is not None
        if origin.circle == self._circle:
            return origin_link(origin)
        return html.escape(f"{display(origin.rel_path)} ({self._names.get(origin.circle, origin.circle)})")

    def _links(self, links: Sequence[str]) -> str:
        shown = list(links[:_LISTED])
        if len(links) > _LISTED:
            shown.append(self.tr("and %Ln more", "", len(links) - _LISTED))
        return "<br>".join(shown)


def _used(link: Dependency) -> str:
    """A link to what is used; in words where it is gone, or in another circle."""
    if link.circle is not None or link.broken:
        words = html.escape(display(str(reference_of(link)).removeprefix(":")))
        return QCoreApplication.translate("AboutCard", "{name} (missing)").format(name=words) if link.broken else words
    return resource_link(link.target, display(link.target))
