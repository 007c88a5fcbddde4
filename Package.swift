// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "sinerelu",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Activations", targets: ["Activations"]),
    .library(name: "Render", targets: ["Render"]),
    .library(name: "Terminal", targets: ["Terminal"]),
    // For the package in Experiments/, which is no client: what it reads, measures and writes.
    .library(name: "_Results", targets: ["Results", "Measurements"]),
    .executable(name: "plotgen", targets: ["plotgen"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.6.0")
  ],
  targets: [
    .systemLibrary(
      name: "CCairo",
      pkgConfig: "cairo-ft cairo-svg cairo-pdf libpng fontconfig",
      providers: [.apt(["libcairo2-dev"]), .brew(["cairo"])]
    ),
    .systemLibrary(
      name: "CMPFR", pkgConfig: "mpfr",
      providers: [.apt(["libmpfr-dev"]), .brew(["mpfr"])]
    ),
    .target(name: "Activations", dependencies: ["CMPFR"], exclude: ["Lanes/Coefficients"]),
    .target(name: "Render", dependencies: ["CCairo"]),
    .target(name: "Gallery", dependencies: ["Activations", "Render", "Results"]),
    .target(name: "Results", dependencies: ["Activations"]),
    .target(
      name: "Measurements", dependencies: ["Activations", "Results"], exclude: ["Peers/Python"]),
    .target(
      name: "Documentation", dependencies: ["Activations", "Gallery", "Render", "Results"]),
    .target(
      name: "Terminal",
      dependencies: [
        "Activations",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(
      name: "plotgen",
      dependencies: [
        "Activations", "Documentation", "Gallery", "Measurements", "Render", "Results", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(
      name: "ActivationsTests", dependencies: ["Activations", "CMPFR", "TestSupport"],
      exclude: ["References/Generator"], resources: [.copy("References/references.json")]),
    .testTarget(name: "RenderTests", dependencies: ["Render", "TestSupport"]),
    .target(
      name: "ExperimentExamples", dependencies: ["Results"], path: "Tests/ExperimentExamples"),
    .testTarget(
      name: "GalleryTests",
      dependencies: [
        "Activations", "ExperimentExamples", "Gallery", "Render", "Results", "TestSupport",
      ]),
    .testTarget(
      name: "ResultsTests", dependencies: ["Results"],
      exclude: ["References/Generator"], resources: [.copy("References/references.json")]),
    .testTarget(
      name: "MeasurementsTests", dependencies: ["Activations", "Measurements", "Results"]),
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "Activations", "Documentation", "ExperimentExamples", "Gallery", "Results",
      ]),
    .testTarget(name: "plotgenTests", dependencies: ["Activations", "Results", "plotgen"]),
  ]
)
