#define _GNU_SOURCE
#include "CProcess.h"
#include "spawn.h"
#include "system_call.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/vfs.h>
#include <unistd.h>

static sigset_t mask_before_fork;

long swish_copy_process(void) { return system_call(SYS_clone, SIGCHLD, 0, 0, 0); }

pid_t swish_fork(void) {
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, &mask_before_fork);
    long pid = swish_copy_process();
    if (pid == 0) {
        swish_forget_starts();
        return 0;
    }
    sigprocmask(SIG_SETMASK, &mask_before_fork, NULL);
    if (pid > 0) return (pid_t)pid;
    errno = (int)-pid;
    return -1;
}

void swish_fork_settled(void) { sigprocmask(SIG_SETMASK, &mask_before_fork, NULL); }

long swish_file_system(int descriptor) {
    struct statfs status;
    return fstatfs(descriptor, &status) < 0 ? -1 : (long)status.f_type;
}

void swish_exit(int status) { _exit(status); }

int swish_memory_file(void) { return memfd_create("swish", MFD_CLOEXEC); }

ssize_t swish_tee(int from, int to, size_t count) { return tee(from, to, count, 0); }

int swish_pipe(int *ends) { return pipe2(ends, O_CLOEXEC); }
