#ifndef CSQLITE_H
#define CSQLITE_H

#include <sqlite3.h>

/// Refuses SQL that could corrupt the file (writable_schema, direct journal changes).
/// Returns SQLite's result code; SQLITE_MISUSE if the switch did not take.
int csqlite_set_defensive(sqlite3 *connection);

/// Refuses to load extensions.
/// Returns SQLite's result code; SQLITE_MISUSE if the switch did not take.
int csqlite_forbid_extensions(sqlite3 *connection);

/// Keeps the plan of a statement whatever values are bound to it; else it is prepared anew for them.
/// Returns SQLite's result code; SQLITE_MISUSE if the switch did not take.
int csqlite_keep_plans(sqlite3 *connection);

/// Reads the number in the file's header that every save changes, as it stands on the disk.
/// Returns SQLite's result code.
int csqlite_change_counter(sqlite3 *connection, unsigned int *counter);

#endif
