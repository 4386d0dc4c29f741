"""The files of the sample circle in English, at their first versions."""

from __future__ import annotations

from upont_desktop.service.sample.texts import SamplePaths, SampleTexts

PATHS = SamplePaths(
    welcome="README.md",
    charter="Logo/style-guide.md",
    logo="Logo/logo.svg",
    booklet="Booklet/welcome-booklet.pdf",
    accounts="Accounts/treasury.csv",
    stock="Accounts/stock.csv",
    sheet="Sheets/Analysis/sequences.tex",
    sheet_pdf="Sheets/Analysis/sequences.pdf",
    figure="Sheets/Analysis/figures/spiral.png",
    preamble="Sheets/preamble.tex",
    answers="Sheets/Analysis/sequences-answers.md",
    template="Exercises/template.pl",
    tools="Exercises/tools.py",
    derivative="Exercises/Analysis/derivative.pl",
    matrix="Exercises/Algebra/matrices.pl",
    determinant="Exercises/Algebra/determinant.pl",
    exam="Past papers/analysis-exam-2023.md",
    old_spaces="Sheets/spaces.md",
    spaces="Sheets/Algebra/vector-spaces.md",
    poster="Posters/gala.png",
    programme="Posters/programme.md",
    pancakes="Recipes/pancakes.md",
    pancakes_picture="Recipes/images/pancakes.png",
    waffles="Recipes/waffles.md",
    minutes="Minutes/2024-09-12 first meeting.md",
    filed_minutes="Archive/2024-09-12 first meeting.md",
)

TEXTS = SampleTexts(
    welcome="""\
# The circle

Sheets, exercises, posters, accounts and recipes: what we keep together, year after year.

![Logo](Logo/logo.svg)

- [Sheet on sequences](Sheets/Analysis/sequences.tex)
- [Welcome booklet](Booklet/welcome-booklet.pdf)
- [Pancakes](Recipes/pancakes.md)
""",
    logo="""\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120" width="240" height="240">
  <title>The circle</title>
  <circle cx="60" cy="60" r="54" fill="none" stroke="#2a5b9c" stroke-width="6"/>
  <path d="M14 78 Q60 22 106 78" fill="none" stroke="#2a5b9c" stroke-width="7"/>
</svg>
""",
    logo_pillars="""\
  <path d="M14 78 H106" stroke="#2a5b9c" stroke-width="6"/>
  <path d="M37 60 V78 M60 50 V78 M83 60 V78" stroke="#2a5b9c" stroke-width="4"/>
""",
    sheet=r"""\documentclass[a4paper,11pt]{article}
\input{../preamble.tex}
\title{Sequences of numbers}
\author{Inès Laurent}
\begin{document}
\maketitle

\section{Convergence}
A sequence $(u_n)$ converges to $\ell$ if for every $\varepsilon > 0$
there is a rank $N$ from which on $|u_n - \ell| \le \varepsilon / 2$.

\section{Monotone sequences}
Every increasing sequence that is bounded above converges.

\end{document}
""",
    sheet_figure=r"""
\begin{figure}[h]
  \centering
  \includegraphics[width=.6\linewidth]{figures/spiral.png}
  \caption{A sequence of complex numbers that winds towards its limit.}
\end{figure}
""",
    sheet_adjacent=r"""
\section{Adjacent sequences}
Two adjacent sequences converge, and to the same limit.
""",
    preamble=r"""\usepackage[T1]{fontenc}
\usepackage[english]{babel}
\usepackage{amsmath,amssymb,graphicx}
\newcommand{\R}{\mathbb{R}}
""",
    answers=r"""---
title: Answers on sequences
level: 1A
---

# Answers

1. $u_n = \frac{2n + 1}{n + 3}$ tends to 2: divide by $n$.
2. $|\cos n / n| \le 1 / n$, so the limit is 0.
""",
    spaces="""\
# Vector spaces

A vector space is a set of vectors that can be added, and multiplied by a number.

## Examples

- the vectors of the plane,
- the polynomials of degree 3 at most,
- the sequences of real numbers,
- the continuous functions on [0, 1].

## Families

A family is independent if none of its vectors is a combination of the others.
It spans the space if every vector is a combination of its own.
A basis is a family that is independent and spans the space.
""",
    template="""\
# The exercises' common template: each of them extends it and fills in its parts.
@ /Exercises/tools.py [tools.py]

title = Exercise
author = The circle

before==
from tools import draw
==

text==
The question is to come.
==

form==
{{ input|safe }}
==

evaluator==
grade = (100, "Well done!") if answer == solution else (0, "Not yet: read the course again.")
==
""",
    tools='''\
"""What all exercises use."""

import random


def draw(low, high, seed=None):
    """A whole number between two bounds, these included."""
    return random.Random(seed).randint(low, high)
''',
    derivative="""\
extends = /Exercises/template.pl
title = Derivative of a product
level = 1A

before==
from tools import draw
a = draw(2, 9)
solution = f"{a}*x^{a - 1}*exp(x) + x^{a}*exp(x)"
==

text==
Differentiate the function f(x) = x^{{ a }} exp(x).
==
""",
    matrix="""\
extends = /Exercises/template.pl
title = Product of two matrices
level = 1A

before==
from tools import draw
a, b, c, d = (draw(-4, 4) for _ in range(4))
solution = [[a + b, b], [c + d, d]]
==

text==
Compute the product AB, where A = ({{ a }}, {{ b }} ; {{ c }}, {{ d }}) and B = (1, 0 ; 1, 1).
==
""",
    exam="""\
# Exam in analysis, November 2023

Two hours. No calculator.

## Exercise 1 (6 points)

Does $u_n = \\frac{2n + 1}{n + 3}$ converge?

## Exercise 2 (8 points)

Let $u_0 = 1$ and $u_{n+1} = \\sqrt{2 + u_n}$. Show that $(u_n)$ converges, and give its limit.

## Exercise 3 (6 points)

Do two adjacent sequences always have the same limit?
""",
    accounts="""\
date,what,category,income,expense
2024-09-05,Carried over from last year,carried over,812.40,
2024-09-12,Fees of the new year (64),fees,640.00,
2024-09-14,Welcome party,welcome,,86.15
""",
    stock="""\
article,quantity,reorder at,price
Apple juice (1 L),24,6,1.80
Mint syrup (75 cl),8,2,2.40
Reusable cups,150,80,0.35
Flour (1 kg),5,2,0.90
Eggs (box of 12),3,1,2.95
""",
    pancakes="""\
# Pancakes of the bar

![A pile of pancakes](images/pancakes.png)

For twenty pancakes:

- 250 g of flour
- 3 eggs
- 50 cl of milk
- 1 pinch of salt

Mix the flour and the eggs, then add the milk little by little.
Leave to rest for an hour, then cook for two minutes on each side.
""",
    waffles="""\
# Waffles of the bar

For twelve waffles:

- 250 g of flour
- 3 eggs, the whites beaten stiff
- 40 cl of milk
- 80 g of melted butter
- 1 packet of baking powder
- 1 pinch of salt

Mix the flour and the yolks, add the milk little by little, then the butter.
Leave to rest for an hour, fold in the whites, then cook for four minutes.
""",
    programme="""\
# Gala: the programme

Place: the large hall
Price: 15 euros

| time  | what |
|-------|------|
| 19:30 | Doors open |
| 20:00 | Dinner |
| 22:00 | Concert |
| 00:30 | Ball |
""",
    minutes="""\
# First meeting, 12 September 2024

Present: Camille, Yanis, Inès and twenty-seven others.

1. Last year's accounts are approved.
2. The gala will be in March. Yanis makes the poster.
3. Each sheet is reviewed by somebody else before it is handed out.
""",
    charter="""\
# Style guide

- Blue: `#2a5b9c`
- Red: `#c8374b`
- Typeface: the one that everybody has.
""",
)
