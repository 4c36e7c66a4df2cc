-- Vectors of clauses from an embedding endpoint, kept by what was embedded: nothing is asked twice.
CREATE TABLE embedding (
  -- sha256 of the model's name and the words, hex.
  hash text PRIMARY KEY,
  model text NOT NULL,
  -- Of length 1.
  vector real[] NOT NULL,
  made_at timestamptz NOT NULL
);
