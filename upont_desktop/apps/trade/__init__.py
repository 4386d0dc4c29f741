"""Accounts of an association: goods and their prices, sales, credits, the cash box, stock."""
