"""The licences of all that a package brings with it: `python tools/licences.py check`, or `collect FOLDER`.

The parts are those of poetry.lock that are needed at run time and installed here, with what they say of themselves;
packaging/licences/licences.toml fills the gaps and says what is accepted.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from project_facts import ROOT

FOLDER = ROOT / "packaging/licences"
_TEXT = re.compile(r"(^|/)(licen[cs]es?|copying|notice|authors)[^/]*$|\.dist-info/licenses/", re.IGNORECASE)
_BOOTLOADER = "pyinstaller"


@dataclass(frozen=True, slots=True)
class Part:
    """Something bundled; ``licence`` is an SPDX expression, empty where nobody knows; ``texts`` are whole."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]


def read_rules() -> dict[str, Any]:
    """What licences.toml says."""
    return tomllib.loads((FOLDER / "licences.toml").read_text(encoding="utf-8"))


def locked_names() -> list[str]:
    """Names of the packages that the program needs at run time, on any system, as the lock writes them."""
    lock = tomllib.loads((ROOT / "poetry.lock").read_text(encoding="utf-8"))
    return sorted({package["name"] for package in lock["package"] if "main" in package["groups"]})


def installed_parts(rules: dict[str, Any], names: Iterable[str]) -> Iterator[Part]:
    """The parts of these names that are installed here; others (of another system or Python) are passed over."""
    for name in names:
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue
        known = rules["parts"].get(name, {})
        texts = [(FOLDER / "texts" / file).read_text(encoding="utf-8") for file in known.get("texts", ())]
        yield Part(name, found.version, known.get("licence") or said_licence(found, rules), (*texts, *own_texts(found)))


def said_licence(found: Distribution, rules: dict[str, Any]) -> str:
    """The licence that a package states: an SPDX expression, or one that we know how to read; else nothing."""
    described = found.metadata.json
    classifiers = [line.rpartition("::")[2].strip() for line in described.get("classifier", [])]
    for said in (str(described.get("license_expression", "")), str(described.get("license", "")), *classifiers):
        if said in rules["spoken"]:
            return str(rules["spoken"][said])
        if said and all(term in rules["accepted"] for term in terms(said)):
            return said
    return str(described.get("license_expression", ""))


def own_texts(found: Distribution) -> tuple[str, ...]:
    """The licence files that a package brings."""
    files = [file for file in found.files or () if ".dist-info/" in str(file) and _TEXT.search(str(file))]
    return tuple(Path(str(file.locate())).read_text("utf-8", "replace") for file in sorted(files, key=str))


def terms(expression: str) -> list[str]:
    """The licences that an SPDX expression names."""
    return [word for word in re.findall(r"[\w.+-]+", expression) if word not in ("AND", "OR", "WITH")]


def is_accepted(expression: str, accepted: Collection[str]) -> bool:
    """Whether we may bundle what is under this licence: all sides of an AND, one side of an OR."""
    sides = re.split(r"\s+AND\s+", expression.replace("(", "").replace(")", ""))
    return all(any(choice.strip() in accepted for choice in side.split(" OR ")) for side in sides)


def other_parts(rules: dict[str, Any]) -> Iterator[Part]:
    """What is bundled besides the lock's packages."""
    for also in rules["also"]:
        yield Part(also["name"], "", also["licence"], ((ROOT / also["text"]).read_text(encoding="utf-8"),))


def problems(parts: Iterable[Part], accepted: Collection[str]) -> Iterator[str]:
    """A sentence on each part that could not be bundled with a good conscience."""
    for part in parts:
        if not part.licence:
            yield f"{part.name} does not say its licence in a way that we know: see packaging/licences/licences.toml"
        elif not is_accepted(part.licence, accepted):
            yield f"{part.name} is under {part.licence}, which is not accepted"
        if not any(text.strip() for text in part.texts):
            yield f"{part.name} brings no text of its licence: add it to packaging/licences"


def system_parts(libraries: Iterable[str]) -> Iterator[Part]:
    """The Debian packages that libraries of the system were taken from, with what Debian says of their copyright."""
    owners: set[str] = set()
    for library in libraries:
        said = _ask("dpkg-query", "-S", str(Path(library).resolve()))
        if not said:  # /lib is a link to /usr/lib: the package may know either name
            said = _ask("dpkg-query", "-S", str(Path(library).resolve()).removeprefix("/usr"))
        owners.update(line.split(":")[0].split(",")[0] for line in said.splitlines())
    for owner in sorted(owners):
        text = Path("/usr/share/doc", owner, "copyright")
        version = _ask("dpkg-query", "-W", "-f", "${Version}\n", owner).splitlines()
        if text.is_file():
            yield Part(owner, version[0] if version else "", "see the text", (text.read_text("utf-8", "replace"),))


def _ask(*command: str) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True).stdout
    except OSError:
        return ""


def write(parts: Iterable[Part], folder: Path) -> None:
    """One file for each part, and a list of all."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = ["What comes with uPont Desktop, and under which licence. The texts lie beside this list.", ""]
    for part in parts:
        file = re.sub(r"[^\w.+-]", "-", part.name.lower()) + ".txt"
        title = f"{part.name} {part.version}".strip()
        lines.append(f"{title:40} {part.licence:60} {file}".rstrip())
        body = "\n\n----------------------------------------\n\n".join(text.strip() for text in part.texts)
        (folder / file).write_text(f"{title}\n{part.licence}\n\n{body}\n", encoding="utf-8", newline="\n")
    (folder / "LIST.txt").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def bundled_parts(names: Iterable[str]) -> list[Part]:
    """The parts of a bundle that holds the packages of these names; raises :class:`SystemExit` if one may not be."""
    rules = read_rules()
    parts = [*other_parts(rules), *installed_parts(rules, names)]
    wrong = list(problems(parts, rules["accepted"]))
    if wrong:
        raise SystemExit("\n".join(wrong))
    return [*parts, *bootloader(rules)]


def bootloader(rules: dict[str, Any]) -> Iterator[Part]:
    """The start of the program is PyInstaller's: under the GPL, with an exception that permits any licence for us."""
    for part in installed_parts(rules, [_BOOTLOADER]):
        yield Part("PyInstaller's bootloader", part.version, "GPL-2.0-or-later WITH Bootloader-exception", part.texts)


def main(arguments: list[str]) -> int:
    """Check, or collect; tells the exit code."""
    if arguments == ["check"]:
        parts = bundled_parts(locked_names())
        print(f"{len(parts)} licences are known and accepted")
        return 0
    if len(arguments) == 2 and arguments[0] == "collect":
        write(bundled_parts(locked_names()), Path(arguments[1]))
        return 0
    print("Usage: licences.py check | collect FOLDER", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
