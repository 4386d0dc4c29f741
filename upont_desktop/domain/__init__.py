"""Frozen values and rules of the circle: no input, no output."""
