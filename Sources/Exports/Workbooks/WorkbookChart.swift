import CXlsxWriter

extension WorkbookSheet {
  /// A bar chart of the sheet's first table, which follows the cells when they are changed.
  func insert(_ chart: BarChart, of table: SheetTable, firstRow: Int, below row: Int) {
    guard chart.bars > 0, let bars = book.addChart() else { return }
    let library = book.library
    let last = firstRow + chart.bars - 1
    for series in chart.series {
      guard
        let part = library.chart_add_series(
          bars, range(chart.labels, firstRow, last), range(series.column, firstRow, last))
      else { continue }
      library.chart_series_set_name(part, series.label(series.name))
      var fill = lxw_chart_fill()
      fill.color = CellStyle.Ink(series.status).rawValue
      library.chart_series_set_fill(part, &fill)
      label(part)
    }
    library.chart_title_set_name(bars, chart.title)
    library.chart_legend_set_position(bars, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    library.chart_axis_set_reverse(bars.pointee.y_axis)
    // Each part says its number, so that the axis need not.
    library.chart_axis_set_min(bars.pointee.x_axis, 0)
    library.chart_axis_set_max(bars.pointee.x_axis, Double(chart.maximum))
    library.chart_axis_off(bars.pointee.x_axis)
    library.chart_axis_major_gridlines_set_visible(bars.pointee.x_axis, 0)
    library.chart_set_series_gap(bars, 60)
    var options = lxw_chart_options()
    (options.x_scale, options.y_scale) = (1.9, 1.1)
    book.keep(library.worksheet_insert_chart_opt(page, UInt32(row), 0, bars, &options))
  }

  /// Writes its number into each part that is not 0.
  private func label(_ part: UnsafeMutablePointer<lxw_chart_series>) {
    book.library.chart_series_set_labels(part)
    book.library.chart_series_set_labels_num_format(part, "General;;")
    var font = lxw_chart_font()
    (font.bold, font.color) = (1, 0xFFFFFF)
    book.library.chart_series_set_labels_font(part, &font)
  }

  /// A column's cells as a chart names them: `='总览'!$B$4:$B$6`.
  private func range(_ column: Int, _ first: Int, _ last: Int) -> String {
    let letter = Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(clamping: column % 26)))
    return "='\(name)'!$\(letter)$\(first + 1):$\(letter)$\(last + 1)"
  }
}
