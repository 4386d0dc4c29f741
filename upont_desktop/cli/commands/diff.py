"""``diff``: how a resource differs between two versions."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace

from upont_desktop.cli import shapes
from upont_desktop.cli.call import Call
from upont_desktop.cli.catalogue import translate
from upont_desktop.cli.comparisons import compared_lines
from upont_desktop.cli.hunks import LineTone, TonedLine
from upont_desktop.cli.operation_call import version_of
from upont_desktop.cli.output import one_line
from upont_desktop.domain.content.binary import BinaryComparison
from upont_desktop.domain.content.comparisons import Comparison
from upont_desktop.domain.content.kinds import ContentKind
from upont_desktop.domain.content.limits import CompareOptions
from upont_desktop.domain.content.markdown import MarkdownComparison
from upont_desktop.domain.content.tables import TableComparison
from upont_desktop.domain.content.text import LineEnds, TextComparison
from upont_desktop.domain.content.toml import TomlComparison
from upont_desktop.domain.errors import NoSuchResource, NotThereThen
from upont_desktop.domain.resource import Resource
from upont_desktop.domain.text import display
from upont_desktop.service.reader import CircleReader
from upont_desktop.service.versions import NamedVersion

_AS_TEXT = CompareOptions(as_text=True)
_LINE_ENDS = CompareOptions(as_text=True, line_ends=True)
_UNENDING = (LineEnds.LF, LineEnds.NONE)


def run(options: Namespace) -> int:
    """Print what differs: hunks of lines, or facts; ends with 0 whether there is anything or not."""
    call = Call.made_from(options)
    circle = call.up_to_date(call.circle(options.clone))
    old, new = (_side(call, options, word) for word in (options.old, options.new))
    sides = [side.resource if side and side.resource and side.resource.exists else None for side in (old, new)]
    if not any(sides):
        raise NoSuchResource(path=display(options.path), circle=circle.slug)
    with closing(call.library.reader(circle)) as reader:
        compared = _compared(reader, sides[0], sides[1], options.encoding)
        told = list(compared_lines(compared))
    facts = [line for line in told if line.tone is LineTone.FACT]
    body = [line for line in told if line.tone is not LineTone.FACT]
    body = [*_head(sides, (options.old, options.new)), *body] if body else []
    if call.out.json:
        named = next(side for side in (new, old) if side is not None)
        versions = {"old": shapes.optional(sides[0]), "new": shapes.optional(sides[1])}
        found = {"binary": isinstance(compared, BinaryComparison), "diff": "".join(f"{line.text}\n" for line in body)}
        shape = {"circle": circle.slug} | shapes.path(named.path) | versions | found
        call.out.value(shape | {"facts": [line.text for line in facts]})
        return 0
    for line in [*facts, *body]:
        call.out.exact(line.text, line.tone.value)
    if not told:
        call.out.note(translate("Terminal", "The content is the same."))
    return 0


def _side(call: Call, options: Namespace, word: str) -> NamedVersion | None:
    """One of the versions; ``None`` where the resource was not there."""
    try:
        return version_of(call, call.circle(options.clone), options.path, word)
    except NotThereThen:
        return None


def _compared(reader: CircleReader, old: Resource | None, new: Resource | None, encoding: str) -> Comparison:
    """The comparison to tell: a table that is a text as a text, as white space is content; line ends where they
    differ.
    """
    compared = reader.contents.compare(old, new, CompareOptions(encoding=encoding))
    if isinstance(compared, TableComparison) and compared.kind is ContentKind.TABLE:
        compared = reader.contents.compare(old, new, replace(_AS_TEXT, encoding=encoding))
    text = compared.text if isinstance(compared, MarkdownComparison | TomlComparison) else compared
    if not isinstance(text, TextComparison) or text.left is None or text.right is None:
        return compared
    ends = text.left.line_ends, text.right.line_ends
    if LineEnds.MIXED in ends or (ends[0] is not ends[1] and not all(end in _UNENDING for end in ends)):
        return reader.contents.compare(old, new, replace(_LINE_ENDS, encoding=encoding))
    return compared


def _head(sides: Sequence[Resource | None], words: tuple[str, str]) -> list[TonedLine]:
    """Both names, as git heads a difference."""
    marks = (("---", LineTone.REMOVED), ("+++", LineTone.ADDED))
    return [
        TonedLine(tone, f"{mark} {one_line(side.rel_path) if side else '/dev/null'}\t{one_line(word)}")
        for (mark, tone), side, word in zip(marks, sides, words, strict=True)
    ]
