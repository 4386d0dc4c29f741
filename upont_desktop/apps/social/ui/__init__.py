"""The People room: the list, cards, clubs, loans, and the dialogs that change them. Loaded at the first look at it."""
