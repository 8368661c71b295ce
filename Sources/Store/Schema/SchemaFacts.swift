extension Schema {
  /// Asset tags and categories get numbers, under which their pieces and totals are filed.
  ///
  /// The shipped tables of 2025 are computed from facts where they were left to readings, and gain
  /// the promise of table 20's goal as an extra indicator (numbers above 1,000,000 are extras).
  static let schemaFacts = """
    CREATE TABLE label (
      id INTEGER PRIMARY KEY,
      text TEXT NOT NULL UNIQUE
    ) STRICT;

    UPDATE indicator SET formula = known.formula
    FROM (
      SELECT project.id AS project, shipped.column2 AS "row", shipped.column3 AS formula
      FROM project JOIN (VALUES
        (19, 1, 'assets-maintained'), (19, 2, 'checked-share'), (19, 6, 'paid'),
        (19, 7, 'paid'), (19, 9, 'satisfied-share'), (20, 5, 'milestone'),
        (20, 6, 'milestone'), (20, 8, 'paid'), (20, 9, 'prices-within-guide'),
        (20, 10, 'latest-check'), (20, 11, 'checked-share'), (20, 12, 'satisfied-share'),
        (21, 5, 'milestone'), (21, 7, 'paid'), (21, 8, 'latest-check'),
        (21, 9, 'satisfied-share')) AS shipped ON shipped.column1 = project.number
      WHERE project.year = 2025 AND project.unit_code = '326105') AS known
    WHERE indicator.project = known.project AND indicator."row" = known."row"
      AND indicator.formula = 'reading';

    INSERT INTO indicator (
      project, "row", level1, level1_en, level2, level2_en, level3, level3_en, detail, detail_en,
      short_name, short_name_en, published, requirement, sign, numerator, denominator, unit, kind,
      formula, due, paced)
    SELECT id, 1000001, '绩效目标', 'Goal', '目标承诺', 'Promise of the goal', '适体率', 'Fit rate',
      '适体率', 'Share of uniforms that fit', '适体率', 'Fit rate', '适体率达到95%以上', 'number',
      '≥', 95, 1, 'percent', 'rate', 'checked-share', 20453, 0
    FROM project WHERE number = 20 AND year = 2025 AND unit_code = '326105';
    """
}
