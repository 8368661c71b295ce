#include "internal.h"

#include <ncurses.h>
#include <string.h>
#include <term.h>

char cnc_restore_text[256];
size_t cnc_restore_length;

// A capability without its padding ($<…>), which no terminal of today needs.
static void add_to_restore(const char *capability) {
  if (capability == NULL || capability == (char *)-1) return;
  for (const char *at = capability; *at != '\0'; at++) {
    if (at[0] == '$' && at[1] == '<') {
      const char *end = strchr(at, '>');
      if (end != NULL) {
        at = end;
        continue;
      }
    }
    if (cnc_restore_length < sizeof cnc_restore_text)
      cnc_restore_text[cnc_restore_length++] = *at;
  }
}

void cnc_prepare_restore(void) {
  cnc_restore_length = 0;
  add_to_restore(PASTE_OFF);
  add_to_restore(tigetstr("sgr0"));
  add_to_restore(tigetstr("rmkx"));
  add_to_restore(tigetstr("cnorm"));
  add_to_restore(tigetstr("rmcup"));
}
