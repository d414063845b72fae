"""`python -m memcon` is the `memcon` command."""

from memcon.cli import main

if __name__ == "__main__":
    main()
