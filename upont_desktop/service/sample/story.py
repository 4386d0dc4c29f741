"""A year of the sample circle: three people, some sixty commits, everything that the application can show."""

from __future__ import annotations

from upont_desktop.domain.metadata import metadata_path
from upont_desktop.service.sample import texts
from upont_desktop.service.sample.narration import SamplePerson, Story
from upont_desktop.service.sample.pdf import sequences_sheet, welcome_booklet
from upont_desktop.service.sample.pictures import gala_poster, pancakes, spiral_figure

CAMILLE = SamplePerson("Camille Morel", "camille.morel@example.org")
YANIS = SamplePerson("Yanis Benali", "yanis.benali@example.org")
INES = SamplePerson("Inès Laurent", "ines.laurent@example.org")

WELCOME, CHARTER, LOGO = "LISEZMOI.md", "Logo/charte.md", "Logo/logo.svg"
BOOKLET = "Livret/livret-accueil.pdf"
ACCOUNTS, STOCK = "Comptes/tresorerie.csv", "Comptes/stocks.csv"
SHEET, SHEET_PDF, FIGURE = (
    "Fiches/Analyse/suites.tex",
    "Fiches/Analyse/suites.pdf",
    "Fiches/Analyse/figures/spirale.png",
)
PREAMBLE, ANSWERS = "Fiches/preambule.tex", "Fiches/Analyse/suites-corrige.md"
TEMPLATE, TOOLS = "Exercices/modele.pl", "Exercices/outils.py"
DERIVATIVE, MATRIX = "Exercices/Analyse/derivee.pl", "Exercices/Algèbre/matrices.pl"
DETERMINANT = "Exercices/Algèbre/determinant.pl"
EXAM, OLD_SPACES, SPACES = (
    "Annales/partiel-analyse-2023.md",
    "Fiches/espaces.md",
    "Fiches/Algèbre/espaces-vectoriels.md",
)
POSTER, PROGRAMME = "Affiches/gala.png", "Affiches/programme.md"
PANCAKES, PANCAKES_PICTURE, WAFFLES = "Recettes/crepes.md", "Recettes/images/crepes.png", "Recettes/gaufres.md"
MINUTES = "Comptes rendus/2024-09-12 rentrée.md"


def tell_the_year(*, french: bool) -> Story:
    """The whole story, with its messages in French or in English."""
    story = Story(french)
    for season in (_autumn, _october, _winter, _december, _gala, _spring, _summer):
        season(story)
    return story


def _autumn(s: Story) -> None:
    s.put(WELCOME, texts.WELCOME.replace("- [Fiche sur les suites](Fiches/Analyse/suites.tex)\n", ""))
    s.tell(CAMILLE, "2024-09-02 09:12", "Ouvre le cercle", "Open the circle")
    s.put(LOGO, texts.LOGO)
    s.tell(YANIS, "2024-09-03 21:40", "Dessine un premier logo", "Draw a first logo")
    s.put(ACCOUNTS, texts.ACCOUNTS.splitlines(keepends=True)[0] + texts.ACCOUNTS.splitlines(keepends=True)[1])
    s.tell(CAMILLE, "2024-09-05 18:05", "Reprend les comptes de l'an passé", "Carry over last year's accounts")
    s.put(PREAMBLE, texts.PREAMBLE)
    s.put(SHEET, texts.SHEET)
    s.tell(INES, "2024-09-08 16:22", "Commence la fiche sur les suites", "Begin the sheet on sequences")
    s.put(WELCOME, texts.WELCOME)
    s.put(BOOKLET, welcome_booklet(1))
    s.describe(BOOKLET, labels=["accueil"], maintainers=["Camille Morel"])
    s.tell(
        CAMILLE,
        "2024-09-10 20:31",
        "Ajoute le livret d'accueil\n\nBrouillon à relire : il manque les dates du printemps.",
        "Add the welcome booklet\n\nA draft: the dates of spring are missing.",
    )
    s.put(MINUTES, texts.MINUTES)
    s.tell(INES, "2024-09-12 22:10", "Compte rendu de la réunion de rentrée", "Minutes of the first meeting")
    s.put(ACCOUNTS, texts.ACCOUNTS)
    s.tell(CAMILLE, "2024-09-15 11:03", "Note les cotisations et le goûter", "Enter the fees and the party")
    s.put(TEMPLATE, texts.TEMPLATE)
    s.put(TOOLS, texts.TOOLS)
    s.tell(INES, "2024-09-19 17:48", "Pose le modèle commun des exercices", "Lay the exercises' common template")
    s.put(DERIVATIVE, texts.DERIVATIVE)
    s.describe(DERIVATIVE, difficulty=2, labels=["analyse", "dérivation"], level="1A")
    s.tell(INES, "2024-09-20 18:15", "Ajoute un exercice de dérivation", "Add an exercise on derivatives")
    s.put(PANCAKES, texts.PANCAKES)
    s.put(PANCAKES_PICTURE, pancakes(butter=False))
    s.tell(YANIS, "2024-09-24 23:02", "Écrit la recette des crêpes", "Write down the pancake recipe")


def _october(s: Story) -> None:
    s.put(STOCK, texts.STOCK)
    s.tell(YANIS, "2024-09-27 19:36", "Compte ce qu'il reste au foyer", "Count what is left at the bar")
    s.put(CHARTER, texts.CHARTER)
    s.edit(LOGO, "</svg>\n", texts.LOGO_PILLARS + "</svg>\n")
    s.tell(YANIS, "2024-10-02 21:17", "Ajoute les piles du pont au logo", "Give the logo's bridge its pillars")
    s.put(SHEET_PDF, sequences_sheet(1))
    s.describe(SHEET_PDF, level="1A", labels=["analyse"], dependencies=[f":{SHEET}"])
    s.tell(INES, "2024-10-06 15:20", "Imprime la fiche sur les suites", "Print the sheet on sequences")
    s.put(EXAM, texts.EXAM)
    s.describe(EXAM, level="1A", labels=["analyse", "partiel"], year=2023)
    s.tell(CAMILLE, "2024-10-11 12:44", "Retrouve le partiel de 2023", "Find the exam of 2023")
    s.append(ACCOUNTS, "2024-10-12,Location de la salle,gala,,250.00\n2024-10-18,Vente de crêpes,foyer,94.50,31.20\n")
    s.tell(CAMILLE, "2024-10-19 10:09", "Note la vente de crêpes", "Enter the pancake sale")
    s.put(OLD_SPACES, texts.SPACES)
    s.tell(INES, "2024-10-24 17:30", "Ajoute la fiche sur les espaces vectoriels", "Add the sheet on vector spaces")


def _winter(s: Story) -> None:
    s.put(MATRIX, texts.MATRIX)
    s.describe(MATRIX, difficulty=1, labels=["algèbre"], level="1A")
    start = s.tell(INES, "2024-11-03 16:41", "Ajoute un exercice sur les matrices", "Add an exercise on matrices")
    s.switch("relecture", new=True)
    s.edit(SHEET, "\\le \\varepsilon / 2", "< \\varepsilon")
    s.tell(
        YANIS,
        "2024-11-05 21:58",
        "Corrige la définition de la limite\n\nLa moitié d'epsilon ne sert à rien ici : toute borne convient.",
        "Correct the definition of the limit\n\nHalf of epsilon serves nothing here: any bound does.",
    )
    s.edit(SHEET, "majorée converge.\n", "majorée converge.\nToute suite décroissante et minorée converge.\n")
    s.put(FIGURE, spiral_figure(labelled=False))
    s.edit(SHEET, "\n\\section{Suites monotones}", texts.SHEET_FIGURE + "\n\\section{Suites monotones}")
    s.tell(YANIS, "2024-11-07 22:46", "Illustre la convergence par une spirale", "Show convergence by a spiral")
    s.switch("main")
    s.append(ACCOUNTS, "2024-11-06,Impression des fiches,fiches,,38.90\n")
    s.tell(CAMILLE, "2024-11-06 18:12", "Note l'impression des fiches", "Enter the printing of the sheets")
    s.edit(STOCK, "(1 L),24", "(1 L),11")
    s.edit(STOCK, "Farine (1 kg),5", "Farine (1 kg),2")
    s.tell(YANIS, "2024-11-08 20:05", "Recompte le stock après la vente", "Count again after the sale")
    s.merge("relecture", start, {})
    s.tell(
        INES,
        "2024-11-10 11:27",
        "Réunit la relecture des suites",
        "Merge the review of the sequences",
        merging="relecture",
    )
    s.put(FIGURE, spiral_figure(labelled=True))
    s.tell(YANIS, "2024-11-11 15:02", "Ajoute les axes à la figure", "Give the figure its axes")
    s.edit(SHEET, "\n\\end{document}", texts.SHEET_ADJACENT + "\n\\end{document}")
    s.put(SHEET_PDF, sequences_sheet(2))
    s.tell(INES, "2024-11-17 17:55", "Ajoute les suites adjacentes", "Add adjacent sequences")


def _december(s: Story) -> None:
    s.copy(MATRIX, DETERMINANT)
    s.tell(INES, "2024-11-21 18:20", "Part des matrices pour le déterminant", "Start the determinant from the matrices")
    s.edit(DETERMINANT, "Produit de deux matrices", "Déterminant")
    s.edit(DETERMINANT, "solution = [[a + b, b], [c + d, d]]", "solution = a*d - b*c")
    s.edit(DETERMINANT, "Calculer le produit AB, où A =", "Calculer le déterminant de A =")
    s.edit(DETERMINANT, " et B = (1, 0 ; 1, 1)", "")
    s.describe(DETERMINANT, difficulty=3, labels=["algèbre"], level="1A")
    s.tell(INES, "2024-11-22 19:01", "Demande le déterminant plutôt que le produit", "Ask for the determinant instead")
    s.edit(DERIVATIVE, "tirage(2, 9)", "tirage(2, 7)")
    s.describe(DERIVATIVE, difficulty=3)
    s.tell(YANIS, "2024-12-01 14:33", "Évite les puissances trop grandes", "Avoid powers that are too large")
    last = len(s.commits)
    s.drop(EXAM)
    s.drop(metadata_path(EXAM))
    s.tell(YANIS, "2024-12-08 20:12", "Retire le vieux partiel", "Remove the old exam")
    s.append(ACCOUNTS, "2024-12-14,Cotisations de l'hiver (12),cotisations,120.00,\n")
    s.tell(CAMILLE, "2024-12-14 17:40", "Note les cotisations de l'hiver", "Enter the winter fees")
    s.bring_back(EXAM, last)
    s.bring_back(metadata_path(EXAM), last)
    s.append(EXAM, "\n*Retrouvé grâce à la mémoire du cercle.*\n")
    s.tell(CAMILLE, "2025-01-06 09:30", "Remet le partiel de 2023, demandé par tous", "Bring the exam of 2023 back")


def _gala(s: Story) -> None:
    s.put(POSTER, gala_poster(1))
    s.describe(POSTER, labels=["gala"], maintainers=["Yanis Benali"])
    s.tell(YANIS, "2025-01-10 22:25", "Esquisse l'affiche du gala", "Sketch the poster of the gala")
    s.put(PROGRAMME, texts.PROGRAMME)
    start = s.tell(CAMILLE, "2025-01-13 18:50", "Propose un programme pour le gala", "Propose a programme for the gala")
    s.switch("gala", new=True)
    s.put(POSTER, gala_poster(2))
    s.tell(YANIS, "2025-01-18 16:08", "Met la ville sur l'affiche", "Put the town on the poster")
    s.edit(PROGRAMME, "Prix : 15 euros", "Prix : 18 euros, boissons comprises")
    s.tell(YANIS, "2025-01-21 21:33", "Compte les boissons dans le prix", "Count the drinks in the price")
    s.put(POSTER, gala_poster(3))
    s.tell(
        YANIS,
        "2025-01-26 23:48",
        "Passe l'affiche de nuit, et en 2025\n\nL'année était fausse depuis la première esquisse.",
        "Turn the poster to night, and to 2025\n\nThe year was wrong since the first sketch.",
    )
    s.switch("main")
    s.edit(PROGRAMME, "Prix : 15 euros", "Prix : 12 euros pour les membres")
    s.tell(CAMILLE, "2025-01-23 12:15", "Baisse le prix pour les membres", "Lower the price for members")
    s.append(ACCOUNTS, "2025-01-24,Acompte du traiteur,gala,,600.00\n")
    s.tell(CAMILLE, "2025-01-24 19:22", "Note l'acompte du traiteur", "Enter the caterer's deposit")
    both = texts.PROGRAMME.replace("15 euros", "12 euros pour les membres, 18 sinon, boissons comprises")
    s.merge("gala", start, {PROGRAMME: both})
    s.tell(
        CAMILLE,
        "2025-02-01 10:40",
        "Réunit les deux programmes du gala\n\nLes prix se contredisaient : 12 euros pour les membres, 18 sinon.",
        "Merge both programmes of the gala\n\nThe prices disagreed: 12 euros for members, 18 for others.",
        merging="gala",
    )
    s.name("gala-programme", CAMILLE, "2025-02-01 10:45", "Programme envoyé", "Programme as sent", path=PROGRAMME)


def _spring(s: Story) -> None:
    s.put(PANCAKES_PICTURE, pancakes(butter=True))
    s.edit(PANCAKES, "- 1 pincée de sel\n", "- 30 g de beurre fondu\n- 1 pincée de sel\n")
    best = s.tell(YANIS, "2025-02-02 17:00", "Ajoute du beurre aux crêpes", "Add butter to the pancakes")
    s.put(WAFFLES, texts.WAFFLES)
    s.tell(
        INES,
        "2025-02-09 16:20",
        "Tire des gaufres de la recette des crêpes",
        "Make waffles from the pancake recipe",
        forked_from=(PANCAKES, best),
    )
    s.put(ANSWERS, texts.ANSWERS)
    s.tell(INES, "2025-02-16 18:35", "Rédige le corrigé des suites", "Write the answers on sequences")
    s.drop(OLD_SPACES)
    moved = texts.SPACES.replace("# Espaces vectoriels\n", "# Espaces vectoriels (1A)\n")
    s.put(SPACES, moved.replace("Une base est une famille", "Une base est, par définition, une famille"))
    s.tell(INES, "2025-02-23 15:47", "Range les espaces vectoriels en algèbre", "File vector spaces under algebra")
    s.switch("nouveau-logo", new=True)
    s.edit(LOGO, '<circle cx="60" cy="60" r="54" fill="none"', '<circle cx="60" cy="60" r="54" fill="#eef4fb"')
    s.tell(YANIS, "2025-03-01 22:12", "Essaie un fond clair pour le logo", "Try a light ground for the logo")
    s.switch("main")
    s.put(SHEET_PDF, sequences_sheet(3))
    s.describe(SHEET_PDF, handed_out="2025-03-12")
    s.tell(
        INES,
        "2025-03-10 20:02",
        "Prépare la fiche à distribuer\n\nTitre numéroté, définition corrigée, renvoi au corrigé.",
        "Make the sheet ready to hand out\n\nNumbered title, corrected definition, a pointer to the answers.",
    )
    s.name("distribue-12-mars", INES, "2025-03-12 08:00", "Distribué le 12 mars", "Handed out 12 March", path=SHEET_PDF)
    s.put(POSTER, gala_poster(4))
    s.tell(YANIS, "2025-03-15 19:30", "Annonce que le gala est complet", "Say that the gala is sold out")
    s.append(ACCOUNTS, "2025-03-23,Billets du gala (212),gala,2976.00,\n2025-03-25,Solde du traiteur,gala,,1460.00\n")
    s.tell(CAMILLE, "2025-03-26 21:15", "Note les billets et le traiteur", "Enter the tickets and the caterer")
    s.switch("nouveau-logo")
    s.edit(LOGO, 'fill="none" stroke="#2a5b9c" stroke-width="7"', 'fill="none" stroke="#c8374b" stroke-width="7"')
    s.tell(YANIS, "2025-03-29 23:05", "Essaie l'arche en rouge", "Try the arch in red")
    s.switch("main")


def _summer(s: Story) -> None:
    s.put(BOOKLET, welcome_booklet(2))
    s.tell(CAMILLE, "2025-04-02 18:28", "Complète le calendrier du livret", "Complete the booklet's calendar")
    s.append(ACCOUNTS, "2025-04-05,Réparation de la sono,foyer,,182.90\n")
    s.edit(ACCOUNTS, ",gala,,250.00", ",gala,,275.00")
    s.tell(CAMILLE, "2025-04-06 11:52", "Corrige le prix de la salle", "Correct the price of the hall")
    s.edit(STOCK, "(1 L),11", "(1 L),30")
    s.append(STOCK, "Sucre (1 kg),6,2,1.55\n")
    s.tell(YANIS, "2025-04-12 14:18", "Range les courses du printemps", "Put the spring shopping away")
    s.append(TOOLS, "\n\ndef signe(nombre):\n    return (nombre > 0) - (nombre < 0)\n")
    s.tell(INES, "2025-04-19 16:59", "Ajoute le signe d'un nombre aux outils", "Give the tools the sign of a number")
    s.edit(TEMPLATE, "title = Exercice\n", "title = Exercice\nlang = fr\n")
    s.edit(TEMPLATE, '"Pas encore : relisez le cours."', '"Pas encore : relisez la fiche."')
    s.tell(INES, "2025-04-27 18:06", "Renvoie à la fiche plutôt qu'au cours", "Point to the sheet, not the course")
    s.move(MINUTES, "Archives/2024-09-12 rentrée.md")
    s.tell(CAMILLE, "2025-05-04 10:21", "Archive le compte rendu de rentrée", "File the first meeting's minutes away")
    s.append(CHARTER, "- Le logo garde autour de lui la largeur d'une pile.\n")
    s.tell(YANIS, "2025-05-11 20:44", "Précise la marge du logo", "State the logo's margin")
    s.edit(WAFFLES, "- 80 g de beurre fondu", "- 100 g de beurre fondu")
    s.tell(YANIS, "2025-05-18 17:37", "Met plus de beurre dans les gaufres", "Put more butter in the waffles")
    s.append(ACCOUNTS, "2025-06-02,Vente de gaufres,foyer,138.00,42.75\n")
    s.tell(CAMILLE, "2025-06-03 19:11", "Note la vente de gaufres", "Enter the waffle sale")
    s.edit(
        WELCOME,
        "- [Crêpes](Recettes/crepes.md)\n",
        "- [Crêpes](Recettes/crepes.md) et [gaufres](Recettes/gaufres.md)\n",
    )
    s.tell(INES, "2025-06-08 12:03", "Annonce les gaufres dès l'accueil", "Announce the waffles at the door")
    s.append(ACCOUNTS, "2025-06-28,Pique-nique de fin d'année,accueil,,148.60\n")
    s.tell(CAMILLE, "2025-06-29 17:26", "Clôt les comptes de l'année", "Close the year's accounts")
    s.name("annee-2025", CAMILLE, "2025-06-29 18:00", "Fin de l'année 2024-2025", "End of the year 2024-2025")
