#ifndef SWISH_CEDIT_H
#define SWISH_CEDIT_H

#include <histedit.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

/* What Swift cannot call of libedit: variadic functions, and the standard streams. What libedit would draw goes nowhere:
   the shell draws the line itself. */

/* Begins to edit on a terminal. NULL where libedit cannot. */
static inline EditLine *swish_edit_begin(const char *name, int input, int output, void *client, el_rfunc_t read) {
    FILE *sink = fopen("/dev/null", "we");
    if (sink == NULL) return NULL;
    EditLine *editor = el_init_fd(name, stdin, sink, sink, input, output, output);
    if (editor == NULL) return NULL;
    el_wset(editor, EL_TERMINAL, "dumb");
    el_wset(editor, EL_SIGNAL, 0);
    el_wset(editor, EL_CLIENTDATA, client);
    el_wset(editor, EL_GETCFN, read);
    return editor;
}

static inline void *swish_edit_client(EditLine *editor) {
    void *client = NULL;
    el_wget(editor, EL_CLIENTDATA, &client);
    return client;
}

/* Which of libedit's maps is used does not matter: Enter is the only key that it gets. */
static inline void swish_edit_set_mode(EditLine *editor) { el_wset(editor, EL_EDITOR, L"emacs"); }

/* Lets all keys through that libedit leaves to the terminal driver, but C-c. */
static inline int swish_edit_tune_terminal(int terminal) {
    struct termios modes;
    if (tcgetattr(terminal, &modes) < 0) return -1;
    modes.c_iflag &= ~(tcflag_t)(IXON | IXOFF | ISTRIP | INLCR | IGNCR);
    /* Enter is a newline here as it is for programs, so that they can read what was typed ahead. */
    modes.c_iflag |= ICRNL;
    modes.c_lflag &= ~(tcflag_t)(ICANON | ECHO | IEXTEN);
    modes.c_lflag |= ISIG;
    modes.c_oflag |= OPOST | ONLCR;
    modes.c_cc[VQUIT] = _POSIX_VDISABLE;
    modes.c_cc[VSUSP] = _POSIX_VDISABLE;
    modes.c_cc[VMIN] = 1;
    modes.c_cc[VTIME] = 0;
    return tcsetattr(terminal, TCSADRAIN, &modes);
}

/* flock, whole: 0 or -1. */
static inline int swish_lock_file(int descriptor) {
    int result;
    do result = flock(descriptor, LOCK_EX); while (result < 0);
    return result;
}

#endif
