#include "CFormat.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

int swish_format_floating(char *buffer, size_t size, const char *flags, int width, int precision, char conversion,
                          const char *text, long character, size_t *used, bool *out_of_range) {
    long double value = character;
    *out_of_range = false;
    *used = 0;
    if (character < 0) {
        char *end = NULL;
        errno = 0;
        value = strtold(text, &end);
        *used = (size_t)(end - text);
        *out_of_range = errno == ERANGE;
    }
    char format[24] = "%";
    size_t length = 1;
    for (const char *flag = flags; *flag != 0 && length < 8; flag++) format[length++] = *flag;
    format[length++] = '*';
    if (precision >= 0) {
        format[length++] = '.';
        format[length++] = '*';
    }
    format[length++] = 'L';
    format[length++] = conversion;
    format[length] = 0;
    if (precision >= 0) return snprintf(buffer, size, format, width, precision, value);
    return snprintf(buffer, size, format, width, value);
}
