"""Addresses of pictures in texts: what they mean in a circle."""

from __future__ import annotations

import pytest

from upont_desktop.ui.content.pictures.linked_images import path_beside


@pytest.mark.parametrize(
    ("address", "folder", "path"),
    [
        ("logo.png", "", "logo.png"),
        ("logo.png", "a/b", "a/b/logo.png"),
        ("../logo.png", "a/b", "a/logo.png"),
        ("./x/../logo.png", "a", "a/logo.png"),
        ("/pictures/logo.png", "a", "pictures/logo.png"),
        ("my%20logo.png#top", "a", "a/my logo.png"),
        ("logo.png?raw=1", "", "logo.png"),
        ("a\\logo.png", "", "a/logo.png"),
        ("%C3%A9t%C3%A9.png", "", "été.png"),
    ],
)
def test_addresses_within_the_circle(address: str, folder: str, path: str) -> None:
    assert path_beside(address, folder) == path


@pytest.mark.parametrize(
    "address",
    ["", "#top", "../logo.png", "a/../../x.png", "/../x.png/../../y", "http://example.org/x.png", "//example.org/x.png",
     "file:///etc/passwd", "C:\\x.png", "data:image/png;base64,xx", "..", ".", "\\\\server\\share.png"],
)  # fmt: skip
def test_addresses_outside_are_no_paths(address: str) -> None:
    assert path_beside(address, "") is None
