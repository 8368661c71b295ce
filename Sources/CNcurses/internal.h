#ifndef CNC_INTERNAL_H
#define CNC_INTERNAL_H

#include <stddef.h>
#include <termios.h>

#define PASTE_ON "\033[?2004h"
#define PASTE_OFF "\033[?2004l"

/// The terminal's keys; -1 before cnc_open.
extern int cnc_input;
// What a crash handler needs, prepared while all is well.
extern int cnc_tty;
extern struct termios cnc_former_modes;
extern char cnc_restore_text[256];
extern size_t cnc_restore_length;

/// A copy of a frame in which every scroll by several lines is spelled out line by line; its
/// length comes back in `count`, and the caller frees it. NULL if there is no memory.
char *cnc_spell_out_scrolling(const char *bytes, size_t *count);
/// The most bytes that one change of looks takes.
#define CNC_LONGEST_LOOK 32
/// Goes back to the terminal's own look: what that takes is put into `bytes`, its length given back.
size_t cnc_end_looks(char *bytes);
/// Composes the text that gives the terminal back, from the terminal's capabilities.
void cnc_prepare_restore(void);

/// Has ncurses give every byte with all its bits.
void cnc_take_whole_bytes(void);

int cnc_signal_descriptor(void);
int cnc_wake_descriptor(void);

#endif
