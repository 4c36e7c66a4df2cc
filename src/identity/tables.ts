import type { Generated } from 'kysely';
import type { Role } from '../access/public.ts';
import type { Json } from '../kernel/tables.ts';
import type { RoleGiven } from './schemas.ts';

export interface PersonTable {
  id: string;
  name: string;
  email: string;
  email_verified: boolean;
  image: string | null;
  created_at: Date;
  updated_at: Date;
  second_factor: boolean | null;
  unit: Generated<string>;
  sample: string | null;
  disabled_at: Date | null;
  last_sign_in_at: Date | null;
  version: Generated<number>;
}

export interface PersonSessionTable {
  id: string;
  expires_at: Date;
  token: string;
  created_at: Date;
  updated_at: Date;
  ip_address: string | null;
  user_agent: string | null;
  person_id: string;
}

export interface SignInWayTable {
  id: string;
  account_id: string;
  provider_id: string;
  person_id: string;
  password: string | null;
  created_at: Date;
  updated_at: Date;
}

export interface PersonSecondFactorTable {
  id: string;
  person_id: string;
  locked_until: Date | null;
}

export interface PersonKeyTable {
  id: string;
  config_id: string;
  name: string | null;
  start: string | null;
  prefix: string | null;
  key: string;
  person_id: string;
  enabled: boolean | null;
  rate_limit_enabled: boolean | null;
  last_used_at: Date | null;
  expires_at: Date | null;
  created_at: Date;
  updated_at: Date;
  permissions: string | null;
}

export interface RoleEdgeTable {
  id: string;
  person_id: string;
  role: Role;
  unit: string | null;
  module: string | null;
  valid_from: string;
  valid_to: string | null;
  granted_by: string;
  granted_at: Date;
  revoked_by: string | null;
  revoked_at: Date | null;
}

export interface InvitationTable {
  id: string;
  purpose: 'join' | 'password';
  token_hash: string;
  email: string;
  name: string;
  person_id: string | null;
  unit: string;
  roles: Json<RoleGiven[]>;
  invited_by: string;
  invited_at: Date;
  expires_at: Date;
  used_at: Date | null;
  revoked_at: Date | null;
}

export interface FirstAdministratorLinkTable {
  token_hash: string;
  created_at: Date;
  expires_at: Date;
}

export interface SignInAttemptTable {
  subject: string;
  failures: number;
  last_at: Date;
  locked_until: Date | null;
}

declare module '../kernel/database.ts' {
  interface Tables {
    person: PersonTable;
    person_session: PersonSessionTable;
    sign_in_way: SignInWayTable;
    person_second_factor: PersonSecondFactorTable;
    person_key: PersonKeyTable;
    role_edge: RoleEdgeTable;
    invitation: InvitationTable;
    first_administrator_link: FirstAdministratorLinkTable;
    sign_in_attempt: SignInAttemptTable;
  }
}
