import Core
import Reports
import Store
import Words

/// Roles, the closed period and reviews as console and commands use them.
extension World {
  /// What the person at work may do.
  func authority() throws(Trouble) -> Authority {
    try ask { () throws(StoreError) in try store.authority() }
  }

  func roles() throws(Trouble) -> [GivenRole] {
    try ask { () throws(StoreError) in try store.roles() }
  }

  func setRole(of holder: RoleHolder, to role: Role?, why: String) throws(Trouble) {
    let entry = Entry(person: person, at: now)
    try ask { () throws(StoreError) in
      try store.setRole(of: holder, to: role, why: why, by: entry, edit: .new())
    }
  }

  func lock() throws(Trouble) -> PeriodLock? {
    try ask { () throws(StoreError) in try store.lock() }
  }

  func setLock(through day: Day?, why: String) throws(Trouble) {
    let entry = Entry(person: person, at: now)
    try ask { () throws(StoreError) in
      try store.setLock(through: day, why: why, by: entry, edit: .new())
    }
  }

  func reviews(project: Int?) throws(Trouble) -> [Review] {
    try ask { () throws(StoreError) in try store.reviews(project: project) }
  }

  /// Marks the figures of a picture as reviewed, those of all its projects.
  func review(
    _ figures: [(project: Int, figures: ReviewedFigures)], remark: String
  ) throws(Trouble) {
    let entry = Entry(person: person, at: now)
    try ask { () throws(StoreError) in
      try store.review(figures, remark: remark, by: entry, edit: .new())
    }
  }
}
