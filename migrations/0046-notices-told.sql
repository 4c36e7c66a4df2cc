-- Notice (thông báo): one person told of one event, once however often the job for it runs.
CREATE TABLE notice (
  id uuid PRIMARY KEY,
  person_id text NOT NULL,
  -- Of the event.
  key text NOT NULL,
  kind text NOT NULL,
  -- What it is about, as "kind:id"; null when it is about the person. Its name and address are looked up when it is shown.
  subject text,
  -- Codes and words in both languages that the sentence is filled with; never the sentence.
  told jsonb NOT NULL,
  happened_at timestamptz NOT NULL,
  read_at timestamptz,
  UNIQUE (person_id, key)
);
CREATE INDEX notice_of_person ON notice (person_id, happened_at DESC, id DESC);
CREATE INDEX notice_unread ON notice (person_id, happened_at DESC, id DESC) WHERE read_at IS NULL;

-- How a person wants to be told of what, and in which language by e-mail. No row: as everybody at first.
CREATE TABLE notice_preference (
  person_id text PRIMARY KEY,
  language text NOT NULL CHECK (language IN ('vi', 'en')),
  -- Way by kind of notice.
  ways jsonb NOT NULL,
  version integer NOT NULL
);
