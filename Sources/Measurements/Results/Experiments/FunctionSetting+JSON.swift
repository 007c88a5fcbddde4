extension FunctionSetting: JSONReadable {
  init(_ node: JSONNode) throws(Flaw) {
    let needed = "an object with the values of the parameters"
    let member = try node.member("parameters", needed: needed)
    guard case .object(let values) = member.value else { throw member.flaw(needed: needed) }
    var parameters: [String: Double] = [:]
    for name in values.keys.sorted() {
      parameters[name] = try member.number(
        name, in: -Double.greatestFiniteMagnitude ... .greatestFiniteMagnitude,
        needed: "a finite number")
    }
    self.init(function: try node.text("function"), parameters: parameters)
  }
}
