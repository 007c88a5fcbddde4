// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "sinerelu",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Activations", targets: ["Activations"]),
    .library(name: "Render", targets: ["Render"]),
  ],
  dependencies: [],
  targets: [
    .systemLibrary(
      name: "CCairo",
      pkgConfig: "cairo-ft cairo-svg cairo-pdf libpng fontconfig",
      providers: [.apt(["libcairo2-dev"]), .brew(["cairo"])]
    ),
    .target(name: "Activations"),
    .target(name: "Render", dependencies: ["CCairo"]),
    .testTarget(name: "ActivationsTests", dependencies: ["Activations"]),
    .testTarget(name: "RenderTests", dependencies: ["Render"]),
  ]
)
