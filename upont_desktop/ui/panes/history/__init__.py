"""The history as a graph: a model of pages, a delegate that paints rows, the view and the panel around it."""
