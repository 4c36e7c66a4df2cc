-- When the pages of a scan are expected to be recognised, at the pace of the server that reads it: told to everybody alike,
-- also after a reload.
ALTER TABLE source ADD COLUMN expected_at timestamptz;
