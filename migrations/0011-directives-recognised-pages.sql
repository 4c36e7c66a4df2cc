-- Pages of a scan that are recognised, kept while their source is being read: after a restart only the others are recognised.
CREATE TABLE recognised_page (
  source_id uuid NOT NULL REFERENCES source ON DELETE CASCADE,
  engine text NOT NULL,
  page integer NOT NULL CHECK (page > 0),
  words jsonb NOT NULL,
  PRIMARY KEY (source_id, engine, page)
);

ALTER TABLE source DROP CONSTRAINT source_stage_check;
ALTER TABLE source ADD CONSTRAINT source_stage_check
  CHECK (stage IN ('format', 'recognition', 'structure', 'facts', 'store'));
