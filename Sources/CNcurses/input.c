#define _XOPEN_SOURCE_EXTENDED 1
#define _GNU_SOURCE
#include "include/CNcurses.h"
#include "internal.h"

#include <errno.h>
#include <ncurses.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

static uint32_t key_code(int code) {
  switch (code) {
  case KEY_UP: return CNC_KEY_UP;
  case KEY_DOWN: return CNC_KEY_DOWN;
  case KEY_LEFT: return CNC_KEY_LEFT;
  case KEY_RIGHT: return CNC_KEY_RIGHT;
  case KEY_HOME: case KEY_A1: return CNC_KEY_HOME;
  case KEY_END: case KEY_C1: return CNC_KEY_END;
  case KEY_PPAGE: case KEY_A3: return CNC_KEY_PAGE_UP;
  case KEY_NPAGE: case KEY_C3: return CNC_KEY_PAGE_DOWN;
  case KEY_BACKSPACE: return CNC_KEY_BACKSPACE;
  case KEY_DC: return CNC_KEY_DELETE;
  case KEY_IC: return CNC_KEY_INSERT;
  case KEY_BTAB: return CNC_KEY_BACK_TAB;
  case KEY_ENTER: return CNC_KEY_ENTER;
  case KEY_MAX + CNC_KEY_PASTE_BEGINS: return CNC_KEY_PASTE_BEGINS;
  case KEY_MAX + CNC_KEY_PASTE_ENDS: return CNC_KEY_PASTE_ENDS;
  default:
    return code > KEY_F0 && code <= KEY_F(24) ? CNC_KEY_FUNCTION + (code - KEY_F0) : 0;
  }
}

// Bytes above 127 come as they are; the terminal itself is not switched for that.
void cnc_take_whole_bytes(void) {
  meta_on = NULL;
  meta(stdscr, TRUE);
}

enum cnc_input_kind cnc_next_key(uint32_t *value) {
  int input = getch();
  if (input == ERR) return CNC_NOTHING;
  if (input <= 0xFF) {
    *value = (uint32_t)input;
    return CNC_BYTE;
  }
  *value = key_code(input);
  return CNC_FUNCTION;
}

// A terminal that is gone reads as end of file, again and again: told from "no key" by asking
// how much there is to read.
static bool is_gone(short events) {
  if (events & (POLLERR | POLLNVAL)) return true;
  int waiting = 0;
  bool has_input = ioctl(cnc_input, FIONREAD, &waiting) == 0 && waiting > 0;
  return (events & (POLLHUP | POLLIN)) && !has_input;
}

int cnc_wait(int milliseconds) {
  struct pollfd watched[3] = {
      {.fd = cnc_input, .events = POLLIN},
      {.fd = cnc_signal_descriptor(), .events = POLLIN},
      {.fd = cnc_wake_descriptor(), .events = POLLIN},
  };
  if (poll(watched, 3, milliseconds) < 0) return errno == EINTR ? CNC_SAW_SIGNAL : 0;
  int seen = 0;
  if (watched[0].revents) seen |= is_gone(watched[0].revents) ? CNC_SAW_HANG_UP : CNC_SAW_KEYS;
  if (watched[1].revents) seen |= CNC_SAW_SIGNAL;
  if (watched[2].revents) seen |= CNC_SAW_WAKE;
  return seen;
}
