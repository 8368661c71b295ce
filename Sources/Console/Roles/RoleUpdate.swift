import Core
import Reports
import Words

// What only some roles may do, and what a closed period asks for.

extension Console {
  /// The role that decides which keys are offered.
  var role: Role { isReadOnly ? .reader : authority.role }

  /// Whether a key's command is shown to the person: not what takes a higher role, and reviewing
  /// only where there are roles, and so somebody to review for.
  func offers(_ command: Command) -> Bool {
    command.leastRole <= role && (command != .review || authority.isGiven)
  }

  /// What stands at the right of home's title: that nothing is kept, nothing can be entered, or
  /// which role the person has where it is not the usual one.
  var standingTag: String {
    if isDemo { return words.screens.demo }
    let role = words.roles.tag(authority)
    return isReadOnly && role.isEmpty ? words.screens.readOnly : role
  }

  /// Asks for a remark on the project's figures as shown; whoever may not review is told at once.
  mutating func askRemark() -> [Effect] {
    guard let overview, let project = selectedRow?.indicator.id.project,
      let figures = overview.reviewedFigures(of: project)
    else { return [] }
    guard role >= .manager else {
      return [.review(project: project, figures, remark: "", asOf: asOf)]
    }
    layers.append(.prompt(PromptState(.reviewRemark(project: project, figures))))
    return []
  }

  mutating func settleReview(of project: Int, _ overview: Overview) -> [Effect] {
    self.overview = overview
    let day = overview.review(of: project)?.review.figures.asOf ?? overview.asOf
    notice = .reviewed(project: project, asOf: day)
    return changeHistory { $0.lookForNewer() }
  }

  /// Asks a manager why something in a closed period is changed; what was typed stays.
  mutating func askReason(_ lock: PeriodLock, for effect: Effect) -> [Effect] {
    changePrompt { $0.isAnswered = false }
    stopWaiting()
    notice = nil
    layers.append(.prompt(PromptState(.lockReason(lock, effect))))
    return []
  }

  /// Does with a reason what was asked for without one.
  mutating func doAgain(_ effect: Effect, why: String) -> [Effect] {
    guard !why.allSatisfy(\.isWhitespace) else { return [] }
    layers.removeLast()
    changeForm { $0.isSaving = true }
    changeSettings { $0.edit?.isSaving = true }
    changeTable { $0.isSaving = true }
    if case .write = effect {
      changePrompt { $0.isAnswered = true }
      changeConflict { $0.isSaving = true }
    }
    return [effect.giving(why)]
  }
}

extension Effect {
  /// The same change with a reason; whatever changes nothing stays as it is.
  fileprivate func giving(_ why: String) -> Effect {
    switch self {
    case .save(let entry, let day):
      .save(
        Entry(
          content: entry.content, project: entry.project, correcting: entry.correcting, why: why,
          record: entry.record),
        asOf: day)
    case .saveTable(let pasted, _, let day): .saveTable(pasted, why: why, asOf: day)
    case .set(let change, let seen, _, let day): .set(change, seen: seen, why: why, asOf: day)
    case .write(let change, let judged, _, let day):
      .write(change, judgedOn: judged, why: why, asOf: day)
    case .undo(_, let day): .undo(why: why, asOf: day)
    case .redo(_, let day): .redo(why: why, asOf: day)
    case .void(let fact, _, let day): .void(fact, why: why, asOf: day)
    default: self
    }
  }
}
