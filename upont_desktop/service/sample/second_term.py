"""The sample circle from January to June: a gala on a branch, recipes, a sheet that is handed out, accounts."""

from __future__ import annotations

from upont_desktop.service.sample.narration import Story
from upont_desktop.service.sample.pdf import sequences_sheet, welcome_booklet
from upont_desktop.service.sample.people import CAMILLE, INES, YANIS
from upont_desktop.service.sample.pictures import gala_poster, pancakes


def _sold_out(s: Story) -> str:
    return s.either("COMPLET", "SOLD OUT")


def _gala(s: Story) -> None:
    s.put(s.paths.poster, gala_poster(1, _sold_out(s)))
    s.describe(s.paths.poster, labels=["gala"], maintainers=["Yanis Benali"])
    s.tell(YANIS, "2025-01-10 22:25", "Esquisse l'affiche du gala", "Sketch the poster of the gala")
    s.put(s.paths.programme, s.texts.programme)
    s.tell(CAMILLE, "2025-01-13 18:50", "Propose un programme pour le gala", "Propose a programme for the gala")
    s.switch("gala", new=True)
    s.put(s.paths.poster, gala_poster(2, _sold_out(s)))
    s.tell(YANIS, "2025-01-18 16:08", "Met la ville sur l'affiche", "Put the town on the poster")
    s.edit(
        s.paths.programme,
        s.either("Prix : 15 euros", "Price: 15 euros"),
        s.either("Prix : 18 euros, boissons comprises", "Price: 18 euros, drinks included"),
    )
    s.tell(YANIS, "2025-01-21 21:33", "Compte les boissons dans le prix", "Count the drinks in the price")
    s.put(s.paths.poster, gala_poster(3, _sold_out(s)))
    s.tell(
        YANIS,
        "2025-01-26 23:48",
        "Passe l'affiche de nuit, et en 2025\n\nL'année était fausse depuis la première esquisse.",
        "Turn the poster to night, and to 2025\n\nThe year was wrong since the first sketch.",
    )
    s.switch("main")
    s.edit(
        s.paths.programme,
        s.either("Prix : 15 euros", "Price: 15 euros"),
        s.either("Prix : 12 euros pour les membres", "Price: 12 euros for members"),
    )
    s.tell(CAMILLE, "2025-01-23 12:15", "Baisse le prix pour les membres", "Lower the price for members")
    s.append(
        s.paths.accounts,
        s.either("2025-01-24,Acompte du traiteur,gala,,600.00\n", "2025-01-24,Deposit for the caterer,gala,,600.00\n"),
    )
    s.tell(CAMILLE, "2025-01-24 19:22", "Note l'acompte du traiteur", "Enter the caterer's deposit")


def _settlement(s: Story) -> None:
    both = s.texts.programme.replace(
        "15 euros",
        s.either(
            "12 euros pour les membres, 18 sinon, boissons comprises",
            "12 euros for members, 18 for others, drinks included",
        ),
    )
    s.merge("gala", {s.paths.programme: both})
    s.tell(
        CAMILLE,
        "2025-02-01 10:40",
        "Réunit les deux programmes du gala\n\nLes prix se contredisaient : 12 euros pour les membres, 18 sinon.",
        "Merge both programmes of the gala\n\nThe prices disagreed: 12 euros for members, 18 for others.",
        merging="gala",
    )
    s.name(
        "gala-programme", CAMILLE, "2025-02-01 10:45", "Programme envoyé", "Programme as sent", path=s.paths.programme
    )


def _february(s: Story) -> None:
    s.put(s.paths.pancakes_picture, pancakes(butter=True))
    s.edit(
        s.paths.pancakes,
        s.either("- 1 pincée de sel\n", "- 1 pinch of salt\n"),
        s.either("- 30 g de beurre fondu\n- 1 pincée de sel\n", "- 30 g of melted butter\n- 1 pinch of salt\n"),
    )
    best = s.tell(YANIS, "2025-02-02 17:00", "Ajoute du beurre aux crêpes", "Add butter to the pancakes")
    s.put(s.paths.waffles, s.texts.waffles)
    s.tell(
        INES,
        "2025-02-09 16:20",
        "Tire des gaufres de la recette des crêpes",
        "Make waffles from the pancake recipe",
        forked_from=(s.paths.pancakes, best),
    )
    s.put(s.paths.answers, s.texts.answers)
    s.tell(INES, "2025-02-16 18:35", "Rédige le corrigé des suites", "Write the answers on sequences")
    s.drop(s.paths.old_spaces)
    moved = s.texts.spaces.replace(
        s.either("# Espaces vectoriels\n", "# Vector spaces\n"),
        s.either("# Espaces vectoriels (1A)\n", "# Vector spaces (1A)\n"),
    )
    s.put(
        s.paths.spaces,
        moved.replace(
            s.either("Une base est une famille", "A basis is a family"),
            s.either("Une base est, par définition, une famille", "A basis is, by definition, a family"),
        ),
    )
    s.tell(INES, "2025-02-23 15:47", "Range les espaces vectoriels en algèbre", "File vector spaces under algebra")
    s.switch(s.either("nouveau-logo", "new-logo"), new=True)
    s.edit(s.paths.logo, '<circle cx="60" cy="60" r="54" fill="none"', '<circle cx="60" cy="60" r="54" fill="#eef4fb"')
    s.tell(YANIS, "2025-03-01 22:12", "Essaie un fond clair pour le logo", "Try a light ground for the logo")


def _march(s: Story) -> None:
    s.switch("main")
    s.put(s.paths.sheet_pdf, sequences_sheet(s.french, 3))
    s.describe(s.paths.sheet_pdf, **{s.either("distribution", "handed_out"): "2025-03-12"})
    s.tell(
        INES,
        "2025-03-10 20:02",
        "Prépare la fiche à distribuer\n\nTitre numéroté, définition corrigée, renvoi au corrigé.",
        "Make the sheet ready to hand out\n\nNumbered title, corrected definition, a pointer to the answers.",
    )
    s.name(
        s.either("distribue-12-mars", "handed-out-12-march"),
        INES,
        "2025-03-12 08:00",
        "Distribué le 12 mars",
        "Handed out 12 March",
        path=s.paths.sheet_pdf,
    )
    s.put(s.paths.poster, gala_poster(4, _sold_out(s)))
    s.tell(YANIS, "2025-03-15 19:30", "Annonce que le gala est complet", "Say that the gala is sold out")
    s.append(
        s.paths.accounts,
        s.either(
            "2025-03-23,Billets du gala (212),gala,2976.00,\n2025-03-25,Solde du traiteur,gala,,1460.00\n",
            "2025-03-23,Gala tickets (212),gala,2976.00,\n2025-03-25,Balance for the caterer,gala,,1460.00\n",
        ),
    )
    s.tell(CAMILLE, "2025-03-26 21:15", "Note les billets et le traiteur", "Enter the tickets and the caterer")
    s.switch(s.either("nouveau-logo", "new-logo"))
    s.edit(
        s.paths.logo, 'fill="none" stroke="#2a5b9c" stroke-width="7"', 'fill="none" stroke="#c8374b" stroke-width="7"'
    )
    s.tell(YANIS, "2025-03-29 23:05", "Essaie l'arche en rouge", "Try the arch in red")
    s.switch("main")


def _april(s: Story) -> None:
    s.put(s.paths.booklet, welcome_booklet(s.french, 2))
    s.tell(CAMILLE, "2025-04-02 18:28", "Complète le calendrier du livret", "Complete the booklet's calendar")
    s.append(
        s.paths.accounts,
        s.either(
            "2025-04-05,Réparation de la sono,foyer,,182.90\n", "2025-04-05,Repair of the loudspeakers,bar,,182.90\n"
        ),
    )
    s.edit(s.paths.accounts, ",gala,,250.00", ",gala,,275.00")
    s.tell(CAMILLE, "2025-04-06 11:52", "Corrige le prix de la salle", "Correct the price of the hall")
    s.edit(s.paths.stock, "(1 L),11", "(1 L),30")
    s.append(s.paths.stock, s.either("Sucre (1 kg),6,2,1.55\n", "Sugar (1 kg),6,2,1.55\n"))
    s.tell(YANIS, "2025-04-12 14:18", "Range les courses du printemps", "Put the spring shopping away")
    s.append(
        s.paths.tools,
        s.either(
            "\n\ndef signe(nombre):\n    return (nombre > 0) - (nombre < 0)\n",
            "\n\ndef sign(number):\n    return (number > 0) - (number < 0)\n",
        ),
    )
    s.tell(INES, "2025-04-19 16:59", "Ajoute le signe d'un nombre aux outils", "Give the tools the sign of a number")
    s.edit(
        s.paths.template,
        s.either("title = Exercice\n", "title = Exercise\n"),
        s.either("title = Exercice\nlang = fr\n", "title = Exercise\nlang = en\n"),
    )
    s.edit(
        s.paths.template,
        s.either('"Pas encore : relisez le cours."', '"Not yet: read the course again."'),
        s.either('"Pas encore : relisez la fiche."', '"Not yet: read the sheet again."'),
    )
    s.tell(INES, "2025-04-27 18:06", "Renvoie à la fiche plutôt qu'au cours", "Point to the sheet, not the course")
    s.move(s.paths.minutes, s.paths.filed_minutes)
    s.tell(CAMILLE, "2025-05-04 10:21", "Archive le compte rendu de rentrée", "File the first meeting's minutes away")


def _may(s: Story) -> None:
    s.append(
        s.paths.charter,
        s.either(
            "- Le logo garde autour de lui la largeur d'une pile.\n",
            "- The logo keeps the width of a pillar free around it.\n",
        ),
    )
    s.tell(YANIS, "2025-05-11 20:44", "Précise la marge du logo", "State the logo's margin")
    s.edit(
        s.paths.waffles,
        s.either("- 80 g de beurre fondu", "- 80 g of melted butter"),
        s.either("- 100 g de beurre fondu", "- 100 g of melted butter"),
    )
    s.tell(YANIS, "2025-05-18 17:37", "Met plus de beurre dans les gaufres", "Put more butter in the waffles")
    s.append(
        s.paths.accounts,
        s.either("2025-06-02,Vente de gaufres,foyer,138.00,42.75\n", "2025-06-02,Waffle sale,bar,138.00,42.75\n"),
    )
    s.tell(CAMILLE, "2025-06-03 19:11", "Note la vente de gaufres", "Enter the waffle sale")
    s.edit(
        s.paths.welcome,
        s.either("- [Crêpes](Recettes/crepes.md)\n", "- [Pancakes](Recipes/pancakes.md)\n"),
        s.either(
            "- [Crêpes](Recettes/crepes.md) et [gaufres](Recettes/gaufres.md)\n",
            "- [Pancakes](Recipes/pancakes.md) and [waffles](Recipes/waffles.md)\n",
        ),
    )
    s.tell(INES, "2025-06-08 12:03", "Annonce les gaufres dès l'accueil", "Announce the waffles at the door")
    s.append(
        s.paths.accounts,
        s.either(
            "2025-06-28,Pique-nique de fin d'année,accueil,,148.60\n",
            "2025-06-28,Picnic at the end of the year,welcome,,148.60\n",
        ),
    )
    s.tell(CAMILLE, "2025-06-29 17:26", "Clôt les comptes de l'année", "Close the year's accounts")


def _june(s: Story) -> None:
    s.name(
        s.either("annee-2025", "year-2025"),
        CAMILLE,
        "2025-06-29 18:00",
        "Fin de l'année 2024-2025",
        "End of the year 2024-2025",
    )


SECOND_TERM = (
    _gala,
    _settlement,
    _february,
    _march,
    _april,
    _may,
    _june,
)
