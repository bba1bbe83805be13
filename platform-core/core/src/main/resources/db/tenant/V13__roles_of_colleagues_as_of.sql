-- Several nodes hear of a colleague's roles, each in its own order: what was known last is told by when
-- it was so, not by who wrote last. Who was known before may be told anything newer,
-- and so may who is written down without a moment.
ALTER TABLE staff_member ADD COLUMN roles_as_of timestamptz NOT NULL DEFAULT to_timestamp(0);
COMMENT ON COLUMN staff_member.roles_as_of IS 'Vanaf wanneer de rollen van de collega zo bekend zijn';
