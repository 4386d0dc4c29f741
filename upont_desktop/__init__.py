"""uPont Desktop: the memory of git for groups who keep files together."""
