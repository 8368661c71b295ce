#include "include/CNcurses.h"
#include "internal.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// ncurses turns a look off and another one on at every change, blanks included, and names the
// character set each time: a third of a frame. Here a look is written when a character shows it,
// and only what differs. SGR, which all of this is about, is what ncurses writes for terminals
// that speak ANSI; for others nothing of it is found, and nothing changes. A terminal whose looks
// are told in parameters that are not known here is shown everything as ncurses wrote it.

struct look {
  unsigned attributes;  // a bit for each of SGR 1 (bold), 2 (dim), 4 (underline), 7 (reverse)
  int colour;           // SGR 30 to 37; 0 is the terminal's own
  char set;             // the character set of ESC (
};

static const struct look plain = {.set = 'B'};
static struct look wanted = {.set = 'B'};
static struct look shown = {.set = 'B'};
static bool is_strange;  // whether the terminal is one of those

static const unsigned known_attributes = 1 << 1 | 1 << 2 | 1 << 4 | 1 << 7;
static const unsigned seen_on_blanks = 1 << 4 | 1 << 7;

static bool is_same(struct look a, struct look b) {
  return a.attributes == b.attributes && a.colour == b.colour && a.set == b.set;
}

static bool take(int parameter, struct look *look) {
  if (parameter == 0) {
    look->attributes = 0;
    look->colour = 0;
  } else if (parameter < 8 && known_attributes >> parameter & 1) {
    look->attributes |= 1u << parameter;
  } else if (parameter >= 30 && parameter <= 37) {
    look->colour = parameter;
  } else if (parameter == 39) {
    look->colour = 0;
  } else if (parameter != 10 && parameter != 49) {
    return false;
  }
  return true;
}

// Reads CSI … m or a choice of the character set at `at`; gives back its length, 0 if it is
// something else.
static size_t read_look(const char *at, const char *end, struct look *look) {
  if (end - at < 3 || at[0] != '\033') return 0;
  if (at[1] == '(') {
    look->set = at[2];
    return 3;
  }
  if (at[1] != '[') return 0;
  struct look read = *look;
  int parameter = 0;
  for (const char *next = at + 2; next < end; next++) {
    if (*next >= '0' && *next <= '9' && parameter < 1000) {
      parameter = parameter * 10 + (*next - '0');
    } else if (*next == ';' || *next == 'm') {
      if (!take(parameter, &read)) return 0;
      parameter = 0;
      if (*next == 'm') {
        *look = read;
        return (size_t)(next + 1 - at);
      }
    } else {
      return 0;
    }
  }
  return 0;
}

// How many bytes a sequence at `at` has that is no look; 1 where none begins.
static size_t sequence_length(const char *at, const char *end) {
  if (*at != '\033' || end - at < 2) return 1;
  if (at[1] != '[') return 2;
  const char *next = at + 2;
  while (next < end && (*next < 0x40 || *next > 0x7E)) next++;
  return (size_t)(next - at) + (next < end);
}

static bool is_any_look(const char *at, size_t length) {
  return length > 2 && at[0] == '\033' && at[1] == '[' && at[length - 1] == 'm';
}

// Writes what leads from the look that the terminal has to the wanted one.
static size_t write_change(char *to) {
  if (is_same(shown, wanted)) return 0;
  char *start = to;
  if (shown.set != wanted.set) to += sprintf(to, "\033(%c", wanted.set);
  bool loses = shown.attributes & ~wanted.attributes || (shown.colour && !wanted.colour);
  struct look from = loses ? plain : shown;
  if (loses || from.attributes != wanted.attributes || from.colour != wanted.colour) {
    to += sprintf(to, "\033[%s", loses && (wanted.attributes || wanted.colour) ? "0;" : "");
    for (int bit = 1; bit < 8; bit++)
      if ((wanted.attributes & ~from.attributes) >> bit & 1) to += sprintf(to, "%d;", bit);
    if (wanted.colour != from.colour) to += sprintf(to, "%d;", wanted.colour);
    if (to[-1] == ';') to--;
    *to++ = 'm';
  }
  shown = wanted;
  return (size_t)(to - start);
}

static bool must_change(char next) {
  if (is_same(shown, wanted)) return false;
  bool is_blank = next == ' ' || next == '\033';
  return !is_blank || (shown.attributes | wanted.attributes) & seen_on_blanks;
}

char *cnc_shorten_looks(const char *bytes, size_t *count) {
  const char *end = bytes + *count;
  // A change is at most four times as long as what asked for it, but for one left from before.
  char *shortened = malloc(*count * 4 + 64), *to = shortened;
  if (shortened == NULL) return NULL;
  for (const char *at = bytes; at < end;) {
    size_t length = is_strange ? 0 : read_look(at, end, &wanted);
    if (length == 0) {
      length = sequence_length(at, end);
      bool moves = (unsigned char)*at < ' ' && *at != '\033';
      bool is_first_strange = !is_strange && is_any_look(at, length);
      if (is_first_strange || (!moves && must_change(*at))) to += write_change(to);
      if (is_first_strange) is_strange = true;
      memcpy(to, at, length);
      to += length;
    }
    at += length;
  }
  *count = (size_t)(to - shortened);
  return shortened;
}

void cnc_begin_looks(void) {
  wanted = shown = plain;
  is_strange = false;
}

size_t cnc_end_looks(char *bytes) {
  wanted = plain;
  return is_strange ? 0 : write_change(bytes);
}
