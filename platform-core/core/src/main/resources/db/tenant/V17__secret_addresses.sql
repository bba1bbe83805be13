-- Where somebody lives and how to phone them can be secret: then no list, file or search has it.
ALTER TABLE participant ADD COLUMN secret_address boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN participant.secret_address IS 'Of adres, woonplaats en telefoon geheim zijn (geheimhouding, geweld)';
