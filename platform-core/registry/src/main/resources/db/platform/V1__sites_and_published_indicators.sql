-- The platform's own database: where each municipality lives, and the figures that municipalities
-- chose to publish. Never anything about a person.

-- The strict table of addresses: the one place where a host becomes a tenant.
CREATE TABLE site (
  tenant       text PRIMARY KEY CHECK (tenant ~ '^[a-z][a-z0-9-]{0,38}[a-z0-9]$'),
  kind         text NOT NULL CHECK (kind IN ('MUNICIPALITY', 'PILOT', 'OPERATOR')),
  display_name text NOT NULL,
  -- As a browser sends it; two tenants at one address would be a hole in the wall.
  host         text NOT NULL UNIQUE CHECK (host = lower(host) AND host !~ '[[:space:]/@?#]'),
  -- One realm belongs to one tenant, for the guard compares the issuer with the host's.
  issuer       text NOT NULL UNIQUE CHECK (issuer ~ '^https?://[^[:space:]]+[^/]$'),
  end_session  text NOT NULL CHECK (end_session ~ '^https?://'),
  logo         text,
  brand_colour text CHECK (brand_colour ~ '^#[0-9a-fA-F]{6}$')
);

-- Counts and sums after disclosure control. A suppressed figure is absent, which is not zero.
CREATE TABLE published_indicator (
  tenant             text NOT NULL REFERENCES site,
  programme          text NOT NULL,
  indicator          text NOT NULL,
  definition_version integer NOT NULL,
  period_start       date NOT NULL,
  period_end         date NOT NULL CHECK (period_end >= period_start),
  value              numeric,
  denominator        numeric,
  suppressed         boolean NOT NULL,
  published_at       timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, programme, indicator, definition_version, period_start, period_end),
  CHECK (NOT suppressed OR (value IS NULL AND denominator IS NULL))
);
