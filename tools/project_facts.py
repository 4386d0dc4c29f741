"""What packages say of the project, read from pyproject.toml, CHANGELOG.md and git: nothing is written twice."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from string import Template

import system_needs

ROOT = Path(__file__).resolve().parent.parent

_HEADING = re.compile(r"^## (\S+?)(?:,.*)?$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class ProjectFacts:
    """``name`` is the command's and the package's, ``title`` the one for people; ``epoch``: the time, in seconds since
    1970, that every file of a package is given; ``contact`` an e-mail address.
    """

    name: str
    title: str
    version: str
    summary: str
    identifier: str
    contact: str
    licence: str
    oldest_macos: str
    epoch: int

    @property
    def date(self) -> str:
        """The day of the epoch, as ``2026-03-14``."""
        return datetime.fromtimestamp(self.epoch, UTC).date().isoformat()

    @property
    def numbers(self) -> tuple[int, int, int, int]:
        """The version as Windows wants it: four numbers."""
        found = [int(number) for number in re.findall(r"\d+", self.version)][:4]
        one, two, three, four = found + [0] * (4 - len(found))
        return one, two, three, four

    def words(self) -> dict[str, str]:
        """What templates may name."""
        return {
            "name": self.name,
            "title": self.title,
            "version": self.version,
            "summary": self.summary,
            "identifier": self.identifier,
            "contact": self.contact,
            "licence": self.licence,
            "date": self.date,
            "oldest_git": ".".join(map(str, system_needs.OLDEST_GIT)),
        }


def commit_time(root: Path = ROOT) -> int:
    """``SOURCE_DATE_EPOCH`` where it is set, else the time of the commit checked out; 1980 outside of git."""
    if os.environ.get("SOURCE_DATE_EPOCH"):
        return int(os.environ["SOURCE_DATE_EPOCH"])
    try:
        said = subprocess.run(
            ["git", "log", "-1", "--format=%ct"], cwd=root, capture_output=True, text=True, check=True
        )
        return int(said.stdout)
    except (OSError, subprocess.CalledProcessError, ValueError):
        return 315_532_800


def read_facts(root: Path = ROOT) -> ProjectFacts:
    """The facts of the checkout at ``root``."""
    described = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    project, package = described["project"], described["tool"]["package"]
    return ProjectFacts(
        name=project["name"],
        title=package["title"],
        version=project["version"],
        summary=project["description"],
        identifier=package["identifier"],
        contact=package["contact"],
        licence=project["license"],
        oldest_macos=package["oldest-macos"],
        epoch=commit_time(root),
    )


def render(template: Path, facts: ProjectFacts, **more: str) -> str:
    """A template's text with ``$name``, ``$version`` and the like replaced. Raises :class:`KeyError` for others."""
    return Template(template.read_text(encoding="utf-8")).substitute(facts.words() | more)


def changes(version: str, root: Path = ROOT) -> list[str]:
    """The items of CHANGELOG.md under this version, without their marks; empty where it says nothing of it."""
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    headings = list(_HEADING.finditer(text))
    for heading, following in zip(headings, [*headings[1:], None], strict=True):
        if heading[1] == version:
            body = text[heading.end() : following.start() if following else len(text)]
            return [" ".join(item.split()).replace("`", "") for item in re.split(r"^- ", body, flags=re.MULTILINE)[1:]]
    return []
