import Console
import Curses
import Glibc
import Synchronization
import Terminal
import Words

/// The thread that owns the database: effects go in, messages come back.
///
/// Between effects it looks four times a second whether a colleague has saved.
final class Worker: Sendable {
  private struct Queues {
    var effects: [Effect] = []
    var messages: [Message] = []
    var isClosed = false
    var thread: pthread_t?
    var patience: Patience?
  }

  private let queues = Mutex(Queues())
  /// The worker sleeps on the reading end; a byte wakes it.
  private let pipe: (read: Int32, write: Int32)

  private static let pollMilliseconds: Int32 = 250

  init?() {
    var ends: [Int32] = [0, 0]
    guard Glibc.pipe(&ends) == 0 else { return nil }
    pipe = (ends[0], ends[1])
  }

  /// Starts the thread, to which the world belongs from then on.
  func start(with world: sending World, words: Words, keeper: DraftKeeper?) -> Bool {
    let patience = world.patience
    queues.withLock { $0.patience = patience }
    let job = Unmanaged.passRetained(
      Job(
        worker: self, desk: EffectDesk(world: world, words: words, keeper: keeper),
        patience: patience))
    var thread = pthread_t()
    let result = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        let job = Unmanaged<Job>.fromOpaque(argument).takeRetainedValue()
        EventSource.blockSignals()
        job.worker.work(at: job.desk, job.patience)
        return nil
      }, job.toOpaque())
    guard result == 0 else {
      job.release()
      return false
    }
    queues.withLock { $0.thread = thread }
    return true
  }

  private final class Job {
    let worker: Worker
    let desk: EffectDesk
    let patience: Patience

    init(worker: Worker, desk: EffectDesk, patience: Patience) {
      (self.worker, self.desk, self.patience) = (worker, desk, patience)
    }
  }

  /// Asks for something to be done; callable from the main thread.
  func post(_ effect: Effect) {
    queues.withLock { $0.effects.append(effect) }
    wake()
  }

  /// Takes what has come back.
  func takeMessages() -> [Message] {
    queues.withLock { queues in
      defer { queues.messages = [] }
      return queues.messages
    }
  }

  /// Ends the wait for a database that a colleague's save holds, if there is one.
  func stopWaiting() {
    queues.withLock { $0.patience }?.callOff()
  }

  /// Waits until the thread has done what was asked and has ended, so that no save is cut off.
  ///
  /// What waits for a colleague's save waits no longer: nobody could be told how it ended.
  func finish() {
    let thread = queues.withLock { queues in
      queues.isClosed = true
      return queues.thread.take()
    }
    stopWaiting()
    wake()
    if let thread { pthread_join(thread, nil) }
  }

  private func wake() {
    var byte: UInt8 = 1
    _ = Glibc.write(pipe.write, &byte, 1)
  }

  private func work(at desk: EffectDesk, _ patience: Patience) {
    while true {
      let (effects, isClosed) = queues.withLock { queues in
        defer { queues.effects = [] }
        return (queues.effects, queues.isClosed)
      }
      for effect in newest(effects) {
        patience.begin(telling: { self.send([.waiting]) })
        if isHurried { patience.callOff() }
        send(desk.perform(effect, isCancelled: { self.isPointless(effect) }))
      }
      if effects.isEmpty {
        if isClosed { return desk.close() }
        if !sleep() {
          patience.beginUnasked()
          send(desk.lookForOthers())
        }
      }
    }
  }

  /// Of several previews or pictures asked for while the worker was busy, only the last counts.
  private func newest(_ effects: [Effect]) -> [Effect] {
    effects.enumerated().filter { index, effect in
      !effects[(index + 1)...].contains { $0.replaces(effect) }
    }.map(\.element)
  }

  /// Whether something asked for since makes an effect pointless.
  private func isPointless(_ effect: Effect) -> Bool {
    queues.withLock { $0.isClosed || $0.effects.contains { $0.replaces(effect) } }
  }

  /// Whether the program is about to end.
  private var isHurried: Bool { queues.withLock { $0.isClosed } }

  private func send(_ messages: [Message]) {
    guard !messages.isEmpty else { return }
    queues.withLock { $0.messages += messages }
    EventSource.wake()
  }

  /// Sleeps until woken (true) or until it is time to look for others (false).
  private func sleep() -> Bool {
    var watched = pollfd(fd: pipe.read, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, Worker.pollMilliseconds) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 64)
    _ = read(pipe.read, &bytes, bytes.count)
    return true
  }
}

extension Effect {
  /// Whether this request makes an earlier one pointless.
  fileprivate func replaces(_ earlier: Effect) -> Bool {
    switch (earlier, self) {
    case (.preview, .preview), (.load, .load), (.weigh, .weigh), (.readTable, .readTable),
      (.previewSetting, .previewSetting), (.readTickets, .readTickets), (.fillForm, .fillForm):
      true
    case (.list(let earlier), .list(let later)): earlier.list == later.list
    default: false
    }
  }
}
