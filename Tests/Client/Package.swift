// swift-tools-version: 6.2

import PackageDescription

// What a package that depends on this one sees of it: only the products, compiled for release. 'run.sh' names
// the programs that it made of the documentation.
let samples = (Context.environment["SAMPLES"] ?? "").split(separator: ",").map(String.init)

let products: [Target.Dependency] = ["ActivationPlots", "Activations", "Render"].map {
  .product(name: $0, package: "sinerelu")
}

let package = Package(
  name: "client",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "sinerelu", path: "../..")],
  targets: [.executableTarget(name: "client", dependencies: products)]
    + samples.map {
      // A sample shows values that it makes no use of.
      .executableTarget(
        name: $0, dependencies: products, path: ".build/samples/\($0)",
        swiftSettings: [.unsafeFlags(["-suppress-warnings"])])
    }
)
