# Aliases: short names for long commands.

# A script does without aliases unless it asks for them; at the prompt they are there.
shopt -s expand_aliases

# An alias is known from the next line on.
alias ll2='ls -l'
ll2 words.txt | cut -c 1-10
ll2 | grep -c txt

# An alias of an alias; the blank at the end makes the shell look at the next word too.
alias count='wc -l'
alias quietly='LC_ALL=C '
quietly count < words.txt

# What is it? And away with it.
alias ll2
unalias ll2
ll2 2> errors.txt || echo 'll2 is no more'
cut -d : -f 3- errors.txt
