/* The beginning of the static program, in place of glibc's.

   glibc asks the processor what it can do, some 45 times by `cpuid`, to choose among variants of memcpy and its like.
   Where the system is a guest, each of these instructions is the host's to answer, which takes 6 us here: more than half
   of what a start of the shell took (0.49 ms, 0.28 without). The variants that are chosen now run on every x86-64 and are
   no slower in what a shell does. Nor are settings for glibc itself (GLIBC_TUNABLES) looked for among the variables.

   The steps are those that glibc 2.36 needs, by the names that its parts know each other by. With another version, or
   another processor, glibc's own beginning is linked. */
#include <features.h>

#if defined(SWISH_STATIC_RUNTIME) && defined(__x86_64__) && __GLIBC__ == 2 && __GLIBC_MINOR__ == 36

#include <elf.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#define HIDDEN __attribute__((visibility("hidden")))

typedef void initializer(int count, char **arguments, char **environment);
typedef void finalizer(void);

/* From the linker. */
extern const Elf64_Rela __rela_iplt_start[] HIDDEN, __rela_iplt_end[] HIDDEN;
extern initializer *const __preinit_array_start[] HIDDEN, *const __preinit_array_end[] HIDDEN;
extern initializer *const __init_array_start[] HIDDEN, *const __init_array_end[] HIDDEN;
extern finalizer *const __fini_array_start[] HIDDEN, *const __fini_array_end[] HIDDEN;
extern finalizer _init, _fini;

/* From glibc. */
extern char **__environ;
extern void *__libc_stack_end;
extern const uintptr_t *_dl_random HIDDEN;
extern int __libc_enable_secure;
void _dl_aux_init(Elf64_auxv_t *values) HIDDEN;
void __libc_setup_tls(void) HIDDEN;
void __libc_early_init(_Bool is_initial) HIDDEN;
void __libc_init_first(int count, char **arguments, char **environment) HIDDEN;
void __libc_check_standard_fds(void) HIDDEN;
int __cxa_atexit(void (*function)(void *), void *argument, void *object);

/* What the variants of memcpy go by, in bytes; these are glibc's values where a processor does not tell. From the
   threshold on, copying passes by the caches. */
long __x86_data_cache_size HIDDEN = 32 << 10;
long __x86_data_cache_size_half HIDDEN = 16 << 10;
long __x86_shared_cache_size HIDDEN = 1 << 20;
long __x86_shared_cache_size_half HIDDEN = 512 << 10;
long __x86_shared_non_temporal_threshold HIDDEN = 3 << 20;
long __x86_rep_movsb_threshold HIDDEN = 2 << 10;
long __x86_rep_movsb_stop_threshold HIDDEN = 3 << 20;
long __x86_rep_stosb_threshold HIDDEN = 2 << 10;
int __x86_string_control HIDDEN;

/* Where the program's file is, which libraries may be looked for beside: nowhere. glibc's asks /proc for it, another tenth
   of a start. */
const char *_dl_get_origin(void) { return (const char *)-1; }

/* Writes the addresses of the variants, which functions choose. */
static void choose_variants(void) {
    typedef uintptr_t chooser(void);
    for (const Elf64_Rela *entry = __rela_iplt_start; entry < __rela_iplt_end; entry++)
        *(uintptr_t *)entry->r_offset = ((chooser *)(uintptr_t)entry->r_addend)();
}

/* The values by which overwritten return addresses and jump buffers are recognized, from random bytes of the system's.
   The lowest byte of the first is 0, where a string ends. */
static void set_guards(void) {
    __asm__ volatile("movq %0, %%fs:0x28" : : "r"(_dl_random[0] & ~(uintptr_t)0xFF));
    __asm__ volatile("movq %0, %%fs:0x30" : : "r"(_dl_random[1]));
}

static void finalize(void *unused) {
    (void)unused;
    for (finalizer *const *next = __fini_array_end; next > __fini_array_start;) (*--next)();
    _fini();
}

static void initialize(int count, char **arguments) {
    for (initializer *const *next = __preinit_array_start; next < __preinit_array_end; next++)
        (*next)(count, arguments, __environ);
    _init();
    for (initializer *const *next = __init_array_start; next < __init_array_end; next++)
        (*next)(count, arguments, __environ);
}

/* What the first instructions of a program call. */
_Noreturn void __libc_start_main(
    int (*main)(int, char **, char **), int count, char **arguments, initializer *unused_initializer,
    finalizer *unused_finalizer, finalizer *loader_finalizer, void *stack_end) {
    (void)unused_initializer, (void)unused_finalizer, (void)loader_finalizer;
    __libc_stack_end = stack_end;
    __environ = arguments + count + 1;
    char **end = __environ;
    while (*end) end++;
    _dl_aux_init((Elf64_auxv_t *)(end + 1));
    choose_variants();
    __libc_setup_tls();
    set_guards();
    __libc_early_init(true);
    __libc_init_first(count, arguments, __environ);
    __cxa_atexit(finalize, NULL, NULL);
    if (__libc_enable_secure) __libc_check_standard_fds();
    initialize(count, arguments);
    exit(main(count, arguments, __environ));
}

#endif
