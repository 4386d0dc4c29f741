"""What the room and the terminal ask: posts, events, sheets, as the index of the circle has them."""
