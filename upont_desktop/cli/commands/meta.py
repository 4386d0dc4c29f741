"""``meta``: the metadata of a resource, shown or changed."""

from __future__ import annotations

import json
from argparse import Namespace

from upont_desktop.cli import shapes
from upont_desktop.cli.catalogue import translate
from upont_desktop.cli.commands.history import inside
from upont_desktop.cli.operation_call import OperationCall
from upont_desktop.cli.output import one_line
from upont_desktop.cli.words import reference, say
from upont_desktop.domain.information import value_words
from upont_desktop.domain.metadata import JsonValue
from upont_desktop.domain.text import display
from upont_desktop.service.information import facts_of
from upont_desktop.service.operations import describe


def run(options: Namespace) -> int:
    """Make one commit of the new fields and print what was done; without any, print the fields there are."""
    work = OperationCall.made_from(options)
    path = inside(options.path)
    fields: dict[str, JsonValue] = {key: _value(value) for key, value in options.fields}
    fields.update(dict.fromkeys(map(display, options.remove)))
    if not fields:
        return _show(work, path)
    return work.say(describe(work.place, {path: fields}, options.message))


def _value(written: str) -> JsonValue:
    """A number, yes or no, or a list where it is written as JSON; anything else is text, as are quoted words."""
    try:
        value: JsonValue = json.loads(written, parse_constant=str)
    except (ValueError, RecursionError):
        return written
    return written if value is None else value


def _show(work: OperationCall, path: str) -> int:
    reader = work.call.library.reader(work.call.up_to_date(work.circle))
    out, held = work.call.out, reader.resources.resource(path).metadata
    if out.json:
        head = {"circle": work.circle.slug} | shapes.path(path)
        out.value(head | {"typed": dict(held.typed), "told": dict(held.told)})
        return 0
    rows: list[tuple[str, JsonValue, str]] = [(key, value, "") for key, value in sorted(held.typed.items())]
    told = "  " + translate("Terminal", "(from the file)")
    rows += [(key, value, told) for key, value in sorted(held.told.items()) if key not in held.typed]
    origin = facts_of(reader, path).origin
    if origin is not None:
        rows.append((translate("Terminal", "copied from"), reference(origin, work.circle.slug), ""))
    out.table((one_line(key), f"{_shown(value)}{source}") for key, value, source in rows)
    if not rows:
        out.note(translate("Terminal", "No metadata."))
    return 0


def _shown(value: JsonValue) -> str:
    return one_line(value_words(value, say))
