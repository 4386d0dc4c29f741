"""The statements that make an index, as :mod:`.tables` says it.

Written by `tools/write_definitions.py`; do not edit.
"""

DEFINITIONS = (
    (
        "CREATE TABLE people ( id INTEGER NOT NULL, name VARCHAR NOT NULL, email VARCHAR NOT NULL, folded VARCHAR NOT "
        "NULL, PRIMARY KEY (id), UNIQUE (name, email) )"
    ),
    (
        "CREATE TABLE commits ( id INTEGER NOT NULL, hash VARCHAR NOT NULL, position INTEGER NOT NULL, author INTEGER "
        "NOT NULL, author_time INTEGER NOT NULL, author_offset INTEGER NOT NULL, committer INTEGER NOT NULL, "
        "committer_time INTEGER NOT NULL, committer_offset INTEGER NOT NULL, short_description VARCHAR NOT NULL, "
        "long_description VARCHAR NOT NULL, on_head BOOLEAN NOT NULL, lane INTEGER NOT NULL, lanes_through INTEGER NOT "
        "NULL, lanes_into INTEGER NOT NULL, lanes_out INTEGER NOT NULL, line INTEGER NOT NULL, line_position INTEGER "
        "NOT NULL, only_books BOOLEAN DEFAULT 0 NOT NULL, PRIMARY KEY (id), FOREIGN KEY(author) REFERENCES people (id),"
        " FOREIGN KEY(committer) REFERENCES people (id) )"
    ),
    (
        "CREATE TABLE parents ( child INTEGER NOT NULL, rank INTEGER NOT NULL, parent INTEGER NOT NULL, PRIMARY KEY "
        "(child, rank) ) WITHOUT ROWID"
    ),
    "CREATE TABLE lines ( id INTEGER NOT NULL, base INTEGER, PRIMARY KEY (id) )",
    (
        "CREATE TABLE refs ( name VARCHAR NOT NULL, kind VARCHAR NOT NULL, commit_hash VARCHAR NOT NULL, message "
        "VARCHAR NOT NULL, path VARCHAR, current BOOLEAN NOT NULL, PRIMARY KEY (name) )"
    ),
    (
        "CREATE TABLE resources ( id INTEGER NOT NULL, circle VARCHAR NOT NULL, rel_path VARCHAR NOT NULL, current "
        "INTEGER, exists_now BOOLEAN NOT NULL, mode INTEGER NOT NULL, blob BLOB, size INTEGER, PRIMARY KEY (id), UNIQUE"
        " (rel_path, circle), FOREIGN KEY(current) REFERENCES versions (id) )"
    ),
    (
        "CREATE TABLE versions ( id INTEGER NOT NULL, resource INTEGER NOT NULL, commit_id INTEGER NOT NULL, mode "
        "INTEGER NOT NULL, blob BLOB, number INTEGER NOT NULL, change INTEGER NOT NULL, previous INTEGER, line INTEGER "
        "NOT NULL, line_position INTEGER NOT NULL, PRIMARY KEY (id), FOREIGN KEY(resource) REFERENCES resources (id), "
        "FOREIGN KEY(commit_id) REFERENCES commits (id), FOREIGN KEY(previous) REFERENCES versions (id) )"
    ),
    (
        "CREATE TABLE merged ( version INTEGER NOT NULL, rank INTEGER NOT NULL, other INTEGER NOT NULL, PRIMARY KEY "
        "(version, rank) ) WITHOUT ROWID"
    ),
    (
        "CREATE TABLE taken ( resource INTEGER NOT NULL, line INTEGER NOT NULL, line_position INTEGER NOT NULL, "
        "commit_id INTEGER NOT NULL, version INTEGER, PRIMARY KEY (resource, line, line_position) ) WITHOUT ROWID"
    ),
    (
        "CREATE TABLE origins ( version INTEGER NOT NULL, circle VARCHAR NOT NULL, rel_path VARCHAR NOT NULL, "
        "commit_hash VARCHAR NOT NULL, PRIMARY KEY (version) )"
    ),
    (
        "CREATE TABLE version_metadata ( version INTEGER NOT NULL, typed JSON NOT NULL, told JSON NOT NULL, PRIMARY KEY"
        " (version) )"
    ),
    (
        "CREATE TABLE dependencies ( version INTEGER NOT NULL, rank INTEGER NOT NULL, choice INTEGER NOT NULL, target "
        "VARCHAR NOT NULL, kind VARCHAR NOT NULL, circle VARCHAR, pinned INTEGER )"
    ),
    (
        "CREATE TABLE resource_texts ( id INTEGER NOT NULL, extent VARCHAR NOT NULL, amount INTEGER NOT NULL, name "
        "VARCHAR NOT NULL, folder VARCHAR NOT NULL, fields VARCHAR NOT NULL, body VARCHAR NOT NULL, PRIMARY KEY (id) )"
    ),
    (
        "CREATE TABLE unread ( resource INTEGER NOT NULL, attempts INTEGER NOT NULL, slow BOOLEAN NOT NULL, PRIMARY KEY"
        " (resource) )"
    ),
    (
        "CREATE TABLE document_texts ( blob BLOB NOT NULL, body VARCHAR NOT NULL, extent VARCHAR NOT NULL, amount "
        "INTEGER NOT NULL, PRIMARY KEY (blob) )"
    ),
    "CREATE TABLE unreadable ( what VARCHAR NOT NULL, object VARCHAR NOT NULL, PRIMARY KEY (what, object) )",
    'CREATE TABLE facts ( "key" VARCHAR NOT NULL, value VARCHAR NOT NULL, PRIMARY KEY ("key") )',
    "CREATE INDEX commits_by_position ON commits (position DESC)",
    "CREATE INDEX commits_of_books ON commits (position, committer_time, on_head) WHERE only_books",
    (
        "CREATE VIEW IF NOT EXISTS commits_as_text AS SELECT id, CASE WHEN length(CAST(short_description AS BLOB)) = "
        "length(short_description) THEN short_description ELSE spaced(short_description) END AS short_description, CASE"
        " WHEN length(CAST(long_description AS BLOB)) = length(long_description) THEN long_description ELSE "
        "spaced(long_description) END AS long_description FROM commits"
    ),
    (
        "CREATE VIRTUAL TABLE IF NOT EXISTS commit_words USING fts5( short_description, long_description, "
        "content='commits_as_text', content_rowid='id', tokenize=\"unicode61 remove_diacritics 2\", prefix='2' )"
    ),
    (
        "CREATE VIRTUAL TABLE IF NOT EXISTS resource_words USING fts5( name, folder, fields, body, "
        "content='resource_texts', content_rowid='id', tokenize=\"unicode61 remove_diacritics 2\", prefix='2' )"
    ),
    "CREATE VIRTUAL TABLE IF NOT EXISTS path_parts USING fts5(folded, tokenize=trigram)",
    "INSERT INTO commit_words(commit_words, rank) VALUES ('hashsize', 16777216)",
    "INSERT INTO resource_words(resource_words, rank) VALUES ('hashsize', 16777216)",
)

LATE_INDEXES = (
    "CREATE INDEX IF NOT EXISTS commits_by_author ON commits (author, author_time)",
    "CREATE INDEX IF NOT EXISTS commits_by_author_time ON commits (author_time)",
    "CREATE UNIQUE INDEX IF NOT EXISTS commits_by_hash ON commits (hash)",
    "CREATE INDEX IF NOT EXISTS commits_by_line ON commits (line, line_position)",
    "CREATE INDEX IF NOT EXISTS commits_by_time ON commits (committer_time)",
    "CREATE INDEX IF NOT EXISTS children ON parents (parent)",
    "CREATE INDEX IF NOT EXISTS ix_refs_commit_hash ON refs (commit_hash)",
    "CREATE INDEX IF NOT EXISTS versions_by_blob ON versions (blob)",
    "CREATE INDEX IF NOT EXISTS versions_by_commit ON versions (commit_id)",
    "CREATE INDEX IF NOT EXISTS versions_by_event ON versions (resource, line, line_position)",
    "CREATE INDEX IF NOT EXISTS versions_by_previous ON versions (previous)",
    "CREATE INDEX IF NOT EXISTS merged_by_other ON merged (other)",
    "CREATE INDEX IF NOT EXISTS ix_taken_commit_id ON taken (commit_id)",
    "CREATE INDEX IF NOT EXISTS ix_dependencies_target ON dependencies (target)",
    "CREATE INDEX IF NOT EXISTS ix_dependencies_version ON dependencies (version)",
    "CREATE INDEX IF NOT EXISTS texts_elsewhere ON resource_texts (id) WHERE extent = 'elsewhere'",
)
