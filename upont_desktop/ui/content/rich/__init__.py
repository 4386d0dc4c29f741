"""Documents and notebooks as rich text."""
