// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/bundle_stream.h"

#include "core/vault/bytes_io.h"
#include "core/vault/durable_file.h"

#include <QFile>

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearten::vault {

namespace {

constexpr qsizetype kMore = crypto_secretstream_xchacha20poly1305_ABYTES;
static_assert(crypto_secretstream_xchacha20poly1305_HEADERBYTES == 24);
static_assert(crypto_secretstream_xchacha20poly1305_KEYBYTES == 32);

/// The state of a stream holds its key: wiped when it goes.
struct Stream {
  crypto_secretstream_xchacha20poly1305_state state{};
  Stream() = default;
  ~Stream() { sodium_memzero(&state, sizeof(state)); }
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;
};

unsigned char tagAt(quint64 done, quint64 all) {
  return done == all ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0;
}

}  // namespace

Result<> encryptBundle(const QString& snapshot, const QString& path, BundleHeader& header, const SecretBytes& key,
                       const Watching& watching) {
  QFile from(snapshot);
  if (!from.open(QIODevice::ReadOnly)) return failed(Problem::CannotOpen, u"snapshot"_s);
  header.snapshot = static_cast<quint64>(from.size());
  Stream stream;
  crypto_secretstream_xchacha20poly1305_init_push(&stream.state, header.stream.data(), key.bytes().data());
  const QByteArray front = header.encode();
  auto to = FreshFile::make(path);
  if (!to) return std::unexpected(to.error());
  if (auto written = to->write(front); !written) return written;
  const auto bound = asBytes(front);
  QByteArray sealed;
  for (quint64 done = 0; done < header.snapshot;) {
    if (watching.isStopped()) return failed(Problem::Stopped);
    const QByteArray piece = from.read(BundleHeader::kPiece);
    if (piece.isEmpty()) return failed(Problem::DiskRefused, u"snapshot"_s);
    done += static_cast<quint64>(piece.size());
    sealed.resize(piece.size() + kMore);
    crypto_secretstream_xchacha20poly1305_push(&stream.state, reinterpret_cast<unsigned char*>(sealed.data()), nullptr,
                                               asBytes(piece).data(), asBytes(piece).size(), bound.data(), bound.size(),
                                               tagAt(done, header.snapshot));
    if (auto written = to->write(sealed); !written) return written;
    watching.tell(static_cast<double>(done) / static_cast<double>(header.snapshot));
  }
  return to->finish();
}

Result<> decryptBundle(const BundleFile& bundle, const QString& path, const SecretBytes& key,
                       const Watching& watching) {
  QFile from(bundle.path);
  if (!from.open(QIODevice::ReadOnly)) return failed(Problem::CannotOpen, u"bundle"_s);
  const QByteArray front = from.read(BundleHeader::kSize);
  Stream stream;
  if (front != bundle.header.encode() || crypto_secretstream_xchacha20poly1305_init_pull(
                                             &stream.state, bundle.header.stream.data(), key.bytes().data()) != 0)
    return failed(Problem::BackupDamaged, u"header"_s);
  auto to = FreshFile::make(path);
  if (!to) return std::unexpected(to.error());
  const auto bound = asBytes(front);
  const quint64 all = bundle.header.snapshot;
  QByteArray piece;
  for (quint64 done = 0; done < all;) {
    if (watching.isStopped()) return failed(Problem::Stopped);
    const qsizetype size = std::min(BundleHeader::kPiece, static_cast<qsizetype>(all - done));
    const QByteArray sealed = from.read(size + kMore);
    piece.resize(size);
    unsigned char tag = 0;
    done += static_cast<quint64>(size);
    const bool isOurs = sealed.size() == size + kMore &&
                        crypto_secretstream_xchacha20poly1305_pull(
                            &stream.state, reinterpret_cast<unsigned char*>(piece.data()), nullptr, &tag,
                            asBytes(sealed).data(), asBytes(sealed).size(), bound.data(), bound.size()) == 0;
    if (!isOurs || tag != tagAt(done, all)) return failed(Problem::BackupDamaged, u"stream"_s);
    if (auto written = to->write(piece); !written) return written;
    watching.tell(static_cast<double>(done) / static_cast<double>(all));
  }
  if (!from.atEnd()) return failed(Problem::BackupDamaged, u"something behind the end"_s);
  return to->finish();
}

}  // namespace hearten::vault
