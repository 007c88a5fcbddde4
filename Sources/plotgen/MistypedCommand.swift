import Activations
import Files

/// What was probably meant by words at the beginning that are no command.
struct MistypedCommand {
  /// What is said.
  let message: String

  /// Takes the arguments; nil if they begin as they should, or nobody knows what was meant.
  ///
  /// - Parameter commands: The names of all commands.
  init?(_ arguments: [String], commands: [String]) {
    let typed = Array(arguments.prefix { !$0.hasPrefix("-") && !$0.hasPrefix("−") })
    let isDraw = typed.first == "draw"
    let words = isDraw ? Array(typed.dropFirst()) : typed
    guard let first = words.first, !first.isEmpty, isDraw || !(commands + ["help"]).contains(first),
      !first.hasSuffix(FigureRequest.ending), !OutputDirectory(first).exists
    else { return nil }
    let begin = "Unexpected argument '\(first)'"
    let names = words.map { word in word.prefix { $0 != "(" } }
    let command = isDraw ? nil : Catalogue.nearest(to: first, among: commands)
    if names.allSatisfy({ (try? Catalogue.activation(named: String($0))) != nil }) {
      let list = words.map { $0.contains("(") ? "\"\($0)\"" : $0 }.joined(separator: " ")
      message = "\(begin); did you mean 'plotgen --activation \(list)'?"
    } else if let command {
      message = "there is no command '\(first)'; did you mean '\(command)'?"
    } else if (try? Expression(first)) != nil {
      message = "\(begin); did you mean 'plotgen --expression \"\(first)\"'?"
    } else {
      do throws(ActivationError) {
        _ = try Catalogue.activation(named: String(names[0]))
        return nil
      } catch .unknownName(_, nearest: let nearest?) {
        message = "\(begin); did you mean 'plotgen --activation \(nearest)'?"
      } catch {
        return nil
      }
    }
  }
}
