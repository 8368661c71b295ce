import Core
import Reports
import Words

extension Console {
  /// Opens the details of an indicator, and asks for what they show beside the picture.
  mutating func openDetail(of id: IndicatorID) -> [Effect] {
    layers.append(.detail(DetailState(of: id)))
    return [reloadList(at: layers.count - 1)].compactMap(\.self) + ticketQuestions()
  }

  mutating func performInDetail(_ command: Command, _ detail: DetailState) -> [Effect] {
    switch command {
    case .back:
      layers.removeLast()
      return []
    case .up, .down, .pageUp, .pageDown, .first, .last: return moveInList(command)
    case .correct, .void: return change(detail.list.selectedFact, by: command)
    case .lateOnly: return narrowToLate(detail)
    default: return []
    }
  }
}

// MARK: Tickets

extension Console {
  /// Asks for the times of the tickets that the details on the layers tell of.
  func ticketQuestions() -> [Effect] {
    let projects = layers.compactMap { layer -> Int? in
      guard case .detail(let detail) = layer,
        overview?.row(detail.indicator)?.indicator.formula.countsTickets == true
      else { return nil }
      return detail.indicator.project
    }
    return Set(projects).sorted().map { .readTickets(project: $0, asOf: asOf) }
  }

  /// Takes the times of a project's tickets; those of another day than is shown come too late.
  mutating func show(_ picture: TicketPicture, of project: Int) -> [Effect] {
    guard picture.rule.cut.day == overview?.asOf else { return [] }
    return layers.indices.flatMap { index -> [Effect] in
      guard case .detail(var detail) = layers[index], detail.indicator.project == project,
        overview?.row(detail.indicator)?.indicator.formula.countsTickets == true
      else { return [] }
      let isNewRule = detail.tickets?.rule != picture.rule
      detail.tickets = picture
      layers[index] = .detail(detail)
      guard detail.showsLateOnly, isNewRule else { return [] }
      return [reloadList(at: index)].compactMap(\.self)
    }
  }

  /// Lists the late tickets alone, or all facts again; once it is known which were late.
  private mutating func narrowToLate(_ detail: DetailState) -> [Effect] {
    guard detail.tickets != nil else { return [] }
    var detail = detail
    detail.showsLateOnly.toggle()
    layers[layers.count - 1] = .detail(detail)
    return [reloadList(at: layers.count - 1)].compactMap(\.self)
  }
}
