#include "include/CNcurses.h"

#include <fcntl.h>
#include <unistd.h>

void cnc_fill_standard_descriptors(void) {
  for (int descriptor = 0; descriptor <= 2; descriptor++) {
    if (fcntl(descriptor, F_GETFD) == -1) {
      // Read-only for output too: what is written there fails, as it would on a closed one.
      int opened = open("/dev/null", O_RDONLY);
      (void)opened;  // the lowest free number is the one that was closed
    }
  }
}
