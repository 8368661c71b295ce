public import Core

/// The head that both official forms have: 项目名称 | 主管部门 | 实施单位.
public struct FormHead: Equatable, Sendable {
  public let project: Project
  /// 主管部门, as set; empty if nobody has said, which is a fault.
  public let department: String
  /// 实施单位, as set; empty if nobody has said, which is a fault.
  public let implementer: String
  /// The last day that the form tells of.
  public let lastDay: Day
  /// The day the figures stand for; before ``lastDay`` while the form's period is not over.
  public let asOf: Day

  init(_ project: Project, _ settings: Settings, lastDay: Day, cut: Cut) {
    self.project = project
    (department, implementer) = (settings.department, settings.implementer)
    (self.lastDay, asOf) = (lastDay, cut.day)
  }

  var gaps: [FormGap] {
    (department.isEmpty ? [.department] : []) + (implementer.isEmpty ? [.implementer] : [])
  }

  var cells: [FormCell] {
    [
      FormCell(.project, .name, project.name.official),
      FormCell(.project, .department, department),
      FormCell(.project, .implementer, implementer),
    ]
  }
}
