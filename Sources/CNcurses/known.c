#include "include/CNcurses.h"

#include <curses.h>
#include <term.h>

bool cnc_knows(const char *name) {
  TERMINAL *former = cur_term;
  int result = 0;
  bool is_known = setupterm(name, 1, &result) == OK;
  if (is_known) del_curterm(cur_term);
  if (former != NULL) set_curterm(former);
  return is_known;
}
