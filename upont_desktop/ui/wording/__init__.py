"""Words for people: labels, dates, plurals, error messages, translations."""
