#define _GNU_SOURCE
#include "include/Pseudoterminal.h"

#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>

const int pseudoterminal_session = POSIX_SPAWN_SETSID;

int pseudoterminal_open(char *name, int size) {
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (master < 0) return -1;
  if (grantpt(master) != 0 || unlockpt(master) != 0) return -1;
  return ptsname_r(master, name, (size_t)size) == 0 ? master : -1;
}
