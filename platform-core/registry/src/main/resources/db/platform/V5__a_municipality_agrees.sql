-- What changes who comes in to a municipality, or what others see of it, waits until it agrees.

ALTER TABLE tenant_order DROP CONSTRAINT tenant_order_state_check;
ALTER TABLE tenant_order ADD CONSTRAINT tenant_order_state_check CHECK (state IN
  ('WAITING', 'BUSY', 'AGREEMENT', 'DONE', 'NOTHING_TO_DO', 'REFUSED', 'FAILED'));

-- What an order changes of that, as the municipality is shown it. The provisioner writes it; the
-- application can't, so it can't make a question to answer either.
CREATE TABLE access_change (
  order_id uuid NOT NULL REFERENCES tenant_order,
  -- SHA-256 of what stands, what is offered and what is shown: an answer counts for this alone.
  content  text NOT NULL CHECK (content ~ '^[0-9a-f]{64}$'),
  tenant   text NOT NULL,
  ground   text NOT NULL CHECK (ground IN ('AGREEMENT', 'OPENING', 'NOBODY_YET', 'TOLD')),
  shown_at timestamptz NOT NULL DEFAULT now(),
  -- After it an answer is too late; null where none is asked.
  until    timestamptz,
  -- What came of it; null while it waits or is carried out.
  outcome  text CHECK (outcome IN ('DONE', 'REFUSED', 'FAILED')),
  ended_at timestamptz,
  PRIMARY KEY (order_id, content),
  UNIQUE (order_id, content, tenant),
  CHECK ((ground = 'AGREEMENT') = (until IS NOT NULL)),
  CHECK ((outcome IS NULL) = (ended_at IS NULL))
);
CREATE INDEX access_change_of_tenant ON access_change (tenant, shown_at);

CREATE TABLE access_change_line (
  order_id  uuid NOT NULL,
  content   text NOT NULL,
  number    integer NOT NULL,
  label_nl  text NOT NULL,
  label_en  text NOT NULL,
  before_nl text NOT NULL,
  before_en text NOT NULL,
  after_nl  text NOT NULL,
  after_en  text NOT NULL,
  PRIMARY KEY (order_id, content, number),
  FOREIGN KEY (order_id, content) REFERENCES access_change ON DELETE CASCADE
);

-- What the municipality answered. The application adds it, once, and can't take it back: for the
-- municipality of the question alone, and for the very content that was shown.
CREATE TABLE access_answer (
  order_id         uuid NOT NULL,
  content          text NOT NULL,
  tenant           text NOT NULL,
  agreed           boolean NOT NULL,
  reason           text,
  answered_by      text NOT NULL,
  answered_by_name text NOT NULL,
  answered_at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (order_id, content),
  FOREIGN KEY (order_id, content, tenant) REFERENCES access_change (order_id, content, tenant)
    ON DELETE CASCADE,
  CHECK (agreed = (reason IS NULL)),
  CHECK (reason ~ '[^[:space:]]')
);

-- An answer to what is not asked, is over, or was asked by the same person counts for nothing, also
-- when the application forgets to look.
CREATE FUNCTION refuse_answer_out_of_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM access_change c JOIN tenant_order o ON o.id = c.order_id
    WHERE c.order_id = NEW.order_id AND c.content = NEW.content AND c.tenant = NEW.tenant
      AND c.ground = 'AGREEMENT' AND c.outcome IS NULL AND c.until > now()
      AND o.state = 'AGREEMENT'
      AND (NOT NEW.agreed OR (o.asked_by <> NEW.answered_by
        AND lower(trim(o.asked_by_name)) <> lower(trim(NEW.answered_by_name))))
  ) THEN
    RAISE EXCEPTION 'This is not asked of %, or not any more, or not of who asked it', NEW.tenant
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER answers_in_place BEFORE INSERT ON access_answer
  FOR EACH ROW EXECUTE FUNCTION refuse_answer_out_of_place();

-- When nobody of a municipality can log in, nobody there can agree. A second operator may say so; 72
-- hours later it counts as agreed, unless the municipality refused meanwhile.
CREATE TABLE access_emergency (
  order_id         uuid NOT NULL,
  content          text NOT NULL,
  tenant           text NOT NULL,
  reason           text NOT NULL CHECK (reason ~ '[^[:space:]]'),
  declared_by      text NOT NULL,
  declared_by_name text NOT NULL,
  declared_at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (order_id, content),
  FOREIGN KEY (order_id, content, tenant) REFERENCES access_change (order_id, content, tenant)
    ON DELETE CASCADE
);
CREATE FUNCTION refuse_emergency_out_of_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM access_change c JOIN tenant_order o ON o.id = c.order_id
    WHERE c.order_id = NEW.order_id AND c.content = NEW.content AND c.tenant = NEW.tenant
      AND c.ground = 'AGREEMENT' AND c.outcome IS NULL
      AND c.until > now() + interval '72 hours' AND o.state = 'AGREEMENT'
      -- Who drops a file or types a command has no name that is sure.
      AND o.door IN ('SCREEN', 'API')
      AND o.asked_by <> NEW.declared_by
      AND lower(trim(o.asked_by_name)) <> lower(trim(NEW.declared_by_name))
  ) THEN
    RAISE EXCEPTION 'This is not asked any more, or a second operator is needed'
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER emergencies_in_place BEFORE INSERT ON access_emergency
  FOR EACH ROW EXECUTE FUNCTION refuse_emergency_out_of_place();
