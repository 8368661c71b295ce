#define _GNU_SOURCE
#include "include/CNcurses.h"
#include "internal.h"

#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS};

// Async-signal-safe calls only: no endwin, no stdio.
static void on_crash(int number) {
  if (cnc_tty >= 0) {
    (void)!write(cnc_tty, cnc_restore_text, cnc_restore_length);
    tcsetattr(cnc_tty, TCSANOW, &cnc_former_modes);
  }
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigaction(number, &standard, NULL);
  raise(number);
}

void cnc_guard_crashes(void) {
  // A stack of its own, since the crash may be an overflow of the other one.
  stack_t stack = {.ss_size = 64 * 1024};
  stack.ss_sp = malloc(stack.ss_size);
  if (stack.ss_sp != NULL) sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_handler = on_crash, .sa_flags = SA_ONSTACK | SA_NODEFER};
  sigfillset(&action.sa_mask);
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++)
    sigaction(crashes[i], &action, NULL);
}
