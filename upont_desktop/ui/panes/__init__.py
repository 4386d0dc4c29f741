"""The three panes of a circle: tree, history, details."""
