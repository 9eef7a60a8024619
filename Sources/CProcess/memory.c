/* Memory for objects of at most 256 bytes, in place of malloc.

   A syntax tree is tens of thousands of small objects that are freed together; malloc keeps the first seven of a size at
   hand and merges and sorts the rest. With the free lists below, reading a script takes a quarter fewer instructions,
   and an object has no header. The shell has one thread, so nothing is locked. The linker's --wrap (see Package.swift)
   leads the Swift runtime's requests here; C code and larger objects stay with malloc. Only the release build, which is
   static, defines SWISH_STATIC_RUNTIME. */
#ifdef SWISH_STATIC_RUNTIME

#define _GNU_SOURCE
#include <malloc.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum {
    STEP = 16,          /* Sizes are multiples of it. */
    LARGEST = 256,      /* The largest size, in bytes. */
    RUN = 1024,         /* Bytes that are given to one size at a time. */
    FIRST = 1 << 20,    /* Bytes at hand from the start. */
    SEGMENT = 16 << 20, /* Bytes that the system is asked for at a time, beyond the first ones. */
    SEGMENTS = 64,
};

struct free_object {
    struct free_object *next;
};

static struct free_object *free_objects[LARGEST / STEP + 1];

/* The memory that runs are taken from: an array that costs a start nothing, then segments, one after the other. */
static _Alignas(RUN) char first[FIRST];
static char *segments, *segments_end;

/* The memory that belongs to no run yet. */
static char *unused = first, *unused_end = first + FIRST;

/* Each run's size divided by STEP. */
static unsigned char run_sizes[(FIRST + (size_t)SEGMENTS * SEGMENT) / RUN];

static const size_t no_run = SIZE_MAX;

/* The index of the run of an object; `no_run` where it is malloc's. */
static inline size_t run_of(const void *object) {
    size_t offset = (uintptr_t)object - (uintptr_t)first;
    if (offset < FIRST) return offset / RUN;
    offset = (uintptr_t)object - (uintptr_t)segments;
    if (offset < (uintptr_t)segments_end - (uintptr_t)segments) return (FIRST + offset) / RUN;
    return no_run;
}

/* As bash ends; whatever this shell was about to do needs memory, too. */
static _Noreturn void end_without_memory(void) {
    static const char message[] = "swish: cannot allocate memory\n";
    if (write(STDERR_FILENO, message, sizeof message - 1) < 0) {}
    _exit(2);
}

/* An address with nothing above it for a long way: a terabyte off the mappings of the process, which are placed at
   random. NULL where there is none. */
static char *place_for_segments(void) {
    static const uintptr_t distance = (uintptr_t)1 << 40;
    void *mapping = mmap(NULL, RUN, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapping == MAP_FAILED) return NULL;
    munmap(mapping, RUN);
    uintptr_t address = (uintptr_t)mapping & ~(uintptr_t)(SEGMENT - 1);
    return (char *)(address > 2 * distance ? address - distance : address + distance);
}

/* Whether there are no more segments: the system refused one, or there are as many as can be told apart. */
static bool segments_are_closed;

static bool add_segment(void) {
    if (segments_are_closed) return false;
    segments_are_closed = true;
    if (segments_end - segments >= (ptrdiff_t)SEGMENTS * SEGMENT) return false;
    char *place = segments == NULL ? place_for_segments() : segments_end;
    if (place == NULL) return false;
    int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE;
    void *segment = mmap(place, SEGMENT, PROT_READ | PROT_WRITE, flags, -1, 0);
    if (segment == MAP_FAILED) return false;
    if (segment != place) {
        munmap(segment, SEGMENT);
        return false;
    }
    /* A page fault for each 2 MB, not for each 4 KB, where the system has such pages. */
    madvise(segment, SEGMENT, MADV_HUGEPAGE);
    if (segments == NULL) segments = place;
    unused = place;
    unused_end = segments_end = place + SEGMENT;
    segments_are_closed = false;
    return true;
}

/* An object of a size that has none free: a new run becomes free objects, in the order of their addresses. From malloc
   where there are no more runs. */
static __attribute__((noinline)) void *take_from_new_run(size_t index) {
    size_t size = index * STEP;
    if (unused == unused_end && !add_segment()) {
        void *object = malloc(size);
        if (object == NULL) end_without_memory();
        return object;
    }
    char *run = unused;
    unused += RUN;
    run_sizes[run_of(run)] = (unsigned char)index;
    struct free_object *last = (struct free_object *)run;
    for (char *next = run + size; next + size <= unused; next += size)
        last = last->next = (struct free_object *)next;
    last->next = NULL;
    free_objects[index] = ((struct free_object *)run)->next;
    return run;
}

void *__real_swift_slowAlloc(size_t size, size_t alignment_mask);
void __real_swift_slowDealloc(void *object, size_t size, size_t alignment_mask);
size_t __real_malloc_usable_size(void *object);

/* The mask is the alignment less 1, or all ones where any will do. */
static inline void *allocate(size_t size, size_t alignment_mask) {
    if (alignment_mask >= STEP && alignment_mask != SIZE_MAX) return __real_swift_slowAlloc(size, alignment_mask);
    if (size > LARGEST) {
        void *object = malloc(size);
        if (object == NULL) end_without_memory();
        return object;
    }
    size_t index = size == 0 ? 1 : (size + STEP - 1) / STEP;
    struct free_object *object = free_objects[index];
    if (object == NULL) return take_from_new_run(index);
    free_objects[index] = object->next;
    return object;
}

static inline void deallocate(void *object, size_t size, size_t alignment_mask) {
    size_t run = run_of(object);
    if (run == no_run) {
        __real_swift_slowDealloc(object, size, alignment_mask);
        return;
    }
    struct free_object *freed = object;
    freed->next = free_objects[run_sizes[run]];
    free_objects[run_sizes[run]] = freed;
}

void *__wrap_swift_slowAlloc(size_t size, size_t alignment_mask) { return allocate(size, alignment_mask); }

void __wrap_swift_slowDealloc(void *object, size_t size, size_t alignment_mask) {
    deallocate(object, size, alignment_mask);
}

/* An array asks how much it can hold. */
size_t __wrap_malloc_usable_size(void *object) {
    size_t run = run_of(object);
    return run == no_run ? __real_malloc_usable_size(object) : (size_t)run_sizes[run] * STEP;
}

/* Objects, whose first two words are the runtime's. The functions below do in a third of the instructions what it does in
   the common case, and leave the rest to it: of the instructions of `-n` on a script these were a quarter. Without
   atomic operations, as there is one thread. */
struct object {
    const void *const *metadata;
    /* The strong references less one from bit 33 on; bit 32 says that the object is being destroyed. Bit 63 says that
       the counts are elsewhere or, with all of the lower half, that the object is for ever. */
    uint64_t counts;
};

static const uint64_t first_counts = 3, being_destroyed = (uint64_t)1 << 32, one_reference = (uint64_t)1 << 33;
static const uint32_t for_ever = UINT32_MAX;

typedef __attribute__((swiftcall)) void destroyer(__attribute__((swift_context)) struct object *object);

void __real_swift_nonatomic_release(struct object *object);
void __real_swift_deallocObject(struct object *object, size_t size, size_t alignment_mask);
void __real_swift_deallocClassInstance(struct object *object, size_t size, size_t alignment_mask);

static __attribute__((noinline)) struct object *allocate_object(
    const void *const *metadata, size_t size, size_t alignment_mask) {
    struct object *object = allocate(size, alignment_mask);
    object->metadata = metadata;
    object->counts = first_counts;
    return object;
}

struct object *__wrap_swift_allocObject(const void *const *metadata, size_t size, size_t alignment_mask) {
    /* This saves the common case the registers. */
    size_t index = (size + STEP - 1) / STEP;
    if (size > LARGEST || alignment_mask + 1 > STEP || free_objects[index] == NULL)
        return allocate_object(metadata, size, alignment_mask);
    struct object *object = (struct object *)free_objects[index];
    free_objects[index] = free_objects[index]->next;
    object->metadata = metadata;
    object->counts = first_counts;
    return object;
}

/* An address that is not positive is no object's. */
void __wrap_swift_nonatomic_release(struct object *object) {
    if ((intptr_t)object <= 0) return;
    uint64_t counts = object->counts - one_reference;
    if ((int64_t)counts >= 0) {
        object->counts = counts;
    } else if (object->counts == first_counts) {
        object->counts = first_counts | being_destroyed;
        ((destroyer *)object->metadata[-2])(object);
    } else if ((uint32_t)counts != for_ever) {
        __real_swift_nonatomic_release(object);
    }
}

void __wrap_swift_release(struct object *object) { __wrap_swift_nonatomic_release(object); }

void __wrap_swift_deallocObject(struct object *object, size_t size, size_t alignment_mask) {
    if (object->counts == (first_counts | being_destroyed)) {
        deallocate(object, size, alignment_mask);
    } else {
        __real_swift_deallocObject(object, size, alignment_mask);
    }
}

void __wrap_swift_deallocClassInstance(struct object *object, size_t size, size_t alignment_mask) {
    if (object->counts == (first_counts | being_destroyed)) {
        deallocate(object, size, alignment_mask);
    } else {
        __real_swift_deallocClassInstance(object, size, alignment_mask);
    }
}

#endif
