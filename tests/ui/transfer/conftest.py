"""Transfers are tested with the fixtures of operations."""

from tests.ui.operations.conftest import dialog, known_person, settle

__all__ = ["dialog", "known_person", "settle"]
