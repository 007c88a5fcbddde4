import Foundation
import Testing

@testable import Measurements

/// The scripts in Python, with nothing but its standard library.
@Suite(.enabled(if: Python.path != nil, "there is no python3 on the path"))
struct PeerScriptTests {
  let fake: FakePeer

  init() throws { fake = try FakePeer() }

  @Test func aPeerThatIsNotInstalledIsMissing() throws {
    let python = try #require(Python.path)
    let hiding = """
      import os, sys
      os.environ["PATH"] = "/nowhere"
      os.execv(sys.executable, [sys.executable] + sys.argv[1:])
      """
    let peer = try PeerProcess(
      name: "gnuplot",
      command: [python, "-c", hiding, Self.script("serve.py"), "gnuplot"],
      folder: fake.folder)
    let cause = "FileNotFoundError: there is no program gnuplot"
    #expect(throws: PeerError.refused(peer: "gnuplot", request: "hello", cause: cause)) {
      let _: PeerAnswer.Greeting = try peer.ask(.hello)
    }
  }

  @Test(arguments: [
    (
      "a\nERROR: No matching distribution found for jax==1",
      "No matching distribution found for jax==1"
    ),
    (
      "Could not fetch URL https://host.example/simple/: refused",
      "Could not fetch URL an address refused"
    ),
    ("No such file: '/home/somebody/lib/libcudart.so.13'", "No such file: 'libcudart.so.13'"),
    ("HTTPSConnectionPool(host='host.example', port=443)", "HTTPSConnectionPool(host, port=443)"),
    ("\n \n", "it gives no reason"),
  ])
  func complaintsTellNothingAboutTheMachine(text: String, told: String) throws {
    let process = Process()
    let output = Pipe()
    process.standardOutput = output
    process.currentDirectoryURL = URL(filePath: Self.script(""))
    let program = "import sys; from complaint import shortened; print(shortened(sys.argv[1]))"
    try process.run(command: [try #require(Python.path), "-B", "-c", program, text])
    let line = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(line == told + "\n")
  }

  @Test func theFormsOfOneFunctionAreKnownToTheScript() throws {
    let python = try #require(Python.path)
    let program = "import serve; print(' '.join(serve.PEERS + serve.FORMS))"
    let process = Process()
    let output = Pipe()
    process.standardOutput = output
    process.currentDirectoryURL = URL(filePath: Self.script(""))
    try process.run(command: [python, "-B", "-c", program])
    let line = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let known = Set(line.split { $0.isWhitespace }.map(String.init))
    #expect(known.isSuperset(of: PeerGroup.forms + PeerGroup.libraries + PeerGroup.tools))
  }

  private static func script(_ name: String) -> String {
    let package = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    return package.appending(path: "Sources/Measurements/Peers/Python/\(name)").path
  }
}
