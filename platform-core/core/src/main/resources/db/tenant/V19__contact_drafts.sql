-- What somebody is still writing about a contact, so that no text is lost with a login or a browser.
CREATE TABLE contact_draft (
  id             uuid PRIMARY KEY,
  written_by     text NOT NULL,
  participant_id uuid NOT NULL REFERENCES participant,
  kept_at        timestamptz NOT NULL,
  sealed         bytea NOT NULL
);
CREATE INDEX contact_draft_by_writer ON contact_draft (written_by, participant_id);
CREATE INDEX contact_draft_by_participant ON contact_draft (participant_id);
CREATE INDEX contact_draft_by_age ON contact_draft (kept_at);

COMMENT ON TABLE contact_draft IS 'Concepten van contactmomenten, die alleen de schrijver leest @rights(insert, update, delete)';
COMMENT ON COLUMN contact_draft.id IS 'Nummer';
COMMENT ON COLUMN contact_draft.written_by IS 'Van wie het is: vast nummer @own(rows)';
COMMENT ON COLUMN contact_draft.participant_id IS 'Nummer van de deelnemer bij wie het begon';
COMMENT ON COLUMN contact_draft.kept_at IS 'Tijdstip waarop het voor het laatst bewaard is; na 14 dagen eindigt het';
COMMENT ON COLUMN contact_draft.sealed IS 'Alles wat er staat, verzegeld';
