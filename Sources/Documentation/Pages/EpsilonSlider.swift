import Activations
import Gallery

/// SineReLU for one ε after another, which a script of the site turns into a slider; without it, the figure
/// that has several in one.
enum EpsilonSlider {
  /// The element: the frames and values in attributes, inside it the figure.
  static var text: String {
    let frames = EpsilonFrames.all.map { "../Plots/\($0.name).svg" }.joined(separator: ", ")
    let values = EpsilonFrames.epsilons.map(PageNumber.text).joined(separator: " ")
    let words = EpsilonFrames.all.map { HTML.escaped($0.words.description) }.joined(
      separator: " | ")
    let whole = Figures.all.first { $0.name == "sinerelu-sweep" }.map {
      Picture(figure: $0, isLazy: false).text
    }
    return """
      <div class="frames" data-frames="\(frames)" data-values="\(values)" data-start="0.5" data-words="\(words)">

      \(whole ?? "")

      </div>
      """
  }
}
