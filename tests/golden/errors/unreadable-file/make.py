import os
os.mkfifo("acme.pie")
