#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// What Swift cannot see of ncursesw (macros, globals, variadic functions) as plain functions.
// One terminal per process; all of it is called from the main thread, except cnc_wake.

// --- Terminal (terminal.c) ---

/// Opens the terminal on two descriptors, which stay the caller's, with a terminfo name. False if
/// the name is unknown or the terminal cannot do what a full screen needs. Opening again lets go
/// of the former one, which must have been closed.
bool cnc_open(const char *name, int from, int to);
/// Whether terminfo describes a terminal of that name; not to be asked while one is open.
bool cnc_knows(const char *name);
/// Gives the terminal back as it was; may be called twice.
void cnc_close(void);
/// Gives the terminal back for a while, stops the process, and takes it again when continued.
void cnc_suspend(void);

/// The size that the kernel knows (falls back to what ncurses believes).
void cnc_size(int *rows, int *columns);
/// Tells ncurses a new size.
void cnc_resize(int rows, int columns);

/// How many colours there are; 0 on a monochrome terminal or before cnc_open.
int cnc_colours(void);
/// Prepares a pair with the terminal's own background; pairs count from 1, colours are ANSI's.
void cnc_define_pair(int pair, int foreground);

/// Attributes that can be combined.
enum {
  CNC_BOLD = 1,
  CNC_DIM = 2,
  CNC_UNDERLINE = 4,
  CNC_REVERSE = 8,
};

/// Puts characters (UTF-32, in display order) at a place with attributes and a pair (0: none).
void cnc_put(int row, int column, const uint32_t *text, int count, int attributes, int pair);
/// Reads back the character of a cell, 0 where there is none, with its attributes and its pair.
uint32_t cnc_cell(int row, int column, int *attributes, int *pair);
/// Sends what changed since the last time in one write; the cursor is shown at a place, or
/// hidden if the row is below 0.
void cnc_present(int row, int column);
/// Sends everything anew at the next cnc_present.
void cnc_repaint(void);

// --- Looks (looks.c) ---

/// A copy of a frame that shows the same in fewer bytes: a look (SGR) is written when a character
/// shows it, and only what differs from the one before, also from the frame before. Its length
/// comes back in `count`, and the caller frees it. NULL if there is no memory.
char *cnc_shorten_looks(const char *bytes, size_t *count);
/// Forgets the looks of the former terminal; one that is opened shows its own.
void cnc_begin_looks(void);

// --- Input (input.c) ---

enum cnc_input_kind {
  CNC_NOTHING,
  CNC_BYTE,
  CNC_FUNCTION,
};

/// Key codes of ncurses, as values.
enum {
  CNC_KEY_UP = 1, CNC_KEY_DOWN, CNC_KEY_LEFT, CNC_KEY_RIGHT, CNC_KEY_HOME, CNC_KEY_END,
  CNC_KEY_PAGE_UP, CNC_KEY_PAGE_DOWN, CNC_KEY_BACKSPACE, CNC_KEY_DELETE, CNC_KEY_INSERT,
  CNC_KEY_BACK_TAB, CNC_KEY_ENTER, CNC_KEY_PASTE_BEGINS, CNC_KEY_PASTE_ENDS,
  CNC_KEY_FUNCTION = 100,
};

/// The next key, without waiting: a byte of a character, or one of the key codes above.
enum cnc_input_kind cnc_next_key(uint32_t *value);

/// What cnc_wait saw, as bits.
enum {
  CNC_SAW_KEYS = 1,
  CNC_SAW_SIGNAL = 2,
  CNC_SAW_WAKE = 4,
  CNC_SAW_HANG_UP = 8,
};

/// Waits for a key, a signal, a wake or the end of the terminal, at most that long (-1: forever).
int cnc_wait(int milliseconds);

// --- Signals (signals.c) ---

/// Turns signals into bytes of a pipe, ignores SIGPIPE. False if there are no descriptors left.
bool cnc_catch_signals(void);
/// The next signal that came, 0 if none.
int cnc_next_signal(void);
/// Blocks every signal in the calling thread.
void cnc_block_signals(void);
/// Ends the waiting of cnc_wait; callable from any thread.
void cnc_wake(void);
/// Takes the pending wakes off the pipe.
void cnc_clear_wakes(void);

// --- Crashes (crash.c) ---

/// From now on a crash gives the terminal back before the process dies of it.
void cnc_guard_crashes(void);

// --- Descriptors (descriptors.c) ---

/// Opens the null device on standard descriptors that are closed, so that no file of ours ever
/// becomes one of them. It reads as empty, and takes no output.
void cnc_fill_standard_descriptors(void);

#endif
