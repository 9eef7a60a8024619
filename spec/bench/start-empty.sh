# Starting the shell for a script that does nothing.
#@ repeat 100
:
