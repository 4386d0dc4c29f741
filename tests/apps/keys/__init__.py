"""A list of keys and who has them: an application made from the how-to page alone, to test the ground that it names."""
