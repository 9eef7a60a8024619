#ifndef SWISH_SYSTEM_CALL_H
#define SWISH_SYSTEM_CALL_H

#include <errno.h>
#include <sys/syscall.h>
#include <unistd.h>

/* A system call that leaves errno alone; returns the result or a negative errno. A child that runs in its parent's
   memory makes those calls so that may fail: the parent may be about to look at errno. */
static inline long system_call(long number, long first, long second, long third, long fourth) {
#if defined(__x86_64__)
    register long r10 __asm__("r10") = fourth;
    long result;
    __asm__ volatile("syscall"
                     : "=a"(result)
                     : "a"(number), "D"(first), "S"(second), "d"(third), "r"(r10)
                     : "rcx", "r11", "memory");
    return result;
#elif defined(__aarch64__)
    register long x8 __asm__("x8") = number;
    register long x0 __asm__("x0") = first;
    register long x1 __asm__("x1") = second;
    register long x2 __asm__("x2") = third;
    register long x3 __asm__("x3") = fourth;
    __asm__ volatile("svc 0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3) : "memory", "cc");
    return x0;
#else
    long result = syscall(number, first, second, third, fourth);
    return result < 0 ? -errno : result;
#endif
}

#endif
