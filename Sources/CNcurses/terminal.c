#define _XOPEN_SOURCE_EXTENDED 1
#define _GNU_SOURCE
#include "include/CNcurses.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <ncurses.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wchar.h>

int cnc_input = -1;
int cnc_tty = -1;
struct termios cnc_former_modes;

static SCREEN *screen;
static FILE *input;
static FILE *output;
static int frame = -1;
static bool is_shown;

static void send_all(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(cnc_tty, bytes, count);
    if (written < 0) {
      if (errno == EINTR) continue;
      return;
    }
    bytes += written;
    count -= (size_t)written;
  }
}

static void set_modes(void) {
  cbreak();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  intrflush(stdscr, FALSE);
  idlok(stdscr, FALSE);
  typeahead(-1);
  cnc_take_whole_bytes();
  struct termios modes;
  if (tcgetattr(cnc_input, &modes) == 0) {
    modes.c_iflag &= ~(tcflag_t)(IXON | IXOFF);
    tcsetattr(cnc_input, TCSANOW, &modes);
    def_prog_mode();
  }
}

// ncurses writes at nearly every cursor move. It writes to `output`, whose descriptor is turned
// to a file in memory while a frame is made, so that the frame leaves in one piece.
static void collect(bool collecting) {
  if (frame < 0) return;
  if (collecting) {
    if (ftruncate(frame, 0) != 0 || lseek(frame, 0, SEEK_SET) != 0) return;
    dup2(frame, fileno(output));
    return;
  }
  dup2(cnc_tty, fileno(output));
  off_t length = lseek(frame, 0, SEEK_CUR);
  if (length <= 0) return;
  char *bytes = mmap(NULL, (size_t)length, PROT_READ, MAP_SHARED, frame, 0);
  if (bytes == MAP_FAILED) return;
  size_t count = (size_t)length;
  char *spelled = cnc_spell_out_scrolling(bytes, &count);
  char *shortened = spelled != NULL ? cnc_shorten_looks(spelled, &count) : NULL;
  if (shortened != NULL) send_all(shortened, count);
  free(spelled);
  free(shortened);
  munmap(bytes, (size_t)length);
}

static FILE *copy_of(int descriptor, const char *mode) {
  int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
  return copy < 0 ? NULL : fdopen(copy, mode);
}

static void release(void) {
  if (screen != NULL) delscreen(screen);
  if (input != NULL) fclose(input);
  if (output != NULL) fclose(output);
  if (frame >= 0) close(frame);
  if (cnc_tty >= 0) close(cnc_tty);
  screen = NULL;
  input = output = NULL;
  frame = cnc_tty = cnc_input = -1;
}

bool cnc_open(const char *name, int from, int to) {
  release();
  // The size is the terminal's own, whatever LINES and COLUMNS say.
  use_env(FALSE);
  use_tioctl(TRUE);
  cnc_tty = fcntl(to, F_DUPFD_CLOEXEC, 0);
  input = copy_of(from, "r");
  output = copy_of(to, "w");
  if (cnc_tty >= 0 && input != NULL && output != NULL) {
    cnc_input = fileno(input);
    tcgetattr(cnc_input, &cnc_former_modes);
    screen = newterm(name, output, input);
  }
  if (screen == NULL) {
    release();
    return false;
  }
  set_term(screen);
  frame = memfd_create("frame", MFD_CLOEXEC);
  cnc_begin_looks();
  set_escdelay(100);
  set_modes();
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  define_key("\033[200~", KEY_MAX + CNC_KEY_PASTE_BEGINS);
  define_key("\033[201~", KEY_MAX + CNC_KEY_PASTE_ENDS);
  cnc_prepare_restore();
  is_shown = true;
  send_all(PASTE_ON, sizeof PASTE_ON - 1);
  return true;
}

void cnc_close(void) {
  if (screen == NULL || !is_shown) return;
  is_shown = false;
  char change[CNC_LONGEST_LOOK];
  send_all(change, cnc_end_looks(change));
  send_all(PASTE_OFF, sizeof PASTE_OFF - 1);
  endwin();
  fflush(output);
}

void cnc_suspend(void) {
  cnc_close();
  struct sigaction standard = {.sa_handler = SIG_DFL}, ours;
  sigaction(SIGTSTP, &standard, &ours);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  tcgetattr(cnc_input, &cnc_former_modes);
  is_shown = true;
  reset_prog_mode();
  send_all(PASTE_ON, sizeof PASTE_ON - 1);
  clearok(curscr, TRUE);
}

void cnc_size(int *rows, int *columns) {
  struct winsize size;
  if (ioctl(cnc_tty, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0) {
    *rows = size.ws_row;
    *columns = size.ws_col;
    return;
  }
  *rows = LINES;
  *columns = COLS;
}

void cnc_resize(int rows, int columns) {
  if (rows > 0 && columns > 0) resizeterm(rows, columns);
}

int cnc_colours(void) { return screen != NULL && has_colors() ? COLORS : 0; }

void cnc_define_pair(int pair, int foreground) { init_pair((short)pair, (short)foreground, -1); }

void cnc_put(int row, int column, const uint32_t *text, int count, int attributes, int pair) {
  attr_t attribute = A_NORMAL;
  if (attributes & CNC_BOLD) attribute |= A_BOLD;
  if (attributes & CNC_DIM) attribute |= A_DIM;
  if (attributes & CNC_UNDERLINE) attribute |= A_UNDERLINE;
  if (attributes & CNC_REVERSE) attribute |= A_REVERSE;
  attr_set(attribute, (short)pair, NULL);
  if (move(row, column) == OK) addnwstr((const wchar_t *)text, count);
}

uint32_t cnc_cell(int row, int column, int *attributes, int *pair) {
  cchar_t cell;
  wchar_t text[CCHARW_MAX + 1];
  attr_t found;
  short colours;
  if (mvin_wch(row, column, &cell) != OK) return 0;
  if (getcchar(&cell, text, &found, &colours, NULL) != OK) return 0;
  *attributes = (found & A_BOLD ? CNC_BOLD : 0) | (found & A_DIM ? CNC_DIM : 0) |
                (found & A_UNDERLINE ? CNC_UNDERLINE : 0) | (found & A_REVERSE ? CNC_REVERSE : 0);
  *pair = colours;
  return (uint32_t)text[0];
}

void cnc_present(int row, int column) {
  if (screen == NULL || !is_shown) return;
  collect(true);
  curs_set(row < 0 ? 0 : 1);
  // A hidden cursor stays where the last character left it.
  leaveok(stdscr, row < 0);
  if (row >= 0) move(row, column);
  refresh();
  fflush(output);
  collect(false);
}

void cnc_repaint(void) {
  if (screen != NULL) clearok(curscr, TRUE);
}
