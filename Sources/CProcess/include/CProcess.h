#ifndef SWISH_CPROCESS_H
#define SWISH_CPROCESS_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "CFormat.h"

/* What Swift cannot call or must not run: vfork, the child's side of a spawn, and signal handlers. */

/* One descriptor of the child: `target` becomes a duplicate of `source`; `source` of -1 closes `target`. */
struct swish_descriptor_action {
    int source;
    int target;
};

/* How many pointers before `arguments` the child may write to. */
enum { swish_leading_arguments = 3 };

/* How a program is started. Signals are sets of bits, bit n-1 for signal n. */
struct swish_spawn_request {
    const char *path;
    char *const *arguments;
    /* The first string may change after the start, the others may not while swish_spawns_are_starting. */
    char *const *environment;
    const struct swish_descriptor_action *actions;
    int action_count;
    /* -1: the caller's process group; 0: a new group that the child leads; above: the group to join. */
    pid_t group;
    /* The terminal whose foreground group the child's group becomes, or -1. */
    int terminal;
    uint64_t defaulted_signals;
    uint64_t ignored_signals;
    /* What the message begins with when the program cannot be executed. */
    const char *message_prefix;
    /* Whether a script without `#!` is run in POSIX mode. */
    bool is_posix;
    /* Whether the child gets a copy of the memory, as with fork. */
    bool forks;
};

/* Starts a program, at a cost that does not grow with the caller's memory, and does not wait until it runs. Returns its
   process id, or -1 and errno. A child that cannot execute the program says so on its standard error, and ends with
   status 127 where there is no such file, else 126. */
pid_t swish_spawn(const struct swish_spawn_request *request);

/* Whether a child may still read the memory that a request led to. */
bool swish_spawns_are_starting(void);

/* Replaces the process as swish_spawn's child would. Returns only on failure, with the status, after saying why. */
int swish_replace(const struct swish_spawn_request *request);

/* fork with all signals blocked in the child until swish_fork_settled, so that none meets a handler of the parent's. */
pid_t swish_fork(void);
void swish_fork_settled(void);

/* What kind of file system an open file is on: its magic number (fstatfs), or -1. */
long swish_file_system(int descriptor);

/* _exit, not declared to never return. */
void swish_exit(int status);

/* Installs, for one signal, the handler that records it; the default action; or ignores it. Returns 0 or an errno. */
int swish_signal_catch(int number);
int swish_signal_default(int number);
int swish_signal_ignore(int number);

/* 0 default, 1 ignored, 2 caught, -1 no such signal. */
int swish_signal_disposition(int number);

/* As kill(2) to this process of a caught signal that is not blocked, without the system calls; false for others. */
bool swish_signal_self(int number);

/* Whether a caught signal has arrived that has not been taken: one load. */
bool swish_signal_any(void);

/* Takes a pending signal of a set (bit n-1 for signal n): the lowest number that has arrived, or 0. */
int swish_signal_take(uint64_t set);

/* Whether this signal is pending, or one of a set. */
bool swish_signal_pending(int number);
bool swish_signal_pending_any(uint64_t set);

/* Forgets all signals that have arrived. */
void swish_signal_forget(void);

/* To be called before a child is started. Makes sure that children can be waited for, and gives SIGINT a handler that
   does what the default action does, except while swish_hold_interrupt(true): then the signal is recorded. Leaves alone a
   SIGINT that is ignored or caught. Makes system calls the first time only. */
void swish_prepare_for_children(void);
void swish_hold_interrupt(bool hold);

/* Tells whether a subshell without a process is running; returns what was told before. While it is, SIGPIPE for a write of
   this process, unless it is ignored, is recorded and known to swish_take_broken_pipe instead of ending the process. */
bool swish_hold_pipe(bool hold);
bool swish_take_broken_pipe(void);

/* Waits for a child as waitpid does, or until a caught signal arrives: returns 0 with errno EINTR then. SIGCHLD must
   be caught. */
pid_t swish_wait_interruptible(pid_t pid, int *status, int options);

/* Waits until `descriptor` can be read (1), the time in milliseconds is over (0; -1 waits for ever), or a caught signal
   arrives or the wait fails (-1, errno). */
int swish_wait_readable(int descriptor, int milliseconds);

/* pipe2 with close-on-exec. */
int swish_pipe(int *ends);

/* memfd_create, which the Swift overlay lacks. */
int swish_memory_file(void);

/* tee(2) without blocking beyond the first byte: copies up to `count` bytes of a pipe into another. */
ssize_t swish_tee(int from, int to, size_t count);

/* Runs body(context) on a stack of its own of `size` bytes, taken from the system as it is used, and returns when it
   returns. Where no such stack can be had it runs on the caller's. Sets the bound that swish_stack_left tells. */
void swish_run_on_large_stack(size_t size, void (*body)(void *), void *context);

/* How many bytes of stack are left. */
ptrdiff_t swish_stack_left(void);

extern char **environ;
static inline char **swish_environment(void) { return environ; }

/* The arguments that the program was started with, its name first, up to a null pointer. */
char **swish_arguments(void);

#endif
