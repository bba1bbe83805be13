-- Logins that a beheerder ended before their time, as when she took a role away: every node reads
-- here what happened on another. Only the account's own meaningless number, and the moment; gone as
-- soon as no login from before that moment can live any more.
CREATE TABLE ended_login (
  tenant  text NOT NULL REFERENCES site ON DELETE CASCADE,
  -- Keycloak's number of the account.
  subject text NOT NULL CHECK (subject ~ '^[A-Za-z0-9_-]{1,64}$'),
  moment  timestamptz NOT NULL,
  PRIMARY KEY (tenant, subject)
);
