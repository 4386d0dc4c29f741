"""The SQLite index of a circle: schema, engine, queries, search. It knows no git, and can be thrown away."""
