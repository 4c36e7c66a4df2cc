-- Versions of definitions that cases may have been opened under; a changed structure under the same version is refused.
CREATE TABLE process_definition (
  name text NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  fingerprint text NOT NULL,
  known_since timestamptz NOT NULL,
  PRIMARY KEY (name, version)
);

-- Case (hồ sơ): one run of a process.
CREATE TABLE process_case (
  id uuid PRIMARY KEY,
  process text NOT NULL,
  definition_version integer NOT NULL,
  state text NOT NULL,
  data jsonb NOT NULL,
  title text NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  visit integer NOT NULL CHECK (visit BETWEEN 1 AND version),
  owner text NOT NULL,
  unit text NOT NULL,
  -- Organisation it is put to; empty when there is none.
  addressee text NOT NULL,
  module text NOT NULL,
  is_public boolean NOT NULL,
  opening_key uuid NOT NULL,
  opened_at timestamptz NOT NULL,
  entered_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  closed_at timestamptz,
  UNIQUE (owner, opening_key)
);
CREATE INDEX process_case_state ON process_case (process, state, changed_at DESC);
CREATE INDEX process_case_unit ON process_case (unit);
CREATE INDEX process_case_addressee ON process_case (addressee);

-- Log (nhật ký) of a case: following it from the opening gives the case.
CREATE TABLE process_log (
  case_id uuid NOT NULL REFERENCES process_case,
  number integer NOT NULL CHECK (number > 0),
  at timestamptz NOT NULL,
  actor text NOT NULL,
  on_behalf_of text,
  kind text NOT NULL CHECK (kind IN ('opened', 'step', 'timer', 'moved')),
  definition_version integer NOT NULL,
  transition text,
  from_state text,
  to_state text NOT NULL,
  before jsonb,
  after jsonb NOT NULL,
  reason text,
  key uuid,
  request text,
  PRIMARY KEY (case_id, number),
  UNIQUE (case_id, key)
);
CREATE FUNCTION process_log_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the log of a case is append-only';
END $$;
CREATE TRIGGER process_log_no_change BEFORE UPDATE OR DELETE ON process_log
  FOR EACH ROW EXECUTE FUNCTION process_log_is_append_only();

-- Timers of the states that cases are in.
CREATE TABLE process_timer (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES process_case,
  visit integer NOT NULL,
  name text NOT NULL,
  takes text NOT NULL,
  due_at timestamptz NOT NULL,
  status text NOT NULL CHECK (status IN ('armed', 'fired', 'cancelled')),
  tries integer NOT NULL DEFAULT 0,
  next_at timestamptz NOT NULL,
  ended_at timestamptz,
  -- A timer is armed once a visit, and so fires at most once.
  UNIQUE (case_id, visit, name)
);
CREATE INDEX process_timer_next ON process_timer (next_at) WHERE status = 'armed';
