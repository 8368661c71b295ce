#include "internal.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

// ncurses scrolls by several lines with SU (CSI n S) and SD (CSI n T) wherever the terminal's
// description has them. Some terminals that call themselves xterm know neither, and show old
// lines among the new ones. At the margins, where ncurses puts the cursor first, as many line
// feeds or reverse indexes do the same on all of them.

// Reads CSI n S or CSI n T at `at`; gives back its length, 0 if it is something else.
static size_t read_scroll(const char *at, const char *end, int *lines, bool *is_up) {
  const char *next = at;
  if (end - at < 4 || *next++ != '\033' || *next++ != '[') return 0;
  for (*lines = 0; next < end && *next >= '0' && *next <= '9' && *lines < 1000; next++)
    *lines = *lines * 10 + (*next - '0');
  if (next == end || next == at + 2 || (*next != 'S' && *next != 'T')) return 0;
  *is_up = *next == 'S';
  return (size_t)(next + 1 - at);
}

char *cnc_spell_out_scrolling(const char *bytes, size_t *count) {
  const char *end = bytes + *count;
  size_t room = *count, used = 0;
  char *spelled = malloc(room);
  for (const char *at = bytes; spelled != NULL && at < end;) {
    int lines = 0;
    bool is_up = false;
    size_t length = read_scroll(at, end, &lines, &is_up);
    size_t needed = length == 0 ? 1 : (size_t)lines * 2;
    if (used + needed > room) {
      room = (room + needed) * 2;
      char *larger = realloc(spelled, room);
      if (larger == NULL) free(spelled);
      spelled = larger;
      continue;
    }
    if (length == 0) {
      spelled[used++] = *at++;
      continue;
    }
    for (; lines > 0; lines--) {
      if (!is_up) spelled[used++] = '\033';
      spelled[used++] = is_up ? '\n' : 'M';
    }
    at += length;
  }
  *count = used;
  return spelled;
}
