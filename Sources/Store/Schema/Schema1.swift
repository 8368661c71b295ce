extension Schema {
  /// Days are numbers since 1970-01-01, moments minutes since then in local time, money 分.
  ///
  /// The primary keys and `fact_filed` let each screen read only what it shows, also among ten
  /// million facts; `last_day` and `live` stand in the index so that nothing else is looked up.
  static let schema1 = """
    CREATE TABLE project (
      id INTEGER PRIMARY KEY,
      year INTEGER NOT NULL,
      number INTEGER NOT NULL,
      unit_code TEXT NOT NULL,
      unit_name TEXT NOT NULL, unit_name_en TEXT NOT NULL,
      name TEXT NOT NULL, name_en TEXT NOT NULL,
      short_name TEXT NOT NULL, short_name_en TEXT NOT NULL,
      budget_total INTEGER NOT NULL,
      budget_fiscal INTEGER NOT NULL,
      budget_other INTEGER NOT NULL,
      purpose TEXT NOT NULL, purpose_en TEXT NOT NULL,
      goal TEXT NOT NULL, goal_en TEXT NOT NULL,
      UNIQUE (number, year)
    ) STRICT;

    CREATE TABLE indicator (
      project INTEGER NOT NULL REFERENCES project (id),
      "row" INTEGER NOT NULL,
      level1 TEXT NOT NULL, level1_en TEXT NOT NULL,
      level2 TEXT NOT NULL, level2_en TEXT NOT NULL,
      level3 TEXT NOT NULL, level3_en TEXT NOT NULL,
      detail TEXT NOT NULL, detail_en TEXT NOT NULL,
      short_name TEXT NOT NULL, short_name_en TEXT NOT NULL,
      published TEXT NOT NULL,
      requirement TEXT NOT NULL CHECK (requirement IN ('number', 'deadline', 'rule')),
      sign TEXT,
      numerator INTEGER,
      denominator INTEGER CHECK (denominator > 0),
      unit TEXT,
      counter TEXT,
      deadline INTEGER,
      kind TEXT NOT NULL,
      formula TEXT NOT NULL,
      formula_service TEXT,
      formula_quantity INTEGER,
      due INTEGER NOT NULL,
      paced INTEGER NOT NULL CHECK (paced IN (0, 1)),
      PRIMARY KEY (project, "row")
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE fact (
      id INTEGER PRIMARY KEY,
      project INTEGER NOT NULL,
      kind INTEGER NOT NULL,
      subject INTEGER NOT NULL,
      day INTEGER NOT NULL,
      last_day INTEGER NOT NULL,
      open INTEGER NOT NULL CHECK (open IN (0, 1)),
      live INTEGER NOT NULL CHECK (live IN (0, 1)),
      content BLOB NOT NULL,
      person TEXT NOT NULL,
      entered INTEGER NOT NULL,
      entered_utc INTEGER NOT NULL,
      why TEXT NOT NULL,
      supersedes INTEGER UNIQUE REFERENCES fact (id)
    ) STRICT;
    CREATE INDEX fact_filed ON fact (project, kind, subject, day, id, last_day, live);
    CREATE INDEX fact_open ON fact (project, kind, day) WHERE open = 1 AND live = 1;

    CREATE TABLE total (
      project INTEGER NOT NULL,
      measure INTEGER NOT NULL,
      subject INTEGER NOT NULL,
      day INTEGER NOT NULL,
      amount INTEGER NOT NULL,
      PRIMARY KEY (project, measure, subject, day)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE month_total (
      project INTEGER NOT NULL,
      measure INTEGER NOT NULL,
      subject INTEGER NOT NULL,
      month_end INTEGER NOT NULL,
      amount INTEGER NOT NULL,
      PRIMARY KEY (project, measure, subject, month_end)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE piece (
      project INTEGER NOT NULL,
      measure INTEGER NOT NULL,
      subject INTEGER NOT NULL,
      day INTEGER NOT NULL,
      fact INTEGER NOT NULL REFERENCES fact (id),
      start INTEGER NOT NULL,
      stop INTEGER NOT NULL,
      planned INTEGER NOT NULL CHECK (planned IN (0, 1)),
      PRIMARY KEY (project, measure, subject, day, fact)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE setting (
      project INTEGER NOT NULL,
      name TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (project, name)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE history (
      number INTEGER PRIMARY KEY,
      edit TEXT NOT NULL,
      part INTEGER NOT NULL,
      what INTEGER NOT NULL,
      project INTEGER NOT NULL,
      fact INTEGER NOT NULL REFERENCES fact (id),
      before BLOB,
      after BLOB,
      person TEXT NOT NULL,
      entered INTEGER NOT NULL,
      entered_utc INTEGER NOT NULL,
      why TEXT NOT NULL,
      chain BLOB NOT NULL,
      UNIQUE (edit, part)
    ) STRICT;
    CREATE INDEX history_fact ON history (fact);
    CREATE INDEX history_person ON history (person, number);
    """
}
