-- Alignment (đối chiếu): a document held against one that it carries out.
CREATE TABLE alignment (
  id uuid PRIMARY KEY,
  upstream_id uuid NOT NULL REFERENCES directive,
  downstream_id uuid NOT NULL REFERENCES directive,
  status text NOT NULL CHECK (status IN ('queued', 'computing', 'done', 'failed')),
  stage text CHECK (stage IN ('unpack', 'compare', 'describe', 'store')),
  -- Which attempt may write its result.
  attempt uuid NOT NULL,
  -- Readings and engine that the result came from: the same ones are never compared twice.
  basis text,
  -- Clauses, omissions, additions and numbers as found; links are rows of their own.
  found jsonb,
  -- Status of every clause upstream by path, and the counts, with what officers decided.
  cover jsonb,
  tally jsonb,
  problem text,
  asked_at timestamptz NOT NULL,
  computed_at timestamptz,
  UNIQUE (upstream_id, downstream_id),
  CHECK (upstream_id <> downstream_id)
);
CREATE INDEX alignment_downstream ON alignment (downstream_id);

-- Link between a clause upstream and one downstream; what an officer decided survives when it is computed again.
CREATE TABLE alignment_link (
  id uuid PRIMARY KEY,
  alignment_id uuid NOT NULL REFERENCES alignment,
  from_path text NOT NULL,
  to_path text NOT NULL,
  -- Hashes of the words of both clauses: they find the clause again when its number changed.
  from_hash text NOT NULL,
  to_hash text NOT NULL,
  status text NOT NULL CHECK (status IN ('suggested', 'accepted', 'rejected')),
  by_person boolean NOT NULL,
  finding jsonb NOT NULL,
  version integer NOT NULL DEFAULT 1,
  UNIQUE (alignment_id, from_path, to_path)
);
