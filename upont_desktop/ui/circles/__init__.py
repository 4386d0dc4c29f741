"""How a circle comes to this computer: made new, received from others; and how others are invited."""
