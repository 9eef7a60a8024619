#define _GNU_SOURCE
#include "CProcess.h"
#include "spawn.h"
#include "system_call.h"

#include <fcntl.h>
#include <linux/futex.h>
#include <sched.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/uio.h>
#include <time.h>

/* A child runs in the shell's memory until it executes its program, as after vfork; but the shell goes on at once. 50
   background commands take 0.65 of the time that vfork takes for them, and a stop signal that meets the child before its
   program cannot keep the shell waiting for ever. What the child reads is a copy of the request that stays untouched
   until the system clears its number in `starting`, when the child leaves this memory. */
struct start {
    struct swish_spawn_request request;
    sigset_t mask;
    char stack[16384] __attribute__((aligned(16)));
    char memory[48 << 10] __attribute__((aligned(16)));
};

enum { start_count = 8 };
static struct start starts[start_count];
/* Apart from what it tells of, so that a copy of the process touches a single page. */
static _Atomic int starting[start_count];

void swish_forget_starts(void) {
    for (int i = 0; i < start_count; i++)
        if (atomic_load(&starting[i])) atomic_store(&starting[i], 0);
}

bool swish_spawns_are_starting(void) {
    for (int i = 0; i < start_count; i++)
        if (atomic_load(&starting[i])) return true;
    return false;
}

/* Waits until the child has left this memory, at most for the time. */
static void await(int number, const struct timespec *time) {
    int value = atomic_load(&starting[number]);
    if (value) syscall(SYS_futex, &starting[number], FUTEX_WAIT, value, time, NULL, 0);
}

static int free_start(void) {
    static int last;
    const struct timespec moment = {0, 10000000};
    for (;;) {
        for (int i = 0; i < start_count; i++)
            if (!atomic_load(&starting[i])) {
                last = i;
                return i;
            }
        await((last + 1) % start_count, &moment);
    }
}

/* --- The child's side: async-signal-safe, and no call that may fail sets errno, which is the parent's. --- */

static int apply_actions(const struct swish_spawn_request *request) {
    for (int i = 0; i < request->action_count; i++) {
        struct swish_descriptor_action action = request->actions[i];
        long result = 0;
        if (action.source < 0) {
            system_call(SYS_close, action.target, 0, 0, 0);
        } else if (action.source == action.target) {
            result = system_call(SYS_fcntl, action.source, F_GETFD, 0, 0);
            if (result >= 0) result = system_call(SYS_fcntl, action.source, F_SETFD, result & ~FD_CLOEXEC, 0);
        } else {
            result = system_call(SYS_dup3, action.source, action.target, 0, 0);
        }
        if (result < 0) return (int)-result;
    }
    return 0;
}

static void set_dispositions(uint64_t signals, void (*handler)(int)) {
    for (int number = 1; signals != 0; number++, signals >>= 1)
        if (signals & 1) signal(number, handler);
}

/* Writes a line on standard error. */
static int report(const struct swish_spawn_request *request, const char *text, int status) {
    const char *parts[] = {request->message_prefix, request->path, ": ", text, "\n"};
    struct iovec vectors[5];
    for (int i = 0; i < 5; i++) vectors[i] = (struct iovec){(char *)parts[i], strlen(parts[i])};
    system_call(SYS_writev, STDERR_FILENO, (long)vectors, 5, 0);
    return status;
}

/* Whether a file that the system refuses to execute is no text: a program's mark at its beginning, a NUL within its first
   line, or 80 bytes of it. */
static bool is_binary(const char *path) {
    char head[80];
    long file = system_call(SYS_openat, AT_FDCWD, (long)path, O_RDONLY | O_CLOEXEC, 0);
    if (file < 0) return false;
    long count = system_call(SYS_read, file, (long)head, sizeof head, 0);
    system_call(SYS_close, file, 0, 0, 0);
    if (count >= 4 && memcmp(head, "\177ELF", 4) == 0) return true;
    for (long i = 0; i < count && head[i] != '\n'; i++)
        if (head[i] == 0) return true;
    return false;
}

/* A text file without `#!`: this shell runs it as a script (XCU 2.9.1.6). Returns where it cannot. */
static void execute_script(const struct swish_spawn_request *request) {
    char shell[4096];
    long length = system_call(SYS_readlinkat, AT_FDCWD, (long)"/proc/self/exe", (long)shell, sizeof shell - 1);
    if (length < 0) return;
    shell[length] = 0;
    char **arguments = (char **)request->arguments;
    *arguments = (char *)request->path;
    *--arguments = "--";
    if (request->is_posix) *--arguments = "--posix";
    *--arguments = shell;
    system_call(SYS_execve, (long)"/proc/self/exe", (long)arguments, (long)request->environment, 0);
}

/* Reports why a program could not be executed, as bash does. Returns the status that the command has then. */
static int report_failure(const struct swish_spawn_request *request, int error) {
    if (error == ENOEXEC) {
        if (is_binary(request->path))
            return report(request, "cannot execute binary file: Exec format error", 126);
        execute_script(request);
    }
    long file = system_call(SYS_openat, AT_FDCWD, (long)request->path, O_PATH | O_CLOEXEC, 0);
    if (file >= 0) {
        system_call(SYS_close, file, 0, 0, 0);
        if (error == ENOENT) return report(request, "cannot execute: required file not found", 127);
        file = system_call(SYS_openat, AT_FDCWD, (long)request->path, O_PATH | O_DIRECTORY | O_CLOEXEC, 0);
        if (file >= 0) error = EISDIR;
    }
    const char *text = strerrordesc_np(error);
    return report(request, text ? text : "Unknown error", error == ENOENT ? 127 : 126);
}

/* Puts a process (0: this one) into its group and gives that the terminal. Child and parent both do: whichever comes first, neither
   goes on before what is typed reaches the group. */
static void place(pid_t process, const struct swish_spawn_request *request) {
    if (request->group < 0) return;
    pid_t group = request->group ? request->group : process ? process : getpid();
    system_call(SYS_setpgid, process, group, 0, 0);
    if (request->terminal >= 0) system_call(SYS_ioctl, request->terminal, TIOCSPGRP, (long)&group, 0);
}

/* Makes this process what the request asks for and executes the program. Returns the status where that fails. */
static int execute(const struct swish_spawn_request *request, const sigset_t *mask) {
    place(0, request);
    if (mask) swish_unguard_interrupt();
    set_dispositions(request->defaulted_signals, SIG_DFL);
    set_dispositions(request->ignored_signals, SIG_IGN);
    long result = -apply_actions(request);
    if (mask) sigprocmask(SIG_SETMASK, mask, NULL);
    if (result == 0)
        result = system_call(
            SYS_execve, (long)request->path, (long)request->arguments, (long)request->environment, 0);
    return report_failure(request, (int)-result);
}

static int enter(void *context) {
    struct start *start = context;
    return execute(&start->request, &start->mask);
}

/* --- The parent's side --- */

/* Where the next copy goes, or NULL once the memory did not suffice. */
struct space {
    char *next, *end;
};

static void *copy(struct space *space, const void *source, size_t size) {
    if (!space->next || (size_t)(space->end - space->next) < size + 16) {
        space->next = NULL;
        return NULL;
    }
    void *result = memcpy(space->next, source, size);
    space->next += (size + 15) & ~(size_t)15;
    return result;
}

static char *copy_text(struct space *space, const char *text) { return copy(space, text, strlen(text) + 1); }

static size_t length(char *const *list) {
    size_t count = 0;
    while (list[count]) count++;
    return count;
}

/* Copies what the request leads to, but for the strings of the environment after the first. False where that takes too
   much memory: the request is then as it was given. */
static bool keep(struct start *start, const struct swish_spawn_request *given) {
    struct space space = {start->memory, start->memory + sizeof start->memory};
    struct swish_spawn_request *request = &start->request;
    *request = *given;
    size_t count = length(given->arguments);
    char **arguments =
        copy(&space, given->arguments - swish_leading_arguments,
             (swish_leading_arguments + count + 1) * sizeof *arguments);
    char **environment = copy(&space, given->environment, (length(given->environment) + 1) * sizeof *environment);
    request->actions = copy(&space, given->actions, (size_t)given->action_count * sizeof *given->actions);
    request->path = copy_text(&space, given->path);
    request->message_prefix = copy_text(&space, given->message_prefix);
    if (environment && environment[0]) environment[0] = copy_text(&space, environment[0]);
    for (size_t i = 0; space.next && i < count; i++)
        arguments[swish_leading_arguments + i] = copy_text(&space, arguments[swish_leading_arguments + i]);
    if (!space.next) {
        *request = *given;
        return false;
    }
    request->arguments = arguments + swish_leading_arguments;
    request->environment = environment;
    return true;
}

pid_t swish_spawn(const struct swish_spawn_request *request) {
    int number = free_start();
    struct start *start = &starts[number];
    bool is_kept = keep(start, request);
    /* A handler that ran in the child would write into our memory, so signals wait until it has put them in order. */
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, &start->mask);
    atomic_store(&starting[number], 1);
    pid_t pid = -1;
    /* A child that needs more than the copy holds would keep the shell waiting, also where a signal stops it first. */
    if (!request->forks && is_kept)
        pid = clone(
            enter, start->stack + sizeof start->stack, CLONE_VM | CLONE_CHILD_CLEARTID | SIGCHLD, start, NULL, NULL,
            &starting[number]);
    if (pid < 0) {
        /* Not every system has this kind of child. */
        atomic_store(&starting[number], 0);
        long copy = swish_copy_process();
        if (copy == 0) _exit(execute(&start->request, &start->mask));
        if (copy < 0) errno = (int)-copy;
        pid = (pid_t)copy;
    }
    int error = errno;
    if (pid > 0) place(pid, request);
    sigprocmask(SIG_SETMASK, &start->mask, NULL);
    if (pid < 0) errno = error;
    return pid;
}

int swish_replace(const struct swish_spawn_request *request) {
    enum { signal_count = 64 };
    struct sigaction actions[signal_count];
    uint64_t changed = request->defaulted_signals | request->ignored_signals;
    for (int i = 0; i < signal_count; i++)
        if (changed >> i & 1) sigaction(i + 1, NULL, &actions[i]);
    int status = execute(request, NULL);
    /* The shell goes on. */
    for (int i = 0; i < signal_count; i++)
        if (changed >> i & 1) sigaction(i + 1, &actions[i], NULL);
    return status;
}
