"""The settings in one dialog: few, explained, in effect at once."""
