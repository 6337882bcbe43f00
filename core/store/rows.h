// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/names.h"
#include "core/base/result.h"
#include "core/boundary/screened_text.h"
#include "core/vault/digest.h"
#include "core/vault/statement.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

/// How our values lie in rows. Free text is only ever bound as ScreenedText, through `Binder::screened`; `Binder::code`
/// is for the names of choices and content ids that nobody typed.
namespace hearten::store {

using boundary::ScreenedText;
using vault::Database;
using vault::Statement;

/// Binds one value after the other, in the order of the question marks.
class Binder {
 public:
  explicit Binder(Statement& statement) : m_statement(statement) { statement.reset(); }

  template <class Tag>
  Binder& id(const Id<Tag>& id) {
    return bytes(id.uuid().toRfc4122());
  }
  Binder& screened(const ScreenedText& text);
  Binder& screened(const std::optional<ScreenedText>& text);
  Binder& code(QStringView code);
  Binder& number(qint64 number);
  Binder& bytes(QByteArrayView bytes);
  Binder& date(const std::optional<QDate>& date);

 private:
  Statement& m_statement;
  int m_place = 0;
};

/// Reads one column after the other. `isWhole` is false once a value was none of ours: then the row is damaged.
class RowReader {
 public:
  explicit RowReader(const Statement& statement) : m_statement(statement) {}

  template <class Some>
  std::optional<Some> id() {
    const auto found = Some::from(QUuid::fromRfc4122(m_statement.bytes(m_column++)));
    m_isWhole &= found.has_value();
    return found;
  }
  ScreenedText screened();
  std::optional<ScreenedText> maybeScreened();
  QString code() { return m_statement.text(m_column++); }
  qint64 number() { return m_statement.number(m_column++); }
  int small() { return static_cast<int>(number()); }
  bool flag() { return number() != 0; }
  QByteArray bytes() { return m_statement.bytes(m_column++); }
  std::optional<QDate> maybeDate();
  QDate date() { return QDate::fromJulianDay(number()); }

  /// A choice by its written name; the first one, and a damaged row, when it is none of ours.
  template <class Choice>
  Choice choice() {
    const std::optional<Choice> found = named<Choice>(code());
    m_isWhole &= found.has_value();
    return found.value_or(Choice{});
  }

  bool isWhole() const { return m_isWhole; }

 private:
  const Statement& m_statement;
  int m_column = 0;
  bool m_isWhole = true;
};

/// What a digest is made over: each part with its length, so that no two rows can make the same bytes.
class DigestInput {
 public:
  DigestInput& text(QStringView text);
  DigestInput& text(const std::optional<ScreenedText>& text);
  DigestInput& number(qint64 number);
  DigestInput& date(const std::optional<QDate>& date);
  DigestInput& bytes(QByteArrayView bytes);
  template <class Tag>
  DigestInput& id(const Id<Tag>& id) {
    return bytes(id.uuid().toRfc4122());
  }
  const QByteArray& content() const { return m_content; }

 private:
  QByteArray m_content;
};

/// An id of the content or the code of a language: small letters, digits and "-", at most 64. A sentence has no way in.
bool isContentId(QStringView id);

std::unexpected<Error> damagedRow(const char* what);

/// Steps through all rows of a statement that has been bound. `onRow` returns Result<>; the first failure ends it.
template <class OnRow>
Result<> forEachRow(Statement& statement, OnRow onRow) {
  for (;;) {
    const auto row = statement.step();
    if (!row) return std::unexpected(row.error());
    if (!*row) return {};
    if (Result<> done = onRow(); !done) {
      statement.reset();
      return done;
    }
  }
}

}  // namespace hearten::store
