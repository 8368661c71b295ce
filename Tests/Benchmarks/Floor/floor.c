// The least that a list on an ncurses screen costs: one coloured screen, a highlight that moves.
// Benchmarks measures jixiao against it in the same run.
#define _XOPEN_SOURCE_EXTENDED 1
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>

enum { entries = 5000, text_size = 600 };

enum { pair_plain = 1, pair_late, pair_bar, pair_selected };

static int first, selected;

static void draw_bar(int line, const char *text) {
  attrset(COLOR_PAIR(pair_bar));
  // The last cell of the last line stays free, so that nothing scrolls.
  mvprintw(line, 0, "%-*.*s", COLS - 1, COLS - 1, text);
}

static void draw_entry(int line, int entry) {
  char text[text_size];
  snprintf(text, sizeof text,
           " %05d  2025-%02d-%02d  %-9s  %7.2f  device %d of district %d, answered after %d min",
           entry, entry % 12 + 1, entry % 28 + 1, entry % 4 ? "repair" : "outage", entry * 1.21,
           entry % 83, entry % 13, entry % 200);
  if (entry == selected)
    attrset(COLOR_PAIR(pair_selected) | A_BOLD);
  else
    attrset(COLOR_PAIR(entry % 4 ? pair_plain : pair_late));
  mvprintw(line, 0, "%-*.*s", COLS, COLS, text);
}

static void draw(void) {
  int shown = LINES - 2;
  if (selected < first) first = selected;
  if (selected >= first + shown) first = selected - shown + 1;
  draw_bar(0, " The floor: what ncurses alone costs");
  for (int line = 0; line < shown; line++) draw_entry(line + 1, first + line);
  char text[text_size];
  snprintf(text, sizeof text, " entry %d of %d   q quit", selected + 1, (int)entries);
  draw_bar(LINES - 1, text);
  refresh();
}

static void move_by(int distance) {
  selected += distance;
  if (selected < 0) selected = 0;
  if (selected >= entries) selected = entries - 1;
}

int main(void) {
  setlocale(LC_ALL, "");
  initscr();
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
  curs_set(0);
  start_color();
  init_pair(pair_plain, COLOR_WHITE, COLOR_BLACK);
  init_pair(pair_late, COLOR_RED, COLOR_BLACK);
  init_pair(pair_bar, COLOR_WHITE, COLOR_BLUE);
  init_pair(pair_selected, COLOR_BLACK, COLOR_CYAN);
  for (draw();;) {
    timeout(-1);
    int key = getch();
    // All keys that have come make one frame.
    for (timeout(0); key != ERR; key = getch()) {
      switch (key) {
      case KEY_DOWN: move_by(1); break;
      case KEY_UP: move_by(-1); break;
      case KEY_NPAGE: move_by(LINES - 2); first += LINES - 2; break;
      case KEY_PPAGE: move_by(2 - LINES); first += 2 - LINES; break;
      case 'q': endwin(); return 0;
      }
      if (first > entries - (LINES - 2)) first = entries - (LINES - 2);
      if (first < 0) first = 0;
    }
    draw();
  }
}
