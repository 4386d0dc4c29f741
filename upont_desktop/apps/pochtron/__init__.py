"""The bar's till: counter mode, over the accounts and goods of the room of trade."""
