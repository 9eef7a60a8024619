#include "config.h"

int light(void);

int light(void)
{
#ifdef LAMP
    return (int) sizeof(long) - SIZEOF_LONG;
#else
    return 1;
#endif
}
