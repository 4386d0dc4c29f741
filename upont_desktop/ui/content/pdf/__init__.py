"""PDF pages, drawn in a process of their own."""
