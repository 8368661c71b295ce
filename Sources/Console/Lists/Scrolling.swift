/// The first of so many rows to be drawn: the selected one shows, in the middle where there are
/// rows enough around it.
func firstShown(of count: Int, around selection: Int, room: Int) -> Int {
  max(0, min(selection - room / 2, count - room))
}
