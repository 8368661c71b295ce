#include "CSQLite.h"

static int set_and_read_back(sqlite3 *connection, int option, int wanted) {
  int actual = !wanted;
  int code = sqlite3_db_config(connection, option, wanted, &actual);
  if (code != SQLITE_OK) return code;
  return actual == wanted ? SQLITE_OK : SQLITE_MISUSE;
}

int csqlite_set_defensive(sqlite3 *connection) {
  return set_and_read_back(connection, SQLITE_DBCONFIG_DEFENSIVE, 1);
}

int csqlite_forbid_extensions(sqlite3 *connection) {
  return set_and_read_back(connection, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
}
