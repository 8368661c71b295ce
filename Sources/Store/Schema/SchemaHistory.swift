extension Schema {
  /// The history of facts becomes one of settings too, says from where a change came, which step
  /// it takes back or brings again, and by which of the link's formats its hash is made.
  ///
  /// `history_group` files each line under every group of facts it touches, so that an indicator's
  /// history is read by key. `history_step` holds one row a save, whatever its size.
  static let schemaHistory = """
    ALTER TABLE history RENAME TO history_before;
    CREATE TABLE history (
      number INTEGER PRIMARY KEY,
      edit TEXT NOT NULL,
      part INTEGER NOT NULL,
      what INTEGER NOT NULL,
      project INTEGER NOT NULL,
      fact INTEGER REFERENCES fact (id),
      replaced INTEGER REFERENCES fact (id),
      setting TEXT,
      before BLOB,
      after BLOB,
      person TEXT NOT NULL,
      entered INTEGER NOT NULL,
      entered_utc INTEGER NOT NULL,
      why TEXT NOT NULL,
      address TEXT NOT NULL,
      sudo_user TEXT NOT NULL,
      terminal TEXT NOT NULL,
      reverses TEXT,
      format INTEGER NOT NULL,
      chain BLOB NOT NULL,
      UNIQUE (edit, part),
      CHECK ((fact IS NULL) <> (setting IS NULL))
    ) STRICT;
    INSERT INTO history
    SELECT number, edit, part, what, history_before.project, fact,
      CASE WHEN after IS NULL THEN NULL ELSE fact.supersedes END, NULL, before, after,
      history_before.person, history_before.entered, history_before.entered_utc,
      history_before.why, '', '', '', NULL, 1, chain
    FROM history_before LEFT JOIN fact ON fact.id = history_before.fact
    ORDER BY number;
    DROP TABLE history_before;
    CREATE INDEX history_fact ON history (fact);
    CREATE INDEX history_replaced ON history (replaced) WHERE replaced IS NOT NULL;
    CREATE INDEX history_setting ON history (setting, number) WHERE setting IS NOT NULL;
    CREATE INDEX history_person ON history (person, number);
    CREATE INDEX history_step ON history (person, number) WHERE part = 0;
    CREATE TABLE history_group (
      project INTEGER NOT NULL,
      kind INTEGER NOT NULL,
      subject INTEGER NOT NULL,
      number INTEGER NOT NULL REFERENCES history (number),
      PRIMARY KEY (project, kind, subject, number)
    ) STRICT, WITHOUT ROWID;
    INSERT OR IGNORE INTO history_group
    SELECT history.project, fact.kind, fact.subject, history.number
    FROM history JOIN fact ON fact.id = history.fact;
    INSERT OR IGNORE INTO history_group
    SELECT history.project, fact.kind, fact.subject, history.number
    FROM history JOIN fact ON fact.id = history.replaced;
    """
}
