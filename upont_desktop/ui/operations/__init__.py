"""The writing half of the window: what people do to resources, the words for it, and its undoing."""
