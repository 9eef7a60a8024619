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
   the shell draws the line itself, from libedit's buffer. */

typedef unsigned char (*swish_edit_function)(EditLine *, wint_t);

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

static inline void swish_edit_set_mode(EditLine *editor, int is_vi) {
    el_wset(editor, EL_EDITOR, is_vi ? L"vi" : L"emacs");
}

static inline void swish_edit_add(
    EditLine *editor, const wchar_t *name, const wchar_t *help, swish_edit_function function) {
    el_wset(editor, EL_ADDFN, name, help, function);
}

/* Binds a key sequence of the main map, or of the alternate one (vi's commands), to a command of libedit. */
static inline void swish_edit_bind(EditLine *editor, int alternate, const wchar_t *keys, const wchar_t *command) {
    if (alternate) {
        el_wset(editor, EL_BIND, L"-a", keys, command, NULL);
    } else {
        el_wset(editor, EL_BIND, keys, command, NULL);
    }
}

static inline void swish_edit_use_history(EditLine *editor, HistoryW *history) {
    el_wset(editor, EL_HIST, history_w, history);
}

static inline void swish_history_set_size(HistoryW *history, int size) {
    HistEventW event;
    history_w(history, &event, H_SETSIZE, size);
}

static inline void swish_history_enter(HistoryW *history, const wchar_t *line) {
    HistEventW event;
    history_w(history, &event, H_ENTER, line);
}

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
