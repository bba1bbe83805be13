-- An operator who says that nobody of a municipality can log in does so elsewhere than where that
-- municipality's log of actions is. The provisioner writes it into that log, and here that it did.
-- Only the screen offered it before this.
ALTER TABLE access_emergency
  ADD COLUMN client text NOT NULL DEFAULT 'BROWSER',
  ADD COLUMN address text,
  ADD COLUMN logged_at timestamptz;
ALTER TABLE access_emergency ALTER COLUMN client DROP DEFAULT;
CREATE INDEX access_emergency_unlogged ON access_emergency (declared_at) WHERE logged_at IS NULL;
