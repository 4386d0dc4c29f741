"""The rules of the house that no linter knows, executed over the whole package (``tools/house.py`` prints the numbers).

An exception stands here with its reason. One that is no longer needed fails too, so that the lists only shrink.
"""

from __future__ import annotations

import importlib
import inspect
import re
from pathlib import Path

import pytest
from house import MOST_OF_A_FUNCTION, ROOT, House, is_gerund, strongly_connected

from upont_desktop.apps.command_table import COMMANDS
from upont_desktop.service import operations
from upont_desktop.ui.operations.handlers import HANDLERS
from upont_desktop.ui.widgets.action_spec import ActionId

GERUNDS = {"upont_desktop.ui.wording": "wording is a noun: how something is expressed"}
CLASSES_TWICE: dict[str, str] = {}
NAMES_OFTEN = {
    "add": "one verb, one module in each front end and in the service",
    "books": "the domain's rules, the only writer, the service's operations, the terminal's command",
    "dues": "what is owed for a year: the domain's rules, the service's, an application's",
    "fork": "as add",
    "keep": "as add",
    "metadata": "the domain's values, the service's operation, the window's",
    "rooms": "as add",
    "share": "as add",
    "undone": "as add",
    "lanes": "the domain's values, the layout, the drawing in letters",
    "pdf": "values, comparison, and the sample's writer",
    "registry": "of circles, of kinds of comparison, of kinds of view",
    "documents": "values of a comparison, the helper process, what merges them, the forms of applications",
    "projection": "what the index says of rooms, what fills it, an application's rows",
    "tables": "the schema, an application's, values of a comparison",
    "text": "letters and bytes, values of a comparison, the comparison",
}
LONG_FUNCTIONS: dict[str, str] = {}
LONG_FILES: dict[str, str] = {}

# -- every operation in both front ends --------------------------------------------------------------------------------

OFFERED = {
    # operation of the service: (command of the terminal, action of the window)
    "add": ("add", "add_files"),
    "update": ("add", "paste"),
    "keep_changes": ("keep", "keep_changes"),
    "discard": ("discard", "discard"),
    "move": ("move", "rename"),
    "delete": ("delete", "delete"),
    "restore": ("restore", "restore"),
    "fork": ("fork", "copy_to"),
    "describe": ("meta", "describe"),
    "name_version": ("name", "name_version"),
    "undo": ("undo", "undo"),
    "redo": ("redo", "redo"),
    "share": ("share", "share"),
    "first_share": ("share", "share"),
    "keep_out": ("share", "share"),
    "keep_with_lfs": ("share", "share"),
    "share_at": ("share", "share_place"),
}
OFFERED_OTHERWISE = {
    "reword": "the window offers it in the message that says what was done; the terminal takes the message before",
    "take": "the window offers it in the bar above the tree; the terminal as `original --take`",
    "bring_back": "the window offers it under Undone changes; the terminal as `undone --back`",
    "forget_undone": "gives up for good what was undone: for the terminal, where it is named",
    "remember_identity": "asked by the window before a first change; the terminal's users have git config",
}


@pytest.fixture(scope="module")
def house() -> House:
    return House()


def test_module_names_are_nouns(house: House) -> None:
    assert set(house.gerunds()) - set(GERUNDS) == set()


def test_public_class_names_stand_once(house: House) -> None:
    assert set(house.classes_twice()) - set(CLASSES_TWICE) == set(), house.classes_twice()


def test_file_names_stand_twice_at_most(house: House) -> None:
    often = {stem: found for stem, found in house.file_names().items() if len(found) > 2}
    assert set(often) - set(NAMES_OFTEN) == set(), often


def test_no_import_circle_also_for_the_type_checker_alone(house: House) -> None:
    assert house.circles() == []


def test_files_are_no_giants(house: House) -> None:
    assert {each.name for each in house.long_files()} - set(LONG_FILES) == set()


def test_functions_fit_a_screen(house: House) -> None:
    long = {f"{each.module}.{each.name}": each.lines for each in house.long_functions()}
    assert set(long) - set(LONG_FUNCTIONS) == set(), f"over {MOST_OF_A_FUNCTION} lines: {long}"


def test_docstrings_say_more_than_the_name(house: House) -> None:
    assert [f"{each.module} {each.name}: {each.text}" for each in house.short_docstrings()] == []


def test_numbers_say_why(house: House) -> None:
    assert house.bare_numbers() == []


def test_no_exception_outlives_its_need(house: House) -> None:
    often = {stem for stem, found in house.file_names().items() if len(found) > 2}
    assert set(GERUNDS) <= set(house.gerunds())
    assert set(CLASSES_TWICE) <= set(house.classes_twice())
    assert set(NAMES_OFTEN) <= often
    assert set(LONG_FILES) <= {each.name for each in house.long_files()}
    assert set(LONG_FUNCTIONS) <= {f"{each.module}.{each.name}" for each in house.long_functions()}


def test_every_operation_is_offered_by_both_front_ends() -> None:
    commits = {
        name
        for name in operations.__all__
        if inspect.isfunction(found := getattr(operations, name))
        and "ChangeSet" in str(inspect.signature(found).return_annotation)
    }
    assert commits - set(OFFERED) - set(OFFERED_OTHERWISE) == set()
    assert set(OFFERED) | set(OFFERED_OTHERWISE) <= set(operations.__all__)
    for command, action in OFFERED.values():
        assert command in COMMANDS
        assert ActionId(action) in HANDLERS


_NAMED = re.compile(r"`((?:docs|packaging|resources|tests|tools|upont_desktop|[a-z_]+)/[\w./-]+\.(?:py|ts|md))`")
_MADE_UP = ("KIND", "NAME", "XX")  # names that the reader chooses


@pytest.mark.parametrize("page", sorted((ROOT / "docs" / "howto").glob("*.md")), ids=lambda page: page.stem)
def test_a_page_names_files_that_are_there(page: Path) -> None:
    named = [name for name in _NAMED.findall(page.read_text("utf-8")) if not any(word in name for word in _MADE_UP)]
    missing = [name for name in named if not any((top / name).is_file() for top in (ROOT, ROOT / "upont_desktop"))]
    assert missing == []


def test_the_rules_see_what_they_should(tmp_path: Path) -> None:
    """A package with one fault of each kind."""
    package = tmp_path / "upont_desktop"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "looking.py").write_text(
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from upont_desktop.told import Thing\n"
        "class Thing:\n    pass\n"
    )
    (package / "told.py").write_text(
        "def far():\n    from upont_desktop import looking\n" + "    x = 1\n" * 400 + "class Thing:\n    pass\n"
        "FEW = 1  # as one\nMANY = 1 << 4\n\nLOW = 2\nHIGH = 3\n'''Both.'''\nNAMES = ('a', 2)\n"
    )
    house = House(tmp_path)
    assert house.gerunds() == ["upont_desktop.looking"]
    assert list(house.classes_twice()) == ["Thing"]
    assert house.circles() == [["upont_desktop.looking", "upont_desktop.told"]]
    assert [each.name for each in house.long_files()] == ["upont_desktop.told"]
    assert [each.name for each in house.long_functions()] == ["far"]
    assert house.bare_numbers() == ["upont_desktop.told:406"]


def test_gerunds_are_told_from_nouns() -> None:
    assert is_gerund("keeping")
    assert is_gerund("line_tracing")
    assert is_gerund("marked_up") is False
    assert is_gerund("settings") is False
    assert is_gerund("feed") is False
    assert is_gerund("kept_changed")


def test_strongly_connected_groups() -> None:
    edges = {"a": {"b"}, "b": {"c"}, "c": {"a", "d"}, "d": {"e"}, "e": set[str](), "f": {"f"}}
    assert sorted(sorted(group) for group in strongly_connected(edges)) == [["a", "b", "c"], ["d"], ["e"], ["f"]]


def test_every_module_can_be_named_whole(house: House) -> None:
    """No module hides behind a name of its package: ``import package.module`` gives the module."""
    for module in house.modules:
        if module.package and module.name.startswith("upont_desktop.ui"):
            assert importlib.import_module(module.name).__name__ == module.name
