/* The arguments of the program, and three symbols of the Swift runtime, in its place.

   In a static executable the linker takes an object file out of the runtime's archive only when a symbol of it is
   missing. Two of these object files run constructors before `main`: one looks for the backtracer's program in eight
   folders, the other reads the arguments out of /proc/self/maps. A shell is started for every line of a makefile and
   needs neither: they make 16 of the 55 system calls of a start. Only the release build, which is static,
   defines SWISH_STATIC_RUNTIME. */
#include "CProcess.h"

#include <stdbool.h>
#include <stddef.h>

static int argument_count;
static char **argument_values;

/* glibc hands a constructor what it hands to `main`. */
__attribute__((constructor)) static void remember_arguments(int count, char **values) {
    argument_count = count;
    argument_values = values;
}

char **swish_arguments(void) {
    return argument_values;
}

#ifdef SWISH_STATIC_RUNTIME

/* What `CommandLine` asks for. */
char **_swift_stdlib_getUnsafeArgvArgc(int *count) {
    *count = argument_count;
    return argument_values;
}

/* The tables for unwinding are found by the program's header: a start does not have to read and register them, too. */
void __wrap___register_frame_info(const void *tables, void *object) {
    (void)tables;
    (void)object;
}

void *__wrap___deregister_frame_info(const void *tables) {
    (void)tables;
    return NULL;
}

/* The settings of the backtracer, larger than they are in any release so far: all zero is off. */
char _swift_backtraceSettings[512];

bool _swift_backtrace_isThunkFunction(const char *name) {
    (void)name;
    return false;
}

#else

#include <signal.h>
#include <stdlib.h>

/* Elsewhere the backtracer is started for every signal that ends the shell, also for those that a script sends; a
   developer asks for it by SWISH_BACKTRACE. The runtime's constructors have run: a library's come first. */
__attribute__((constructor)) static void leave_signals_alone(void) {
    static const int fatal[] = {SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP};
    if (getenv("SWISH_BACKTRACE") != NULL) return;
    for (size_t index = 0; index < sizeof fatal / sizeof *fatal; index++) {
        struct sigaction action;
        if (sigaction(fatal[index], NULL, &action) == 0 && action.sa_handler != SIG_IGN) signal(fatal[index], SIG_DFL);
    }
}

#endif
