"""`python -m bench`: all tables."""

from __future__ import annotations

import sys

from bench import accuracy, causes, desk, drafts, growth, speed, wording

if __name__ == "__main__":
    sys.exit(accuracy.main() or causes.main([]) or drafts.main() or speed.main() or growth.main() or wording.main() or desk.main())
