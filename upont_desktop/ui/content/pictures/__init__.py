"""Pictures, and how two of them differ."""
