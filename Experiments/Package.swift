// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "Experiments",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "sinerelu", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.6.0"),
  ],
  targets: [
    .systemLibrary(
      name: "COpenBLAS", pkgConfig: "openblas",
      providers: [.apt(["libopenblas-dev"]), .brew(["openblas"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(
      name: "Training",
      dependencies: [
        "COpenBLAS", "CZlib",
        .product(name: "Activations", package: "sinerelu"),
        .product(name: "_Results", package: "sinerelu"),
      ]),
    .executableTarget(
      name: "experiments",
      dependencies: [
        "Training",
        .product(name: "Activations", package: "sinerelu"),
        .product(name: "_CommandLine", package: "sinerelu"),
        .product(name: "_Results", package: "sinerelu"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(
      name: "TrainingTests",
      dependencies: [
        "CZlib", "Training",
        .product(name: "Activations", package: "sinerelu"),
        .product(name: "_Results", package: "sinerelu"),
      ],
      resources: [.copy("Resources")]),
  ]
)
