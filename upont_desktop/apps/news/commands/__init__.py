"""The commands of the room in the terminal, imported when they are called."""
