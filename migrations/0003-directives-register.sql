-- Source (bản gốc): a file, its bytes elsewhere under their sha256. A refused one keeps no content.
CREATE TABLE source (
  id uuid PRIMARY KEY,
  sha256 text NOT NULL UNIQUE CHECK (length(sha256) = 64),
  name text NOT NULL,
  media_type text,
  bytes integer NOT NULL,
  legal_value text NOT NULL CHECK (legal_value IN ('original', 'copy', 'digest', 'commentary')),
  status text NOT NULL CHECK (status IN ('queued', 'reading', 'read', 'refused', 'failed', 'cancelled')),
  -- Which attempt at reading may write its result: one that was cancelled or overtaken may not.
  attempt uuid,
  stage text CHECK (stage IN ('format', 'structure', 'facts', 'store')),
  done integer NOT NULL DEFAULT 0,
  total integer NOT NULL DEFAULT 0,
  page_count integer,
  problem jsonb,
  owner text NOT NULL,
  unit text NOT NULL,
  added_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL
);
CREATE INDEX source_added ON source (added_at DESC);
CREATE INDEX source_unfinished ON source (changed_at) WHERE status <> 'read';

-- Directive (văn bản): one document, in one or more copies.
CREATE TABLE directive (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  -- Symbol, date and issuer, folded; without a symbol the hash of its words.
  identity text NOT NULL UNIQUE,
  symbol_key text,
  kind text NOT NULL CHECK (kind IN ('directive', 'digest', 'commentary', 'other')),
  style text NOT NULL CHECK (style IN ('party', 'state')),
  symbol text,
  type text,
  issuer text,
  issued_on date,
  title text,
  place text,
  signatory text,
  signatory_role text,
  recipients jsonb NOT NULL,
  warnings jsonb NOT NULL,
  status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'published')),
  engine text NOT NULL,
  clauses integer NOT NULL,
  -- Symbol, type, issuer, title and signatory without diacritics, for the search in the register.
  words text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  owner text NOT NULL,
  unit text NOT NULL,
  added_at timestamptz NOT NULL,
  published_at timestamptz
);
CREATE INDEX directive_symbol ON directive (symbol_key);
CREATE INDEX directive_issued ON directive (issued_on DESC NULLS LAST, added_at DESC);

-- Copy: the directive as one part of one source holds it. Facts belong to the current copy.
CREATE TABLE copy (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive,
  source_id uuid NOT NULL REFERENCES source,
  part integer NOT NULL,
  current boolean NOT NULL,
  UNIQUE (source_id, part)
);
CREATE UNIQUE INDEX copy_current ON copy (directive_id) WHERE current;
CREATE INDEX copy_directive ON copy (directive_id);

-- What the engine gave for a source, whole: gzip of its JSON.
CREATE TABLE reading (
  id uuid PRIMARY KEY,
  source_id uuid NOT NULL REFERENCES source,
  engine text NOT NULL,
  result bytea NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX reading_source ON reading (source_id, at DESC);

-- Clauses (điều khoản) of the current copy.
CREATE TABLE clause (
  directive_id uuid NOT NULL REFERENCES directive,
  ordinal integer NOT NULL,
  path text NOT NULL,
  parent text,
  depth integer NOT NULL,
  kind text NOT NULL,
  label text NOT NULL,
  heading text,
  text text NOT NULL,
  page integer NOT NULL,
  -- Weighted words as written, and without diacritics; A is the heading, D the rest.
  words tsvector NOT NULL,
  plain tsvector NOT NULL,
  PRIMARY KEY (directive_id, ordinal),
  UNIQUE (directive_id, path)
);
CREATE INDEX clause_plain ON clause USING gin (plain);

-- The text in reading order, as the reader shows it.
CREATE TABLE passage (
  directive_id uuid NOT NULL REFERENCES directive,
  ordinal integer NOT NULL,
  content jsonb NOT NULL,
  PRIMARY KEY (directive_id, ordinal)
);

-- Facts, each with its words; `key` is the engine's own id and survives a re-read.
CREATE TABLE fact (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive,
  key text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('target', 'task', 'deadline', 'body', 'citation')),
  clause text,
  start_at integer NOT NULL,
  end_at integer NOT NULL,
  quote text NOT NULL,
  method text NOT NULL,
  confidence real NOT NULL,
  certain boolean NOT NULL,
  status text NOT NULL CHECK (status IN ('suggested', 'accepted', 'edited', 'rejected')),
  by_person boolean NOT NULL,
  data jsonb NOT NULL,
  suggested jsonb,
  -- Citations: the folded symbol meant, and the document of the register that it is.
  cited_key text,
  cited_id uuid REFERENCES directive,
  version integer NOT NULL DEFAULT 1,
  UNIQUE (directive_id, key)
);
CREATE INDEX fact_order ON fact (directive_id, start_at, end_at DESC, id);
CREATE INDEX fact_clause ON fact (directive_id, clause);
CREATE INDEX fact_cited ON fact (cited_key) WHERE cited_key IS NOT NULL;

-- What a directive says about others: it implements (thực hiện) or cites (viện dẫn) them.
CREATE TABLE relation (
  directive_id uuid NOT NULL REFERENCES directive,
  ordinal integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('implements', 'cites', 'amends', 'replaces')),
  symbol text NOT NULL,
  symbol_key text NOT NULL,
  date date,
  target_id uuid REFERENCES directive,
  PRIMARY KEY (directive_id, ordinal)
);
CREATE INDEX relation_symbol ON relation (symbol_key);
CREATE INDEX relation_target ON relation (target_id, kind);

-- What reading again would change; applied or replaced by a newer one.
CREATE TABLE reread (
  directive_id uuid PRIMARY KEY REFERENCES directive,
  source_id uuid NOT NULL REFERENCES source,
  engine text NOT NULL,
  prepared bytea NOT NULL,
  result bytea NOT NULL,
  at timestamptz NOT NULL
);
