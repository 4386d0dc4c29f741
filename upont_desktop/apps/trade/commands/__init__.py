"""What the terminal does with accounts, goods and tills."""
