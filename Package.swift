// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A module of the house; what it may import is its dependency list (docs/architecture.md).
func room(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
  of name: String, using dependencies: [Target.Dependency], leaving texts: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: texts, swiftSettings: strict)
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

let package = Package(
  name: "jixiao",
  products: [
    .executable(name: "jixiao", targets: ["jixiao"]),
    // For the fuzzers, a package of their own (Tests/Fuzzing/Driver).
    .library(name: "FuzzChecks", targets: ["FuzzChecks"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0")
  ],
  targets: [
    room("Core"),
    room("PlainText"),
    room("Files"),
    .target(
      name: "ShippedData", dependencies: ["Core"], path: "data",
      resources: [.embedInCode("year2025.json")], swiftSettings: strict),
    room("Reports", uses: ["Core"]),
    room("Words", uses: ["Core", "Intake", "Reports"]),
    room("Intake", uses: ["Core"]),
    .target(name: "CXlsxWriter"),
    room("Exports", uses: ["CXlsxWriter", "Core", "Files", "PlainText", "Reports", "Words"]),
    .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),
    room("Store", uses: ["Core", "CSQLite", "Files", grdb]),
    room("Terminal", uses: ["PlainText"]),
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),
    room("Curses", uses: ["CNcurses", "Terminal"]),
    room("Console", uses: ["Core", "Intake", "PlainText", "Reports", "Terminal", "Words"]),
    .executableTarget(
      name: "jixiao",
      dependencies: [
        "Core", "PlainText", "ShippedData", "Reports", "Words", "Intake", "Exports", "Store",
        "Terminal", "Curses", "Console",
      ],
      swiftSettings: strict),
    .target(name: "Seeded", path: "Tests/Seeded", swiftSettings: strict),
    .target(
      name: "CBenchmarks", path: "Tests/Benchmarks/CBenchmarks",
      linkerSettings: [.linkedLibrary("sqlite3")]),
    .executableTarget(
      name: "Benchmarks", dependencies: ["Core", "CBenchmarks", "Seeded", "ShippedData", "Store"],
      path: "Tests/Benchmarks/Program", swiftSettings: strict),
    .target(
      name: "FuzzChecks", dependencies: ["Core", "Intake", "PlainText", "ShippedData", "Terminal"],
      path: "Tests/Fuzzing/Checks", swiftSettings: strict),
    .testTarget(
      name: "FuzzingTests", dependencies: ["FuzzChecks", "Seeded"], path: "Tests/Fuzzing/Replay",
      swiftSettings: strict),
    tests(of: "CoreTests", using: ["Core", "Seeded", "ShippedData"]),
    tests(of: "PlainTextTests", using: ["PlainText", "Seeded"]),
    tests(of: "ShippedDataTests", using: ["ShippedData", "Core"]),
    tests(of: "TerminalTests", using: ["Terminal", "Curses", "CNcurses", "Seeded"]),
    tests(of: "StoreTests", using: ["Store", "Core", "Seeded", "ShippedData", grdb]),
    tests(of: "IntakeTests", using: ["Intake", "Core", "Seeded"]),
    tests(
      of: "ReportsTests", using: ["Reports", "Words", "Exports", "Intake", "PlainText", "Core"]),
    tests(
      of: "ConsoleTests",
      using: [
        "Console", "Core", "Intake", "PlainText", "Reports", "ShippedData", "Terminal", "Words",
      ],
      leaving: ["Golden/Screens"]),
    tests(of: "EndToEndTests", using: ["Seeded"]),
  ],
  swiftLanguageModes: [.v6]
)
