/* Metadata of arrays, sets and dictionaries, without the Swift runtime's detours.

   The first array of each element type asks the runtime for the metadata of its storage, by a mangled name. The runtime
   demangles the name, and before the first of all it takes the specializations that the standard library brings into
   its cache; for a set or a dictionary it looks through all conformances of the program until it finds how the key is
   hashed. Of the instructions of a start this was more than a third (250,000, now 158,000), of those of a script of twenty
   lines two fifths (1,576,000, now 936,000), in pages that nothing else touches. The linker's --wrap (see Package.swift) leads the
   requests here; what is none of these types goes on to the runtime. Only the release build, which is static, defines
   SWISH_STATIC_RUNTIME. */
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

enum { KIND = 0x1F, MODULE = 0, CLASS = 16, STRUCT = 17, ENUM = 18, IS_GENERIC = 0x80 };
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
extern const void *const byte __asm__("$ss5UInt8VN");
extern const void *const integer __asm__("$sSiN");
extern const void *const boolean __asm__("$sSbN");
/* Here the address point follows one word. */
extern const void *const any_object[] __asm__("$syXlN");

/* The metadata that were made here. The program names 128 such types, the standard library's own among them. */
static struct storage_metadata storages[128];
static size_t storage_count;

/* The metadata of an array, up to the structure's end. The address point is at `kind`. */
struct array_metadata {
    const void *before[2];
    const void *kind;
    const void *descriptor;
    const void *element;
};

static struct array_metadata arrays[32];
static size_t array_count;

typedef SWIFT struct response access_plain(size_t request);
typedef SWIFT struct response access_generic(size_t request, const void *argument);

struct reader {
    const char *at, *end;
};

/* Passes over letters if they come next. */
static int skips(struct reader *reader, const char *letters) {
    size_t length = strlen(letters);
    if ((size_t)(reader->end - reader->at) < length || memcmp(reader->at, letters, length) != 0)
        return 0;
    reader->at += length;
    return 1;
}

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
    /* In another release of the standard library the class may have other members. */
    if (storage_count == sizeof storages / sizeof *storages || storage_of_integers.element != &integer)
        return NULL;
    struct storage_metadata *storage = &storages[storage_count++];
    *storage = storage_of_integers;
    storage->element = element;
    return &storage->kind;
}

/* The metadata of an array in which another one stores arrays, as which it serves to copy and destroy them: how that is
   done is the same whatever they hold. NULL where the runtime has to make it. */
static const void *array_within_storage(const void *element) {
    if (element == &byte)
        return array_of_bytes + 2;
    for (size_t index = 0; index < array_count; index++)
        if (arrays[index].element == element)
            return &arrays[index].kind;
    if (array_count == sizeof arrays / sizeof *arrays || array_of_bytes[4] != &byte)
        return NULL;
    struct array_metadata *array = &arrays[array_count++];
    memcpy(array, array_of_bytes, sizeof *array);
    array->element = element;
    return &array->kind;
}

extern const struct descriptor optional_descriptor __asm__("$sSqMn");
SWIFT struct response optional_access(size_t request, const void *wrapped) __asm__("$sSqMa");
SWIFT struct response swift_getGenericMetadata(size_t request, const void *const *arguments, const void *description);

/* Whether a type is a structure or an enumeration: its descriptor stands behind its kind. */
static int has_descriptor(const void *const *metadata) {
    enum { STRUCT_METADATA = 0x200, ENUM_METADATA = 0x201 };
    return (uintptr_t)metadata[0] == STRUCT_METADATA || (uintptr_t)metadata[0] == ENUM_METADATA;
}

/* Whether a structure or an enumeration is none of the standard library's: then that brings no types over it. */
static int is_foreign(const void *const *metadata) {
    if (!has_descriptor(metadata))
        return 0;
    const struct descriptor *context = metadata[1];
    while ((context->flags & KIND) != MODULE) {
        const char *parent = (const char *)&context->parent + (context->parent & ~1);
        context = context->parent & 1 ? *(const void *const *)parent : (const void *)parent;
        if (context == NULL)
            return 0;
    }
    return strcmp((const char *)&context->name + context->name, "Swift") != 0;
}

/* The metadata of an optional. */
static const void *optional_of(const void *wrapped) {
    if (is_foreign(wrapped))
        return swift_getGenericMetadata(0, &wrapped, &optional_descriptor).metadata;
    return optional_access(0, wrapped).metadata;
}

extern const struct descriptor set_descriptor __asm__("$ss11_SetStorageCMn");
extern const struct descriptor dictionary_descriptor __asm__("$ss18_DictionaryStorageCMn");
extern const char hashable __asm__("$sSHMp");

/* A conformance of a type to a protocol; all but the flags are relative to their own addresses. */
struct conformance {
    int32_t protocol;
    int32_t type;
    int32_t witnesses;
    uint32_t flags;
};

enum { TYPE_KIND = 7 << 3, DIRECT_TYPE = 0 << 3, INDIRECT_TYPE = 1 << 3, CONDITIONS = 0xFF << 8 };

/* All conformances, each at an offset from its own entry. */
extern const int32_t conformances_start[] __asm__("__start_swift5_protocol_conformances");
extern const int32_t conformances_end[] __asm__("__stop_swift5_protocol_conformances");

const void *swift_getWitnessTable(const void *conformance, const void *type, const void *const *arguments)
    __attribute__((swiftcall));

/* How a type conforms to Hashable; NULL where it is not found. */
static const struct conformance *hashing_of(const struct descriptor *type) {
    for (const int32_t *entry = conformances_start; entry < conformances_end; entry++) {
        const struct conformance *conformance = (const void *)((const char *)entry + *entry);
        const char *protocol = (const char *)&conformance->protocol + (conformance->protocol & ~1);
        if ((conformance->protocol & 1 ? *(const void *const *)protocol : protocol) != &hashable)
            continue;
        const char *target = (const char *)&conformance->type + conformance->type;
        uint32_t kind = conformance->flags & TYPE_KIND;
        if (kind == DIRECT_TYPE ? target == (const char *)type
                                : kind == INDIRECT_TYPE && *(const void *const *)target == type)
            return conformance;
    }
    return NULL;
}

/* The witness table by which a key is hashed: of an array of bytes, or of a structure or an enumeration that is hashed
   unconditionally. NULL where the runtime has to find it. */
static const void *hashing_witnesses(const void *const *metadata) {
    const void *of_bytes = NULL;
    if (metadata == array_of_bytes + 2) {
        of_bytes = hashing_witnesses(&byte);
        if (of_bytes == NULL)
            return NULL;
    } else if (!has_descriptor(metadata)) {
        return NULL;
    }
    const struct conformance *conformance = hashing_of(metadata[1]);
    if (conformance == NULL || !(conformance->flags & CONDITIONS) != (of_bytes == NULL))
        return NULL;
    return swift_getWitnessTable(conformance, metadata, of_bytes == NULL ? NULL : &of_bytes);
}

static const void *read_type(struct reader *reader);

/* Reads the rest of a set or dictionary: `y`, the types of the key and the value, and `G`. */
static const void *read_hashed(struct reader *reader, const struct descriptor *type) {
    const void *arguments[3];
    size_t count = 0;
    if (!skips(reader, "y"))
        return NULL;
    if ((arguments[count++] = read_type(reader)) == NULL)
        return NULL;
    if (type == &dictionary_descriptor) {
        /* An array of bytes for another one is written as a reference back. */
        int is_repeated = arguments[0] == array_of_bytes + 2 && skips(reader, "AC");
        if ((arguments[count++] = is_repeated ? arguments[0] : read_type(reader)) == NULL)
            return NULL;
    }
    if (!skips(reader, "G"))
        return NULL;
    arguments[count] = hashing_witnesses(arguments[0]);
    return arguments[count] == NULL ? NULL : swift_getGenericMetadata(0, arguments, type).metadata;
}

/* Reads the type of arrays that another array stores; NULL, with the reader where it was, where it is another type. */
static const void *read_stored_array(struct reader *reader) {
    const struct reader before = *reader;
    const void *element = skips(reader, "Say") ? read_type(reader) : NULL;
    const void *array = element != NULL && skips(reader, "G") ? array_within_storage(element) : NULL;
    /* An optional array and a tuple that begins with one are other types. */
    if (array != NULL && reader->at < reader->end && *reader->at == 'G')
        return array;
    *reader = before;
    return NULL;
}

/* Reads a type that is no generic one, or one of the three array types, or the storage of a set or a dictionary; NULL
   where it is another. `Si` is an integer, `Sb` a Boolean, `yXl` any object; an array is `Sa` or a reference, then `y`, the
   element type and `G`. */
static const void *read_required_type(struct reader *reader) {
    const struct descriptor *type;
    if (skips(reader, "Si"))
        return &integer;
    if (skips(reader, "Sb"))
        return &boolean;
    if (skips(reader, "yXl"))
        return any_object + 1;
    if (skips(reader, "Sa"))
        type = &array_descriptor;
    else
        type = read_reference(reader);
    if (type == NULL)
        return NULL;
    uint32_t kind = type->flags & KIND;
    if (kind != CLASS && kind != STRUCT && kind != ENUM)
        return NULL;
    const char *access = (const char *)&type->access_function + type->access_function;
    if (!(type->flags & IS_GENERIC))
        return type->access_function == 0 ? NULL : ((access_plain *)access)(0).metadata;
    if (type == &set_descriptor || type == &dictionary_descriptor)
        return read_hashed(reader, type);
    if (type != &array_descriptor && type != &slice_descriptor && type != &storage_descriptor)
        return NULL;
    if (!skips(reader, "y"))
        return NULL;
    const void *element = type == &storage_descriptor ? read_stored_array(reader) : NULL;
    if (element == NULL)
        element = read_type(reader);
    if (element == NULL || !skips(reader, "G"))
        return NULL;
    const void *storage = type == &storage_descriptor ? storage_of(element) : NULL;
    if (storage != NULL)
        return storage;
    if (type == &array_descriptor && element == &byte)
        return array_of_bytes + 2;
    return ((access_generic *)access)(0, element).metadata;
}

/* Reads a type that is no tuple, and whether it is optional: `Sg` follows then. */
static const void *read_element(struct reader *reader) {
    const void *type = read_required_type(reader);
    return type != NULL && skips(reader, "Sg") ? optional_of(type) : type;
}

/* Reads the label of a tuple's element, which is its length and its letters, if one comes next; adds it and a blank. */
static char *read_label(struct reader *reader, char *labels, const char *end) {
    size_t length = 0;
    while (reader->at < reader->end && *reader->at >= '0' && *reader->at <= '9' && length < 100)
        length = length * 10 + (size_t)(*reader->at++ - '0');
    if (length >= (size_t)(end - labels) || length > (size_t)(reader->end - reader->at))
        return NULL;
    memcpy(labels, reader->at, length);
    reader->at += length;
    labels[length] = ' ';
    return labels + length + 1;
}

SWIFT struct response swift_getTupleTypeMetadata(
    size_t request, size_t flags, const void *const *elements, const char *labels, const void *witnesses);

/* Reads a type, which may be a tuple: behind its first element stands `_`, at its end `t`. */
static const void *read_type(struct reader *reader) {
    enum { LABELS_ARE_TEMPORARY = 0x10000 };
    const void *elements[4];
    char labels[64], *label = labels;
    const char *const labels_end = labels + sizeof labels - 1;
    size_t count = 0;
    for (;;) {
        if (count == sizeof elements / sizeof *elements || (elements[count++] = read_element(reader)) == NULL)
            return NULL;
        if (count == 1 && (reader->at == reader->end || (*reader->at != '_' && (*reader->at < '0' || *reader->at > '9'))))
            return elements[0];
        if ((label = read_label(reader, label, labels_end)) == NULL || (count == 1 && !skips(reader, "_")))
            return NULL;
        if (skips(reader, "t"))
            break;
    }
    *label = 0;
    if ((size_t)(label - labels) == count)
        return swift_getTupleTypeMetadata(0, count, elements, NULL, NULL).metadata;
    return swift_getTupleTypeMetadata(0, count | LABELS_ARE_TEMPORARY, elements, labels, NULL).metadata;
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
