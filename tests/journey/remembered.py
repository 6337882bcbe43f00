# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
"""What a running program has in its memory."""

import re

READABLE = re.compile(r"^([0-9a-f]+)-([0-9a-f]+) r\S+ \S+ \S+ \S+\s*(.*)$")
STEP = 16 * 1024 * 1024


def times_in_memory(process_id, wanted):
    """How often each of `wanted` (name: words) stands in the readable memory of a process, in UTF-8 and as Qt keeps it;
    and where: name, address, part of the memory, what is around it."""
    searched = {name: [words.encode("utf-8"), words.encode("utf-16-le")] for name, words in wanted.items()}
    found = {name: 0 for name in wanted}
    places = []
    overlap = max(len(form) for each in searched.values() for form in each)
    with open(f"/proc/{process_id}/maps", encoding="utf-8") as lines:
        regions = [READABLE.match(line.rstrip("\n")) for line in lines]
    with open(f"/proc/{process_id}/mem", "rb", buffering=0) as memory:
        for region in filter(None, regions):
            start, end, what = int(region[1], 16), int(region[2], 16), region[3]
            rest = b""
            at = start
            while at < end:
                try:
                    memory.seek(at)
                    piece = memory.read(min(STEP, end - at))
                except (OSError, ValueError, OverflowError):  # not there any more, or the system's own
                    break
                if not piece:
                    break
                block = rest + piece
                for name, each in searched.items():
                    for form in each:
                        place = block.find(form)
                        while place >= 0:
                            found[name] += 1
                            address = at - len(rest) + place
                            places.append((name, address, what, block[max(0, place - 48):place + len(form) + 48]))
                            place = block.find(form, place + 1)
                at += len(piece)
                # What stands across two steps is found once: the rest is one byte too short for a whole form.
                rest = block[-(overlap - 1):]
    return found, places
