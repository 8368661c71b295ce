/// The list of keys that work in the place from which help was asked, filtered by what is typed.
struct HelpState: Equatable, Sendable {
  let place: Place
  var filter = LineEditor()
  var top = 0

  init(for place: Place) {
    self.place = place
  }
}
