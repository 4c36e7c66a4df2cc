-- Every target of a document held against those of the same indicator in one above it: steps of lineages (dòng chỉ tiêu).
CREATE TABLE target_comparison (
  upstream_id uuid NOT NULL REFERENCES directive,
  downstream_id uuid NOT NULL REFERENCES directive,
  -- Stamps of the targets of both documents and the engine: the same ones are never compared twice.
  basis text NOT NULL,
  steps jsonb NOT NULL,
  PRIMARY KEY (upstream_id, downstream_id)
);
CREATE INDEX target_comparison_downstream ON target_comparison (downstream_id);
