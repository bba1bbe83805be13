-- What the provisioner measured of each municipality, because the application has no key to see it.
-- Counts and sizes; never anything about a person. Each figure has its own moment: when Keycloak does
-- not answer, its older figure stays.
CREATE TABLE measurement (
  tenant      text NOT NULL REFERENCES municipality ON DELETE CASCADE,
  what        text NOT NULL CHECK (what IN ('DATABASE_BYTES', 'FAILED_LOGINS')),
  value       bigint NOT NULL CHECK (value >= 0),
  measured_at timestamptz NOT NULL,
  PRIMARY KEY (tenant, what)
);
