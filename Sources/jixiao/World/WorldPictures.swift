import Core
import Reports
import Store
import Words

/// Pictures of the projects as of a day, and what changes between two of them.
extension World {
  /// The picture as of a day; nil is today.
  func overview(asOf day: Day?) throws(Trouble) -> Overview {
    try ask { () throws(StoreError) in
      let frame = try frame(asOf: day)
      let overview = frame.overview(try store.projectYears(year: frame.year, cut: frame.cut))
      var marked = overview.marked(with: try reviewMarks(of: overview))
      marked.handedForms = try checks(year: frame.year, latest: true)
      return marked
    }
  }

  /// Each project's latest review through the picture's day, held against the figures of now.
  private func reviewMarks(of overview: Overview) throws(StoreError) -> [ReviewMark] {
    var marks: [ReviewMark] = []
    var pictures = [overview]
    for review in try store.reviews() where review.figures.asOf <= overview.asOf {
      let day = review.figures.asOf
      let isFirst = !marks.contains { $0.review.project == review.project }
      guard isFirst, day.year == overview.year else { continue }
      if !pictures.contains(where: { $0.asOf == day }) {
        let frame = try frame(asOf: day)
        pictures.append(
          frame.overview(try store.projectYears(year: frame.year, cut: frame.cut)))
      }
      let picture = pictures.first { $0.asOf == day }
      guard let figures = picture?.reviewedFigures(of: review.project) else { continue }
      marks.append(ReviewMark(review, now: figures))
    }
    return marks
  }

  /// What changed between a day, held inside the shown year, and the day shown.
  func comparison(since day: Day, asOf shown: Day?) throws(Trouble) -> Comparison {
    let now = try overview(asOf: shown)
    let held = min(max(day, Day.first(of: now.year)), Day.last(of: now.year))
    return Comparison(try overview(asOf: held), now)
  }

  /// Does something, and tells how the picture as of a day changed by it.
  func changing<Done>(
    asOf day: Day?, _ deed: () throws(Trouble) -> Done
  ) throws(Trouble) -> (done: Done, changes: [RowChange], overview: Overview) {
    let before = try overview(asOf: day)
    let done = try deed()
    let after = try overview(asOf: day)
    return (done, before.changes(to: after), after)
  }

  /// What the years that stand now and those that would come differ in, as of a day.
  func previewing(
    asOf day: Day?,
    _ years: (Frame) throws(StoreError) -> (before: [ProjectYear], after: [ProjectYear])
  ) throws(Trouble) -> [RowChange] {
    try ask { () throws(StoreError) in
      let frame = try frame(asOf: day)
      let (before, after) = try years(frame)
      return frame.overview(before).changes(to: frame.overview(after))
    }
  }

  /// What a picture needs beside the projects' years.
  struct Frame {
    /// The year whose tables are shown.
    let year: Int
    /// Not after the year's end.
    let cut: Cut
    fileprivate let now: Moment
    fileprivate let settings: Settings

    fileprivate func overview(_ years: [ProjectYear]) -> Overview {
      Overview(years, year: year, cut: cut, now: now, settings: settings)
    }
  }

  private func frame(asOf day: Day?) throws(StoreError) -> Frame {
    let now = now
    let cut = Cut(asOf: day ?? now.day, now: now)
    let year = try edition(for: cut.day.year)
    return Frame(
      year: year, cut: cut.stopped(atEndOf: year), now: now, settings: try store.settings())
  }

  /// The year whose tables are shown: the day's own, else the last before it, else the first.
  func edition(for year: Int) throws(StoreError) -> Int {
    let years = try store.years()
    return years.last { $0 <= year } ?? years.first ?? year
  }
}
