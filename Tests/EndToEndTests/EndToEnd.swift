import Testing

/// The built program as its users meet it: started in a real terminal, or called by a script.
///
/// Scenarios are suites inside this one, so that they run one after the other: a terminal's
/// answers come late enough on a busy machine without two of them competing.
///
///     extension EndToEnd {
///       @Suite struct Export {
///         @Test("x writes the summary into the current folder")
///         func writesSummary() throws {
///           let clerk = try FreshUser()
///           let terminal = try TerminalSession(of: clerk)
///           try terminal.start("--demo")
///           try terminal.waitFor("绩效目标")
///           try terminal.press("x", "Enter")
///           try terminal.waitFor("绩效汇总-2025-07-31.txt")
///         }
///       }
///     }
@Suite(.serialized)
enum EndToEnd {}
