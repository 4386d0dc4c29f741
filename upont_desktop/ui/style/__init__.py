"""Colours, icons and fonts."""
