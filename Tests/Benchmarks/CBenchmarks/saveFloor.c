#include "include/SaveFloor.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { sums = 7 };

struct save_floor {
  sqlite3 *db;
  sqlite3_stmt *begin, *commit, *fact, *history, *group, *day, *month;
};

static const char settings[] =
    "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA;"
    "PRAGMA foreign_keys = 1; PRAGMA trusted_schema = 0; PRAGMA cell_size_check = 1;"
    "PRAGMA mmap_size = 0";

static int prepare(struct save_floor *floor, sqlite3_stmt **statement, const char *text) {
  return sqlite3_prepare_v3(floor->db, text, -1, SQLITE_PREPARE_PERSISTENT, statement, NULL) ==
         SQLITE_OK;
}

struct save_floor *save_floor_open(const char *path) {
  struct save_floor *floor = calloc(1, sizeof *floor);
  if (floor == NULL) return NULL;
  int ready =
      sqlite3_open_v2(path, &floor->db, SQLITE_OPEN_READWRITE, NULL) == SQLITE_OK &&
      sqlite3_exec(floor->db, settings, NULL, NULL, NULL) == SQLITE_OK &&
      prepare(floor, &floor->begin, "BEGIN IMMEDIATE") &&
      prepare(floor, &floor->commit, "COMMIT") &&
      prepare(floor, &floor->fact,
              "INSERT INTO fact (project, kind, subject, day, last_day, open, live, content,"
              " person, entered, entered_utc, why)"
              " VALUES (20, 4, 0, ?1, ?1, 0, 1, ?2, 'clerk', ?1 * 1440, ?1 * 86400, '')") &&
      prepare(floor, &floor->history,
              "INSERT INTO history (number, edit, part, what, project, fact, after, person,"
              " entered, entered_utc, why, address, sudo_user, terminal, format, chain)"
              " VALUES ((SELECT MAX(number) + 1 FROM history), ?1, 0, 1, 20, ?2, ?3, 'clerk', 0,"
              " 0, '', '', '', '', 2, zeroblob(32))") &&
      prepare(floor, &floor->group,
              "INSERT INTO history_group (project, kind, subject, number)"
              " VALUES (20, 4, 0, (SELECT MAX(number) FROM history))") &&
      prepare(floor, &floor->day,
              "INSERT INTO total (project, measure, subject, day, amount)"
              " VALUES (20, ?1, 0, ?2, 1) ON CONFLICT DO UPDATE SET amount = amount + 1") &&
      prepare(floor, &floor->month,
              "INSERT INTO month_total (project, measure, subject, month_end, amount)"
              " VALUES (20, ?1, 0, ?2, 1) ON CONFLICT DO UPDATE SET amount = amount + 1");
  if (ready) return floor;
  save_floor_close(floor);
  return NULL;
}

void save_floor_close(struct save_floor *floor) {
  sqlite3_stmt *all[] = {floor->begin, floor->commit, floor->fact, floor->history,
                         floor->group, floor->day,    floor->month};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) sqlite3_finalize(all[i]);
  sqlite3_close(floor->db);
  free(floor);
}

static int run(sqlite3_stmt *statement) {
  int result = sqlite3_step(statement);
  sqlite3_reset(statement);
  return result == SQLITE_DONE;
}

int save_floor_one(struct save_floor *floor, int number) {
  char edit[40], content[120];
  snprintf(edit, sizeof edit, "floor%027d", number);
  memset(content, 'x', sizeof content);
  int day = 20089 + number % 300;
  if (!run(floor->begin)) return 1;
  sqlite3_bind_int(floor->fact, 1, day);
  sqlite3_bind_blob(floor->fact, 2, content, sizeof content, SQLITE_TRANSIENT);
  if (!run(floor->fact)) return 1;
  sqlite3_bind_text(floor->history, 1, edit, -1, SQLITE_TRANSIENT);
  sqlite3_bind_int64(floor->history, 2, sqlite3_last_insert_rowid(floor->db));
  sqlite3_bind_blob(floor->history, 3, content, sizeof content, SQLITE_TRANSIENT);
  if (!run(floor->history) || !run(floor->group)) return 1;
  for (int sum = 0; sum < sums; sum++) {
    sqlite3_stmt *both[] = {floor->day, floor->month};
    for (int i = 0; i < 2; i++) {
      sqlite3_bind_int(both[i], 1, 20 + sum);
      sqlite3_bind_int(both[i], 2, i == 0 ? day : 20089 + (day - 20089) / 30 * 30);
      if (!run(both[i])) return 1;
    }
  }
  return !run(floor->commit);
}

// MARK: Copying

static int copy_table(struct save_floor *floor, sqlite3 *source, const char *table, int columns) {
  char read[200], write[200];
  // A table without a row id has its rows in the order of its key; the others in that of entry.
  snprintf(read, sizeof read, "SELECT * FROM %s", table);
  int length = snprintf(write, sizeof write, "INSERT OR REPLACE INTO %s VALUES (?", table);
  for (int i = 1; i < columns; i++) length += snprintf(write + length, 4, ", ?");
  snprintf(write + length, 2, ")");
  sqlite3_stmt *from = NULL, *to = NULL;
  int is_good = sqlite3_prepare_v2(source, read, -1, &from, NULL) == SQLITE_OK &&
                sqlite3_prepare_v2(floor->db, write, -1, &to, NULL) == SQLITE_OK &&
                sqlite3_column_count(from) == columns;
  while (is_good && sqlite3_step(from) == SQLITE_ROW) {
    for (int i = 0; i < columns; i++) sqlite3_bind_value(to, i + 1, sqlite3_column_value(from, i));
    is_good = run(to);
  }
  sqlite3_finalize(from);
  sqlite3_finalize(to);
  return is_good;
}

int save_floor_copy(struct save_floor *floor, const char *from) {
  static const struct {
    const char *name;
    int columns;
  } tables[] = {{"label", 2}, {"fact", 14}, {"history", 20}, {"history_group", 4},
                {"piece", 8}, {"total", 5}, {"month_total", 5}};
  sqlite3 *source = NULL;
  int is_good = sqlite3_open_v2(from, &source, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK &&
                run(floor->begin);
  for (size_t i = 0; is_good && i < sizeof tables / sizeof *tables; i++)
    is_good = copy_table(floor, source, tables[i].name, tables[i].columns);
  is_good = is_good && run(floor->commit);
  sqlite3_close(source);
  return !is_good;
}
