-- Where a document amends or replaces another: its own clause, and the clause of the other that is meant.
ALTER TABLE relation ADD COLUMN places jsonb NOT NULL DEFAULT '[]';
