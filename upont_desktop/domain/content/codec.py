"""Previews and comparisons as JSON, to be kept by blob pair.

The shape follows the dataclasses: each is a list of its fields in order. :data:`FORMAT` changes with any of them; what
was kept in another format is simply not read.
"""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache

from upont_desktop.domain.content.comparisons import Comparison
from upont_desktop.domain.content.previews import Preview
from upont_desktop.domain.content.text import Highlights

FORMAT = 1

Content: typing.TypeAlias = Preview | Comparison | Highlights
_Reader: typing.TypeAlias = Callable[[typing.Any], typing.Any]


def dumps(content: Content) -> bytes:
    """The content as JSON, in ASCII."""
    return json.dumps([FORMAT, type(content).__name__, content], default=_fields, separators=(",", ":")).encode()


def loads(data: bytes) -> Content | None:
    """What :func:`dumps` wrote; ``None`` where it is of another format, or damaged."""
    try:
        version, name, written = json.loads(data)
        if version != FORMAT:
            return None
        content: Content = _reader(_TYPES[name])(written)
    except (ValueError, TypeError, KeyError, IndexError, RecursionError):
        return None
    return content


def _fields(value: object) -> list[object]:
    if is_dataclass(value) and not isinstance(value, type):
        return [getattr(value, field.name) for field in fields(value)]
    raise TypeError(type(value).__name__)


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
        return lambda written: tuple(map(one, written)) if written else ()
    readers = [_reader(argument) for argument in arguments]
    return lambda written: tuple(read(part) for read, part in zip(readers, written, strict=True))


def _record_reader(kind: type) -> _Reader:
    hints = typing.get_type_hints(kind)
    names = [field.name for field in fields(kind)] if is_dataclass(kind) else kind._fields  # type: ignore[attr-defined]
    readers = [_reader(hints[name]) for name in names]
    return lambda written: kind(*[read(part) for read, part in zip(readers, written, strict=True)])
