"""Previews and comparisons of content, as plain data."""
