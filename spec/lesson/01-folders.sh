# Folders and files: making them, moving among them, copying and joining.

# Where are we? The shell always stands in one folder, the working directory.
cd
pwd | sed 's|.*/||'

# A new folder, and into it.
mkdir harbour
cd harbour
pwd | sed 's|.*/home/||'

# > writes the output of a command to a file, >> appends to it.
echo 'The tide comes in.' > morning.txt
echo 'The boats go out.' >> morning.txt
echo 'The boats are back.' > evening.txt
ls
cat morning.txt

# cat joins files: two go in, one comes out.
cat morning.txt evening.txt > day.txt
cat day.txt

# Several levels at once need -p. A folder is copied with all that is in it by -r.
mkdir -p logs/2026/march
cp day.txt logs/2026/march/21.txt
cp -r logs logs-copy
ls logs-copy logs-copy/2026/march

# mv moves a file to another folder, or gives it another name.
mv evening.txt logs/2026
mv morning.txt first.txt
ls . logs/2026

# .. is the folder above, - the one where we were before.
cd logs/2026/march
cd ..
cd - > /dev/null
pwd | sed 's|.*/harbour/||'
cd ~/harbour

# rm removes files, rmdir an empty folder, rm -r a folder with all that is in it: there is no way back.
rm first.txt
mkdir empty
rmdir empty
rm -r logs-copy
ls
