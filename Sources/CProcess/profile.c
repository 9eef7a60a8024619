/* For the shell that spec/bench/profile builds to count what it runs, and for no other. Its counts are written where a
   process ends, which the profile's own runtime leaves to exit; a copy of the process starts from nothing. */
#ifdef SWISH_PROFILING

#define _GNU_SOURCE
#include <signal.h>
#include <sys/resource.h>

int __llvm_profile_write_file(void);
void __llvm_profile_reset_counters(void);

_Noreturn void __real__exit(int status);
_Noreturn void __wrap__exit(int status);
void __real_swish_forget_starts(void);
void __wrap_swish_forget_starts(void);

static int is_limited(int resource) {
    struct rlimit limit;
    return getrlimit(resource, &limit) != 0 || limit.rlim_cur != RLIM_INFINITY;
}

/* The file is shared: nothing may cut short what is written. */
void __wrap__exit(int status) {
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, NULL);
    if (!is_limited(RLIMIT_FSIZE) && !is_limited(RLIMIT_AS) && !is_limited(RLIMIT_DATA)) __llvm_profile_write_file();
    __real__exit(status);
}

void __wrap_swish_forget_starts(void) {
    __llvm_profile_reset_counters();
    __real_swish_forget_starts();
}

#endif
