-- What a municipality set for itself: its modules, terms, thresholds and what it shares. Nothing
-- about a person but who changed it.
CREATE TABLE setting (
  name            text PRIMARY KEY CHECK (name ~ '^[a-z][a-z0-9.-]{0,79}$'),
  value           text NOT NULL,
  version         bigint NOT NULL,
  changed_at      timestamptz NOT NULL,
  changed_by      text NOT NULL,
  changed_by_name text NOT NULL
);

-- Every value that a setting has had; written once.
CREATE TABLE setting_change (
  id              uuid PRIMARY KEY,
  name            text NOT NULL,
  value           text NOT NULL,
  changed_at      timestamptz NOT NULL,
  changed_by      text NOT NULL,
  changed_by_name text NOT NULL
);
CREATE INDEX setting_change_of ON setting_change (name, changed_at);
