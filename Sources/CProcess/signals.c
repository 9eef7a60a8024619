#define _GNU_SOURCE
#include "CProcess.h"
#include "spawn.h"

#include <errno.h>
#include <poll.h>
#include <stdatomic.h>
#include <stddef.h>
#include <sys/wait.h>
#include <unistd.h>

/* Signals that have arrived and not been taken: bit n-1 for signal n. Handlers reach nothing but a global. */
static _Atomic uint64_t pending;

/* Signals that `record` handles and that nothing blocks: for this process to send itself one is to record it. */
static uint64_t recorded;

static void record(int number) { atomic_fetch_or(&pending, (uint64_t)1 << (number - 1)); }

/* Whether SIGINT has the handler below, or must be left alone. */
static bool interrupt_is_settled;

/* Whether the handler of SIGINT is the one below. */
static bool interrupt_is_guarded;

/* Whether SIGCHLD is known not to be ignored: ignored, the system would reap children itself. */
static bool children_are_settled;

static void heed_pipe(int number, siginfo_t *information, void *context);

/* Whether SIGPIPE has the handler above, or must be left alone; whether it is to be recorded wherever it comes from. */
static bool pipe_is_settled;
static volatile sig_atomic_t pipe_is_caught;

/* Whether what this process writes belongs to a subshell without a process; whether SIGPIPE has ended that one. */
static volatile sig_atomic_t pipe_is_held;
static volatile sig_atomic_t pipe_is_broken;

static int dispose(int number, void (*handler)(int)) {
    struct sigaction action = {.sa_handler = handler};
    sigemptyset(&action.sa_mask);
    if (number == SIGPIPE) {
        pipe_is_settled = handler != SIG_DFL;
        pipe_is_caught = handler == record;
        if (pipe_is_caught) {
            action.sa_sigaction = heed_pipe;
            action.sa_flags = SA_SIGINFO;
        }
    }
    if (number == SIGINT) {
        interrupt_is_settled = handler != SIG_DFL;
        interrupt_is_guarded = false;
    }
    if (number == SIGCHLD) children_are_settled = true;
    recorded &= ~((uint64_t)1 << (number - 1));
    if (sigaction(number, &action, NULL) < 0) return errno;
    sigset_t blocked;
    if (handler == record && number != SIGPIPE && sigprocmask(SIG_BLOCK, NULL, &blocked) == 0
        && !sigismember(&blocked, number))
        recorded |= (uint64_t)1 << (number - 1);
    return 0;
}

static volatile sig_atomic_t interrupt_is_held;

static void guard(int number) {
    if (interrupt_is_held) {
        record(number);
        return;
    }
    /* Blocked until this returns, and then deadly. */
    dispose(number, SIG_DFL);
    raise(number);
}

static void heed_pipe(int number, siginfo_t *information, void *context) {
    (void)context;
    bool is_own = pipe_is_held && information->si_pid == getpid();
    if (is_own) pipe_is_broken = true;
    if (is_own || pipe_is_caught) {
        record(number);
        return;
    }
    dispose(number, SIG_DFL);
    raise(number);
}

bool swish_hold_pipe(bool hold) {
    if (hold && !pipe_is_settled) {
        struct sigaction action = {.sa_sigaction = heed_pipe, .sa_flags = SA_SIGINFO}, old;
        sigemptyset(&action.sa_mask);
        if (sigaction(SIGPIPE, &action, &old) == 0 && old.sa_handler != SIG_DFL) sigaction(SIGPIPE, &old, NULL);
        pipe_is_settled = true;
    }
    bool was_held = pipe_is_held;
    /* A new process need not copy the page. */
    if (was_held != hold) pipe_is_held = hold;
    return was_held;
}

bool swish_take_broken_pipe(void) {
    if (!pipe_is_broken) return false;
    pipe_is_broken = false;
    swish_signal_take((uint64_t)1 << (SIGPIPE - 1));
    return true;
}

void swish_prepare_for_children(void) {
    if (!children_are_settled) swish_signal_default(SIGCHLD);
    if (interrupt_is_settled) return;
    struct sigaction action = {.sa_handler = guard}, old;
    sigemptyset(&action.sa_mask);
    if (sigaction(SIGINT, &action, &old) == 0 && old.sa_handler != SIG_DFL)
        sigaction(SIGINT, &old, NULL);
    else
        interrupt_is_guarded = true;
    interrupt_is_settled = true;
}

void swish_unguard_interrupt(void) {
    if (interrupt_is_guarded) signal(SIGINT, SIG_DFL);
}

void swish_hold_interrupt(bool hold) { interrupt_is_held = hold; }

void swish_signal_forget(void) {
    if (atomic_load(&pending)) atomic_store(&pending, 0);
}

int swish_signal_catch(int number) { return dispose(number, record); }
int swish_signal_default(int number) { return dispose(number, SIG_DFL); }
int swish_signal_ignore(int number) { return dispose(number, SIG_IGN); }

int swish_signal_disposition(int number) {
    struct sigaction action;
    if (sigaction(number, NULL, &action) < 0) return -1;
    if (action.sa_handler == SIG_IGN) return 1;
    if (number == SIGPIPE && action.sa_sigaction == heed_pipe) return pipe_is_caught ? 2 : 0;
    return action.sa_handler == SIG_DFL || action.sa_handler == guard ? 0 : 2;
}

bool swish_signal_self(int number) {
    if (number < 1 || number > 64 || !((recorded >> (number - 1)) & 1)) return false;
    record(number);
    return true;
}

bool swish_signal_any(void) { return atomic_load_explicit(&pending, memory_order_relaxed) != 0; }

bool swish_signal_pending(int number) {
    return (atomic_load_explicit(&pending, memory_order_relaxed) >> (number - 1)) & 1;
}

bool swish_signal_pending_any(uint64_t set) {
    return (atomic_load_explicit(&pending, memory_order_relaxed) & set) != 0;
}

int swish_signal_take(uint64_t set) {
    uint64_t now = atomic_load(&pending) & set;
    if (!now) return 0;
    int number = __builtin_ctzll(now) + 1;
    atomic_fetch_and(&pending, ~((uint64_t)1 << (number - 1)));
    return number;
}

pid_t swish_wait_interruptible(pid_t pid, int *status, int options) {
    sigset_t all, old;
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, &old);
    pid_t result;
    int error = 0;
    for (;;) {
        result = waitpid(pid, status, options | WNOHANG);
        if (result < 0) error = errno;
        if (result != 0) break;
        uint64_t others = atomic_load(&pending) & ~((uint64_t)1 << (SIGCHLD - 1));
        if (others) {
            error = EINTR;
            break;
        }
        sigsuspend(&old);
    }
    sigprocmask(SIG_SETMASK, &old, NULL);
    errno = error;
    return result;
}

int swish_wait_readable(int descriptor, int milliseconds) {
    struct pollfd entry = {.fd = descriptor, .events = POLLIN};
    sigset_t all, old;
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, &old);
    int result;
    if (atomic_load(&pending)) {
        result = -1;
        errno = EINTR;
    } else {
        struct timespec time = {milliseconds / 1000, (long)(milliseconds % 1000) * 1000000};
        result = ppoll(&entry, 1, milliseconds < 0 ? NULL : &time, &old);
    }
    int saved = errno;
    sigprocmask(SIG_SETMASK, &old, NULL);
    errno = saved;
    return result;
}
