"""Sign-ups in the window: the sheets, the page of one, its entrance."""
