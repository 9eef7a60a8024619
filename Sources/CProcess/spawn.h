#ifndef SWISH_SPAWN_H
#define SWISH_SPAWN_H

/* What the files of this module tell each other. */

/* As fork, but returns a negative errno. What glibc does around the system call is for threads, and it writes to pages
   that both processes then have to copy: there is one thread, and it holds no lock of the C library's. */
long swish_copy_process(void);

/* In the copy that fork made: no child that is being started uses this memory. */
void swish_forget_starts(void);

/* Gives SIGINT its default action where swish_prepare_for_children gave it a handler. */
void swish_unguard_interrupt(void);

#endif
