/// What people still owe a project's self-evaluation (项目支出绩效自评表): deviation notes and
/// scores (docs/forms.md, "The worklist").
struct FormDebts {
  let score: ProjectScore
  let project: Int
  let year: Int
  let cut: Cut
  let settings: Settings

  /// A missed row owes its note and its score at once; what merely has not come yet owes one when
  /// the year is over, unless it has no data, which is work of another kind.
  var items: [WorkItem] {
    score.faults.compactMap { fault in
      switch fault {
      case .noteOwed(let id, let duty):
        guard duty == .missed || isYearOver && score[id]?.score.isMissing == false else {
          return nil
        }
        return item(.noteOwed(id, duty))
      case .scoreOwed(let id): return item(.scoreOwed(id))
      case .weights, .nothingPaid, .noData, .unconfirmed: return nil
      }
    }
  }

  private var isYearOver: Bool { !score.isProvisional }

  private func item(_ matter: WorkItem.Matter) -> WorkItem {
    let due = Day.last(of: year)
    return WorkItem(
      urgency: WorkItem.Urgency(of: due, at: cut, warningDays: settings.warningDays),
      project: project, matter: matter, due: due)
  }
}
