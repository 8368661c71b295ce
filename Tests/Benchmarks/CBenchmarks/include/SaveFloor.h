#ifndef SAVE_FLOOR_H
#define SAVE_FLOOR_H

#include <stddef.h>

// What SQLite's own C interface needs for the rows that jixiao writes, with the settings that
// jixiao writes them with.

struct save_floor;

/// Opens a database of jixiao's; null if it cannot be opened or set up.
struct save_floor *save_floor_open(const char *path);
void save_floor_close(struct save_floor *);

/// Saves one fact with its history and its totals in a transaction of its own. 0 if it is saved.
int save_floor_one(struct save_floor *, int number);

/// Writes, in one transaction, the rows that another database of jixiao's has in its facts,
/// history, pieces and totals. 0 if they are written.
int save_floor_copy(struct save_floor *, const char *from);

#endif
