"""Sets a file with WeasyPrint several times and tells the median of the last half in ms: INPUT.html TIMES."""

import sys
import time

import weasyprint

taken = []
for _ in range(int(sys.argv[2])):
    started = time.perf_counter()
    weasyprint.HTML(sys.argv[1]).write_pdf()
    taken.append(time.perf_counter() - started)
last = sorted(taken[len(taken) // 2 :])
print(round(last[len(last) // 2] * 1000))
