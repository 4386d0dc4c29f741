"""The files of the sample circle in French, at their first versions."""

from __future__ import annotations

from upont_desktop.service.sample.texts import SamplePaths, SampleTexts

PATHS = SamplePaths(
    welcome="LISEZMOI.md",
    charter="Logo/charte.md",
    logo="Logo/logo.svg",
    booklet="Livret/livret-accueil.pdf",
    accounts="Comptes/tresorerie.csv",
    stock="Comptes/stocks.csv",
    sheet="Fiches/Analyse/suites.tex",
    sheet_pdf="Fiches/Analyse/suites.pdf",
    figure="Fiches/Analyse/figures/spirale.png",
    preamble="Fiches/preambule.tex",
    answers="Fiches/Analyse/suites-corrige.md",
    template="Exercices/modele.pl",
    tools="Exercices/outils.py",
    derivative="Exercices/Analyse/derivee.pl",
    matrix="Exercices/Algèbre/matrices.pl",
    determinant="Exercices/Algèbre/determinant.pl",
    exam="Annales/partiel-analyse-2023.md",
    old_spaces="Fiches/espaces.md",
    spaces="Fiches/Algèbre/espaces-vectoriels.md",
    poster="Affiches/gala.png",
    programme="Affiches/programme.md",
    pancakes="Recettes/crepes.md",
    pancakes_picture="Recettes/images/crepes.png",
    waffles="Recettes/gaufres.md",
    minutes="Comptes rendus/2024-09-12 rentrée.md",
    filed_minutes="Archives/2024-09-12 rentrée.md",
)

TEXTS = SampleTexts(
    welcome="""\
# Le cercle

Fiches, exercices, affiches, comptes et recettes : ce que nous gardons ensemble, année après année.

![Logo](Logo/logo.svg)

- [Fiche sur les suites](Fiches/Analyse/suites.tex)
- [Livret d'accueil](Livret/livret-accueil.pdf)
- [Crêpes](Recettes/crepes.md)
""",
    logo="""\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120" width="240" height="240">
  <title>Le cercle</title>
  <circle cx="60" cy="60" r="54" fill="none" stroke="#2a5b9c" stroke-width="6"/>
  <path d="M14 78 Q60 22 106 78" fill="none" stroke="#2a5b9c" stroke-width="7"/>
</svg>
""",
    logo_pillars="""\
  <path d="M14 78 H106" stroke="#2a5b9c" stroke-width="6"/>
  <path d="M37 60 V78 M60 50 V78 M83 60 V78" stroke="#2a5b9c" stroke-width="4"/>
""",
    sheet=r"""\documentclass[a4paper,11pt]{article}
\input{../preambule.tex}
\title{Suites numériques}
\author{Inès Laurent}
\begin{document}
\maketitle

\section{Convergence}
Une suite $(u_n)$ converge vers $\ell$ si, pour tout $\varepsilon > 0$,
il existe un rang $N$ à partir duquel $|u_n - \ell| \le \varepsilon / 2$.

\section{Suites monotones}
Toute suite croissante et majorée converge.

\end{document}
""",
    sheet_figure=r"""
\begin{figure}[h]
  \centering
  \includegraphics[width=.6\linewidth]{figures/spirale.png}
  \caption{Une suite de nombres complexes qui s'enroule vers sa limite.}
\end{figure}
""",
    sheet_adjacent=r"""
\section{Suites adjacentes}
Deux suites adjacentes convergent, et vers la même limite.
""",
    preamble=r"""\usepackage[T1]{fontenc}
\usepackage[french]{babel}
\usepackage{amsmath,amssymb,graphicx}
\newcommand{\R}{\mathbb{R}}
""",
    answers=r"""---
title: Corrigé des suites
level: 1A
---

# Corrigé

1. $u_n = \frac{2n + 1}{n + 3}$ tend vers 2 : diviser par $n$.
2. $|\cos n / n| \le 1 / n$, donc la limite est 0.
""",
    spaces="""\
# Espaces vectoriels

Un espace vectoriel est un ensemble de vecteurs que l'on sait ajouter et multiplier par un nombre.

## Exemples

- les vecteurs du plan,
- les polynômes de degré au plus 3,
- les suites réelles,
- les fonctions continues sur [0, 1].

## Familles

Une famille est libre si aucun de ses vecteurs n'est combinaison des autres.
Elle est génératrice si tout vecteur est combinaison des siens.
Une base est une famille libre et génératrice.
""",
    template="""\
# Modèle commun des exercices : chacun l'étend et remplit ses parties.
@ /Exercices/outils.py [outils.py]

title = Exercice
author = Le cercle

before==
from outils import tirage
==

text==
Énoncé à venir.
==

form==
{{ input|safe }}
==

evaluator==
grade = (100, "Bravo !") if reponse == solution else (0, "Pas encore : relisez le cours.")
==
""",
    tools='''\
"""Ce que tous les exercices utilisent."""

import random


def tirage(bas, haut, graine=None):
    """Un nombre entier entre deux bornes, comprises."""
    return random.Random(graine).randint(bas, haut)
''',
    derivative="""\
extends = /Exercices/modele.pl
title = Dérivée d'un produit
level = 1A

before==
from outils import tirage
a = tirage(2, 9)
solution = f"{a}*x^{a - 1}*exp(x) + x^{a}*exp(x)"
==

text==
Dériver la fonction f(x) = x^{{ a }} exp(x).
==
""",
    matrix="""\
extends = /Exercices/modele.pl
title = Produit de deux matrices
level = 1A

before==
from outils import tirage
a, b, c, d = (tirage(-4, 4) for _ in range(4))
solution = [[a + b, b], [c + d, d]]
==

text==
Calculer le produit AB, où A = ({{ a }}, {{ b }} ; {{ c }}, {{ d }}) et B = (1, 0 ; 1, 1).
==
""",
    exam="""\
# Partiel d'analyse, novembre 2023

Durée : 2 heures. Sans calculatrice.

## Exercice 1 (6 points)

Étudier la convergence de $u_n = \\frac{2n + 1}{n + 3}$.

## Exercice 2 (8 points)

Soit $u_0 = 1$ et $u_{n+1} = \\sqrt{2 + u_n}$. Montrer que $(u_n)$ converge et donner sa limite.

## Exercice 3 (6 points)

Deux suites adjacentes ont-elles toujours la même limite ?
""",
    accounts="""\
date,libellé,catégorie,recette,dépense
2024-09-05,Report de l'année passée,report,812.40,
2024-09-12,Cotisations de rentrée (64),cotisations,640.00,
2024-09-14,Goûter de rentrée,accueil,,86.15
""",
    stock="""\
article,quantité,seuil,prix
Jus de pomme (1 L),24,6,1.80
Sirop de menthe (75 cl),8,2,2.40
Gobelets réutilisables,150,80,0.35
Farine (1 kg),5,2,0.90
Œufs (boîte de 12),3,1,2.95
""",
    pancakes="""\
# Crêpes du foyer

![Une pile de crêpes](images/crepes.png)

Pour vingt crêpes :

- 250 g de farine
- 3 œufs
- 50 cl de lait
- 1 pincée de sel

Mélanger la farine et les œufs, ajouter le lait peu à peu.
Laisser reposer une heure, puis cuire deux minutes de chaque côté.
""",
    waffles="""\
# Gaufres du foyer

Pour douze gaufres :

- 250 g de farine
- 3 œufs, les blancs en neige
- 40 cl de lait
- 80 g de beurre fondu
- 1 sachet de levure
- 1 pincée de sel

Mélanger la farine et les jaunes, ajouter le lait peu à peu, puis le beurre.
Laisser reposer une heure, incorporer les blancs, puis cuire quatre minutes.
""",
    programme="""\
# Gala : le programme

Lieu : grande salle du foyer
Prix : 15 euros

| heure | quoi |
|-------|------|
| 19:30 | Accueil |
| 20:00 | Dîner |
| 22:00 | Concert |
| 00:30 | Bal |
""",
    minutes="""\
# Réunion de rentrée, 12 septembre 2024

Présents : Camille, Yanis, Inès et vingt-sept autres.

1. Les comptes de l'an passé sont approuvés.
2. Le gala aura lieu en mars. Yanis s'occupe de l'affiche.
3. Chaque fiche est relue par quelqu'un d'autre avant d'être distribuée.
""",
    charter="""\
# Charte

- Bleu : `#2a5b9c`
- Rouge : `#c8374b`
- Police : celle que tout le monde a.
""",
)
