#!/usr/bin/python3
# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
"""Finds the known answers of known_answers_test.cpp again, without libsodium, SQLCipher or any of Hearten's code.

Runs with the tests, and needs python3-argon2 and python3-pycryptodome. Each constant that it makes must stand in the
test, known.planbackup must be what it would write, and known.plans.db must be decrypted, page by page, to the rows
below. With a file name it writes known.planbackup there instead; known.plans.db comes from write_known_database.
"""
import hashlib
import hmac
import pathlib
import sqlite3
import struct
import sys

try:
    from argon2.low_level import Type, hash_secret_raw
    from Cryptodome.Cipher import AES, ChaCha20, ChaCha20_Poly1305
    from Cryptodome.Hash import Poly1305
except ImportError as missing:
    print(f"not looked at: {missing}")
    sys.exit(77)

HERE = pathlib.Path(__file__).parent
TEST = (HERE / "known_answers_test.cpp").read_text()
wrong = []


def must(holds, what):
    if not holds:
        wrong.append(what)


def known(what, value):
    """A constant that the test must have as well."""
    print(what, value)
    must(f'"{value}"' in TEST, f"{what} is not in known_answers_test.cpp")


SECRET = "gravel teapot umbrella moss".encode()
VAULT_KEY = bytes(range(32))
VAULT_ID = bytes(range(0x40, 0x50))
SALT = bytes(range(0x60, 0x70))
NONCE = bytes(range(0x80, 0x98))
DATABASE_SALT = bytes(range(0xA0, 0xB0))
MEMORY, PASSES = 64 << 20, 3
PASSPHRASE_SLOT = 1


def subkey(number):
    """crypto_kdf of libsodium: BLAKE2b, keyed, the number as salt and the context as personalisation."""
    return hashlib.blake2b(b"", digest_size=32, key=VAULT_KEY, salt=struct.pack("<QQ", number, 0),
                           person=b"Hearten1".ljust(16, b"\0")).digest()


wrapping = hash_secret_raw(SECRET, SALT, time_cost=PASSES, memory_cost=MEMORY >> 10, parallelism=1, hash_len=32,
                           type=Type.ID)
bound = b"HRTNKEYS" + struct.pack("<I", 1) + VAULT_ID + struct.pack("<IQI", PASSPHRASE_SLOT, MEMORY, PASSES) + SALT
cipher = ChaCha20_Poly1305.new(key=wrapping, nonce=NONCE)
cipher.update(bound)
sealed, tag = cipher.encrypt_and_digest(VAULT_KEY)
wrapped = sealed + tag

slot = struct.pack("<IIQ", PASSPHRASE_SLOT, PASSES, MEMORY) + SALT + NONCE + wrapped
body = (b"HRTNKEYS" + struct.pack("<II", 1, 560) + VAULT_ID + struct.pack("<Q", 7) + DATABASE_SALT + slot
        + 3 * (struct.pack("<IIQ", 0, 3, 256 << 20) + bytes(16 + 24 + 48)) + struct.pack("<QQq", 42, 19, 1794493200))
mac = hashlib.blake2b(body, digest_size=32, key=subkey(6)).digest()
checksum = hashlib.blake2b(body + mac, digest_size=32).digest()

what, content = b"plan:1", "Dw i'n mynd yn dawel".encode()
digest = hashlib.blake2b(struct.pack("<Q", len(what)) + what + struct.pack("<Q", len(content)) + content,
                         digest_size=32, key=subkey(2)).digest()

known("wrapped", wrapped.hex())
for number in range(1, 7):
    known(f"subkey {number}", subkey(number).hex())
known("mac", mac.hex())
known("file", hashlib.sha256(body + mac + checksum).hexdigest())
known("digest", digest.hex())


def secretstream(key, header, pieces, bound):
    """crypto_secretstream_xchacha20poly1305 of libsodium; the last piece is tagged as the end."""
    stream_key = HChaCha20(key, header[:16])
    counter, nonce = 1, header[16:24]
    for number, piece in enumerate(pieces):
        tag = 3 if number == len(pieces) - 1 else 0
        def keystream(length, block=struct.pack("<I", counter) + nonce):
            return ChaCha20.new(key=stream_key, nonce=block).encrypt(bytes(length))
        stream = keystream(128 + len(piece))
        first = bytes(a ^ b for a, b in zip(bytes([tag]) + bytes(63), stream[64:128]))
        sealed = bytes(a ^ b for a, b in zip(piece, stream[128:]))
        # The padding after the text is libsodium's own count: of the text alone, not rounded up.
        text = (bound + bytes(-len(bound) % 16) + first + sealed + bytes(len(sealed) % 16)
                + struct.pack("<QQ", len(bound), 64 + len(sealed)))
        mac = Poly1305.Poly1305_MAC(stream[:16], stream[16:32], text).digest()
        yield first[:1] + sealed + mac
        nonce = bytes(a ^ b for a, b in zip(nonce, mac[:8]))
        counter += 1


def HChaCha20(key, nonce):
    words = list(struct.unpack("<16I", b"expand 32-byte k" + key + nonce))
    def quarter(a, b, c, d):
        for into, other, turned, by in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
            words[into] = (words[into] + words[other]) & 0xFFFFFFFF
            mixed = words[turned] ^ words[into]
            words[turned] = ((mixed << by) | (mixed >> (32 - by))) & 0xFFFFFFFF
    for _ in range(10):
        for column in range(4):
            quarter(column, 4 + column, 8 + column, 12 + column)
        for row in range(4):
            quarter(row, 4 + (row + 1) % 4, 8 + (row + 2) % 4, 12 + (row + 3) % 4)
    return struct.pack("<8I", *(words[:4] + words[12:]))


# A bundle of 17 pages, so that there are two pieces; its "database" is a pattern, for the test looks at the stream only.
snapshot = b"".join(bytes([page * 7 % 256, page]) * 2048 for page in range(17))
stream_start = bytes(range(0xC0, 0xD8))
front = (b"HRTNBNDL" + struct.pack("<IIqQ", 1, 648, 1794493200, len(snapshot)) + body + mac + checksum + stream_start)
front += hashlib.blake2b(front, digest_size=32).digest()
pieces = [snapshot[at:at + 65536] for at in range(0, len(snapshot), 65536)]
bundle = front + b"".join(secretstream(subkey(3), stream_start, pieces, front))
known("bundle", hashlib.sha256(bundle).hexdigest())
if len(sys.argv) > 1:
    pathlib.Path(sys.argv[1]).write_bytes(bundle)
    sys.exit(0)
must((HERE / "known.planbackup").read_bytes() == bundle, "known.planbackup is another")

# SQLCipher's pages: each is encrypted with AES-256 in CBC mode, its last 80 bytes are the start of that and a tag over
# both and the page's number. The key is given as it is; that of the tags is stretched from it, twice.
PAGE, START, TAG = 4096, 16, 64
ROWS = [(1, "A walk at noon, and ten quiet minutes after it"), (2, "Dw i'n mynd yn dawel 🌧"),
        (3, "Long lines lie on pages of their own. " * 500)]
database = (HERE / "known.plans.db").read_bytes()
page_key = subkey(1)
tag_key = hashlib.pbkdf2_hmac("sha512", page_key, bytes(byte ^ 0x3A for byte in DATABASE_SALT), 2, 32)


def parts_of(page, number):
    """What is encrypted, its start and its tag. The salt stands in clear at the front of the first page."""
    return page[len(DATABASE_SALT) if number == 1 else 0:-START - TAG], page[-START - TAG:-TAG], page[-TAG:]


def tag_of(sealed, start, number):
    return hmac.digest(tag_key, sealed + start + struct.pack("<I", number), "sha512")


def has_its_tag(page, number):
    sealed, start, tag = parts_of(page, number)
    return hmac.compare_digest(tag_of(sealed, start, number), tag)


pages = [database[at:at + PAGE] for at in range(0, len(database), PAGE)]
must(len(database) % PAGE == 0 and len(pages) >= 5, "known.plans.db has not enough whole pages")
must(database[:16] == DATABASE_SALT, "known.plans.db does not begin with its salt")
clear, again = b"", b""
for number, page in enumerate(pages, 1):
    sealed, start, _ = parts_of(page, number)
    must(has_its_tag(page, number), f"page {number} has another tag")
    must(not has_its_tag(page, number + 1), f"page {number} would do as the next one")
    for byte in (16, 2000, PAGE - START - TAG, PAGE - 1):
        changed = bytearray(page)
        changed[byte] ^= 1
        must(not has_its_tag(bytes(changed), number), f"page {number} with byte {byte} changed has its tag")
    opened = AES.new(page_key, AES.MODE_CBC, start).decrypt(sealed)
    clear += (b"SQLite format 3\0" if number == 1 else b"") + opened + bytes(START + TAG)
    # The way back: from what is in it, the same page.
    written = AES.new(page_key, AES.MODE_CBC, start).encrypt(opened)
    again += (DATABASE_SALT if number == 1 else b"") + written + start + tag_of(written, start, number)
must(again == database, "known.plans.db is not what would be written")
plain = sqlite3.connect(":memory:")
plain.deserialize(clear)
must(plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)], "the decrypted pages are no whole database")
must(plain.execute("SELECT number, line FROM known ORDER BY number").fetchall() == ROWS, "known.plans.db has other rows")
must(plain.execute("SELECT vault_id FROM vault_state").fetchall() == [(VAULT_ID,)], "known.plans.db is of another vault")
print(f"database: {len(pages)} pages, {5 * len(pages)} changed or moved ones refused, {len(ROWS)} rows")

for line in wrong:
    print("wrong:", line)
sys.exit(1 if wrong else 0)
