"""Dependencies: what a file's text links to, as paths of the circle (small registered extractors, by extension).

No heavy import, and nothing but compiled patterns on the text: the indexer asks for every text of a circle. Patterns
are linear in the length of the text, whatever it holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from upont_desktop.compare.exercises import entries, file_named
from upont_desktop.compare.kinds import extension_of
from upont_desktop.domain.content.links import Link, LinkKind
from upont_desktop.domain.text import git_bytes, git_text

MAX_BYTES = 2_000_000
"""A file larger than this, in bytes, is not searched for links."""

MAX_LINKS = 5_000
"""No more links than this are given for one file."""

Extractor: TypeAlias = Callable[[str, str], Iterator[Link]]


def dependencies(path: str, data: bytes) -> tuple[Link, ...]:
    """The links of the file at ``path``, in the order of the text; never raises.

    Addresses outside (``https:``, ``mailto:``, ``//host``), anchors, and paths that leave the circle's root are left
    out. Links to folders are given too: only the index knows which paths are folders.
    """
    extractor = EXTRACTORS.get(extension_of(path))
    if extractor is None or len(data) > MAX_BYTES:
        return ()
    found: list[Link] = []
    for link in extractor(git_text(data), path.rpartition("/")[0]):
        found.append(link)
        if len(found) == MAX_LINKS:
            break
    return tuple(sorted(found, key=_place)) if len(found) > 1 else tuple(found)


def _place(link: Link) -> int:
    return link.start


def resolve(folder: str, written: str) -> str | None:
    """The circle's path that ``written`` means in a file of ``folder``; ``None`` where it leaves the root.

    A leading ``/`` is the circle's root. The root itself is no resource, so it gives ``None`` too.
    """
    if "\0" in written:
        return None
    if written[:1] != "/" and folder:
        written = f"{folder}/{written}"
    if "." not in written and "//" not in written:
        return written.strip("/") or None
    parts: list[str] = []
    for part in written.split("/"):
        if part == "..":
            if not parts:
                return None
            parts.pop()
        elif part and part != ".":
            parts.append(part)
    return "/".join(parts) or None


_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_PERCENT = re.compile(rb"%([0-9A-Fa-f]{2})")


def _web_target(folder: str, written: str) -> str | None:
    """The path that a relative address names: without query and anchor, percent signs decoded."""
    if not written or written[0] in "#?" or written[:2] == "//" or (":" in written and _SCHEME.match(written)):
        return None
    for mark in "#?":
        if mark in written:
            written = written.partition(mark)[0]
    if "%" in written:
        written = git_text(_PERCENT.sub(_byte, git_bytes(written)))
    return resolve(folder, written)


def _byte(found: re.Match[bytes]) -> bytes:
    return bytes((int(found[1], 16),))


# Markdown (https://spec.commonmark.org/0.31.2/, links, images, link reference definitions), read leniently.

_INLINE = re.compile(r"\]\([ \t]*(?:<([^<>\n]*)>|([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*))")
_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n]+\]:[ \t]*(?:<([^<>\n]*)>|(\S+))", re.MULTILINE)
_FENCE = re.compile(r"^[ \t]{0,3}(`{3,}|~{3,})[^\n]*$", re.MULTILINE)
_LABEL_SPAN = 300  # characters of a label that are looked at: brackets without end must not cost a square


def _markdown(text: str, folder: str) -> Iterator[Link]:
    inline, definitions, tags = "](" in text, "]:" in text, "<" in text
    if not (inline or definitions or tags):
        return
    code = _code_spans(text) if "```" in text or "~~~" in text else ()
    if inline:
        yield from _outside(code, _inline_links(text, folder))
    if definitions:
        yield from _outside(code, _definitions(text, folder))
    if tags:
        yield from _outside(code, _html(text, folder))


def _inline_links(text: str, folder: str) -> Iterator[Link]:
    for found in _INLINE.finditer(text):
        group = 1 if found[1] is not None else 2
        if target := _web_target(folder, found[group]):
            kind = LinkKind.PICTURE if _label_has_bang(text, found.start()) else LinkKind.LINK
            yield Link((target,), kind, *found.span(group))


def _definitions(text: str, folder: str) -> Iterator[Link]:
    for found in _DEFINITION.finditer(text):
        group = 1 if found[1] is not None else 2
        is_footnote = found[0].lstrip().startswith("[^")
        if not is_footnote and (target := _web_target(folder, found[group])):
            yield Link((target,), LinkKind.LINK, *found.span(group))


def _label_has_bang(text: str, close: int) -> bool:
    """Whether the label that ends with the bracket at ``close`` is an image's: ``![…]``, brackets inside allowed."""
    depth = 0
    for at in range(close, max(-1, close - _LABEL_SPAN), -1):
        if text[at] == "]":
            depth += 1
        elif text[at] == "[":
            depth -= 1
            if not depth:
                return text[at - 1 : at] == "!"
    return False


def _code_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Where fenced code stands: links in it are examples, not links."""
    spans: list[tuple[int, int]] = []
    opened: re.Match[str] | None = None
    for fence in _FENCE.finditer(text):
        if opened is None:
            opened = fence
        elif fence[1].startswith(opened[1]):
            spans.append((opened.start(), fence.end()))
            opened = None
    if opened is not None:
        spans.append((opened.start(), len(text)))
    return tuple(spans)


def _outside(spans: tuple[tuple[int, int], ...], found: Iterator[Link]) -> Iterator[Link]:
    """The links that stand in none of the spans; both are in order."""
    at = 0
    for link in found:
        while at < len(spans) and spans[at][1] <= link.start:
            at += 1
        if at == len(spans) or link.start < spans[at][0]:
            yield link


# HTML: attributes that name a file, in the tags that load or link one.

_TAG = re.compile(
    r"<(a|area|img|source|video|audio|track|embed|object|iframe|input|link|script|image)\b([^<>]{0,2000})>",
    re.IGNORECASE,
)
_ATTRIBUTE = re.compile(
    r"(?<![\w-])(?:src|href|data|poster|xlink:href)[ \t\r\n]*=[ \t\r\n]*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'=`]+))",
    re.IGNORECASE,
)
_TAG_KINDS = {"img": LinkKind.PICTURE, "image": LinkKind.PICTURE, "a": LinkKind.LINK, "area": LinkKind.LINK}


def _html(text: str, folder: str) -> Iterator[Link]:
    for tag in _TAG.finditer(text):
        kind = _TAG_KINDS.get(tag[1].lower(), LinkKind.INCLUDE)
        for found in _ATTRIBUTE.finditer(tag[2]):
            group = found.lastindex or 1
            written = found[group]
            if "&" in written:
                written = written.replace("&amp;", "&")
            start = tag.start(2) + found.start(group)
            if target := _web_target(folder, written.strip()):
                yield Link((target,), kind, start, start + len(found[group]))


# LaTeX: \input, \include, \includegraphics and their like. Extensions may be left out, and a path may be relative to
# the main file of the document, which is usually in a folder above.

_COMMAND = re.compile(
    r"\\(input|include|includeonly|subfile|includegraphics|includesvg|includepdf|lstinputlisting|verbatiminput"
    r"|bibliography|addbibresource|graphicspath)\*?[ \t]*(?:\[[^\]{}]{0,500}\][ \t]*)?"
    r"\{([^{}]{1,500}|(?:\{[^{}]{0,500}\}\s*){1,50})\}"
)
_PICTURES = (".pdf", ".png", ".jpg", ".jpeg", ".eps", ".svg")
_EXTENSIONS: dict[str, tuple[LinkKind, tuple[str, ...]]] = {
    "input": (LinkKind.INCLUDE, (".tex", "")),
    "include": (LinkKind.INCLUDE, (".tex",)),
    "subfile": (LinkKind.INCLUDE, (".tex", "")),
    "includegraphics": (LinkKind.PICTURE, _PICTURES),
    "includesvg": (LinkKind.PICTURE, (".svg",)),
    "includepdf": (LinkKind.INCLUDE, (".pdf",)),
    "lstinputlisting": (LinkKind.INCLUDE, ()),
    "verbatiminput": (LinkKind.INCLUDE, ()),
    "bibliography": (LinkKind.INCLUDE, (".bib",)),
    "addbibresource": (LinkKind.INCLUDE, ()),
}
_FOLDERS_ABOVE = 3  # where a main file may be that names paths from its own folder
_MAX_CANDIDATES = 64  # paths that one address may mean: folders times spellings times endings


def _latex(text: str, folder: str) -> Iterator[Link]:
    if "{" not in text or "\\" not in text:
        return
    picture_folders: tuple[str, ...] = ("",)
    for found in _COMMAND.finditer(text):
        if _in_comment(text, found.start()):
            continue
        if found[1] == "graphicspath":
            picture_folders = ("", *re.findall(r"\{([^{}]*)\}", found[2])[:8])
        elif found[1] in _EXTENSIONS:
            kind, extensions = _EXTENSIONS[found[1]]
            within = picture_folders if kind is LinkKind.PICTURE else ("",)
            for start, written in _names(found, many=found[1] == "bibliography"):
                if candidates := _latex_candidates(folder, written, extensions, within):
                    yield Link(candidates, kind, start, start + len(written))


def _in_comment(text: str, at: int) -> bool:
    near = max(0, at - 1_000)
    line = text[max(near, text.rfind("\n", near, at) + 1) : at]
    return "%" in line and re.search(r"(?<!\\)%", line) is not None


def _names(found: re.Match[str], *, many: bool) -> Iterator[tuple[int, str]]:
    """The file names between the braces, with where they start; only a bibliography may list several."""
    offset = found.start(2)
    for part in found[2].split(",") if many else (found[2],):
        name = part.strip()
        if name and not any(mark in name for mark in "\\#{}\n"):
            yield offset + part.index(name), name
        offset += len(part) + 1


def _latex_candidates(
    folder: str, written: str, extensions: tuple[str, ...], within: tuple[str, ...]
) -> tuple[str, ...]:
    bare = written.strip('"')
    name = bare.rpartition("/")[2]
    ending = "." + name.rpartition(".")[2].lower() if "." in name else ""
    endings = extensions if extensions and ending not in {*extensions, *_PICTURES, ".tex"} - {""} else ("",)
    spellings = [bare]
    if not bare.isascii() and any("\udc80" <= letter <= "\udcff" for letter in bare):
        # An old text in Latin-1 that names a file whose name is UTF-8.
        spellings.append(git_bytes(bare).decode("cp1252", "replace"))
    places = (resolve(at, prefix + spelling) for at in _folders(folder) for prefix in within for spelling in spellings)
    return tuple(dict.fromkeys(place + ending for place in places if place for ending in endings))[:_MAX_CANDIDATES]


def _folders(folder: str) -> list[str]:
    """The folder and those above it, where a main file may be."""
    folders = [folder]
    while folders[-1] and len(folders) <= _FOLDERS_ABOVE:
        folders.append(folders[-1].rpartition("/")[0])
    return folders


# PL exercises.


def _exercise(text: str, folder: str) -> Iterator[Link]:
    for entry in entries(text):
        if entry.key in ("extends", "template"):
            kind = LinkKind.EXTENDS
        elif entry.operator[-1] == "@":
            kind = LinkKind.INCLUDE
        elif entry.operator[-1] == "$":
            kind = LinkKind.PICTURE
        else:
            continue
        if written := file_named(entry.value):
            library, colon, rest = written.rpartition(":")
            if target := resolve("" if colon and library else folder, rest):
                yield Link((target,), kind, entry.start, entry.start + len(written), library or None)


EXTRACTORS: dict[str, Extractor] = {
    **dict.fromkeys(("md", "markdown", "mdown", "mkd", "mkdn", "mdx", "qmd", "rmd"), _markdown),
    **dict.fromkeys(("html", "htm", "xhtml"), _html),
    **dict.fromkeys(("tex", "latex", "ltx", "sty", "cls"), _latex),
    **dict.fromkeys(("pl", "pltp", "pla", "newpl", "plc", "pls"), _exercise),
}
"""The extractors, by extension in lower case. A new kind of file is one function and one line here."""


def replaced(data: bytes, edits: Iterable[tuple[Link, str]]) -> bytes:
    """The file's bytes with some links written anew: ``edits`` gives a link of this very content and its new text."""
    text = git_text(data)
    for link, written in sorted(edits, key=lambda edit: edit[0].start, reverse=True):
        text = text[: link.start] + written + text[link.end :]
    return git_bytes(text)
