"""Naming a version, and describing resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from upont_desktop.domain.text import display
from upont_desktop.service import operations as ops
from upont_desktop.ui.core.background import Desk
from upont_desktop.ui.operations.affected_links import below
from upont_desktop.ui.operations.dialogs.metadata_fields import KnownFields, fields_of
from upont_desktop.ui.operations.dialogs.metadata_form import DescribeForm
from upont_desktop.ui.operations.dialogs.paths import NameForm

if TYPE_CHECKING:
    from upont_desktop.ui.operations.controller import Changing
    from upont_desktop.ui.operations.handlers import Doings


class Naming(QObject):
    """Asks for words about versions and resources."""

    def __init__(self, changing: Changing, doings: Doings) -> None:
        super().__init__(doings)
        self._changing, self._doings = changing, doings

    def name_version(self) -> None:
        """Ask for the name of the version at hand."""
        target = self._changing.target()
        resource = target.resource
        if resource is None or not target.commit or not resource.exists:
            return
        path, revision = resource.rel_path, target.commit
        number = str(resource.version) if resource.commit == revision else ""
        form = NameForm(display(resource.name), number, self._changing.window)

        def name() -> None:
            words = form.name.text()
            self._changing.run(lambda _desk, place: ops.name_version(place, path, revision, words))

        form.accepted.connect(name)
        self._doings.show(form)

    def describe(self) -> None:
        """Edit the metadata of what is chosen; of folders, of everything in them."""
        circle, chosen = self._changing.circle, self._changing.paths()
        if circle is None or not chosen:
            return

        def look(desk: Desk) -> KnownFields:
            return fields_of(desk, circle, tuple(below(desk, circle, chosen)))

        def ask(known: KnownFields) -> None:
            form = DescribeForm(known, self._changing.window)

            def describe() -> None:
                changed = form.changed()
                if changed:
                    self._changing.run(lambda _desk, place: ops.describe(place, changed))

            form.accepted.connect(describe)
            self._doings.show(form)

        self._doings.look(look, ask)
