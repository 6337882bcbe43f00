// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/rows.h"

#include "core/store/stored_text.h"

#include <QtEndian>

#include <algorithm>

namespace hearten::store {

Binder& Binder::screened(const ScreenedText& text) {
  m_statement.bindText(++m_place, text.text());
  return *this;
}

Binder& Binder::screened(const std::optional<ScreenedText>& text) {
  if (text) return screened(*text);
  m_statement.bindNull(++m_place);
  return *this;
}

Binder& Binder::code(QStringView code) {
  m_statement.bindText(++m_place, code);
  return *this;
}

bool isContentId(QStringView id) {
  constexpr qsizetype kMost = 64;
  const auto isOurs = [](QChar sign) {
    return (sign >= u'a' && sign <= u'z') || (sign >= u'0' && sign <= u'9') || sign == u'-';
  };
  return !id.isEmpty() && id.size() <= kMost && std::ranges::all_of(id, isOurs);
}

Binder& Binder::number(qint64 number) {
  m_statement.bindNumber(++m_place, number);
  return *this;
}

Binder& Binder::bytes(QByteArrayView bytes) {
  m_statement.bindBytes(++m_place, bytes);
  return *this;
}

Binder& Binder::date(const std::optional<QDate>& date) {
  if (date) return number(date->toJulianDay());
  m_statement.bindNull(++m_place);
  return *this;
}

ScreenedText RowReader::screened() {
  return StoredText::read(m_statement.text(m_column++));
}

std::optional<ScreenedText> RowReader::maybeScreened() {
  if (!m_statement.isNull(m_column)) return screened();
  ++m_column;
  return std::nullopt;
}

std::optional<QDate> RowReader::maybeDate() {
  if (!m_statement.isNull(m_column)) return date();
  ++m_column;
  return std::nullopt;
}

DigestInput& DigestInput::bytes(QByteArrayView bytes) {
  number(bytes.size());
  m_content.append(bytes);
  return *this;
}

DigestInput& DigestInput::text(QStringView text) {
  return bytes(text.toUtf8());
}

DigestInput& DigestInput::text(const std::optional<ScreenedText>& text) {
  number(text.has_value());
  return text ? this->text(text->text()) : *this;
}

DigestInput& DigestInput::number(qint64 number) {
  const qint64 little = qToLittleEndian(number);
  m_content.append(reinterpret_cast<const char*>(&little), sizeof(little));
  return *this;
}

DigestInput& DigestInput::date(const std::optional<QDate>& date) {
  return number(date.has_value()).number(date ? date->toJulianDay() : 0);
}

std::unexpected<Error> damagedRow(const char* what) {
  return failed(Problem::StoreDamaged, QLatin1StringView(what) + QStringLiteral(" does not verify"));
}

}  // namespace hearten::store
