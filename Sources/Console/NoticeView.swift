import Core
import Intake
import PlainText
import Reports
import Terminal
import Words

extension Console {
  /// Draws the notice over what stands above the line, in as many lines as it needs: a path and a
  /// trouble are of no use cut short.
  func drawNotice(in grid: inout CellGrid, endingAt last: Int) {
    let (parts, style) = noticeParts
    let lines = lines(of: parts, width: size.width - 2).prefix(size.height / 4)
    let top = last - lines.count + 1
    grid.fill(Rectangle(x: 0, y: top, width: size.width, height: lines.count), .plain)
    for (offset, line) in lines.enumerated() {
      grid.put(line, at: Point(x: 1, y: top + offset), style, width: size.width - 2)
    }
  }

  /// The parts one behind the other; a part that fits into a line is not broken.
  private func lines(of parts: [String], width: Int) -> [String] {
    var lines: [String] = []
    for part in parts.map(\.sanitised) where !part.isEmpty {
      if let last = lines.last, (last + " " + part).displayWidth <= width {
        lines[lines.count - 1] = last + " " + part
      } else {
        lines += part.wrapped(to: width)
      }
    }
    return lines
  }

  /// The fault of the active field in full, since beside the field there is little room.
  private var activeFault: FieldFault? {
    guard case .form(let form) = layers.last else { return nil }
    return form.activeRow.flatMap { form.shownFault($0.field) }
  }

  /// What just happened; at home with nothing entered yet, what to press first.
  private var noticeParts: ([String], Style) {
    if isWaiting { return ([words.live.waiting], .notice) }
    return switch notice {
    case .saved(let receipt):
      (
        words.saved(receipt.deed, receipt.kind, receipt.fact, receipt.changes, marks: glyphs.marks),
        .notice
      )
    case .reversed(let reversal):
      (words.reversed(reversal.entries, reversal.changes, marks: glyphs.marks), .notice)
    case .set(let receipt, let totals):
      (
        words.set(
          receipt.name, receipt.text, project: receipt.project, receipt.changes, totals,
          marks: glyphs.marks), .notice
      )
    case .written(let receipt, let totals):
      (
        words.written(
          receipt.place, receipt.text, receipt.changes, totals, marks: glyphs.marks), .notice
      )
    case .trouble(let trouble): ([words.trouble(trouble)] + choices(after: trouble), .error)
    case .exported(let paths): ([words.notices.exported(to: paths)], .notice)
    case .backingUp: ([words.backups.making], .notice)
    case .backedUp(let summary): ([words.backups.made(summary)], .notice)
    case .reviewed(let project, let day):
      ([words.roles.reviewed([project], asOf: day)], .notice)
    case .formExported(let paths, let isDraft):
      ([words.formScreen.exported(isDraft: isDraft), words.notices.exported(to: paths)], .notice)
    case .draftKept(let kind): ([words.draftKept(kind)], .notice)
    case .draftDropped(let kind): ([words.drafts.dropped(kind)], .notice)
    case .restored(let moment):
      ([words.drafts.restored(at: moment, today: now.day, isForm: place == .form)], .notice)
    case .alreadySaved(let moment):
      ([words.drafts.alreadySaved(moment, today: now.day)], .notice)
    case .draftUnreadable: ([words.drafts.unreadable], .error)
    case .draftsUnkept(let reason): ([words.drafts.unkept(reason)], .notice)
    case .keptTheirs(let entry):
      ([words.conflict.keptTheirs(entry, today: now.day)], .notice)
    case .settingChanged(let state, let entry):
      ([words.conflict.settingChanged(state, entry, today: now.day)], .error)
    case .readOnly: ([words.notices.readOnly], .error)
    case .notFound(let text): ([words.notFound(text)], .error)
    case .unknownWord(let text): ([words.unknownWord(text)], .error)
    case .pasteTooLong: ([words.lists.pasteTooLong(Key.pasteLimit)], .error)
    case .tableSaved(let count, let changes):
      (words.lists.tableSaved(count, changes, marks: glyphs.marks), .notice)
    case .noLongerCounts(let fact): ([words.noLongerCounts(fact)], .error)
    case nil: newsNote ?? (activeFault.map { ([words.fault($0)], .error) }) ?? (firstSteps, .notice)
    }
  }

  /// What can be done where a form was not saved.
  private func choices(after trouble: Trouble) -> [String] {
    guard place == .form, case .save = trouble else { return [] }
    return [words.live.choices]
  }

  /// What colleagues have just done; the person's own doings come first.
  private var newsNote: ([String], Style)? {
    news.note.map {
      (words.live.note($0.entries, $0.changes, today: now.day, marks: glyphs.marks), .notice)
    }
  }

  /// What a colleague made of an indicator that nobody here has looked at since.
  func newsLine(of row: IndicatorRow) -> String? {
    news.rows[row.indicator.id].map {
      "\(glyphs.news) "
        + words.live.news($0.entry, $0.change, today: now.day, marks: glyphs.marks)
    }
  }

  private var firstSteps: [String] {
    guard place == .home, overview?.isEmpty == true else { return [] }
    return [words.screens.firstStart(outage: "o", repair: "r", delivery: "d", acceptance: "e")]
  }
}

extension Overview {
  /// Whether nobody has entered anything that counts yet.
  var isEmpty: Bool {
    projects.allSatisfy { $0.rows.allSatisfy { $0.lastEntry == nil } }
  }
}
