#ifndef PSEUDOTERMINAL_H
#define PSEUDOTERMINAL_H

// What Swift cannot see of pseudoterminals.

/// Opens a pseudoterminal and tells the name of the side for the program; below 0 if it fails.
int pseudoterminal_open(char *name, int size);

/// The flag with which a spawned process begins a session of its own.
extern const int pseudoterminal_session;

#endif
