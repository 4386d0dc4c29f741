"""The News room in the window."""
