"""News: posts, events and sign-ups."""
