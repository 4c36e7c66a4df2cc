-- Who is what, where: person – role – organisation – module, over half-open dates. Rows are ended, never removed.
CREATE TABLE role_edge (
  id uuid PRIMARY KEY,
  person_id text NOT NULL REFERENCES person,
  role text NOT NULL,
  -- Organisation in which the role is held; null: everywhere.
  unit text,
  module text,
  valid_from date NOT NULL,
  valid_to date CHECK (valid_to >= valid_from),
  granted_by text NOT NULL,
  granted_at timestamptz NOT NULL,
  revoked_by text,
  revoked_at timestamptz
);
CREATE INDEX role_edge_person ON role_edge (person_id);
CREATE INDEX role_edge_unit ON role_edge (unit);
CREATE INDEX role_edge_role ON role_edge (role) WHERE revoked_at IS NULL;

-- A link that is used once: to join, or to set a new password. Only its hash is kept.
CREATE TABLE invitation (
  id uuid PRIMARY KEY,
  purpose text NOT NULL CHECK (purpose IN ('join', 'password')),
  token_hash text NOT NULL UNIQUE,
  email text NOT NULL,
  name text NOT NULL,
  -- The one whose password is set anew.
  person_id text REFERENCES person,
  unit text NOT NULL,
  -- Roles that the invited one will hold.
  roles jsonb NOT NULL,
  invited_by text NOT NULL,
  invited_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  revoked_at timestamptz
);
CREATE INDEX invitation_open ON invitation (email) WHERE used_at IS NULL AND revoked_at IS NULL;

-- Links by which the first administrator comes, one printed at each start until there is one.
CREATE TABLE first_administrator_link (
  token_hash text PRIMARY KEY,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);

-- Tries to sign in, counted for an e-mail address (its hash, because anybody may type any address).
CREATE TABLE sign_in_attempt (
  subject text PRIMARY KEY,
  failures integer NOT NULL,
  last_at timestamptz NOT NULL,
  locked_until timestamptz
);
