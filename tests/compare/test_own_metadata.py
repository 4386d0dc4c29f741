"""What files say of themselves."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.compare import documents
from upont_desktop.compare.front_matter import front_matter, yaml_fields
from upont_desktop.compare.own_metadata import MAX_FIELDS, MAX_VALUE_CHARS, TELLERS, told
from upont_desktop.domain.metadata import JsonValue

ROOT = Path(__file__).parents[2]


def say(path: str, text: str) -> Mapping[str, JsonValue]:
    return told(path, text.encode())


def test_yaml_front_matter() -> None:
    text = """---
title: "A: b"
level: 2
weight: 1.5
draft: no
tags: [a, "b, c", 'd''e']
authors:
  - Léa # the first
  - Tom
notes: |
  one
  two
# comment
nested:
  a: 1
empty:
date: 2024-03-12
---
# Heading
"""
    assert say("a.md", text) == {
        "title": "A: b",
        "level": 2,
        "weight": 1.5,
        "draft": False,
        "tags": ["a", "b, c", "d'e"],
        "authors": ["Léa", "Tom"],
        "notes": "one\ntwo",
        "nested": {"a": 1},
        "date": "2024-03-12",
    }


def test_windows_line_ends() -> None:
    assert say("a.md", "---\r\ntitle: x\r\n---\r\nrest") == {"title": "x"}


def test_front_matter_means_what_people_mean() -> None:
    text = "---\nat: 12:30\nroom: 010\ntitle: Sheet 3: series\nby: 'never closed\nlevel: 2\n---\n"
    assert say("a.md", text) == {
        "at": "12:30", "room": "010", "title": "Sheet 3: series", "by": "'never closed", "level": 2,
    }  # fmt: skip


def test_front_matter_cannot_explode() -> None:
    aliases = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 300))
    for source in (aliases, "a: " + "[" * 16_000, "{a: " * 4_000, "- " * 8_000, "a: !!python/object:os.system x"):
        started = time.process_time()
        assert len(str(say("a.md", f"---\n{source}\n---\n"))) < 20_000
        assert time.process_time() - started < 3


def test_toml_front_matter() -> None:
    text = '+++\ntitle = "x"\ndate = 2024-03-12\n[more]\na = [1, 2]\n+++\n'
    assert say("a.md", text) == {"title": "x", "date": "2024-03-12", "more": {"a": [1, 2]}}
    assert say("a.md", "+++\nnot toml\n+++\n") == {}


def test_the_heading_is_the_title_where_nothing_else_is() -> None:
    assert say("a.md", "\n## Two\n# One #\n") == {"title": "One"}
    assert say("a.md", "---\ntitle: x\n---\n# y") == {"title": "x"}


def test_a_rule_is_no_front_matter() -> None:
    assert front_matter("---\njust a rule") == ({}, "---\njust a rule")
    assert front_matter("----\na: b\n---\n") == ({}, "----\na: b\n---\n")


def test_exercise() -> None:
    text = (
        "extends = /m.pl\ntitle = Suites # easy\nlevel=3\nratio = 0.5\nzip = 0123\nimage =@ a.md\n@ b.py\n"
        "text ==\nhello\ntitle = no\n==\nopen ==\nnever closed\n"
    )
    assert say("e.pl", text) == {
        "title": "Suites",
        "level": 3,
        "ratio": 0.5,
        "zip": "0123",
        "text": "hello\ntitle = no",
        "open": "never closed",
    }


def test_html_and_latex() -> None:
    html = "<title>\n A &amp; B</title><meta name='author' content='Léa'><meta charset=utf-8>"
    assert say("a.html", html) == {"title": "A & B", "author": "Léa"}
    assert say("a.tex", "\\title[s]{Un titre}\n% \\author{no}\n\\author{Léa}") == {"title": "Un titre", "author": "Léa"}


def test_pictures() -> None:
    assert told("a.png", documents.png(3, 5)) == {"width": 3, "height": 5, "format": "PNG"}
    assert say("a.svg", "<svg width='2in' height='10'><title>T</title>") == {
        "width": 192, "height": 10, "format": "SVG", "title": "T",
    }  # fmt: skip


def test_documents() -> None:
    assert told("a.pdf", documents.pdf(["one", "two"], title="Le titre", author="Léa")) == {
        "pages": 2, "title": "Le titre", "author": "Léa",
    }  # fmt: skip
    assert told("a.pdf", documents.pdf(["one"], password="secret")) == {"encrypted": True}
    said = told("a.docx", documents.docx(["hello"], title="T", author="Léa"))
    assert (said["title"], said["author"]) == ("T", "Léa")
    assert told("a.ods", documents.ods({"S": [["a"]]}, title="Comptes"))["title"] == "Comptes"
    assert told("a.wav", documents.wav(seconds=2))["duration"] == 2.0


@pytest.mark.parametrize("path", ["a.pdf", "a.docx", "a.mp3", "a.ods", "a.png", "a.fodt", "a.mp4"])
@pytest.mark.parametrize("data", [b"", b"x", b"PK\x03\x04", b"%PDF-1.4\n", b"ID3" + b"\xff" * 40, bytes(4096)])
def test_broken_files_say_nothing(path: str, data: bytes) -> None:
    assert told(path, data) == {}


def test_xml_bombs_say_nothing() -> None:
    assert told("a.docx", documents.zipped({"docProps/core.xml": documents.XML_BOMB})) == {}


def test_bounds() -> None:
    said = say("a.pl", "".join(f"key{number} = {'x' * (5000 if number < 5 else 5)}\n" for number in range(500)))
    assert len(said) == MAX_FIELDS
    assert len(str(said["key0"])) == MAX_VALUE_CHARS


@pytest.mark.parametrize(
    "piece", ["a: [", "- ", "a: b\n", '"', "# ", "<title", "<meta ", "x ==\n", "\\title{", " ", "a: |\n"]
)
@pytest.mark.parametrize("extension", ["md", "html", "tex", "pl", "svg"])
def test_hostile_texts_take_no_long_time(extension: str, piece: str) -> None:
    data = b"---\n" + (piece * (1_000_000 // len(piece))).encode() + b"\n---\n"
    started = time.process_time()
    told(f"a.{extension}", data)
    assert time.process_time() - started < 1


@given(st.sampled_from([*TELLERS, "png", "jpg", "gif", "webp", "tiff", "svg"]), st.one_of(st.binary(), st.text()))
def test_anything_is_told_as_json(extension: str, content: bytes | str) -> None:
    data = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
    for start in (b"", b"---\n", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF\0\0\0\0WEBPVP8X", b"II*\0\x08\0\0\0"):
        said = told(f"a.{extension}", start + data)
        json.dumps(said, allow_nan=False, ensure_ascii=False).encode()


@given(st.text(alphabet="ab:-[]\"'#|>\n ,{}&*!%@`1.e", max_size=80))
def test_any_yaml_is_read_as_fields(text: str) -> None:
    assert isinstance(yaml_fields(text), dict)


def test_a_letter_cut_at_the_bound_does_not_change_the_encoding() -> None:
    said = told("a.md", ("# é" + "é" * 70_000).encode())
    assert said == {} or "Ã" not in str(said)


def test_the_indexer_pays_for_no_library() -> None:
    code = (
        "import sys, upont_desktop.compare.links, upont_desktop.compare.own_metadata\n"
        "print(*sorted({'pypdf','openpyxl','tinytag','defusedxml','pygments','markdown_it','rapidfuzz','zipfile','html',"
        "'charset_normalizer','urllib.parse','yaml'} & set(sys.modules)))"
    )
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert printed.stdout.strip() == ""
