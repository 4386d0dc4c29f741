"""The tree of folders and resources: a lazy model, its view, and the panel with the filter field."""
