"""`upont-desktop search`."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

from tests.support.clones import CloneBuilder
from upont_desktop.cli import shapes
from upont_desktop.cli.commands.search import _print
from upont_desktop.cli.output import Output
from upont_desktop.domain.hits import Hit, HitKind


def test_what_is_nowhere_is_not_found(ask: Callable[..., Any], call: Callable[..., Any], clone: CloneBuilder) -> None:
    clone.write("a.txt", "words").commit("First")
    ask("index", clone.path)
    said = call("search", "qwertyuiop", "--json")
    assert (said.code, said.json, said.err) == (1, {"query": "qwertyuiop", "hits": []}, "")
    said = call("search", "qwertyuiop", "--circle", "clone")
    assert (said.code, said.out, said.err) == (1, "", "Nothing was found.\n")
    said = call("search", "words", "--circle", "unknown")
    assert (said.code, said.out) == (1, "")


def test_a_circle_whose_folder_is_gone_does_not_stop_a_search(
    ask: Callable[..., Any], call: Callable[..., Any], clone: CloneBuilder, make_clone: Callable[..., CloneBuilder]
) -> None:
    gone = make_clone("gone")
    for some in (clone, gone):
        some.write("a.txt", "words").commit("First")
        ask("index", some.path)
    gone.path.rename(gone.path.with_name("elsewhere"))
    assert call("search", "qwertyuiop", "--json").json["hits"] == []


def test_a_result_is_told_with_its_passage() -> None:
    found = Hit("clone", HitKind.CONTENT, "some\nfine words here", ((10, 15),), rel_path="caf\udce9.md", title="")
    printed = io.StringIO()
    _print(Output(json=False, stream=printed), found)
    assert printed.getvalue() == "clone:café.md\n    content: some␊fine [words] here\n"
    told = shapes.hit(found)
    assert (told["path"], told["path_hex"], told["marks"]) == ("café.md", b"caf\xe9.md".hex(), [[10, 15]])
    assert told["passage"][10:15] == "words"


def test_the_versions_in_which_words_appeared(
    ask: Callable[..., Any], call: Callable[..., Any], clone: CloneBuilder
) -> None:
    clone.write("a.txt", "one\n").commit("First")
    commit = clone.write("a.txt", "one\ntwo words\n").commit("Second")
    clone.write("b.txt", "Two Words\n").commit("Third")
    ask("index", clone.path)
    said = call("search", "--first", "two words")
    assert said.out.splitlines()[0].startswith(f"clone:a.txt{{2}}  {commit[:10]}")
    assert said.out.splitlines()[1::2] == ["    two words", "    Two Words"]
    assert len(said.out.splitlines()) == 4
    (first,) = ask("search", "--first", "two words", "--limit", "1")["versions"]
    assert (first["path"], first["version"], first["line"], first["circle"]) == ("a.txt", 2, "two words", "clone")
    said = call("search", "--first", "three")
    assert (said.code, said.out, said.err) == (1, "", "No version contained these words.\n")
