"""Applications that live in circles as rooms: each a package of its own over the layers of the house."""
