"""The feed: posts as cards, one post with its comments, the composer."""
