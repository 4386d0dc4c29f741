"""Searching and finding: the palette of commands, the jump to a resource, the search everywhere, the field of the
history.
"""
