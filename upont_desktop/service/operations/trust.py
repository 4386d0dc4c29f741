"""What is asked before a first change: whether the programs that a clone names may run, and who the person is."""

from __future__ import annotations

from dataclasses import dataclass

from upont_desktop.repository.clone import known_repository
from upont_desktop.repository.configuration import read_configuration
from upont_desktop.repository.identity import Identity, known_identity
from upont_desktop.repository.identity import remember_identity as remember
from upont_desktop.repository.trust import (
    Purpose,
    Setting,
    command_settings,
    fingerprint,
    needing_trust,
)
from upont_desktop.service.operations.context import OperationContext


@dataclass(frozen=True, slots=True)
class TrustQuestion:
    """The programs that the clone names, and a text that changes when they do."""

    settings: tuple[Setting, ...]
    fingerprint: str


def trust_question(context: OperationContext, purpose: Purpose = Purpose.WRITE) -> TrustQuestion | None:
    """What to ask before the first change of a circle, or before it is shared; ``None`` where it names no program."""
    settings = needing_trust(command_settings(known_repository(context.circle.path)), purpose)
    return TrustQuestion(settings, fingerprint(settings)) if settings else None


def who(context: OperationContext) -> Identity:
    """The person as git knows them. Raises :class:`NoIdentity`."""
    return context.identity or known_identity(read_configuration(known_repository(context.circle.path).git))


def remember_identity(context: OperationContext, name: str, email: str, *, everywhere: bool) -> None:
    """Tell git who the person is, for everything or for this circle. Raises :class:`NoIdentity` for empty ones."""
    remember(known_repository(context.circle.path).git, Identity(name, email), everywhere=everywhere)
