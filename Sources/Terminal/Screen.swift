/// Something that can show a grid: a terminal, or a stand-in for one.
public protocol Screen: AnyObject {
  var size: Size { get }
  /// Shows the grid, and the cursor at a point or not at all.
  func present(_ grid: CellGrid, cursor: Point?)
}
