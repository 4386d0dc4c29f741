"""Balances and payments of other programs, read and told before anything is written."""
