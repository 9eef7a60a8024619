/* Metadata of arrays, without the Swift runtime's detours.

   The first array of each element type asks the runtime for the metadata of its storage, by a mangled name. The runtime
   demangles the name, and before the first of all it takes the specializations that the standard library brings into
   its cache. A start of the shell has a dozen such types: together this was nearly half of its instructions, in 25 pages
   that nothing else touches. The linker's --wrap (see Package.swift) leads the two requests here; what is not an
   array goes on to the runtime. Only the release build, which is static, defines SWISH_STATIC_RUNTIME. */
#ifdef SWISH_STATIC_RUNTIME

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define SWIFT __attribute__((swiftcall))

/* What an access function returns: the metadata, and how far it is initialized. */
struct response {
    const void *metadata;
    size_t state;
};

/* The part that the descriptors of all types begin with; the last two are relative to their own addresses. */
struct descriptor {
    uint32_t flags;
    int32_t parent;
    int32_t name;
    int32_t access_function;
};

enum { KIND = 0x1F, CLASS = 16, STRUCT = 17, ENUM = 18, IS_GENERIC = 0x80 };
enum { DIRECT_REFERENCE = 1, INDIRECT_REFERENCE = 2 };

extern const struct descriptor array_descriptor __asm__("$sSaMn");
extern const struct descriptor slice_descriptor __asm__("$ss10ArraySliceVMn");
extern const struct descriptor storage_descriptor __asm__("$ss23_ContiguousArrayStorageCMn");

/* The metadata of the storage of an array, up to the class's end. The address point is at `kind`. */
struct storage_metadata {
    const void *before[3];
    const void *kind;
    const void *members[11];
    const void *element;
};

/* That of integers, which the standard library brings in its final form. */
extern const struct storage_metadata storage_of_integers __asm__("$ss23_ContiguousArrayStorageCySiGMf");

/* The metadata of arrays of bytes, which the standard library brings as well: the runtime would find no other. The
   address point follows two words. */
extern const void *const array_of_bytes[] __asm__("$sSays5UInt8VGMf");
extern const char byte __asm__("$ss5UInt8VN");

/* The metadata that were made here. A shell that has run everything has some ninety. */
static struct storage_metadata storages[128];
static size_t storage_count;

typedef SWIFT struct response access_plain(size_t request);
typedef SWIFT struct response access_generic(size_t request, const void *argument);

struct reader {
    const char *at, *end;
};

static const struct descriptor *read_reference(struct reader *reader) {
    if (reader->end - reader->at < 5)
        return NULL;
    char kind = *reader->at;
    int32_t offset;
    memcpy(&offset, reader->at + 1, sizeof offset);
    const char *target = reader->at + 1 + offset;
    reader->at += 5;
    switch (kind) {
    case DIRECT_REFERENCE:
        return (const struct descriptor *)target;
    case INDIRECT_REFERENCE:
        return *(const struct descriptor *const *)target;
    default:
        return NULL;
    }
}

/* The metadata of the storage of an array of some type: they differ in the element type and nothing else. NULL where the
   runtime has to make it. Nothing compares the classes of two storages, while other types are compared. */
static const void *storage_of(const void *element) {
    for (size_t index = 0; index < storage_count; index++)
        if (storages[index].element == element)
            return &storages[index].kind;
    if (storage_count == sizeof storages / sizeof *storages)
        return NULL;
    struct storage_metadata *storage = &storages[storage_count++];
    *storage = storage_of_integers;
    storage->element = element;
    return &storage->kind;
}

/* Reads a type that is no generic one, or one of the three array types over such a type; NULL where it is another.
   An array is `Sa` or a reference, then `y`, the element type and `G`. */
static const void *read_type(struct reader *reader) {
    const struct descriptor *type;
    if (reader->end - reader->at >= 2 && reader->at[0] == 'S' && reader->at[1] == 'a') {
        reader->at += 2;
        type = &array_descriptor;
    } else {
        type = read_reference(reader);
    }
    if (type == NULL)
        return NULL;
    uint32_t kind = type->flags & KIND;
    if (kind != CLASS && kind != STRUCT && kind != ENUM)
        return NULL;
    const char *access = (const char *)&type->access_function + type->access_function;
    if (!(type->flags & IS_GENERIC))
        return type->access_function == 0 ? NULL : ((access_plain *)access)(0).metadata;
    if (type != &array_descriptor && type != &slice_descriptor && type != &storage_descriptor)
        return NULL;
    if (reader->at == reader->end || *reader->at++ != 'y')
        return NULL;
    const void *element = read_type(reader);
    if (element == NULL || reader->at == reader->end || *reader->at++ != 'G')
        return NULL;
    const void *storage = type == &storage_descriptor ? storage_of(element) : NULL;
    if (storage != NULL)
        return storage;
    if (type == &array_descriptor && element == &byte)
        return array_of_bytes + 2;
    return ((access_generic *)access)(0, element).metadata;
}

SWIFT const void *__real_swift_getTypeByMangledNameInContext2(
    const char *name, size_t length, const void *context, const void *const *arguments);

SWIFT const void *__wrap_swift_getTypeByMangledNameInContext2(
    const char *name, size_t length, const void *context, const void *const *arguments) {
    struct reader reader = {name, name + length};
    const void *found = read_type(&reader);
    if (found != NULL && reader.at == reader.end)
        return found;
    return __real_swift_getTypeByMangledNameInContext2(name, length, context, arguments);
}

SWIFT struct response __real_swift_getCanonicalPrespecializedGenericMetadata(
    size_t request, const void *const *arguments, const void *description, const void *token);

/* The metadata of an array's storage, asked for by other ways. */
SWIFT struct response __wrap_swift_getCanonicalPrespecializedGenericMetadata(
    size_t request, const void *const *arguments, const void *description, const void *token) {
    const void *storage = description == &storage_descriptor ? storage_of(arguments[0]) : NULL;
    if (storage != NULL)
        return (struct response){storage, 0};
    return __real_swift_getCanonicalPrespecializedGenericMetadata(request, arguments, description, token);
}

#endif
