import Activations
import Foundation
import Testing

@testable import Documentation

/// Whether the pages exist that links lead to cannot be tested without a network.
struct LinksTests {
  @Test func everyFrameworkHasAnAddressOfItsOwn() {
    let frameworks = Framework.allCases.filter { $0 != .echoUntil2020 }
    #expect(Set(frameworks.map(\.address)).count == frameworks.count)
    #expect(Framework.echo.address == Framework.echoUntil2020.address)
    for framework in frameworks { expectAddress(framework.address) }
  }

  @Test func everyLinkToAPaperIsAnAddress() {
    let addresses = Catalogue.all.compactMap { $0.facts.source.flatMap { SourceLink($0).address } }
    #expect(addresses.count > 40)
    for address in addresses { expectAddress(address) }
  }

  private func expectAddress(_ text: String) {
    let url = URL(string: text)
    #expect(url?.scheme == "https" && url?.host()?.contains(".") == true, "\(text)")
    #expect(!text.contains { " <>\"()".contains($0) }, "\(text)")
  }
}
