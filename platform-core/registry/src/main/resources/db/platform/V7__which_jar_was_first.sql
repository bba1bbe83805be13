-- Which jar was the first with an id and a version: another one with the same is not the same rule, also after a
-- restart. What comes with the platform replaces what is here.
CREATE TABLE module_origin (
  kind       text NOT NULL,
  id         text NOT NULL,
  version    text NOT NULL,
  sha256     text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  first_seen timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (kind, id, version)
);
