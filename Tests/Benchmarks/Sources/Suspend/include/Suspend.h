#include <signal.h>

// Valgrind 3.19 writes to the mask that a program gives to sigsuspend and crashes if the program
// has it in constant memory, as libdispatch does. Preloaded, this function stands in its place: the
// one thread that calls it waits for the end of the program.
int sigsuspend(const sigset_t *mask);
