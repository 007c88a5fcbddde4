// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "sinerelu",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "ActivationPlots", targets: ["ActivationPlots"]),
    .library(name: "Activations", targets: ["Activations"]),
    .library(name: "Render", targets: ["Render"]),
    // For the package in Experiments/, which is no client: what it reads, measures and writes, and its command line.
    .library(name: "_Results", targets: ["Results", "Measurements"]),
    .library(name: "_CommandLine", targets: ["CommandLineTools", "Files"]),
    .executable(name: "plotgen", targets: ["plotgen"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CCairo",
      pkgConfig: "cairo-ft cairo-svg cairo-pdf cairo-ps libpng fontconfig",
      providers: [.apt(["libcairo2-dev"]), .brew(["cairo"])]
    ),
    .systemLibrary(
      name: "CMPFR", pkgConfig: "mpfr",
      providers: [.apt(["libmpfr-dev"]), .brew(["mpfr"])]
    ),
    .target(name: "Activations", dependencies: ["CMPFR"], exclude: ["Lanes/Coefficients"]),
    .target(name: "Render", dependencies: ["CCairo", "Files"]),
    .target(name: "Words", dependencies: ["Activations"]),
    .target(name: "ActivationPlots", dependencies: ["Activations", "Render", "Words"]),
    .target(
      name: "Gallery",
      dependencies: ["ActivationPlots", "Activations", "Render", "Results", "Words"]),
    .target(name: "Results", dependencies: ["Activations"]),
    .target(
      name: "Measurements", dependencies: ["Activations", "Results"], exclude: ["Peers/Python"]),
    .target(
      name: "Documentation",
      dependencies: ["Activations", "Gallery", "Render", "Results", "Words"]),
    .target(
      name: "Files", dependencies: [.product(name: "SystemPackage", package: "swift-system")]
    ),
    .target(
      name: "CommandLineTools",
      dependencies: [
        "Activations",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(
      name: "plotgen",
      dependencies: [
        "ActivationPlots", "Activations", "CommandLineTools", "Documentation", "Files", "Gallery",
        "Measurements", "Render", "Results", "Words",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .target(
      name: "Fuzzing", dependencies: ["Activations", "TestSupport"], path: "Tests/Fuzzing",
      exclude: ["Corpus"]),
    .executableTarget(name: "fuzz", dependencies: ["Fuzzing"], path: "Tests/fuzzer"),
    .testTarget(
      name: "ActivationsTests", dependencies: ["Activations", "CMPFR", "TestSupport"],
      exclude: ["References/Generator"], resources: [.copy("References/references.json")]),
    .testTarget(
      name: "ActivationPlotsTests", dependencies: ["ActivationPlots", "TestSupport"]),
    .testTarget(name: "FilesTests", dependencies: ["Files"]),
    .testTarget(name: "WordsTests", dependencies: ["Activations", "Words"]),
    .testTarget(name: "RenderTests", dependencies: ["CCairo", "Render", "TestSupport"]),
    .target(
      name: "ExperimentExamples", dependencies: ["Results"], path: "Tests/ExperimentExamples"),
    .testTarget(
      name: "GalleryTests",
      dependencies: [
        "ActivationPlots", "Activations", "ExperimentExamples", "Gallery", "Render", "Results",
        "TestSupport", "Words",
      ],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "MeasurementsTests", dependencies: ["Activations", "Measurements", "Results"]),
    .testTarget(
      name: "ResultsTests", dependencies: ["Results"],
      exclude: ["References/Generator"], resources: [.copy("References/references.json")]),
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "Activations", "Documentation", "ExperimentExamples", "Gallery", "Results", "Words",
      ]),
    .testTarget(
      name: "plotgenTests",
      dependencies: ["Activations", "Fuzzing", "Results", "TestSupport", "fuzz", "plotgen"]),
  ]
)

// The compiler takes longer to optimise most tests than they take to run as they are. What they test is optimised, and
// so are those that compute most.
for target in package.targets where target.type == .test && target.name != "ActivationsTests" {
  target.swiftSettings = [.unsafeFlags(["-Onone"])]
}
