/* floor SCRIPT: what no shell can undercut. Starts the programs of some of the scripts in this folder with the fewest
   system calls that do it, and prints what the script prints; fails for the others. spec/bench/run compiles it where
   --peers names it. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

struct start {
    char **arguments;
    int input, output;
};

static int enter(void *context) {
    struct start *start = context;
    if (start->input >= 0) dup2(start->input, 0);
    if (start->output >= 0) dup2(start->output, 1);
    execve(start->arguments[0], start->arguments, environ);
    _exit(127);
}

static pid_t spawn(char **arguments, int input, int output) {
    static char stack[16384] __attribute__((aligned(16)));
    struct start start = {arguments, input, output};
    return clone(enter, stack + sizeof stack, CLONE_VM | CLONE_VFORK | SIGCHLD, &start);
}

static void await(pid_t process) {
    int status;
    if (waitpid(process, &status, 0) < 0 || status != 0) exit(1);
}

static void make_pipe(int ends[2]) {
    if (pipe2(ends, O_CLOEXEC) < 0) exit(1);
}

static void run_programs(void) {
    char number[16], *arguments[] = {"/bin/true", number, NULL};
    for (int i = 1; i <= 200; i++) {
        sprintf(number, "%d", i);
        await(spawn(arguments, -1, -1));
    }
    puts(number);
}

static void run_background(void) {
    char *arguments[] = {"/bin/true", NULL};
    for (int i = 1; i <= 100; i++) {
        pid_t first = spawn(arguments, -1, -1), second = spawn(arguments, -1, -1);
        await(first);
        await(second);
    }
    puts("200");
}

static void substitute_program(void) {
    char entry[32], text[64], *arguments[] = {"/bin/echo", entry, NULL};
    for (int i = 1; i <= 150; i++) {
        int ends[2];
        ssize_t count, length = 0;
        make_pipe(ends);
        sprintf(entry, "entry %d", i);
        pid_t process = spawn(arguments, -1, ends[1]);
        close(ends[1]);
        while ((count = read(ends[0], text + length, sizeof text - 1 - (size_t)length)) > 0) length += count;
        text[length] = 0;
        close(ends[0]);
        await(process);
    }
    fputs(text, stdout);
}

static void pipelines(void) {
    char *cat[] = {"/bin/cat", NULL}, *sort[] = {"/usr/bin/sort", NULL};
    char *tail[] = {"/usr/bin/tail", "-n", "1", NULL}, text[64];
    int sums[2], sum = 0;
    make_pipe(sums);
    pid_t last = spawn(tail, sums[0], -1);
    for (int i = 1; i <= 40; i++) {
        int given[2], copied[2], sorted[2], taken[2];
        make_pipe(given), make_pipe(copied), make_pipe(sorted), make_pipe(taken);
        dprintf(given[1], "%d\n", i);
        close(given[1]);
        pid_t stages[] = {
            spawn(cat, given[0], copied[1]), spawn(sort, copied[0], sorted[1]), spawn(cat, sorted[0], taken[1])};
        close(given[0]), close(copied[0]), close(copied[1]), close(sorted[0]), close(sorted[1]), close(taken[1]);
        ssize_t count = read(taken[0], text, sizeof text - 1);
        text[count > 0 ? count : 0] = 0;
        close(taken[0]);
        for (int stage = 0; stage < 3; stage++) await(stages[stage]);
        dprintf(sums[1], "%d\n", sum += atoi(text));
    }
    close(sums[1]);
    await(last);
}

int main(int count, char **arguments) {
    static const struct {
        const char *script;
        void (*run)(void);
    } rows[] = {
        {"run-programs.sh", run_programs},
        {"run-background.sh", run_background},
        {"substitute-program.sh", substitute_program},
        {"pipelines.sh", pipelines},
    };
    for (size_t i = 0; count == 2 && i < sizeof rows / sizeof *rows; i++)
        if (strcmp(basename(arguments[1]), rows[i].script) == 0) {
            rows[i].run();
            return 0;
        }
    return 1;
}
