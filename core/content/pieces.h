// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/parts.h"

/// What more than one kind of content file is made of.
namespace hearten::content {

inline constexpr std::pair<const char*, Nation> kNations[] = {
    {"england", Nation::England},
    {"wales", Nation::Wales},
    {"scotland", Nation::Scotland},
    {"northern-ireland", Nation::NorthernIreland},
};

/// Ids are how files refer to each other, so two of the same are a mistake.
class Ids {
 public:
  QString take(Reader& from) {
    const QString id = from.name("id");
    if (!id.isEmpty() && m_taken.contains(id)) from.wrong("id", QStringLiteral("\"%1\" is here twice").arg(id));
    m_taken.insert(id);
    return id;
  }

 private:
  QSet<QString> m_taken;
};

/// Questions, in the order of the file.
QList<Prompt> readPrompts(QList<Reader> tables);
/// Names that refer to something in another file.
QStringList namesAmong(Reader& table, std::string_view key, const QSet<QString>& known);

}  // namespace hearten::content
