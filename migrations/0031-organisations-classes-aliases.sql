-- Classes of bodies ("các sở, ban, ngành"): a rule that is resolved to members at a date.
CREATE TABLE organisation_class (
  id uuid PRIMARY KEY,
  key text NOT NULL UNIQUE,
  name text NOT NULL,
  name_en text NOT NULL,
  -- Wordings of documents that mean it, and the same folded.
  phrases text[] NOT NULL,
  folded text[] NOT NULL,
  rule jsonb NOT NULL,
  version integer NOT NULL DEFAULT 1,
  changed_at timestamptz NOT NULL
);
CREATE INDEX organisation_class_folded ON organisation_class USING gin (folded);

-- What documents call a body: confirmed, or known to mean another one. Holds below `under_id`, everywhere without it.
CREATE TABLE organisation_alias (
  id uuid PRIMARY KEY,
  text text NOT NULL,
  folded text NOT NULL,
  under_id uuid REFERENCES organisation,
  organisation_id uuid NOT NULL REFERENCES organisation,
  status text NOT NULL CHECK (status IN ('confirmed', 'rejected')),
  -- Where it was said: symbol of the document, or who says so.
  source text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  changed_at timestamptz NOT NULL,
  UNIQUE NULLS NOT DISTINCT (folded, under_id, organisation_id)
);
CREATE UNIQUE INDEX organisation_alias_meaning ON organisation_alias (folded, under_id) NULLS NOT DISTINCT
  WHERE status = 'confirmed';
CREATE INDEX organisation_alias_target ON organisation_alias (organisation_id);
