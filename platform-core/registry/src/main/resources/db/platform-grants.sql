-- What the application may do in the platform's own database: read addresses, publish figures, and
-- ask the provisioner for something. Addresses and answers are written by the provisioner alone.
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, ${application}, pilot_reader;
REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM PUBLIC, ${application}, pilot_reader;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC, ${application}, pilot_reader;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO ${application}, pilot_reader;
GRANT SELECT ON site, site_word, site_revision, database_server, municipality, tenant_order,
  tenant_order_step, destruction, measurement, access_change, access_change_line, access_answer,
  access_emergency, module_origin TO ${application};
-- The first jar with an id and a version stays so, unless one comes with the platform.
GRANT INSERT (kind, id, version, sha256), UPDATE (sha256) ON module_origin TO ${application};
GRANT INSERT (id, kind, tenant, pack, argument, door, asked_by, asked_by_name) ON tenant_order TO ${application};
-- A municipality's answer is added once, at the moment that the database says, and stays.
GRANT INSERT (order_id, content, tenant, agreed, reason, answered_by, answered_by_name) ON access_answer TO ${application};
GRANT INSERT (order_id, content, tenant, reason, declared_by, declared_by_name, client, address)
  ON access_emergency TO ${application};
GRANT SELECT, INSERT ON published_indicator, loaded_module TO ${application};
-- A login that one node ends must end on all of them; an old row goes.
GRANT SELECT, INSERT, UPDATE (moment), DELETE ON ended_login TO ${application};
-- The pilot lead: published figures, and nothing else anywhere.
GRANT SELECT ON published_indicator TO pilot_reader;
