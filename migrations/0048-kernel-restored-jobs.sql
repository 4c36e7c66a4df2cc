-- Jobs that a restored backup brought along: they are queued at the next start, and leave this table with that.
CREATE TABLE restored_job (
  id uuid PRIMARY KEY,
  queue text NOT NULL,
  key text,
  data jsonb NOT NULL,
  start_after timestamptz NOT NULL
);
