"""The printed sheets of the sample circle: small, valid PDF files (PDF 1.4), the same bytes every time."""

from __future__ import annotations

import math
from collections.abc import Sequence

_WIDTH, _HEIGHT = 595, 842  # A4, in points
_MARGIN = 64  # points


class Page:
    """One A4 page, written from the top."""

    def __init__(self) -> None:
        self._drawing: list[str] = []
        self._y = _HEIGHT - _MARGIN

    def title(self, text: str) -> None:
        """A heading with a line below."""
        self._y -= 14
        self._show(text, "F2", 20, _MARGIN)
        self._y -= 12
        self._drawing.append(f"0.16 0.35 0.62 RG 1.5 w {_MARGIN} {self._y} m {_WIDTH - _MARGIN} {self._y} l S")
        self._y -= 26

    def heading(self, text: str) -> None:
        """A heading of the second level, with space above it."""
        self._y -= 8
        self._show(text, "F2", 13, _MARGIN)
        self._y -= 20

    def text(self, *lines: str) -> None:
        """Lines as they are; each must fit."""
        for line in lines:
            self._show(line, "F1", 11, _MARGIN)
            self._y -= 17

    def curve(self, *, damped: bool) -> None:
        """A curve of a sequence with its limit, across the page."""
        top, height = self._y - 10, 150
        middle = top - height / 2
        self._drawing.append(f"0.7 0.74 0.8 RG 0.8 w {_MARGIN} {middle} m {_WIDTH - _MARGIN} {middle} l S")
        points = []
        for step in range(121):
            fade = math.exp(-step / 40) if damped else 1.0
            points.append((_MARGIN + step * 3.9, middle + 66 * fade * math.cos(step / 6)))
        path = " ".join(f"{x:.1f} {y:.1f} {'l' if at else 'm'}" for at, (x, y) in enumerate(points))
        self._drawing.append(f"0.78 0.2 0.27 RG 1.6 w {path} S")
        self._y = int(top - height - 16)

    def stream(self) -> bytes:
        """The operators that draw the page, in the encoding of its fonts."""
        return "\n".join(self._drawing).encode("cp1252", "replace")

    def _show(self, text: str, font: str, size: int, x: int) -> None:
        escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        self._drawing.append(f"0.12 0.13 0.18 rg BT /{font} {size} Tf {x} {self._y} Td ({escaped}) Tj ET")


def pdf(title: str, author: str, pages: Sequence[Page]) -> bytes:
    """The file: a catalogue, its pages, two of the fonts that every reader has, and what it says of itself."""
    numbers = range(6, 6 + 2 * len(pages), 2)
    kids = " ".join(f"{number} 0 R" for number in numbers)
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /{} /Encoding /WinAnsiEncoding >>"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        font.format("Helvetica").encode(),
        font.format("Helvetica-Bold").encode(),
        b"<< /Title " + _words(title) + b" /Author " + _words(author) + b" >>",
    ]
    for number, page in zip(numbers, pages, strict=True):
        stream = page.stream()
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {_WIDTH} {_HEIGHT}] /Contents {number + 1} 0 R "
            f"/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>".encode()
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n".encode() + stream + b"\nendstream")
    return _file(objects)


def _words(text: str) -> bytes:
    return b"<" + (b"\xfe\xff" + text.encode("utf-16-be")).hex().encode() + b">"


def _file(objects: Sequence[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}".encode()
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info 5 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def sequences_sheet(french: bool, version: int) -> bytes:
    """The sheet on sequences, as printed: 1 the course, 2 with its exercises, 3 corrected and ready to hand out."""
    first, second = Page(), Page()
    fill = _french_sheet if french else _english_sheet
    fill(first, second, version)
    return pdf("Suites numériques" if french else "Sequences of numbers", "Inès Laurent", [first, second])


def _french_sheet(first: Page, second: Page, version: int) -> None:
    first.title("Suites numériques" if version < 3 else "Suites numériques - fiche n° 1")
    first.text("Première année, semestre 1.", "")
    first.heading("1. Convergence")
    first.text(
        "Une suite (u_n) converge vers L si, pour tout e > 0, il existe un rang N",
        "à partir duquel |u_n - L| < e." if version >= 3 else "à partir duquel |u_n - L| <= e/2.",
        "",
    )
    first.curve(damped=version >= 2)
    first.heading("2. Suites monotones")
    first.text("Toute suite croissante et majorée converge.", "Toute suite décroissante et minorée converge.")
    if version >= 2:
        first.heading("3. Suites adjacentes")
        first.text("Deux suites adjacentes convergent vers la même limite.")
    second.title("Exercices")
    second.text(
        "1. Étudier la convergence de u_n = (2n + 1) / (n + 3).",
        "2. Montrer que u_n = cos(n) / n tend vers 0.",
    )
    if version >= 2:
        second.text(
            "3. Soit u_0 = 1 et u_(n+1) = sqrt(2 + u_n). Montrer que (u_n) converge.",
            "4. Les suites de Héron : calculer la racine de 2 à 10^-6 près.",
        )
    if version >= 3:
        second.text("", "Corrigé : voir Fiches/Analyse/suites-corrige.md.")


def _english_sheet(first: Page, second: Page, version: int) -> None:
    first.title("Sequences of numbers" if version < 3 else "Sequences of numbers - sheet 1")
    first.text("First year, first term.", "")
    first.heading("1. Convergence")
    first.text(
        "A sequence (u_n) converges to L if for every e > 0 there is a rank N",
        "from which on |u_n - L| < e." if version >= 3 else "from which on |u_n - L| <= e/2.",
        "",
    )
    first.curve(damped=version >= 2)
    first.heading("2. Monotone sequences")
    first.text(
        "Every increasing sequence that is bounded above converges.",
        "Every decreasing sequence that is bounded below converges.",
    )
    if version >= 2:
        first.heading("3. Adjacent sequences")
        first.text("Two adjacent sequences converge to the same limit.")
    second.title("Exercises")
    second.text(
        "1. Does u_n = (2n + 1) / (n + 3) converge?",
        "2. Show that u_n = cos(n) / n tends to 0.",
    )
    if version >= 2:
        second.text(
            "3. Let u_0 = 1 and u_(n+1) = sqrt(2 + u_n). Show that (u_n) converges.",
            "4. Heron's sequences: compute the root of 2 to within 10^-6.",
        )
    if version >= 3:
        second.text("", "Answers: see Sheets/Analysis/sequences-answers.md.")


def welcome_booklet(french: bool, version: int) -> bytes:
    """The booklet for newcomers: 1 a draft, 2 with the calendar."""
    cover, calendar = Page(), Page()
    title = "Livret d'accueil" if french else "Welcome booklet"
    cover.title(title)
    calendar.title("Calendrier" if french else "Calendar")
    if french:
        cover.text("Bienvenue !", "", "Ici, tout ce qui sert à tous : fiches, exercices, affiches, comptes, recettes.")
        calendar.text("12 septembre : réunion de rentrée", "14 novembre : partiel d'analyse")
    else:
        cover.text("Welcome!", "", "Here is what all of us use: sheets, exercises, posters, accounts, recipes.")
        calendar.text("12 September: first meeting", "14 November: exam in analysis")
    if version >= 2 and french:
        calendar.text("22 mars : gala", "5 juin : assemblée générale", "28 juin : pique-nique de fin d'année")
    elif version >= 2:
        calendar.text("22 March: gala", "5 June: general assembly", "28 June: picnic at the end of the year")
    return pdf(title, "Camille Morel", [cover, calendar])
