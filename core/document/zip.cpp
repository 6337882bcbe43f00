// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/zip.h"

#include <zip.h>

#include <memory>

namespace hearten::document {
namespace {

/// 1 January 1980, the first day a zip knows.
constexpr zip_uint16_t kNoDate = (1 << 5) | 1;

struct Discard {
  void operator()(zip_t* archive) const { zip_discard(archive); }
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};

std::unexpected<Error> internal(const char* what) {
  return failed(Problem::Internal, QString::fromLatin1(what));
}

}  // namespace

Result<QByteArray> zipOf(const std::vector<ZipEntry>& entries) {
  const std::unique_ptr<zip_source_t, Discard> target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
  if (!target) return internal("zip: no buffer");
  std::unique_ptr<zip_t, Discard> archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr));
  if (!archive) return internal("zip: cannot begin");
  zip_source_keep(target.get());  // the archive gives up its hold when it is closed; ours stays
  for (const ZipEntry& entry : entries) {
    zip_source_t* const source =
        zip_source_buffer(archive.get(), entry.bytes.constData(), static_cast<zip_uint64_t>(entry.bytes.size()), 0);
    const zip_int64_t index =
        source ? zip_file_add(archive.get(), entry.name.constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
      zip_source_free(source);
      return internal("zip: cannot add");
    }
    const auto at = static_cast<zip_uint64_t>(index);
    if (zip_set_file_compression(archive.get(), at, ZIP_CM_DEFLATE, 9) != 0 ||
        zip_file_set_dostime(archive.get(), at, 0, kNoDate, 0) != 0)
      return internal("zip: cannot set");
  }
  if (zip_close(archive.get()) != 0) return internal("zip: cannot end");
  static_cast<void>(archive.release());  // closing frees it

  zip_stat_t about;
  zip_stat_init(&about);
  if (zip_source_stat(target.get(), &about) != 0 || zip_source_open(target.get()) != 0)
    return internal("zip: no bytes");
  QByteArray bytes(static_cast<qsizetype>(about.size), Qt::Uninitialized);
  const zip_int64_t read = zip_source_read(target.get(), bytes.data(), about.size);
  zip_source_close(target.get());
  if (read != static_cast<zip_int64_t>(about.size)) return internal("zip: too few bytes");
  return bytes;
}

}  // namespace hearten::document
