#ifndef CXLSXWRITER_H
#define CXLSXWRITER_H

#include <xlsxwriter.h>

/// The functions of libxlsxwriter that are called, each named once: here its header gives their
/// types, and loading looks them up by the same names.
#define CXLSX_FUNCTIONS(FUNCTION)                  \
  FUNCTION(workbook_new_opt)                       \
  FUNCTION(workbook_set_properties)                \
  FUNCTION(workbook_add_worksheet)                 \
  FUNCTION(workbook_add_format)                    \
  FUNCTION(workbook_add_chart)                     \
  FUNCTION(workbook_close)                         \
  FUNCTION(format_set_bold)                        \
  FUNCTION(format_set_font_size)                   \
  FUNCTION(format_set_font_color)                  \
  FUNCTION(format_set_bg_color)                    \
  FUNCTION(format_set_border)                      \
  FUNCTION(format_set_border_color)                \
  FUNCTION(format_set_align)                       \
  FUNCTION(format_set_text_wrap)                   \
  FUNCTION(format_set_indent)                      \
  FUNCTION(format_set_num_format)                  \
  FUNCTION(worksheet_write_string)                 \
  FUNCTION(worksheet_write_number)                 \
  FUNCTION(worksheet_write_blank)                  \
  FUNCTION(worksheet_merge_range)                  \
  FUNCTION(worksheet_set_column)                   \
  FUNCTION(worksheet_set_row)                      \
  FUNCTION(worksheet_set_landscape)                \
  FUNCTION(worksheet_set_paper)                    \
  FUNCTION(worksheet_set_margins)                  \
  FUNCTION(worksheet_fit_to_pages)                 \
  FUNCTION(worksheet_repeat_rows)                  \
  FUNCTION(worksheet_freeze_panes)                 \
  FUNCTION(worksheet_set_header)                   \
  FUNCTION(worksheet_set_footer)                   \
  FUNCTION(worksheet_gridlines)                    \
  FUNCTION(worksheet_insert_chart_opt)             \
  FUNCTION(chart_add_series)                       \
  FUNCTION(chart_series_set_name)                  \
  FUNCTION(chart_series_set_fill)                  \
  FUNCTION(chart_title_set_name)                   \
  FUNCTION(chart_axis_set_reverse)                 \
  FUNCTION(chart_axis_set_max)                     \
  FUNCTION(chart_axis_set_min)                     \
  FUNCTION(chart_axis_off)                         \
  FUNCTION(chart_axis_major_gridlines_set_visible) \
  FUNCTION(chart_series_set_labels)                \
  FUNCTION(chart_series_set_labels_num_format)     \
  FUNCTION(chart_series_set_labels_font)           \
  FUNCTION(chart_set_series_gap)                   \
  FUNCTION(chart_legend_set_position)

/// libxlsxwriter as it was found on this machine.
typedef struct {
#define CXLSX_FIELD(name) __typeof__(&name) name;
  CXLSX_FUNCTIONS(CXLSX_FIELD)
#undef CXLSX_FIELD
} cxlsx_library;

/// Loads the library from a file, since every start would pay for it if it were linked. Returns 0
/// where it, or one of its functions, is not there.
int cxlsx_load(const char *file, cxlsx_library *library);

/// The file of the version that the header belongs to.
const char *cxlsx_file(void);

/// Debian's name of the package that holds the library.
const char *cxlsx_package(void);

/// Opens a file in memory, since the library writes to a named file only; -1 with errno set.
int cxlsx_memory_file(void);

#endif
