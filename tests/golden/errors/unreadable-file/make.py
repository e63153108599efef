import os
os.mkfifo("acme.pie")
os.symlink("nowhere", "beyond.pie")
os.symlink("ring.pie", "ring.pie")
