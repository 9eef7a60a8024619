#ifndef SWISH_CEDIT_H
#define SWISH_CEDIT_H

#include <histedit.h>
#include <stdio.h>

#endif
