"""What tests of sharing with hosts share."""

from __future__ import annotations

from tests.support.host_fixtures import certificate, host, passwords
from tests.ui.operations.conftest import dialog, known_person, settle

__all__ = ["certificate", "dialog", "host", "known_person", "passwords", "settle"]
