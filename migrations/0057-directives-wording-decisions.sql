-- What people decided of misread words of a recognised text: a repair made, or the word left as it was read. The next
-- reading of the file follows it.
CREATE TABLE wording_decision (
  source_id uuid NOT NULL REFERENCES source,
  -- Offset in the raw text of the reading, and the letters there: another reading of other letters is not touched.
  raw_at integer NOT NULL,
  before text NOT NULL,
  after text NOT NULL,
  decision text NOT NULL CHECK (decision IN ('made', 'left')),
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (source_id, raw_at)
);
