"""Aids for measuring and documenting the window: timings, screenshots, scrolling by itself, Qt's own messages."""
