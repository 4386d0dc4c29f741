"""Text, line by line: the code view, its blame margin, and what a screen reader hears of it."""
