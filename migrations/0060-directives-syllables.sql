-- How often one syllable follows another in the documents of the register whose letters are sure: they help to repair
-- misread words of scans. One row; each directive is counted once, as it was when it was counted.
CREATE TABLE syllable_counts (
  singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
  -- Grows with every round, so that a thread that knows the counts need not unpack them again.
  version integer NOT NULL CHECK (version > 0),
  -- gzip of the counts as text
  packed bytea NOT NULL
);

CREATE TABLE counted_directive (
  directive_id uuid PRIMARY KEY REFERENCES directive ON DELETE CASCADE
);
