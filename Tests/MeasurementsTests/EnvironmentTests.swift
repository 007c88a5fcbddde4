import Testing

@testable import Measurements
@testable import Results

struct EnvironmentTests {
  @Test func theProcessorIsThatOfTheFirstCore() {
    let text =
      "processor\t: 0\nmodel\t\t: 85\nmodel name\t: A CPU @ 2.50GHz\n\nmodel name\t: Another\n"
    #expect(SystemText.processor(text) == "A CPU @ 2.50GHz")
  }

  @Test func whereTheProcessorHasNoNameItHasNumbers() {
    let text = "processor\t: 0\nCPU implementer\t: 0x41\nCPU part\t: 0xd40\n"
    #expect(SystemText.processor(text) == "CPU implementer 0x41, CPU part 0xd40")
    #expect(SystemText.processor("processor : 0\n") == nil)
  }

  @Test func modelClockAndCachesTellProcessorsOfOneNameApart() {
    let text =
      "cpu family\t: 25\nmodel\t\t: 17\nmodel name\t: A CPU\nstepping\t: 1\ncpu MHz\t\t: 2596.132\n"
    #expect(SystemText.model(text) == "family 25 model 17 stepping 1")
    #expect(SystemText.clock(text) == "2596 MHz")
    #expect(SystemText.model("") == nil && SystemText.clock("cpu MHz : fast\n") == nil)
    #expect(SystemText.cache(level: "1\n", kind: "Data\n", size: "32K\n") == "L1 data cache 32 KiB")
    #expect(SystemText.cache(level: "3", kind: "Unified", size: "32768K") == "L3 cache 32768 KiB")
    #expect(SystemText.cache(level: "3", kind: nil, size: "1K") == nil)
  }

  @Test func theSystemIsCalledByItsPrettyName() {
    let text = "NAME=\"Debian\"\nPRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nID=debian\n"
    #expect(SystemText.systemName(text) == "Debian GNU/Linux 12 (bookworm)")
    #expect(SystemText.systemName("PRETTY_NAME=Alpine") == "Alpine")
    #expect(SystemText.systemName("NAME=x\n") == nil)
  }

  @Test func theKernelHasItsVersionAndNoMore() {
    #expect(SystemText.kernel("Linux 6.1.0-18-cloud-amd64 x86_64") == "Linux 6.1.0 x86_64")
    #expect(SystemText.kernel("Darwin 24.1.0 arm64") == "Darwin 24.1.0 arm64")
    #expect(SystemText.kernel("") == nil)
  }

  @Test func theVersionOfSwiftStandsAlone() {
    let linux = "Swift version 6.2 (swift-6.2-RELEASE)\nTarget: x86_64-unknown-linux-gnu\n"
    #expect(SystemText.swiftVersion(linux) == "Swift version 6.2 (swift-6.2-RELEASE)")
    let mac = "swift-driver version: 1.127 Apple Swift version 6.2 (swiftlang-6.2)\nTarget: arm64\n"
    #expect(SystemText.swiftVersion(mac) == "Swift version 6.2 (swiftlang-6.2)")
    #expect(SystemText.swiftVersion("zsh: not found") == nil)
  }

  @Test func thisMachineCanBeDescribedAndTheDescriptionKept() throws {
    let environment = Environment.current(flags: "-O")
    #expect(environment.cores >= 1 && environment.memory >= 1 << 20)
    #expect(environment.flags == "-O" && environment.version == PackageVersion.current)
    let results = AccuracyResults(environment: environment, command: "test", rows: [])
    #expect(try AccuracyResults(results.bytes(), path: "a") == results)
  }

  @Test func aCommandThatFailsPrintsNothing() {
    #expect(Command("false").output == nil)
    #expect(Command("no-such-program-anywhere").output == nil)
    #expect(Command("echo", "a b").firstLine == "a b")
  }
}
