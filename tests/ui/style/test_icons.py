"""Icons: there, in the theme's colour, one for each kind of file."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from upont_desktop.ui.core.resources import resources_folder
from upont_desktop.ui.style import icons


def test_a_file_has_the_icon_of_its_kind() -> None:
    assert icons.file_icon("sheet.PDF") == "file-type-pdf"
    assert icons.file_icon("a.b/photo.jpeg") == "photo"
    assert icons.file_icon("Makefile") == icons.UNKNOWN


def test_every_icon_named_in_the_code_is_there_and_no_other(qapp: QApplication) -> None:
    drawn = {file.stem for file in (resources_folder() / "icons").glob("*.svg")} - {"upont-desktop"}
    package = Path(icons.__file__).parents[2]  # applications draw icons too
    code = "\n".join(file.read_text("utf-8") for room in ("ui", "apps") for file in (package / room).rglob("*.py"))
    named = set(re.findall(r'"([a-z0-9-]+)"', code))
    used = set(icons._ICONS.values()) | {icons.FOLDER, icons.LINK, icons.SUBMODULE, icons.UNKNOWN}
    assert used <= drawn
    assert drawn <= named | used


def test_an_icon_keeps_its_colour_in_a_chosen_row(qapp: QApplication) -> None:
    made = icons.icon("folder", "#FF0000")
    assert made.pixmap(16, QIcon.Mode.Selected).toImage() == made.pixmap(16).toImage()


def test_an_icon_takes_the_colour_asked_for(qapp: QApplication) -> None:
    image = icons.pixmap("folder", "#FF0000", 32).toImage()
    inked = [image.pixelColor(x, y) for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() == 255]
    assert inked
    assert set(map(QColor.name, inked)) == {"#ff0000"}
