"""Contents shown as lists of records, and media with their player."""
