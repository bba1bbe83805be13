-- What the Wet inburgering asks of a participant and of the municipality, in the words of DUO. Nothing is known
-- until somebody says so: no column but the keys is needed.
CREATE TABLE inburgering_file (
  id                 uuid PRIMARY KEY REFERENCES participant,
  version            bigint NOT NULL,
  changed_at         timestamptz NOT NULL,
  changed_by         text NOT NULL,
  law                text CHECK (law IN ('ACT_2021', 'ACT_2013', 'NONE')),
  obliged_from       date,
  obliged_until      date CHECK (obliged_until >= obliged_from),
  not_obliged        text CHECK (not_obliged IN (
    'VOLLEDIGE_ONTHEFFING', 'VOLLEDIGE_VRIJSTELLING', 'VOLDAAN', 'VERBLIJFSDOEL_GEWIJZIGD', 'VERTREK',
    'OVERLIJDEN', 'TIJDELIJKE_VRIJSTELLING', 'OVERIG')),
  notice_on          date,
  doelgroep          text CHECK (doelgroep IN ('ASIELSTATUSHOUDER', 'GEZINSMIGRANT')),
  detailed_doelgroep text CHECK (detailed_doelgroep IN (
    'ASIELSTATUSHOUDER', 'GEESTELIJK_BEDIENAAR', 'GEZINSHERENIGER', 'GEZINSHERENIGER_MET_ASIELSTATUSHOUDER',
    'GEZINSVORMER', 'GEZINSVORMER_MET_ASIELSTATUSHOUDER', 'OVERIG')),
  linked_on          date,
  registered_on      date,
  intake_on          date,
  learnability_on    date,
  learnability       text CHECK (learnability IN ('HAALBAAR', 'NIET_HAALBAAR', 'ONBEKEND')),
  data_received_on   date,
  term_until         date,
  pvt_on             date,
  map_on             date,
  z_route_on         date
);

COMMENT ON TABLE inburgering_file IS 'Inburgering van deelnemers @rights(insert, update, delete)';
COMMENT ON COLUMN inburgering_file.id IS 'Nummer van de deelnemer';
COMMENT ON COLUMN inburgering_file.version IS 'Hoe vaak de gegevens zijn gewijzigd';
COMMENT ON COLUMN inburgering_file.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN inburgering_file.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN inburgering_file.law IS 'Welke wet geldt: ACT_2021 (Wet inburgering 2021), ACT_2013 (wet van 2013) of NONE (niet plichtig); leeg als dat niet bekend is';
COMMENT ON COLUMN inburgering_file.obliged_from IS 'Begin van de inburgeringsplicht';
COMMENT ON COLUMN inburgering_file.obliged_until IS 'Laatste dag van de inburgeringsplicht';
COMMENT ON COLUMN inburgering_file.not_obliged IS 'Waarom niet (meer) plichtig, in de woorden van DUO';
COMMENT ON COLUMN inburgering_file.notice_on IS 'Kennisgeving van DUO';
COMMENT ON COLUMN inburgering_file.doelgroep IS 'Doelgroep, in de woorden van DUO';
COMMENT ON COLUMN inburgering_file.detailed_doelgroep IS 'Gedetailleerde doelgroep, in de woorden van DUO';
COMMENT ON COLUMN inburgering_file.linked_on IS 'Koppeling aan de gemeente door het COA';
COMMENT ON COLUMN inburgering_file.registered_on IS 'Inschrijving in de gemeente (BRP)';
COMMENT ON COLUMN inburgering_file.intake_on IS 'Brede intake gehouden';
COMMENT ON COLUMN inburgering_file.learnability_on IS 'Leerbaarheidstoets afgenomen';
COMMENT ON COLUMN inburgering_file.learnability IS 'Resultaat van de leerbaarheidstoets, in de woorden van DUO';
COMMENT ON COLUMN inburgering_file.data_received_on IS 'Laatste gegevens van anderen ontvangen, waarop het PIP moest wachten';
COMMENT ON COLUMN inburgering_file.term_until IS 'Einddatum van de termijn volgens DUO, met verlengingen: de dag na de laatste dag';
COMMENT ON COLUMN inburgering_file.pvt_on IS 'Participatieverklaring ondertekend';
COMMENT ON COLUMN inburgering_file.map_on IS 'Eindgesprek MAP';
COMMENT ON COLUMN inburgering_file.z_route_on IS 'Z-route afgerond';

-- The first PIP and its revisions.
CREATE TABLE pip (
  id             uuid PRIMARY KEY,
  version        bigint NOT NULL,
  changed_at     timestamptz NOT NULL,
  changed_by     text NOT NULL,
  participant_id uuid NOT NULL REFERENCES participant,
  dated_on       date NOT NULL,
  route          text NOT NULL CHECK (route IN ('B', 'O', 'Z')),
  level          text CHECK (level IN ('A2', 'B1')),
  literacy       text CHECK (literacy IN ('A', 'AA', 'NVT')),
  intensity      integer CHECK (intensity BETWEEN 1 AND 9999),
  may_finish     boolean,
  UNIQUE (participant_id, dated_on)
);

COMMENT ON TABLE pip IS 'Persoonlijke plannen inburgering en participatie (PIP) @rights(insert, update, delete)';
COMMENT ON COLUMN pip.id IS 'Nummer';
COMMENT ON COLUMN pip.version IS 'Hoe vaak het PIP is gewijzigd';
COMMENT ON COLUMN pip.changed_at IS 'Tijdstip van de laatste wijziging';
COMMENT ON COLUMN pip.changed_by IS 'Wie dat deed: vast nummer';
COMMENT ON COLUMN pip.participant_id IS 'Nummer van de deelnemer';
COMMENT ON COLUMN pip.dated_on IS 'Dagtekening';
COMMENT ON COLUMN pip.route IS 'Leerroute: B (B1-route), O (onderwijsroute) of Z (Z-route)';
COMMENT ON COLUMN pip.level IS 'Niveau: A2 of B1; leeg als het niet is genoemd';
COMMENT ON COLUMN pip.literacy IS 'Alfabetisering: A (analfabeet), AA (anders-analfabeet) of NVT; leeg als dat niet bekend is';
COMMENT ON COLUMN pip.intensity IS 'Geschatte intensiteit van de B1-route; leeg als die er niet is';
COMMENT ON COLUMN pip.may_finish IS 'Of de deelnemer een opleiding mag afmaken; leeg als dat niet bekend is';

COMMENT ON COLUMN change_log.subject_kind IS 'Waarvan: absence-notice (bericht van afwezigheid), attendance (aanwezigheid), enrolment (inschrijving), group (groep), holiday (vrije dagen), inburgering (inburgering), participant (deelnemer), pip (PIP), programme (programma), session (bijeenkomst), setting (instelling) of walk-in (nieuwe bezoeker)';
