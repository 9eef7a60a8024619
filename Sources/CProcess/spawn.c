#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

static int apply_actions(const struct swish_spawn_request *request) {
    for (int i = 0; i < request->action_count; i++) {
        struct swish_descriptor_action action = request->actions[i];
        if (action.source < 0) {
            close(action.target);
        } else if (action.source == action.target) {
            int flags = fcntl(action.source, F_GETFD);
            if (flags < 0 || fcntl(action.source, F_SETFD, flags & ~FD_CLOEXEC) < 0) return errno;
        } else if (dup2(action.source, action.target) < 0) {
            return errno;
        }
    }
    return 0;
}

static void set_dispositions(uint64_t signals, void (*handler)(int)) {
    for (int number = 1; signals != 0; number++, signals >>= 1)
        if (signals & 1) signal(number, handler);
}

/* The child's side, also the whole of swish_replace: only async-signal-safe calls. */
static int prepare_and_execute(const struct swish_spawn_request *request, const sigset_t *mask) {
    if (request->group >= 0) {
        pid_t group = request->group ? request->group : getpid();
        setpgid(0, group);
        if (request->terminal >= 0) {
            sigset_t stop;
            sigemptyset(&stop);
            sigaddset(&stop, SIGTTOU);
            sigprocmask(SIG_BLOCK, &stop, NULL);
            tcsetpgrp(request->terminal, group);
        }
    }
    set_dispositions(request->defaulted_signals, SIG_DFL);
    set_dispositions(request->ignored_signals, SIG_IGN);
    int error = apply_actions(request);
    if (error) return error;
    if (mask) sigprocmask(SIG_SETMASK, mask, NULL);
    execve(request->path, request->arguments, request->environment);
    return errno;
}

pid_t swish_spawn(const struct swish_spawn_request *request, int *error) {
    /* A handler that ran in the child before execve would write into our memory, so signals wait. */
    bool masks = request->defaulted_signals != 0 || request->terminal >= 0;
    sigset_t all, old;
    if (masks) {
        sigfillset(&all);
        sigprocmask(SIG_SETMASK, &all, &old);
    }
    volatile int failure = 0;
    pid_t pid = vfork();
    if (pid == 0) {
        failure = prepare_and_execute(request, masks ? &old : NULL);
        _exit(127);
    }
    int saved = errno;
    if (masks) sigprocmask(SIG_SETMASK, &old, NULL);
    if (pid < 0) {
        *error = saved;
        return -1;
    }
    if (failure) {
        int status;
        while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {}
        *error = failure;
        return -1;
    }
    return pid;
}

int swish_replace(const struct swish_spawn_request *request) { return prepare_and_execute(request, NULL); }

static sigset_t mask_before_fork;

pid_t swish_fork(void) {
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, &mask_before_fork);
    pid_t pid = fork();
    if (pid != 0) {
        int saved = errno;
        sigprocmask(SIG_SETMASK, &mask_before_fork, NULL);
        errno = saved;
    }
    return pid;
}

void swish_fork_settled(void) { sigprocmask(SIG_SETMASK, &mask_before_fork, NULL); }

int swish_memory_file(void) { return memfd_create("swish", MFD_CLOEXEC); }

ssize_t swish_tee(int from, int to, size_t count) { return tee(from, to, count, 0); }

int swish_pipe(int *ends) { return pipe2(ends, O_CLOEXEC); }
