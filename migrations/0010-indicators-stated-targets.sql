-- Targets (chỉ tiêu) that a directive states, taken over with their source when the directive itself is not in the register.
CREATE TABLE stated_target (
  code text PRIMARY KEY,
  name_vi text NOT NULL,
  name_en text NOT NULL,
  comparator text NOT NULL,
  value double precision NOT NULL,
  value_to double precision,
  unit text NOT NULL,
  year integer,
  scope text NOT NULL,
  -- Symbol, date and issuer of the directive that states it, and the clause there.
  source text NOT NULL,
  source_date date NOT NULL,
  issuer text NOT NULL,
  clause text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  changed_at timestamptz NOT NULL
);
CREATE INDEX stated_target_source ON stated_target (source, code);
