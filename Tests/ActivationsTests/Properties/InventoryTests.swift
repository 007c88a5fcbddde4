import Activations
import Testing

struct InventoryTests {
  @Test func theCatalogueIsTheInventory() {
    #expect(Set(Catalogue.all.map { $0.facts.name }) == Set(Inventory.all.map(\.name)))
    #expect(Catalogue.all.count == Inventory.all.count)
  }

  @Test(arguments: Inventory.all)
  func whatIsProvedAgreesWithTheInventory(row: Inventory) throws {
    let function = try Catalogue.activation(named: row.name).init()
    let properties = function.properties(over: -7...7)
    #expect(properties.continuity.value == row.continuity)
    #expect(properties.undecided.isEmpty)
    #expect(properties.features.map(\.kind) == row.features.map(\.kind))
    for (found, expected) in zip(properties.features, row.features) {
      #expect((found.location - expected.location).magnitude <= 1e-12)
    }
    let limits = [properties.limits.left, properties.limits.right]
    for (found, expected) in zip(limits, row.limits) {
      switch (found.value, expected) {
      case (.value(let limit)?, let expected?):
        #expect(limit == expected || (limit - expected).magnitude <= 5e-5)
      case (Limit.none?, nil): break
      default: Issue.record("\(row.name): limit \(found) but \(String(describing: expected))")
      }
    }
  }

  @Test(arguments: Inventory.all)
  func limitsAreApproached(row: Inventory) throws {
    let function = try Catalogue.activation(named: row.name).init()
    for (sign, expected) in zip([-1.0, 1.0], row.limits) {
      guard let expected else {
        #expect(function(sign * .infinity).isNaN)
        continue
      }
      let far = function(sign * 1e8)
      if expected.isFinite {
        #expect((far - expected).magnitude <= 5e-5 || expected == 0 && far.magnitude < 1e-4)
      } else {
        #expect(far.sign == expected.sign && far.magnitude > 15)
      }
    }
  }
}
