#!/usr/bin/python3
# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
"""Makes the known answers of known_answers_test.cpp without libsodium and without any of Hearten's code.

Needs python3-argon2 and python3-pycryptodome. Run it and compare: it prints the constants of the test.
"""
import hashlib
import struct

from argon2.low_level import Type, hash_secret_raw
from Cryptodome.Cipher import ChaCha20_Poly1305

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

print("wrapped", wrapped.hex())
for number in range(1, 7):
    print("subkey", number, subkey(number).hex())
print("mac", mac.hex())
print("file", hashlib.sha256(body + mac + checksum).hexdigest())
print("digest", digest.hex())
