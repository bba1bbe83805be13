-- An operator who says that nobody of a municipality can log in does so elsewhere than where that
-- municipality's log of actions is. The provisioner writes it into that log, and here that it did.
-- Nodes from before this offer it on the screen alone, and don't say so.
ALTER TABLE access_emergency
  ADD COLUMN client text NOT NULL DEFAULT 'BROWSER',
  ADD COLUMN address text,
  ADD COLUMN logged_at timestamptz;
CREATE INDEX access_emergency_unlogged ON access_emergency (declared_at) WHERE logged_at IS NULL;
