"""The three people of the sample circle."""

from __future__ import annotations

from upont_desktop.service.sample.narration import SamplePerson

CAMILLE = SamplePerson("Camille Morel", "camille.morel@example.org")
YANIS = SamplePerson("Yanis Benali", "yanis.benali@example.org")
INES = SamplePerson("Inès Laurent", "ines.laurent@example.org")
