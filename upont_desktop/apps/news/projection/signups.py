"""Sheets made rows. What their entries say stands in ``news_entries``."""

from __future__ import annotations

from upont_desktop.apps.news.projection.part import Connection, ProjectionPart, replace_row
from upont_desktop.apps.news.records.sheets import SHEETS_FOLDER, read_sheet, sheet_id
from upont_desktop.apps.news.records.signup_entries import SIGNUP_KINDS
from upont_desktop.domain.document_problems import Problem
from upont_desktop.domain.text import fold


def _document(connection: Connection, path: str, raw: bytes | None) -> Problem | None:
    id = sheet_id(path)
    if id is None:
        return None
    connection.execute("DELETE FROM news_sheets WHERE id = ?", (id,))
    if raw is None:
        return None
    found = read_sheet(path, raw)
    if isinstance(found, Problem):
        return found
    words = fold(" ".join([found.title, *(slot.name for slot in found.slots)]))
    replace_row(connection, "news_sheets", (id, found.club, words, raw))
    return None


SIGNUPS = ProjectionPart(SHEETS_FOLDER, _document, SIGNUP_KINDS, dict.fromkeys(SIGNUP_KINDS, "sheet"))
