#define _GNU_SOURCE
#include "CProcess.h"

#include <sys/mman.h>
#include <sys/resource.h>
#include <ucontext.h>

/* The lowest address that the stack in use may grow down to. */
static char *stack_bound;

static void (*entry_body)(void *);
static void *entry_context;

static void enter(void) { entry_body(entry_context); }

void swish_run_on_large_stack(size_t size, void (*body)(void *), void *context) {
    void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
    if (memory == MAP_FAILED) {
        struct rlimit limit;
        size_t given = 8 << 20;
        if (getrlimit(RLIMIT_STACK, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY) given = limit.rlim_cur;
        stack_bound = (char *)__builtin_frame_address(0) - given + given / 16;
        body(context);
        return;
    }
    static ucontext_t caller, callee;
    stack_bound = memory;
    entry_body = body;
    entry_context = context;
    getcontext(&callee);
    callee.uc_stack.ss_sp = memory;
    callee.uc_stack.ss_size = size;
    callee.uc_link = &caller;
    makecontext(&callee, enter, 0);
    swapcontext(&caller, &callee);
}

ptrdiff_t swish_stack_left(void) { return (char *)__builtin_frame_address(0) - stack_bound; }
