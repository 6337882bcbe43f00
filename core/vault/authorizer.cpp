// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/authorizer.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>

namespace hearten::vault {

namespace {

constexpr std::array kRunningPragmas{"application_id", "page_count", "user_version"};
constexpr std::array kSettingUpPragmas{"application_id",
                                       "auto_vacuum",
                                       "cell_size_check",
                                       "cipher_compatibility",
                                       "cipher_log_level",
                                       "cipher_integrity_check",
                                       "foreign_keys",
                                       "integrity_check",
                                       "journal_mode",
                                       "locking_mode",
                                       "mmap_size",
                                       "page_count",
                                       "recursive_triggers",
                                       "secure_delete",
                                       "synchronous",
                                       "temp_store",
                                       "trusted_schema",
                                       "user_version",
                                       "cipher_memory_security",
                                       "cipher_page_size",
                                       "cipher_use_hmac",
                                       "cipher_hmac_algorithm",
                                       "cipher_plaintext_header_size"};
constexpr std::array kForbiddenFunctions{"load_extension", "sqlcipher_export", "fts3_tokenizer", "readfile",
                                         "writefile"};

bool isIn(const auto& names, const char* name) {
  return name && std::ranges::any_of(names, [&](const char* known) {
           return QByteArrayView(known).compare(QByteArrayView(name), Qt::CaseInsensitive) == 0;
         });
}

bool isAllowed(Allowed allowed, int action, const char* first, const char* second, const QByteArray* oneFile) {
  switch (action) {
    case SQLITE_ATTACH:
      // VACUUM attaches a nameless one, VACUUM INTO the file it writes.
      return first && (*first == '\0' || (oneFile && *oneFile == first));
    case SQLITE_DETACH:
    case SQLITE_CREATE_VTABLE:
    case SQLITE_DROP_VTABLE:
    case SQLITE_CREATE_TEMP_INDEX:
    case SQLITE_CREATE_TEMP_TABLE:
    case SQLITE_CREATE_TEMP_TRIGGER:
    case SQLITE_CREATE_TEMP_VIEW:
      return false;
    case SQLITE_FUNCTION:
      return !isIn(kForbiddenFunctions, second);
    case SQLITE_PRAGMA:
      return isIn(kRunningPragmas, first) || (allowed == Allowed::SettingUp && isIn(kSettingUpPragmas, first));
    default:
      return true;
  }
}

template <Allowed allowed>
int decide(void* oneFile, int action, const char* first, const char* second, const char*, const char*) {
  return isAllowed(allowed, action, first, second, static_cast<const QByteArray*>(oneFile)) ? SQLITE_OK : SQLITE_DENY;
}

}  // namespace

void authorize(sqlite3* connection, Allowed allowed) {
  const auto decision = allowed == Allowed::SettingUp ? &decide<Allowed::SettingUp> : &decide<Allowed::Running>;
  sqlite3_set_authorizer(connection, decision, nullptr);
}

OneFileAllowed::OneFileAllowed(sqlite3* connection, QByteArray file)
    : m_connection(connection), m_file(std::move(file)) {
  sqlite3_set_authorizer(connection, &decide<Allowed::Running>, &m_file);
}

OneFileAllowed::~OneFileAllowed() {
  authorize(m_connection, Allowed::Running);
}

}  // namespace hearten::vault
