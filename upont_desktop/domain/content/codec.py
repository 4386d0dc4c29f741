"""Previews and comparisons as bytes, for the way between two processes.

The shape follows the dataclasses: each is a list of its fields in order. Reading checks every type, because what is
read may come from a process that a stranger's file has taken over: nothing but the values of this package is made of
it, which pickling could not promise. Long sequences stand in parts of their own, so that neither side holds the
interpreter for long over one call of the JSON library.
"""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache

from upont_desktop.domain.content.comparisons import Comparison
from upont_desktop.domain.content.previews import Preview
from upont_desktop.domain.content.text import Highlights

FORMAT = 3  # raised when an old helper's answer could be misread
_CHUNK = 2_000
"""Members of one part: a few milliseconds of the interpreter's time."""
_ELSEWHERE = "parts"
_LINE = b"\n"

Content: typing.TypeAlias = Preview | Comparison | Highlights
_Reader: typing.TypeAlias = Callable[[typing.Any], typing.Any]
T = typing.TypeVar("T")


def dumps(content: object) -> bytes:
    """The content as lines of JSON, in ASCII: the value last, its long sequences before it."""
    lines: list[bytes] = []

    def written(value: object) -> bytes:
        return json.dumps(value, default=fields_of, separators=(",", ":")).encode()

    def apart(value: object) -> object:
        if type(value) is not tuple or len(value) <= _CHUNK:
            return value
        numbers = []
        for start in range(0, len(value), _CHUNK):
            line = written(value[start : start + _CHUNK])  # may write lines itself
            numbers.append(len(lines))
            lines.append(line)
        return {_ELSEWHERE: numbers}

    def fields_of(value: object) -> list[object]:
        if is_dataclass(value) and not isinstance(value, type):
            return [apart(getattr(value, field.name)) for field in fields(value)]
        raise TypeError(type(value).__name__)

    lines.append(written([FORMAT, type(content).__name__, content]))
    return _LINE.join(lines)


def loads(data: bytes | bytearray) -> Content | None:
    """What :func:`dumps` wrote; ``None`` where it is of another format, or damaged."""
    try:
        version, name, written = _parsed(data)
        if version != FORMAT:
            return None
        content: Content = _reader(_TYPES[name])(written)
    except (ValueError, TypeError, KeyError, IndexError, RecursionError):
        return None
    return content


def loads_as(kind: type[T], data: bytes | bytearray) -> T:
    """A dataclass that :func:`dumps` wrote. Raises :class:`ValueError`, :class:`TypeError` or :class:`LookupError`
    where the data is something else.
    """
    version, name, written = _parsed(data)
    if version != FORMAT or name != kind.__name__:
        raise ValueError(name)
    content: T = _reader(typing.cast("Hashable", kind))(written)
    return content


def _parsed(data: bytes | bytearray) -> typing.Any:
    """The value, with its long sequences in place. A part may name earlier ones only, and each is used once."""
    *lines, last = bytes(data).split(_LINE)
    parts: list[Sequence[object] | None] = []

    def joined(written: dict[str, object]) -> Sequence[object]:
        numbers = typing.cast("list[int]", written[_ELSEWHERE])
        return [member for number in numbers for member in _taken(parts, number)]

    for line in lines:
        parts.append(json.loads(line, object_hook=joined))  # noqa: PERF401 - it may use the parts before it
    return json.loads(last, object_hook=joined)


def _taken(parts: list[Sequence[object] | None], number: int) -> Iterator[object]:
    found, parts[number] = parts[number], None
    if not isinstance(found, list):
        raise TypeError(number)
    yield from found


_TYPES: dict[str, type] = {kind.__name__: kind for kind in typing.get_args(Content)}


@cache
def _reader(hint: object) -> _Reader:
    """What makes a value of the type ``hint`` from its JSON."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple:
        return _tuple_reader(arguments)
    if origin in (types.UnionType, typing.Union):
        inner = _reader(next(argument for argument in arguments if argument is not type(None)))
        return lambda written: None if written is None else inner(written)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return {member.value: member for member in hint}.__getitem__
    if is_dataclass(hint) or hasattr(hint, "_fields"):
        return _record_reader(typing.cast("type", hint))
    return _plain_reader(typing.cast("type", hint))


def _plain_reader(kind: type) -> _Reader:
    def read(written: object) -> object:
        if type(written) is not kind and not (kind is float and type(written) is int):
            raise TypeError(kind.__name__)
        return written

    return read


def _tuple_reader(arguments: tuple[typing.Any, ...]) -> _Reader:
    if arguments[1:] == (Ellipsis,):
        one = _reader(arguments[0])

        def read(written: object) -> tuple[object, ...]:
            if not isinstance(written, list):
                raise TypeError(type(written).__name__)
            return tuple(map(one, written))

        return read
    readers = [_reader(argument) for argument in arguments]
    return lambda written: tuple(read(part) for read, part in zip(readers, written, strict=True))


def _record_reader(kind: type) -> _Reader:
    hints = typing.get_type_hints(kind)
    names = [field.name for field in fields(kind)] if is_dataclass(kind) else kind._fields  # type: ignore[attr-defined]
    readers = [_reader(hints[name]) for name in names]
    return lambda written: kind(*[read(part) for read, part in zip(readers, written, strict=True)])
