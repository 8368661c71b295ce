import Console
import Core
import Curses
import Glibc
import Synchronization
import Words

/// The thread that keeps what is typed outside the program, so that neither the screen nor a save
/// waits for it.
final class DraftKeeper: Sendable {
  private struct State {
    /// What is to be kept, and since when it is so; nil once it is kept.
    var pending: (unsaved: Unsaved, at: Moment)?
    /// What dead sessions left, taken over by this one.
    var claimed: [DraftSlot] = []
    /// Whether what was taken over stands in this session's own file from the next writing on.
    var releasesClaimed = false
    var fault: SystemReason?
    var hasFailed = false
    var isClosed = false
    var thread: pthread_t?
  }

  /// The session's name, which no other session has.
  let session: String
  private let folder: DraftFolder
  private let state = Mutex(State())
  private let pipe: (read: Int32, write: Int32)

  /// The least time between two writings.
  private static let pauseMilliseconds: Int32 = 200

  init?(_ folder: DraftFolder) {
    var ends: [Int32] = [0, 0]
    guard Glibc.pipe(&ends) == 0 else { return nil }
    (self.folder, pipe, session) = (folder, (ends[0], ends[1]), folder.newName())
  }

  func start() {
    var thread = pthread_t()
    let argument = Unmanaged.passRetained(self)
    let result = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        let keeper = Unmanaged<DraftKeeper>.fromOpaque(argument).takeRetainedValue()
        EventSource.blockSignals()
        keeper.work()
        return nil
      }, argument.toOpaque())
    guard result == 0 else {
      argument.release()
      return
    }
    state.withLock { $0.thread = thread }
  }

  /// Keeps this from now on, in place of what was kept before; callable from the main thread.
  func keep(_ unsaved: Unsaved, at now: Moment) {
    state.withLock { $0.pending = (unsaved, now) }
    wake()
  }

  /// What dead sessions left is part of what is kept from now on.
  func releaseClaimed() {
    state.withLock { $0.releasesClaimed = true }
    wake()
  }

  /// Why nothing can be kept; said once.
  func takeFault() -> SystemReason? {
    state.withLock { $0.fault.take() }
  }

  /// Waits until everything is kept and the thread has ended.
  func finish() {
    let thread = state.withLock { state in
      state.isClosed = true
      return state.thread.take()
    }
    wake()
    if let thread { pthread_join(thread, nil) }
  }

  private func wake() {
    var byte: UInt8 = 1
    _ = Glibc.write(pipe.write, &byte, 1)
  }

  private func sleep() {
    var watched = pollfd(fd: pipe.read, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, -1) > 0 else { return }
    var bytes = [UInt8](repeating: 0, count: 64)
    _ = read(pipe.read, &bytes, bytes.count)
  }
}

// MARK: Keeping

extension DraftKeeper {
  private func work() {
    var slot: DraftSlot?
    while true {
      let (pending, claimed, isClosed) = state.withLock { state in
        let claimed = state.releasesClaimed ? state.claimed : []
        if state.releasesClaimed { (state.claimed, state.releasesClaimed) = ([], false) }
        return (state.pending.take(), claimed, state.isClosed)
      }
      if write(pending, &slot) { for dead in claimed { dead.clear() } }
      if pending == nil {
        if isClosed { return }
        sleep()
      } else if !isClosed {
        poll(nil, 0, DraftKeeper.pauseMilliseconds)
      }
    }
  }

  /// Whether everything that is to be kept is kept.
  private func write(_ pending: (unsaved: Unsaved, at: Moment)?, _ slot: inout DraftSlot?) -> Bool {
    guard let pending else { return true }
    guard !pending.unsaved.isEmpty else {
      slot?.clear()
      slot = nil
      return true
    }
    do throws(DraftFault) {
      if slot == nil {
        try folder.make()
        slot = try DraftSlot(session, in: folder)
      }
      try slot?.write(DraftKeeper.text(pending.unsaved, at: pending.at))
      return true
    } catch {
      tell(error.reason)
      return false
    }
  }

  /// As much as may be kept; what was open longest ago is left out first.
  private static func text(_ unsaved: Unsaved, at now: Moment) -> String {
    var unsaved = unsaved
    var text = unsaved.text(at: now)
    while text.utf8.count > Unsaved.limit, unsaved.open.popLast() != nil {
      text = unsaved.text(at: now)
    }
    return text
  }

  private func tell(_ reason: SystemReason) {
    let isFirst = state.withLock { state in
      defer { state.hasFailed = true }
      if !state.hasFailed { state.fault = reason }
      return !state.hasFailed
    }
    if isFirst { EventSource.wake() }
  }
}

// MARK: What dead sessions left

extension DraftKeeper {
  /// What dead sessions left, taken over by this one; nil stands for what cannot be read.
  func claim() -> [Unsaved?] {
    folder.removeLeftovers()
    return folder.names().compactMap { name -> Unsaved?? in
      guard let slot = try? DraftSlot(name, in: folder) else { return nil }
      let left = slot.read().flatMap { Unsaved(parsing: $0) }
      state.withLock { $0.claimed.append(slot) }
      return .some(left)
    }
  }
}
