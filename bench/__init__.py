"""Speed, memory and accuracy of memcon, measured. `make bench` prints the tables."""
