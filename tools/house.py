"""How the code stands, in numbers: functions, files, import circles, names, words about the code.

``python tools/house.py`` prints them for the package; ``tests/tooling/test_house_rules.py`` holds the rules to them.
"""

from __future__ import annotations

import ast
import io
import re
import statistics
import sys
import tokenize
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "upont_desktop"
APPLICATIONS = f"{PACKAGE}.apps"
MOST_LINES = 400  # of a file: what is longer asks to be two
MOST_OF_A_FUNCTION = 40  # lines: about what a screen shows at once
FEW_WORDS = 4  # a docstring of so few words seldom says what the name does not

EXAMPLE_OR_REFERENCE = re.compile(r"(?:As |See |The inverse of )?(?:``[^`]+``|:\w+:`[^`]+`)")

# Nouns that end like a gerund or a participle.
NOUNS_IN_ING = frozenset({"string", "thing", "king", "ring", "spring", "setting", "heading", "encoding"})
NOUNS_IN_ED = frozenset({"feed", "seed", "speed", "need", "shed"})


@dataclass(frozen=True, slots=True)
class Function:
    """A function or method: where it stands, and how many lines it takes with its decorators' lines left out."""

    module: str
    name: str
    line: int
    lines: int


@dataclass(frozen=True, slots=True)
class Docstring:
    """A docstring of a module, class or function, and the name of what it describes."""

    module: str
    name: str
    text: str
    public: bool


class Module:
    """One file of the package, parsed once."""

    def __init__(self, path: Path, root: Path) -> None:
        self.path = path
        parts = path.relative_to(root).with_suffix("").parts
        self.package = path.name == "__init__.py"
        self.name = ".".join(parts[:-1] if self.package else parts)
        self.text = path.read_text("utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        """The syntax tree."""
        return ast.parse(self.text)

    @property
    def stem(self) -> str:
        """The last part of the name."""
        return self.name.rpartition(".")[2]

    @property
    def lines(self) -> int:
        """How many lines the file has."""
        return self.text.count("\n")

    @cached_property
    def functions(self) -> list[Function]:
        """Every function and method, inner ones too."""
        return [
            Function(self.name, node.name, node.lineno, (node.end_lineno or node.lineno) - node.lineno + 1)
            for node in ast.walk(self.tree)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        ]

    @cached_property
    def classes(self) -> list[str]:
        """The names of its public classes."""
        found = [node.name for node in self.tree.body if isinstance(node, ast.ClassDef)]
        return [name for name in found if not name.startswith("_")]

    @cached_property
    def docstrings(self) -> list[Docstring]:
        """Every docstring."""
        kinds = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
        found = [("", self.tree), *((node.name, node) for node in ast.walk(self.tree) if isinstance(node, kinds))]
        return [
            Docstring(self.name, name, text, not name.startswith("_"))
            for name, node in found
            if (text := ast.get_docstring(node)) is not None
        ]

    @cached_property
    def bare_numbers(self) -> list[str]:
        """Its constants that are numbers with nothing beside them that says why: no comment on the line or above it,
        no text below it (or below the last of those that stand together).
        """
        lines, body = self.text.splitlines(), self.tree.body
        bare: list[str] = []
        for at, node in enumerate(body):
            following = body[at + 1] if at + 1 < len(body) else None
            if isinstance(following, ast.Expr) and isinstance(node, ast.Assign | ast.AnnAssign):
                above = node.lineno
                while bare and bare[-1].endswith(f":{above - 1}"):
                    bare.pop()
                    above -= 1
            elif _is_number(node) and not _says_why(lines, node):
                bare.append(f"{self.name}:{node.lineno}")
        return bare

    @cached_property
    def imports(self) -> list[tuple[str, tuple[str, ...]]]:
        """What it imports, anywhere in the file, also for the type checker alone: modules, and names out of them."""
        found: list[tuple[str, tuple[str, ...]]] = []
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.append((node.module, tuple(alias.name for alias in node.names)))
            elif isinstance(node, ast.Import):
                found.extend((alias.name, ()) for alias in node.names)
        return found

    @cached_property
    def comments(self) -> int:
        """How many comments it has, those for tools (``noqa``, ``fmt``, ``type: ignore``) left out."""
        tokens = tokenize.generate_tokens(io.StringIO(self.text).readline)
        comments = [token.string for token in tokens if token.type == tokenize.COMMENT]
        return sum(not _for_tools(comment) for comment in comments)

    @cached_property
    def code_lines(self) -> int:
        """How many lines hold code: neither blank, nor comment, nor docstring."""
        skipped = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT}
        lines: set[int] = set()
        for token in tokenize.generate_tokens(io.StringIO(self.text).readline):
            if token.type not in skipped:
                lines.update(range(token.start[0], token.end[0] + 1))
        for node in ast.walk(self.tree):
            if (
                isinstance(node, ast.Expr)
                and isinstance(node.value, ast.Constant)
                and isinstance(node.value.value, str)
            ):
                lines.difference_update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
        return len(lines)


def _says_why(lines: Sequence[str], node: ast.stmt) -> bool:
    own = lines[node.lineno - 1 : node.end_lineno]
    above = lines[node.lineno - 2] if node.lineno > 1 else ""
    return above.startswith("# ") or any("# " in line for line in own)


def _is_number(node: ast.stmt) -> bool:
    """Whether a statement gives a name to numbers, or to what is reckoned from numbers."""
    if not isinstance(node, ast.Assign | ast.AnnAssign) or node.value is None:
        return False
    found = [each for each in ast.walk(node.value) if not isinstance(each, ast.operator | ast.unaryop | ast.Load)]
    plain = (ast.Constant, ast.BinOp, ast.UnaryOp, ast.Tuple)
    numbers = [each.value for each in found if isinstance(each, ast.Constant)]
    return (
        bool(numbers)
        and all(isinstance(each, plain) for each in found)
        and all(type(each) in (int, float) for each in numbers)
    )


def _for_tools(comment: str) -> bool:
    body = comment.lstrip("# ")
    bare = body.startswith(("noqa", "fmt:", "type: ignore")) and " - " not in body
    return bare or body.startswith("--")


class House:
    """All modules of the package."""

    def __init__(self, root: Path = ROOT) -> None:
        self.modules = [Module(path, root) for path in sorted((root / PACKAGE).rglob("*.py"))]

    @cached_property
    def by_name(self) -> dict[str, Module]:
        """The modules by their dotted name."""
        return {module.name: module for module in self.modules}

    def functions(self) -> list[Function]:
        """Every function of the package."""
        return [function for module in self.modules for function in module.functions]

    def long_functions(self) -> list[Function]:
        """Those that take more than a screen."""
        return [each for each in self.functions() if each.lines > MOST_OF_A_FUNCTION]

    def long_files(self) -> list[Module]:
        """Files that ask to be two."""
        return [module for module in self.modules if module.lines > MOST_LINES]

    def gerunds(self) -> list[str]:
        """Modules whose name is a gerund or a participle."""
        return [module.name for module in self.modules if is_gerund(module.stem)]

    def classes_twice(self) -> dict[str, list[str]]:
        """Public class names that stand in several modules, with these."""
        homes: dict[str, list[str]] = {}
        for module in self.modules:
            for name in module.classes:
                homes.setdefault(name, []).append(module.name)
        return {name: found for name, found in homes.items() if len(found) > 1}

    def file_names(self) -> dict[str, list[str]]:
        """The modules of each file name; those of all applications are one, as they are built alike."""
        found: dict[str, list[str]] = {}
        for module in self.modules:
            name = APPLICATIONS if module.name.startswith(f"{APPLICATIONS}.") else module.name
            if not module.package and name not in found.setdefault(module.stem, []):
                found[module.stem].append(name)
        return found

    def short_docstrings(self) -> list[Docstring]:
        """Docstrings of few words that say less than the name. An example of what comes out, or a reference to what is
        implemented, says more than its few words; Qt's own overrides (camelCase) need no more.
        """
        return [
            each
            for module in self.modules
            for each in module.docstrings
            if len(each.text.split()) <= FEW_WORDS
            and each.name == each.name.lower()
            and not EXAMPLE_OR_REFERENCE.match(each.text)
        ]

    def bare_numbers(self) -> list[str]:
        """Where a constant is a number without a why."""
        return [at for module in self.modules for at in module.bare_numbers]

    def edges(self) -> dict[str, set[str]]:
        """Which of our modules each module imports, also late and for the type checker alone."""
        known = self.by_name
        return {
            module.name: {
                name
                for target, names in module.imports
                for name in _targets(target, names, known)
                if name != module.name
            }
            for module in self.modules
        }

    def circles(self) -> list[list[str]]:
        """Modules that reach each other, the largest group first."""
        return sorted(
            (sorted(group) for group in strongly_connected(self.edges()) if len(group) > 1), key=len, reverse=True
        )


def _targets(target: str, names: Iterable[str], known: dict[str, Module]) -> Iterator[str]:
    inner = [f"{target}.{name}" for name in names if f"{target}.{name}" in known]
    yield from inner
    if target in known and len(inner) < len(tuple(names)):
        yield target


def is_gerund(stem: str) -> bool:
    """Whether the last word of a module's name ends in -ing or -ed and is no plain noun."""
    word = stem.rpartition("_")[2]
    return (word.endswith("ing") and word not in NOUNS_IN_ING) or (word.endswith("ed") and word not in NOUNS_IN_ED)


def strongly_connected(edges: dict[str, set[str]]) -> list[list[str]]:
    """The groups of names that reach each other (Tarjan 1972), without recursion."""
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    held: set[str] = set()
    groups: list[list[str]] = []
    for root, following_root in edges.items():
        if root in order:
            continue
        work = [(root, iter(sorted(following_root)))]
        order[root] = low[root] = len(order)
        stack.append(root)
        held.add(root)
        while work:
            name, rest = work[-1]
            following = next((each for each in rest if each in edges and (each not in order or each in held)), None)
            if following is None:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[name])
                if low[name] == order[name]:
                    groups.append(_pop_to(name, stack, held))
            elif following in order:
                low[name] = min(low[name], order[following])
            else:
                order[following] = low[following] = len(order)
                stack.append(following)
                held.add(following)
                work.append((following, iter(sorted(edges[following]))))
    return groups


def _pop_to(name: str, stack: list[str], held: set[str]) -> list[str]:
    group = []
    while True:
        each = stack.pop()
        held.discard(each)
        group.append(each)
        if each == name:
            return group


def main() -> int:
    """Print the numbers, and what stands behind those that should be smaller."""
    house = House()
    lengths = sorted(each.lines for each in house.functions())
    circles = house.circles()
    gerunds, twice = house.gerunds(), house.classes_twice()
    docstrings = sum(len(module.docstrings) for module in house.modules)
    comments, code = sum(each.comments for each in house.modules), sum(each.code_lines for each in house.modules)
    often = Counter({stem: len(found) for stem, found in house.file_names().items() if len(found) > 2})
    print(f"modules                            {len(house.modules)}")
    print(f"functions, median / 90 % lines     {statistics.median(lengths):.0f} / {lengths[len(lengths) * 9 // 10]}")
    print(f"functions over {MOST_OF_A_FUNCTION} lines            {len(house.long_functions())}")
    print(f"files over {MOST_LINES} lines               {len(house.long_files())}")
    print(f"modules in import circles          {sum(map(len, circles))} (largest {max(map(len, circles), default=0)})")
    print(f"gerund module names                {len(gerunds)} ({100 * len(gerunds) / len(house.modules):.1f} %)")
    print(f"class names that stand twice       {len(twice)}")
    print(f"file names that stand three times  {len(often)}")
    print(f"docstrings of {FEW_WORDS} words or fewer      {len(house.short_docstrings())} of {docstrings}")
    print(f"numbers without a why              {len(house.bare_numbers())}")
    print(f"comments per 100 code lines        {100 * comments / code:.1f}")
    if "--list" in sys.argv[1:]:
        _print_lists(house)
    return 0


def _print_lists(house: House) -> None:
    for title, entries in (
        ("Functions", [f"{each.module}:{each.line} {each.name} ({each.lines})" for each in house.long_functions()]),
        ("Files", [f"{each.name} ({each.lines})" for each in house.long_files()]),
        ("Circles", [", ".join(each) for each in house.circles()]),
        ("Gerunds", house.gerunds()),
        ("Classes", [f"{name}: {', '.join(found)}" for name, found in sorted(house.classes_twice().items())]),
        ("File names", [f"{stem}: {', '.join(at)}" for stem, at in house.file_names().items() if len(at) > 2]),
        ("Numbers", house.bare_numbers()),
        ("Docstrings", [f"{each.module} {each.name}: {each.text}" for each in house.short_docstrings()]),
    ):
        print(f"\n{title}")
        for entry in entries:
            print(f"  {entry}")


if __name__ == "__main__":
    sys.exit(main())
