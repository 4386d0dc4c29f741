"""The sample circle from September to January: it begins, prints its sheets, reviews one, loses an exam."""

from __future__ import annotations

from upont_desktop.domain.metadata import metadata_path
from upont_desktop.service.sample.narration import Story
from upont_desktop.service.sample.pdf import sequences_sheet, welcome_booklet
from upont_desktop.service.sample.people import CAMILLE, INES, YANIS
from upont_desktop.service.sample.pictures import pancakes, spiral_figure


def _september(s: Story) -> None:
    s.put(
        s.paths.welcome,
        s.texts.welcome.replace(
            s.either(
                "- [Fiche sur les suites](Fiches/Analyse/suites.tex)\n",
                "- [Sheet on sequences](Sheets/Analysis/sequences.tex)\n",
            ),
            "",
        ),
    )
    s.tell(CAMILLE, "2024-09-02 09:12", "Ouvre le cercle", "Open the circle")
    s.put(s.paths.logo, s.texts.logo)
    s.tell(YANIS, "2024-09-03 21:40", "Dessine un premier logo", "Draw a first logo")
    s.put(
        s.paths.accounts, s.texts.accounts.splitlines(keepends=True)[0] + s.texts.accounts.splitlines(keepends=True)[1]
    )
    s.tell(CAMILLE, "2024-09-05 18:05", "Reprend les comptes de l'an passé", "Carry over last year's accounts")
    s.put(s.paths.preamble, s.texts.preamble)
    s.put(s.paths.sheet, s.texts.sheet)
    s.tell(INES, "2024-09-08 16:22", "Commence la fiche sur les suites", "Begin the sheet on sequences")
    s.put(s.paths.welcome, s.texts.welcome)
    s.put(s.paths.booklet, welcome_booklet(s.french, 1))
    s.describe(s.paths.booklet, labels=[s.either("accueil", "welcome")], maintainers=["Camille Morel"])
    s.tell(
        CAMILLE,
        "2024-09-10 20:31",
        "Ajoute le livret d'accueil\n\nBrouillon à relire : il manque les dates du printemps.",
        "Add the welcome booklet\n\nA draft: the dates of spring are missing.",
    )
    s.put(s.paths.minutes, s.texts.minutes)
    s.tell(INES, "2024-09-12 22:10", "Compte rendu de la réunion de rentrée", "Minutes of the first meeting")
    s.put(s.paths.accounts, s.texts.accounts)
    s.tell(CAMILLE, "2024-09-15 11:03", "Note les cotisations et le goûter", "Enter the fees and the party")
    s.put(s.paths.template, s.texts.template)
    s.put(s.paths.tools, s.texts.tools)
    s.tell(INES, "2024-09-19 17:48", "Pose le modèle commun des exercices", "Lay the exercises' common template")


def _autumn(s: Story) -> None:
    s.put(s.paths.derivative, s.texts.derivative)
    s.describe(
        s.paths.derivative,
        difficulty=2,
        labels=[s.either("analyse", "analysis"), s.either("dérivation", "derivatives")],
        level="1A",
    )
    s.tell(INES, "2024-09-20 18:15", "Ajoute un exercice de dérivation", "Add an exercise on derivatives")
    s.put(s.paths.pancakes, s.texts.pancakes)
    s.put(s.paths.pancakes_picture, pancakes(butter=False))
    s.tell(YANIS, "2024-09-24 23:02", "Écrit la recette des crêpes", "Write down the pancake recipe")


def _october(s: Story) -> None:
    s.put(s.paths.stock, s.texts.stock)
    s.tell(YANIS, "2024-09-27 19:36", "Compte ce qu'il reste au foyer", "Count what is left at the bar")
    s.put(s.paths.charter, s.texts.charter)
    s.edit(s.paths.logo, "</svg>\n", s.texts.logo_pillars + "</svg>\n")
    s.tell(YANIS, "2024-10-02 21:17", "Ajoute les piles du pont au logo", "Give the logo's bridge its pillars")
    s.put(s.paths.sheet_pdf, sequences_sheet(s.french, 1))
    s.describe(
        s.paths.sheet_pdf, level="1A", labels=[s.either("analyse", "analysis")], dependencies=[f":{s.paths.sheet}"]
    )
    s.tell(INES, "2024-10-06 15:20", "Imprime la fiche sur les suites", "Print the sheet on sequences")
    s.put(s.paths.exam, s.texts.exam)
    s.describe(
        s.paths.exam, level="1A", labels=[s.either("analyse", "analysis"), s.either("partiel", "exam")], year=2023
    )
    s.tell(CAMILLE, "2024-10-11 12:44", "Retrouve le partiel de 2023", "Find the exam of 2023")
    s.append(
        s.paths.accounts,
        s.either(
            "2024-10-12,Location de la salle,gala,,250.00\n2024-10-18,Vente de crêpes,foyer,94.50,31.20\n",
            "2024-10-12,Hire of the hall,gala,,250.00\n2024-10-18,Pancake sale,bar,94.50,31.20\n",
        ),
    )
    s.tell(CAMILLE, "2024-10-19 10:09", "Note la vente de crêpes", "Enter the pancake sale")
    s.put(s.paths.old_spaces, s.texts.spaces)
    s.tell(INES, "2024-10-24 17:30", "Ajoute la fiche sur les espaces vectoriels", "Add the sheet on vector spaces")


def _november(s: Story) -> None:
    s.put(s.paths.matrix, s.texts.matrix)
    s.describe(s.paths.matrix, difficulty=1, labels=[s.either("algèbre", "algebra")], level="1A")
    s.tell(INES, "2024-11-03 16:41", "Ajoute un exercice sur les matrices", "Add an exercise on matrices")
    s.switch(s.either("relecture", "review"), new=True)
    s.edit(s.paths.sheet, "\\le \\varepsilon / 2", "< \\varepsilon")
    s.tell(
        YANIS,
        "2024-11-05 21:58",
        "Corrige la définition de la limite\n\nLa moitié d'epsilon ne sert à rien ici : toute borne convient.",
        "Correct the definition of the limit\n\nHalf of epsilon serves nothing here: any bound does.",
    )
    s.edit(
        s.paths.sheet,
        s.either("majorée converge.\n", "bounded above converges.\n"),
        s.either(
            "majorée converge.\nToute suite décroissante et minorée converge.\n",
            "bounded above converges.\nEvery decreasing sequence that is bounded below converges.\n",
        ),
    )
    s.put(s.paths.figure, spiral_figure(labelled=False))
    s.edit(
        s.paths.sheet,
        s.either("\n\\section{Suites monotones}", "\n\\section{Monotone sequences}"),
        s.texts.sheet_figure + s.either("\n\\section{Suites monotones}", "\n\\section{Monotone sequences}"),
    )
    s.tell(YANIS, "2024-11-07 22:46", "Illustre la convergence par une spirale", "Show convergence by a spiral")
    s.switch("main")
    s.append(
        s.paths.accounts,
        s.either(
            "2024-11-06,Impression des fiches,fiches,,38.90\n", "2024-11-06,Printing of the sheets,sheets,,38.90\n"
        ),
    )
    s.tell(CAMILLE, "2024-11-06 18:12", "Note l'impression des fiches", "Enter the printing of the sheets")
    s.edit(s.paths.stock, "(1 L),24", "(1 L),11")
    s.edit(s.paths.stock, s.either("Farine (1 kg),5", "Flour (1 kg),5"), s.either("Farine (1 kg),2", "Flour (1 kg),2"))
    s.tell(YANIS, "2024-11-08 20:05", "Recompte le stock après la vente", "Count again after the sale")


def _winter(s: Story) -> None:
    s.merge(s.either("relecture", "review"), {})
    s.tell(
        INES,
        "2024-11-10 11:27",
        "Réunit la relecture des suites",
        "Merge the review of the sequences",
        merging=s.either("relecture", "review"),
    )
    s.put(s.paths.figure, spiral_figure(labelled=True))
    s.tell(YANIS, "2024-11-11 15:02", "Ajoute les axes à la figure", "Give the figure its axes")
    s.edit(s.paths.sheet, "\n\\end{document}", s.texts.sheet_adjacent + "\n\\end{document}")
    s.put(s.paths.sheet_pdf, sequences_sheet(s.french, 2))
    s.tell(INES, "2024-11-17 17:55", "Ajoute les suites adjacentes", "Add adjacent sequences")


def _december(s: Story) -> None:
    s.copy(s.paths.matrix, s.paths.determinant)
    s.tell(INES, "2024-11-21 18:20", "Part des matrices pour le déterminant", "Start the determinant from the matrices")
    s.edit(
        s.paths.determinant,
        s.either("Produit de deux matrices", "Product of two matrices"),
        s.either("Déterminant", "Determinant"),
    )
    s.edit(s.paths.determinant, "solution = [[a + b, b], [c + d, d]]", "solution = a*d - b*c")
    s.edit(
        s.paths.determinant,
        s.either("Calculer le produit AB, où A =", "Compute the product AB, where A ="),
        s.either("Calculer le déterminant de A =", "Compute the determinant of A ="),
    )
    s.edit(s.paths.determinant, s.either(" et B = (1, 0 ; 1, 1)", " and B = (1, 0 ; 1, 1)"), "")
    s.describe(s.paths.determinant, difficulty=3, labels=[s.either("algèbre", "algebra")], level="1A")
    s.tell(INES, "2024-11-22 19:01", "Demande le déterminant plutôt que le produit", "Ask for the determinant instead")
    s.edit(s.paths.derivative, s.either("tirage(2, 9)", "draw(2, 9)"), s.either("tirage(2, 7)", "draw(2, 7)"))
    s.describe(s.paths.derivative, difficulty=3)
    s.tell(YANIS, "2024-12-01 14:33", "Évite les puissances trop grandes", "Avoid powers that are too large")
    last = len(s.commits)
    s.drop(s.paths.exam)
    s.drop(metadata_path(s.paths.exam))
    s.tell(YANIS, "2024-12-08 20:12", "Retire le vieux partiel", "Remove the old exam")
    s.append(
        s.paths.accounts,
        s.either(
            "2024-12-14,Cotisations de l'hiver (12),cotisations,120.00,\n", "2024-12-14,Winter fees (12),fees,120.00,\n"
        ),
    )
    s.tell(CAMILLE, "2024-12-14 17:40", "Note les cotisations de l'hiver", "Enter the winter fees")
    s.bring_back(s.paths.exam, last)
    s.bring_back(metadata_path(s.paths.exam), last)
    s.append(
        s.paths.exam,
        s.either("\n*Retrouvé grâce à la mémoire du cercle.*\n", "\n*Found again in the memory of the circle.*\n"),
    )
    s.tell(CAMILLE, "2025-01-06 09:30", "Remet le partiel de 2023, demandé par tous", "Bring the exam of 2023 back")


FIRST_TERM = (
    _september,
    _autumn,
    _october,
    _november,
    _winter,
    _december,
)
