import Foundation
import Measurements
import Testing

struct PeerGroupTests {
  let fake: FakePeer

  init() throws { fake = try FakePeer() }

  @Test func whatIsMissingIsLeftOutWithItsReason() throws {
    // The name is the script's argument.
    let hello = """
      case $1 in
      numpy) echo '{"version": "2.0", "settings": "float32"}' ;;
      jax) echo '{"missing": "No matching distribution found"}' ;;
      torch) echo 'Illegal instruction' >&2; exit 132 ;;
      esac
      """
    let group = try PeerGroup(
      ["torch", "numpy", "jax"], python: "/bin/sh", script: try fake.script(["hello": hello]),
      folder: fake.folder)
    #expect(group.processes.map(\.name) == ["numpy"])
    #expect(group.peers == [Peer(name: "numpy", version: "2.0", settings: "float32")])
    #expect(
      group.leftOut == [
        MissingPeer(name: "torch", reason: "Illegal instruction"),
        MissingPeer(name: "jax", reason: "No matching distribution found"),
      ])
  }

  @Test func aBrokenPeerIsAnErrorAndNotLeftOut() throws {
    let script = try fake.script(["hello": say(#"{"version": 2}"#)])
    #expect(
      throws: PeerError.malformed(peer: "numpy", request: "hello", answer: #"{"version": 2}"#)
    ) {
      try PeerGroup(["numpy"], python: "/bin/sh", script: script, folder: fake.folder)
    }
  }
}
