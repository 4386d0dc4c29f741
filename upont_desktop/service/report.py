"""What a person may send to those who help: versions, and where the program failed, with nothing of their own in it.

No path, name, address or text of the person's is told: of folders only that they can be written, of errors only their
kind and the lines of this program that they passed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from upont_desktop.service.data_folders import LOG_NAME, DataFolders
from upont_desktop.service.diagnosis import Diagnosis, FactGroup, diagnose

_ERRORS = 10  # the last ones: what is wrong repeats itself
_FRAME = re.compile(r'^  File ".*?(upont_desktop[/\\][\w/\\]+\.py)", line (\d+), in ([\w<>]+)')
_STARTS = re.compile(r"^(\d{4}-\d\d-\d\d \d\d:\d\d):\d\d,\d+ (?:ERROR|CRITICAL|WARNING) ")
_KIND = re.compile(r"^([A-Za-z_][\w.]*)(?::|$)")
_FRAMES = 6  # the innermost ones say where it happened


def report_text(places: DataFolders, program: str) -> str:
    """The report, in English; ``program`` is the program's own version. Never raises for what is wrong."""
    return "\n".join([*_facts(diagnose(places, program)), *_errors(places.log / LOG_NAME)]) + "\n"


def _facts(found: Diagnosis) -> Iterator[str]:
    for fact in found.facts:
        if fact.group is not FactGroup.CIRCLE and fact.value:
            yield f"{fact.name}: {fact.value}"
    yield from (f"Missing: {lack.impersonal}" for lack in found.missing)


def _errors(log: Path) -> Iterator[str]:
    """The newest errors of the log: when, of which kind, and through which lines of ours."""
    try:
        text = log.read_text("utf-8", "replace")
    except OSError:
        return
    records = _records(text)
    if records:
        yield f"Errors written down: {len(records)}"
    for when, lines in records[-_ERRORS:]:
        frames = [found for line in lines if (found := _FRAME.match(line))]
        way = " < ".join(f"{one[1]}:{one[2]} {one[3]}".replace("\\", "/") for one in reversed(frames[-_FRAMES:]))
        yield f"{when} {_kind(lines)} {way}".rstrip()


def _records(text: str) -> list[tuple[str, list[str]]]:
    records: list[tuple[str, list[str]]] = []
    for line in text.splitlines():
        begun = _STARTS.match(line)
        if begun is not None:
            records.append((begun[1], [line[begun.end() :]]))
        elif records:
            records[-1][1].append(line)
    return records


def _kind(lines: list[str]) -> str:
    """The class of the exception, without what it says."""
    frames = [number for number, line in enumerate(lines) if line.startswith("  File ")]
    after = lines[frames[-1] + 1 :] if frames else []
    return next((found[1] for line in after if (found := _KIND.match(line))), "?")
