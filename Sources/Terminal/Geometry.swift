/// Columns and rows.
public struct Size: Hashable, Sendable {
  public let width: Int
  public let height: Int

  public init(width: Int, height: Int) {
    (self.width, self.height) = (max(0, width), max(0, height))
  }
}

/// A cell's place; 0, 0 is the upper left corner.
public struct Point: Hashable, Sendable {
  public let x: Int
  public let y: Int

  public init(x: Int, y: Int) {
    (self.x, self.y) = (x, y)
  }
}

/// A part of the screen.
public struct Rectangle: Hashable, Sendable {
  public let x: Int
  public let y: Int
  public let width: Int
  public let height: Int

  public init(x: Int, y: Int, width: Int, height: Int) {
    (self.x, self.y, self.width, self.height) = (x, y, max(0, width), max(0, height))
  }
}
