open("acme.pie", "w").close()
