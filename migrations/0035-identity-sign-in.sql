-- Sign-in. Tables of better-auth under our names, as its own generator writes them for src/identity/auth.ts
-- (a test compares them); the columns marked "ours" are not known to it.
CREATE TABLE person (
  id text PRIMARY KEY,
  name text NOT NULL,
  email text NOT NULL UNIQUE,
  email_verified boolean NOT NULL,
  image text,
  created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  second_factor boolean,
  -- Ours: organisation a person works in; what the person adds belongs to it. Empty: none.
  unit text NOT NULL DEFAULT '',
  -- Ours: name of a sample person of the demonstration.
  sample text UNIQUE,
  -- Ours: since when nobody signs in as this person any more.
  disabled_at timestamptz,
  -- Ours.
  last_sign_in_at timestamptz,
  version integer NOT NULL DEFAULT 1
);

CREATE TABLE person_session (
  id text PRIMARY KEY,
  expires_at timestamptz NOT NULL,
  token text NOT NULL UNIQUE,
  created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at timestamptz NOT NULL,
  ip_address text,
  user_agent text,
  person_id text NOT NULL REFERENCES person ON DELETE CASCADE
);
CREATE INDEX person_session_person_id_idx ON person_session (person_id);

-- A way to sign in: the password, or the person at an OpenID Connect provider.
CREATE TABLE sign_in_way (
  id text PRIMARY KEY,
  account_id text NOT NULL,
  provider_id text NOT NULL,
  person_id text NOT NULL REFERENCES person ON DELETE CASCADE,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at timestamptz NOT NULL
);
CREATE INDEX sign_in_way_person_id_idx ON sign_in_way (person_id);
CREATE UNIQUE INDEX sign_in_way_account ON sign_in_way (provider_id, account_id);

CREATE TABLE sign_in_verification (
  id text PRIMARY KEY,
  identifier text NOT NULL,
  value text NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX sign_in_verification_identifier_idx ON sign_in_verification (identifier);

CREATE TABLE person_second_factor (
  id text PRIMARY KEY,
  secret text NOT NULL,
  backup_codes text NOT NULL,
  person_id text NOT NULL REFERENCES person ON DELETE CASCADE,
  verified boolean,
  failures integer,
  locked_until timestamptz
);
CREATE INDEX person_second_factor_secret_idx ON person_second_factor (secret);
CREATE INDEX person_second_factor_person_id_idx ON person_second_factor (person_id);

CREATE TABLE person_key (
  id text PRIMARY KEY,
  config_id text NOT NULL,
  name text,
  start text,
  person_id text NOT NULL REFERENCES person ON DELETE CASCADE,
  prefix text,
  key text NOT NULL UNIQUE,
  refill_interval integer,
  refill_amount integer,
  last_refill_at timestamptz,
  enabled boolean,
  rate_limit_enabled boolean,
  rate_limit_time_window integer,
  rate_limit_max integer,
  request_count integer,
  remaining integer,
  last_used_at timestamptz,
  expires_at timestamptz,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  permissions text,
  metadata text
);
CREATE INDEX person_key_config_id_idx ON person_key (config_id);
CREATE INDEX person_key_person_id_idx ON person_key (person_id);
CREATE INDEX person_key_key_idx ON person_key (key);

CREATE TABLE sign_in_rate (
  id text PRIMARY KEY,
  key text NOT NULL UNIQUE,
  count integer NOT NULL,
  last_request bigint NOT NULL
);
