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

int csqlite_keep_plans(sqlite3 *connection) {
  return set_and_read_back(connection, SQLITE_DBCONFIG_ENABLE_QPSG, 1);
}

int csqlite_change_counter(sqlite3 *connection, unsigned int *counter) {
  sqlite3_file *file = 0;
  int code = sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file);
  if (code != SQLITE_OK) return code;
  if (!file || !file->pMethods) return SQLITE_MISUSE;
  unsigned char bytes[4];
  code = file->pMethods->xRead(file, bytes, sizeof bytes, 24);
  if (code != SQLITE_OK) return code;
  *counter = (unsigned)bytes[0] << 24 | (unsigned)bytes[1] << 16 | (unsigned)bytes[2] << 8 | bytes[3];
  return SQLITE_OK;
}
