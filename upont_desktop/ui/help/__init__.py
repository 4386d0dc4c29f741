"""The user guide, the tour, and the dialogs about the program and about git."""
