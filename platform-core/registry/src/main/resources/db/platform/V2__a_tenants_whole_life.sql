-- A tenant's whole life: opened from a pack, changed, suspended, moved, exported, closed.

-- Where databases of tenants can be. 'main' is the server that also holds this database; its address
-- is known by whoever connects to it, and stands here for the others only.
CREATE TABLE database_server (
  name     text PRIMARY KEY CHECK (name ~ '^[a-z][a-z0-9-]{0,30}$'),
  host     text NOT NULL CHECK (host <> '' AND host !~ '[[:space:]/@?#]'),
  port     integer NOT NULL CHECK (port BETWEEN 1 AND 65535),
  ssl_mode text NOT NULL DEFAULT 'prefer',
  -- The role that makes databases there; its password is the secret db-admin/<name>.
  admin    text NOT NULL
);
INSERT INTO database_server (name, host, port, admin) VALUES ('main', 'localhost', 5432, 'postgres');

ALTER TABLE site
  ADD COLUMN standing text NOT NULL DEFAULT 'OPEN' CHECK (standing IN ('OPEN', 'SUSPENDED', 'UPDATING')),
  -- Logins from before this moment are worth nothing: a tenant that left and came back is another.
  ADD COLUMN since timestamptz NOT NULL DEFAULT '-infinity',
  ADD COLUMN database_server text NOT NULL DEFAULT 'main' REFERENCES database_server,
  ADD COLUMN logo_alt text;

-- What a municipality shows of itself: style tokens, texts of its own, and its public pages.
CREATE TABLE site_word (
  tenant text NOT NULL REFERENCES site ON DELETE CASCADE,
  kind   text NOT NULL CHECK (kind IN ('TOKEN', 'TEXT', 'PAGE')),
  name   text NOT NULL,
  value  text NOT NULL,
  PRIMARY KEY (tenant, kind, name)
);
INSERT INTO site_word SELECT tenant, 'TOKEN', 'brand-colour', brand_colour FROM site WHERE brand_colour IS NOT NULL;
ALTER TABLE site DROP COLUMN brand_colour;

-- Goes up with every change of the table of addresses, so that a node need not read it all to see
-- that nothing changed.
CREATE TABLE site_revision (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  revision bigint NOT NULL
);
INSERT INTO site_revision (revision) VALUES (1);
CREATE FUNCTION next_site_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE site_revision SET revision = revision + 1;
  RETURN NULL;
END $$;
CREATE TRIGGER site_changes AFTER INSERT OR UPDATE OR DELETE ON site
  FOR EACH STATEMENT EXECUTE FUNCTION next_site_revision();
CREATE TRIGGER site_word_changes AFTER INSERT OR UPDATE OR DELETE ON site_word
  FOR EACH STATEMENT EXECUTE FUNCTION next_site_revision();
CREATE TRIGGER database_server_changes AFTER INSERT OR UPDATE OR DELETE ON database_server
  FOR EACH STATEMENT EXECUTE FUNCTION next_site_revision();

-- Every municipality that was ever opened here.
CREATE TABLE municipality (
  tenant          text PRIMARY KEY CHECK (tenant ~ '^[a-z][a-z0-9-]{0,38}[a-z0-9]$'),
  gemeentecode    text NOT NULL CHECK (gemeentecode ~ '^[0-9]{4}$'),
  display_name    text NOT NULL,
  host_name       text NOT NULL,
  state           text NOT NULL CHECK (state IN ('OPENING', 'OPEN', 'SUSPENDED', 'CLOSING', 'CLOSED')),
  database_server text NOT NULL DEFAULT 'main' REFERENCES database_server,
  -- The pack as it was last applied in full: a zip of its files. Null until then.
  pack            bytea,
  pack_digest     text,
  -- Fingerprint of all that was made of that pack here: another port or Keycloak asks for more.
  applied_as      text,
  -- The newest migration that its database has; null before there is one.
  schema_version  text,
  -- Why its database could not be brought up to date; null when it could.
  trouble         text,
  opened_at       timestamptz,
  changed_at      timestamptz NOT NULL DEFAULT now(),
  closed_at       timestamptz,
  -- Its data may be destroyed from this day on.
  destroy_after   date,
  -- SHA-256 of the export that was made when it left; null before.
  export_digest   text
);
CREATE UNIQUE INDEX one_municipality_a_code ON municipality (gemeentecode) WHERE state <> 'CLOSED';
CREATE UNIQUE INDEX one_municipality_a_host ON municipality (host_name) WHERE state <> 'CLOSED';

-- What somebody asked the provisioner to do. The application asks; only the provisioner answers.
CREATE TABLE tenant_order (
  id            uuid PRIMARY KEY,
  kind          text NOT NULL CHECK (kind IN
    ('APPLY', 'SUSPEND', 'RESUME', 'EXPORT', 'BACKUP', 'RESTORE', 'MOVE', 'CLOSE', 'DESTROY', 'MIGRATE')),
  tenant        text,
  -- APPLY: the pack, a zip of its files.
  pack          bytea,
  -- MOVE: name of the server; RESTORE: name of the backup; CLOSE: months that the data are kept.
  argument      text,
  door          text NOT NULL CHECK (door IN ('COMMAND', 'FOLDER', 'SCREEN', 'API', 'PLATFORM')),
  asked_by      text NOT NULL,
  asked_by_name text NOT NULL,
  asked_at      timestamptz NOT NULL DEFAULT now(),
  state         text NOT NULL DEFAULT 'WAITING' CHECK (state IN
    ('WAITING', 'BUSY', 'DONE', 'NOTHING_TO_DO', 'REFUSED', 'FAILED')),
  -- How many times a provisioner began with it: what always ends the provisioner must end itself.
  attempts      integer NOT NULL DEFAULT 0,
  outcome_nl    text,
  outcome_en    text,
  began_at      timestamptz,
  ended_at      timestamptz
);
CREATE INDEX tenant_order_waiting ON tenant_order (asked_at) WHERE state IN ('WAITING', 'BUSY');

CREATE TABLE tenant_order_step (
  order_id uuid NOT NULL REFERENCES tenant_order,
  number   integer NOT NULL,
  step     text NOT NULL,
  state    text NOT NULL CHECK (state IN ('BUSY', 'DONE', 'FAILED')),
  note_nl  text,
  note_en  text,
  began_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz,
  PRIMARY KEY (order_id, number)
);

-- The curricula and reporting formats that a node of this installation has loaded: what a pack may
-- name. The provisioner looks here, for it never runs a module's code itself.
CREATE TABLE loaded_module (
  id      text PRIMARY KEY,
  seen_at timestamptz NOT NULL DEFAULT now()
);

-- What stays of a municipality that left: proof that its data are gone. Never anything about a person.
CREATE TABLE destruction (
  tenant       text NOT NULL REFERENCES municipality,
  destroyed_at timestamptz NOT NULL,
  certificate  text NOT NULL,
  pdf          bytea NOT NULL,
  PRIMARY KEY (tenant, destroyed_at)
);

-- How many rows there were, counted before they are destroyed: a certificate must be able to say it
-- also when the work was interrupted. Goes when the certificate is written.
CREATE TABLE destruction_count (
  tenant     text NOT NULL REFERENCES municipality,
  table_name text NOT NULL,
  rows       bigint NOT NULL,
  PRIMARY KEY (tenant, table_name)
);

-- What was published stays published when a municipality leaves and its address goes.
ALTER TABLE published_indicator DROP CONSTRAINT published_indicator_tenant_fkey;
