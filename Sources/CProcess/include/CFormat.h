#ifndef SWISH_CFORMAT_H
#define SWISH_CFORMAT_H

#include <stdbool.h>
#include <stddef.h>

/* Formatting of floating-point numbers: snprintf is variadic and long double has no Swift type on every machine. */

/* Formats the number that `text` (NUL-terminated) begins with by the conversion `conversion` (one of aAeEfFgG), with
   `flags` (NUL-terminated, of "-+ #0'"), a width and a precision (-1: none). `*used` tells how many bytes of the text
   make up the number, `*out_of_range` whether it is too great or too small. Where `character` is not negative it is the
   number instead of the text. Returns the length of the whole result, of which at most `size` - 1 bytes and a NUL are
   stored in `buffer`; or -1. */
int swish_format_floating(char *buffer, size_t size, const char *flags, int width, int precision, char conversion,
                          const char *text, long character, size_t *used, bool *out_of_range);

#endif
