"""Kinds by name and first bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upont_desktop.compare.kinds import extension_of, kind_of, mime_of
from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.extensions import kind_by_name


@pytest.mark.parametrize(
    ("path", "head", "kind"),
    [
        ("notes.txt", b"hello", ContentKind.TEXT),
        ("a/b/Makefile", b"all:\n", ContentKind.CODE),
        ("README", b"hello", ContentKind.TEXT),
        ("README.md", b"# hello", ContentKind.MARKDOWN),
        ("exo.pl", b"title = x\n", ContentKind.EXERCISE),
        ("exo.pl", b"#!/usr/bin/perl\n", ContentKind.CODE),
        ("sheet.XLSX", b"PK\x03\x04", ContentKind.SPREADSHEET),
        ("jar.epub", b"PK\x03\x04", ContentKind.ARCHIVE),
        ("unknown", b"PK\x03\x04rest", ContentKind.ARCHIVE),
        ("photo.txt", b"\x89PNG\r\n\x1a\n", ContentKind.PICTURE),
        ("poster.docx", b"%PDF-1.4", ContentKind.PDF),
        ("data.csv", b"a;b\n", ContentKind.TABLE),
        ("data.csv", b"a\0b\0", ContentKind.BINARY),
        ("utf16.txt", "\ufeffhello".encode("utf-16-le"), ContentKind.TEXT),
        ("script", b"#!/bin/sh\n", ContentKind.CODE),
        ("drawing", b"<?xml version='1.0'?>\n<svg xmlns='x'>", ContentKind.SVG),
        ("mystery", bytes(range(256)), ContentKind.BINARY),
        ("mystery", "équation".encode("latin-1"), ContentKind.TEXT),
        ("film.ogv", b"OggS", ContentKind.VIDEO),
        ("clip", b"\0\0\0\x20ftypisom", ContentKind.VIDEO),
        ("photo", b"\0\0\0\x20ftypheic", ContentKind.PICTURE),
        ("sound", b"RIFF\0\0\0\0WAVE", ContentKind.AUDIO),
        ("big.png", b"version https://git-lfs.github.com/spec/v1\noid sha256:1\n", ContentKind.TEXT),
        ("empty", b"", ContentKind.TEXT),
        ("empty.pdf", b"", ContentKind.PDF),
    ],
)
def test_kind(path: str, head: bytes, kind: ContentKind) -> None:
    assert kind_of(path, head) is kind


def test_name_alone() -> None:
    assert kind_by_name("a.b/c") is None
    assert kind_by_name("a/.gitignore") is ContentKind.TEXT
    assert extension_of("a.b/c") == ""
    assert extension_of("x/A.TeX") == "tex"


@given(st.text(), st.binary())
def test_any_input_has_a_kind(path: str, head: bytes) -> None:
    assert isinstance(kind_of(path, head), ContentKind)


def test_mime_is_the_same_everywhere() -> None:
    assert mime_of("a/b.md") == "text/markdown"
    assert mime_of("b.png") == "image/png"
    assert mime_of("b") == "application/octet-stream"
