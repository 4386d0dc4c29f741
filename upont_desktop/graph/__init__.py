"""Lane layout and its text notation: pure functions over dataclasses."""
