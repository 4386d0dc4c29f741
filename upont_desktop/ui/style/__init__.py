"""Colours, icons and fonts: what makes all rooms of the window look alike."""
