-- Organisation whose row was changed: those who inspect it see the entry. Entries from before have none.
ALTER TABLE history ADD COLUMN unit text;
CREATE INDEX history_unit ON history (unit, position DESC);
CREATE INDEX history_actor ON history (actor, position DESC);
