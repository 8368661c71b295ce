#include "include/CNcurses.h"

#include <fcntl.h>
#include <unistd.h>

void cnc_fill_standard_descriptors(void) {
  for (int descriptor = 0; descriptor <= 2; descriptor++) {
    if (fcntl(descriptor, F_GETFD) == -1) {
      int opened = open("/dev/null", descriptor == 0 ? O_RDONLY : O_WRONLY);
      (void)opened;  // the lowest free number is the one that was closed
    }
  }
}
