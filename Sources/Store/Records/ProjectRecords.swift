import Core
import GRDB

/// The projects with their target tables.
struct ProjectRecords {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  func insert(_ project: Project) throws {
    try db.execute(
      sql: """
        INSERT INTO project (
          year, number, unit_code, unit_name, unit_name_en, name, name_en, short_name,
          short_name_en, budget_total, budget_fiscal, budget_other, purpose, purpose_en, goal,
          goal_en)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        project.year, project.number, project.unit.code, project.unit.name.official,
        project.unit.name.english, project.name.official, project.name.english,
        project.shortName.official, project.shortName.english, project.budget.total.fen,
        project.budget.fiscal.fen, project.budget.other.fen, project.purpose.official,
        project.purpose.english, project.goal.official, project.goal.english,
      ])
    let id = db.lastInsertedRowID
    for indicator in project.allIndicators { try insert(indicator, of: id) }
  }

  private func insert(_ indicator: Indicator, of project: Int64) throws {
    let requirement = RequirementRecord(indicator.target.requirement)
    let formula = FormulaRecord(indicator.formula)
    try db.execute(
      sql: """
        INSERT INTO indicator (
          project, "row", level1, level1_en, level2, level2_en, level3, level3_en, detail,
          detail_en, short_name, short_name_en, published, requirement, sign, numerator,
          denominator, unit, counter, deadline, kind, formula, formula_service, formula_quantity,
          due, paced)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        project, indicator.id.subject, indicator.level1.official, indicator.level1.english,
        indicator.level2.official, indicator.level2.english, indicator.level3.official,
        indicator.level3.english, indicator.detail.official, indicator.detail.english,
        indicator.shortName.official, indicator.shortName.english, indicator.target.published,
        requirement.form, requirement.sign, requirement.numerator, requirement.denominator,
        requirement.unit, requirement.counter, requirement.deadline, indicator.kind.rawValue,
        formula.name, formula.service, formula.quantity, indicator.due.number, indicator.isPaced,
      ])
  }

  func years() throws -> [Int] {
    try db.cachedStatement(sql: "SELECT DISTINCT year FROM project ORDER BY year")
      .rows(of: "project") { try $0.int(0) }
  }

  /// The numbers of all projects, of whatever year.
  func numbers() throws -> [Int] {
    try db.cachedStatement(sql: "SELECT DISTINCT number FROM project ORDER BY number")
      .rows(of: "project") { try $0.int(0) }
  }

  func exists(number: Int) throws -> Bool {
    try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM project WHERE number = ?)")
      .number([.int(number)]) == 1
  }

  func hasIndicator(_ id: IndicatorID, in year: Int) throws -> Bool {
    try db.cachedStatement(
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM project JOIN indicator ON indicator.project = project.id
          WHERE number = ? AND year = ? AND "row" = ?)
        """
    ).number([.int(id.project), .int(year), .int(id.subject)]) == 1
  }

  /// The projects of a year, or all of them, by year and number.
  func fetch(year: Int? = nil) throws -> [Project] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, year, number, unit_code, unit_name, unit_name_en, name, name_en, short_name,
          short_name_en, budget_total, budget_fiscal, budget_other, purpose, purpose_en, goal,
          goal_en
        FROM project WHERE year = ?1 OR ?1 IS NULL ORDER BY year, number
        """)
    return try statement.rows([SQLValue(year)], of: "project", project)
  }

  private func project(_ columns: Columns) throws -> Project {
    let number = try columns.int(2)
    let all = try indicators(of: try columns.int(0), number: number)
    return Project(
      number: number, year: try columns.int(1),
      unit: BudgetUnit(code: try columns.text(3), name: try columns.gloss(4)),
      name: try columns.gloss(6), shortName: try columns.gloss(8),
      budget: Budget(
        total: Money(fen: try columns.int(10)), fiscal: Money(fen: try columns.int(11)),
        other: Money(fen: try columns.int(12))),
      purpose: try columns.gloss(13), goal: try columns.gloss(15),
      indicators: all.filter { !$0.id.isExtra }, extras: all.filter(\.id.isExtra))
  }

  private func indicators(of project: Int, number: Int) throws -> [Indicator] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT "row", level1, level1_en, level2, level2_en, level3, level3_en, detail, detail_en,
          short_name, short_name_en, published, requirement, sign, numerator, denominator, unit,
          counter, deadline, kind, formula, formula_service, formula_quantity, due, paced
        FROM indicator WHERE project = ? ORDER BY "row"
        """)
    return try statement.rows([.int(project)], of: "indicator") { columns in
      let requirement = RequirementRecord(
        form: try columns.text(12), sign: columns.optionalText(13),
        numerator: columns.optionalInt(14), denominator: columns.optionalInt(15),
        unit: columns.optionalText(16), counter: columns.optionalText(17),
        deadline: columns.optionalInt(18))
      let formula = FormulaRecord(
        name: try columns.text(20), service: columns.optionalText(21),
        quantity: columns.optionalInt(22))
      return Indicator(
        id: IndicatorID(project: number, subject: try columns.int(0)),
        level1: try columns.gloss(1),
        level2: try columns.gloss(3), level3: try columns.gloss(5), detail: try columns.gloss(7),
        shortName: try columns.gloss(9),
        target: Target(
          published: try columns.text(11),
          requirement: try columns.known(requirement.requirement, at: 12)),
        kind: try columns.known(IndicatorKind(rawValue: try columns.text(19)), at: 19),
        formula: try columns.known(formula.formula, at: 20), due: try columns.day(23),
        isPaced: try columns.int(24) == 1)
    }
  }
}

extension Columns {
  /// An official text and its English, from columns that follow each other.
  fileprivate func gloss(_ index: Int) throws(StoreError) -> Gloss {
    Gloss(official: try text(index), english: try text(index + 1))
  }
}
