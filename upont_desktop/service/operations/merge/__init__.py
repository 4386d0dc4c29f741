"""Putting two people's changes together so that no content of either side is lost."""
