-- Comparison (so sánh) of two to four documents as officers arranged its themes; what the engine finds is never stored.
CREATE TABLE comparison (
  id uuid PRIMARY KEY,
  -- The same documents in any order are one comparison: their ids, sorted.
  documents uuid[] NOT NULL UNIQUE,
  themes jsonb,
  version integer NOT NULL,
  changed_at timestamptz NOT NULL,
  CHECK (cardinality(documents) BETWEEN 2 AND 4)
);
