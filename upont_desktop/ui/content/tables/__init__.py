"""Tables, and how two of them differ."""
