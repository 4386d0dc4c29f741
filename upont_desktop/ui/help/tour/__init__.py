"""The first-start tour: five steps, each pointing at a part of the real window."""
