"""The SQLite index: schema, engine, queries, search. It knows no git."""
