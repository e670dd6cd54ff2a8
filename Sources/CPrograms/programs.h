#ifndef TEXTMILL_PROGRAMS_H
#define TEXTMILL_PROGRAMS_H

// Two calls of Linux that the C library shows only to programs that ask for GNU extensions, which
// Swift's module of it does not.

#if defined(__linux__)

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/types.h>

extern int pipe2(int ends[2], int flags);
extern int prlimit(pid_t process, int resource, const struct rlimit *limit, struct rlimit *old);

// Opens a pipe whose ends no other program inherits, not even one that is started meanwhile.
static inline int programs_pipe(int *ends) { return pipe2(ends, O_CLOEXEC); }

// Limits the address space of a process.
static inline int programs_limit_memory(pid_t process, unsigned long bytes) {
  struct rlimit limit = {bytes, bytes};
  return prlimit(process, RLIMIT_AS, &limit, 0);
}

#endif

#endif
