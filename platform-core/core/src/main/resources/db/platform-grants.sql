-- What the application may do in the platform's own database: read addresses, publish figures.
-- Addresses are written by who runs the installation.
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, ${application}, pilot_reader;
REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM PUBLIC, ${application}, pilot_reader;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO ${application}, pilot_reader;
GRANT SELECT ON site TO ${application};
GRANT SELECT, INSERT ON published_indicator TO ${application};
-- The pilot lead: published figures, and nothing else anywhere.
GRANT SELECT ON published_indicator TO pilot_reader;
