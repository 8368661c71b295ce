#define _GNU_SOURCE
#include "include/CNcurses.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <unistd.h>

static int signal_pipe[2] = {-1, -1};
static int wake_pipe[2] = {-1, -1};

int cnc_signal_descriptor(void) { return signal_pipe[0]; }
int cnc_wake_descriptor(void) { return wake_pipe[0]; }

static void on_signal(int number) {
  int former = errno;
  unsigned char byte = (unsigned char)number;
  (void)!write(signal_pipe[1], &byte, 1);
  errno = former;
}

bool cnc_catch_signals(void) {
  if (signal_pipe[0] >= 0) return true;
  if (pipe2(signal_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return false;
  if (pipe2(wake_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return false;
  const int caught[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH};
  struct sigaction action = {.sa_handler = on_signal, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  for (size_t i = 0; i < sizeof caught / sizeof *caught; i++) sigaction(caught[i], &action, NULL);
  struct sigaction ignore = {.sa_handler = SIG_IGN};
  sigaction(SIGPIPE, &ignore, NULL);
  return true;
}

int cnc_next_signal(void) {
  unsigned char byte;
  return read(signal_pipe[0], &byte, 1) == 1 ? byte : 0;
}

void cnc_block_signals(void) {
  sigset_t all;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, NULL);
}

void cnc_wake(void) {
  unsigned char byte = 1;
  (void)!write(wake_pipe[1], &byte, 1);
}

void cnc_clear_wakes(void) {
  unsigned char bytes[64];
  while (read(wake_pipe[0], bytes, sizeof bytes) == (ssize_t)sizeof bytes) {}
}
