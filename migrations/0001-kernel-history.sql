-- Who changed what, when and why. Rows are only ever added; each carries the hash of the one before.
CREATE TABLE history (
  position bigint PRIMARY KEY,
  id uuid NOT NULL UNIQUE,
  at timestamptz NOT NULL,
  actor text NOT NULL,
  on_behalf_of text,
  operation text NOT NULL,
  subjects text[] NOT NULL,
  before jsonb,
  after jsonb,
  reason text,
  previous_hash text NOT NULL,
  hash text NOT NULL
);
CREATE INDEX history_subjects ON history USING gin (subjects);

-- End of the chain: its one row is locked to add to the chain, so positions have no gaps.
CREATE TABLE history_head (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  position bigint NOT NULL,
  hash text NOT NULL
);
INSERT INTO history_head (position, hash) VALUES (0, repeat('0', 64));

CREATE FUNCTION history_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'history is append-only';
END $$;
CREATE TRIGGER history_no_change BEFORE UPDATE OR DELETE ON history
  FOR EACH ROW EXECUTE FUNCTION history_is_append_only();
CREATE TRIGGER history_no_truncate BEFORE TRUNCATE ON history
  FOR EACH STATEMENT EXECUTE FUNCTION history_is_append_only();
