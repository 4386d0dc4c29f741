"""The forms that operations ask people to fill in."""
