"""Links in text files, and typed dependencies, written anew where what they name, or the file, has another path."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from urllib.parse import quote

from upont_desktop.compare.kinds import extension_of
from upont_desktop.compare.links import EXTRACTORS, MAX_BYTES, dependencies, replaced, resolve
from upont_desktop.domain.content.links import Link
from upont_desktop.domain.errors import BadReference
from upont_desktop.domain.metadata import DEPENDENCIES, JsonValue, metadata_bytes, parse_metadata
from upont_desktop.domain.reference import Reference, parse_reference
from upont_desktop.domain.text import git_bytes, git_text
from upont_desktop.repository.objects import ObjectReader, TooLarge
from upont_desktop.repository.worktree import EXECUTABLE, FILE, Entry

_WEB = frozenset({"md", "markdown", "mdown", "mkd", "mkdn", "mdx", "qmd", "rmd", "html", "htm", "xhtml"})
_UNSAFE = re.compile(r"""[\s()<>"'&#?%:\\]""")


@dataclass(frozen=True)
class Relocation:
    """What stands where, before and after. ``moved`` has old and new paths, of resources and of folders.

    A resource that ``moved`` does not name stays where it is; where it is ``copied``, the old one stays too.
    """

    tree: Collection[str]
    moved: Mapping[str, str]
    copied: bool = False

    def new_path(self, path: str) -> str:
        """Where a resource or folder is afterwards."""
        if path in self.moved:
            return self.moved[path]
        above = path
        while "/" in above:
            above = above.rpartition("/")[0]
            if above in self.moved and path not in self.tree:
                return self.moved[above] + path[len(above) :]
        return path

    @cached_property
    def before(self) -> frozenset[str]:
        """Every resource and folder that links may have named."""
        return _with_folders(self.tree)

    @cached_property
    def after(self) -> frozenset[str]:
        """Every resource and folder that links may name."""
        stay = self.tree if self.copied else (path for path in self.tree if path not in self.moved)
        return _with_folders([*stay, *(self.moved[path] for path in self.tree if path in self.moved)])


def _with_folders(paths: Iterable[str]) -> frozenset[str]:
    found: set[str] = set()
    for path in paths:
        while path and path not in found:
            found.add(path)
            path = path.rpartition("/")[0]  # noqa: PLW2901 - up to the first folder known
    return frozenset(found)


def may_link(path: str, entry: Entry | None) -> bool:
    """Whether a file of this kind can hold links that we know how to write."""
    return entry is not None and entry.mode in {FILE, EXECUTABLE} and extension_of(path) in EXTRACTORS


def text_of(reader: ObjectReader, entry: Entry) -> bytes | None:
    """The content of a file that may hold links; ``None`` where it is too large for text."""
    try:
        return reader.read(entry.oid, MAX_BYTES)
    except TooLarge:
        return None


def targets(path: str, data: bytes, exists: Collection[str]) -> tuple[str, ...]:
    """The resources of its own circle that a file uses, each once."""
    found = (_meant(link, exists) for link in dependencies(path, data) if link.circle is None)
    return tuple(dict.fromkeys(target for target in found if target))


def relinked(path: str, data: bytes, places: Relocation) -> bytes:
    """The content with every link that would have broken written anew; one that cannot be is left as it is."""
    new_path = places.new_path(path)
    later = {link.start: link for link in dependencies(new_path, data)}
    text = git_text(data)
    wanted: list[tuple[Link, str, str]] = []
    for link in dependencies(path, data):
        target = _meant(link, places.before) if link.circle is None else None
        now = later.get(link.start)
        if target is not None and (now is None or _meant(now, places.after) != places.new_path(target)):
            written = text[link.start : link.end]
            wanted.append((link, _spelled(written, path, target, places), places.new_path(target)))
    return _checked(new_path, data, wanted, places) if wanted else data


def typed_targets(data: bytes, exists: Collection[str]) -> tuple[str, ...]:
    """The resources of its own circle that a metadata file names as dependencies."""
    named = (_named(written) for written in _listed(parse_metadata(data) or {}))
    return tuple(one.path for one in named if one is not None and one.path in exists)


def renamed(data: bytes, places: Relocation) -> bytes:
    """A metadata file with every typed dependency on something that moves written anew, pinned or not."""
    typed = parse_metadata(data) or {}
    listed = _listed(typed)
    after = [_renamed(written, places) for written in listed]
    return data if after == listed else metadata_bytes({**typed, DEPENDENCIES: after})


def _listed(typed: Mapping[str, JsonValue]) -> list[JsonValue]:
    listed = typed.get(DEPENDENCIES)
    return listed if isinstance(listed, list) else []


def _named(written: JsonValue) -> Reference | None:
    """The resource of the same circle that a typed dependency names, if it names one."""
    if not isinstance(written, str):
        return None
    try:
        named = parse_reference(written if ":" in written else f":{written}")
    except BadReference:
        return None
    return named if named.circle is None else None


def _renamed(written: JsonValue, places: Relocation) -> JsonValue:
    named = _named(written)
    if named is None or places.new_path(named.path) == named.path:
        return written
    spelled = str(replace(named, path=places.new_path(named.path)))
    colon = str(written).startswith(":") or ":" in spelled[1:]
    return spelled if colon else spelled[1:]


def _checked(path: str, data: bytes, wanted: Sequence[tuple[Link, str, str]], places: Relocation) -> bytes:
    """The edits that lead where they should, tried on the new content itself."""
    made = replaced(data, ((link, written) for link, written, _ in wanted))
    after = {link.start: link for link in dependencies(path, made)}
    right: list[tuple[Link, str]] = []
    shift = 0
    for link, written, target in wanted:
        found = after.get(link.start + shift)
        shift += len(written) - (link.end - link.start)
        if found is not None and _meant(found, places.after) == target:
            right.append((link, written))
    return replaced(data, right)


def _meant(link: Link, exists: Collection[str]) -> str | None:
    return next((path for path in link.candidates if path in exists), None)


def _spelled(written: str, path: str, target: str, places: Relocation) -> str:
    """A link in the manner in which it was written: from the root or not, with or without an ending, escaped or not."""
    web = extension_of(path) in _WEB
    head, core, tail = _parts(written, web=web)
    new = places.new_path(target)
    plain = git_text(_unescaped(core)) if web else core
    ending = target[target.rfind(".") :] if "." in target.rpartition("/")[2] else ""
    left_out = ending if ending and not web and not plain.endswith(ending) else ""
    shown = new.removesuffix(left_out)
    if core.startswith("/"):
        spelled = f"/{shown}"
    else:
        spelled = posixpath.relpath(f"/{shown}", f"/{_base(plain + left_out, path, target, places)}")
        if core.startswith("./") and not spelled.startswith("../"):
            spelled = f"./{spelled}"
    if core.endswith("/"):
        spelled += "/"
    return head + (_escaped(spelled, whole="%" in core) if web else spelled) + tail


def _parts(written: str, *, web: bool) -> tuple[str, str, str]:
    """What stands before the path (a library's colon, a quotation mark), the path, and what stands after it."""
    if web:
        core = re.split(r"[#?]", written, maxsplit=1)[0]
        return "", core, written[len(core) :]
    if written[:1] == '"' and written[-1:] == '"' and len(written) > 1:
        return '"', written[1:-1], '"'
    head, colon, core = written.rpartition(":")
    return head + colon, core, ""


def _base(plain: str, path: str, target: str, places: Relocation) -> str:
    """The folder that a link is written from: the file's own, or one above it (LaTeX's main file)."""
    own = folder = path.rpartition("/")[0]
    new_own = places.new_path(path).rpartition("/")[0]
    while resolve(folder, plain) != target:
        if not folder:
            return new_own
        folder = folder.rpartition("/")[0]
    inside = not folder or new_own == folder or new_own.startswith(f"{folder}/")
    return folder if folder != own and inside else new_own


def _unescaped(core: str) -> bytes:
    return re.sub(rb"%([0-9A-Fa-f]{2})", lambda found: bytes((int(found[1], 16),)), git_bytes(core))


def _escaped(spelled: str, *, whole: bool) -> str:
    if whole:
        return quote(git_bytes(spelled), safe="/!$*+,;=@~")
    return _UNSAFE.sub(lambda found: quote(git_bytes(found[0]), safe=""), spelled)
