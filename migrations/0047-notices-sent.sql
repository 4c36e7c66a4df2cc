-- E-mail that is to be sent or was: written when it is sent, so that nobody is told of what may no longer be read.
CREATE TABLE notice_mail (
  id uuid PRIMARY KEY,
  person_id text NOT NULL,
  -- "notice:" and its id, or "digest:" and the day: one mail of each for a person.
  key text NOT NULL,
  status text NOT NULL CHECK (status IN ('waiting', 'sent', 'failed', 'dropped')),
  tries integer NOT NULL,
  next_at timestamptz NOT NULL,
  -- Why it failed: a code, never what a server said, which may hold an address.
  trouble text,
  ended_at timestamptz,
  UNIQUE (person_id, key)
);
CREATE INDEX notice_mail_waiting ON notice_mail (next_at) WHERE status = 'waiting';

-- Days whose digests were begun.
CREATE TABLE notice_digest_day (
  day date PRIMARY KEY,
  begun_at timestamptz NOT NULL
);

-- Addresses of calendars with a person's deadlines; only the hash of what cannot be guessed is kept.
CREATE TABLE calendar_feed (
  id uuid PRIMARY KEY,
  person_id text NOT NULL,
  token_hash text NOT NULL UNIQUE,
  created_at timestamptz NOT NULL,
  revoked_at timestamptz
);
CREATE UNIQUE INDEX calendar_feed_of_person ON calendar_feed (person_id) WHERE revoked_at IS NULL;
