-- Organisations (cơ quan, tổ chức) over time. Every range is half-open: from its first date up to, not including, `valid_to`;
-- no `valid_to` means until further notice.

-- Exclusion over a plain value and a range: a range type of the value makes GiST take it without an extension.
CREATE TYPE uuid_range AS RANGE (subtype = uuid);
CREATE TYPE text_range AS RANGE (subtype = text);

CREATE TABLE organisation (
  id uuid PRIMARY KEY,
  -- Public address; never used again.
  key text NOT NULL UNIQUE,
  valid_from date NOT NULL,
  valid_to date CHECK (valid_to > valid_from),
  -- Legal basis (căn cứ pháp lý) of its being there.
  basis text,
  -- Part of the invented sample.
  sample boolean NOT NULL,
  version integer NOT NULL DEFAULT 1,
  changed_at timestamptz NOT NULL
);

-- What it is called and what it is: one row at any date of its life.
CREATE TABLE organisation_designation (
  organisation_id uuid NOT NULL REFERENCES organisation,
  name text NOT NULL,
  short_name text,
  name_en text,
  kind text NOT NULL,
  level text NOT NULL CHECK (level IN ('centre', 'province', 'district', 'commune')),
  -- Names folded for comparison, and without diacritics for search.
  folded text NOT NULL,
  plain text NOT NULL,
  valid_from date NOT NULL,
  valid_to date CHECK (valid_to > valid_from),
  PRIMARY KEY (organisation_id, valid_from),
  EXCLUDE USING gist (uuid_range(organisation_id, organisation_id, '[]') WITH &&, daterange(valid_from, valid_to) WITH &&)
);
CREATE INDEX organisation_designation_folded ON organisation_designation (folded);

-- Codes: one meaning at a date, one code of a scheme at a date; another body may bear it at another date.
CREATE TABLE organisation_code (
  organisation_id uuid NOT NULL REFERENCES organisation,
  scheme text NOT NULL,
  code text NOT NULL,
  valid_from date NOT NULL,
  valid_to date CHECK (valid_to > valid_from),
  PRIMARY KEY (organisation_id, scheme, valid_from),
  EXCLUDE USING gist (text_range(scheme || '/' || code, scheme || '/' || code, '[]') WITH &&,
    daterange(valid_from, valid_to) WITH &&),
  EXCLUDE USING gist (uuid_range(organisation_id, organisation_id, '[]') WITH &&,
    text_range(scheme, scheme, '[]') WITH &&, daterange(valid_from, valid_to) WITH &&)
);
CREATE INDEX organisation_code_meaning ON organisation_code (scheme, code, valid_from);

-- Who stands under whom in a hierarchy: at most one parent at a date; no cycles at any date (the writer looks, under a lock).
CREATE TABLE organisation_edge (
  child_id uuid NOT NULL REFERENCES organisation,
  hierarchy text NOT NULL CHECK (hierarchy IN ('territory', 'government', 'party', 'sector')),
  parent_id uuid NOT NULL REFERENCES organisation,
  valid_from date NOT NULL,
  valid_to date CHECK (valid_to > valid_from),
  PRIMARY KEY (child_id, hierarchy, valid_from),
  CHECK (child_id <> parent_id),
  EXCLUDE USING gist (uuid_range(child_id, child_id, '[]') WITH &&,
    text_range(hierarchy, hierarchy, '[]') WITH &&, daterange(valid_from, valid_to) WITH &&)
);
CREATE INDEX organisation_edge_parent ON organisation_edge (parent_id, hierarchy, valid_from);

-- Succession (kế thừa): what became of bodies on a date, and by which act.
CREATE TABLE organisation_succession (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('merge', 'split', 'rename', 'move')),
  effective_on date NOT NULL,
  basis text,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX organisation_succession_date ON organisation_succession (effective_on);

-- How additive figures pass on: shares of one body add up to 1, never more, never less.
CREATE TABLE organisation_share (
  succession_id uuid NOT NULL REFERENCES organisation_succession,
  from_id uuid NOT NULL REFERENCES organisation,
  to_id uuid NOT NULL REFERENCES organisation,
  share numeric(12, 10) NOT NULL CHECK (share > 0 AND share <= 1),
  PRIMARY KEY (succession_id, from_id, to_id)
);
CREATE INDEX organisation_share_from ON organisation_share (from_id);
CREATE INDEX organisation_share_to ON organisation_share (to_id);
