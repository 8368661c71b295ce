// swift-tools-version: 6.2

import PackageDescription

// The fuzzers stand apart from the program's package: libFuzzer brings a `main` of its own, which
// only a build with `--sanitize fuzzer` links. `make torture ONLY=fuzz` builds and runs it.
let package = Package(
  name: "Fuzzing",
  dependencies: [.package(name: "jixiao", path: "../../..")],
  targets: [
    .executableTarget(
      name: "fuzz", dependencies: [.product(name: "FuzzChecks", package: "jixiao")],
      path: "Sources")
  ],
  swiftLanguageModes: [.v6]
)
