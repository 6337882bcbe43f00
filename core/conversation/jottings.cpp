// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/conversation/jottings.h"

namespace hearten::conversation {

void Jottings::set(QStringView text) {
  QStringView kept = text.left(kLimit);
  if (!kept.isEmpty() && kept.size() < text.size() && kept.back().isHighSurrogate()) kept.chop(1);
  m_text = SecretBytes::fromText(kept);
}

QString Jottings::text() const {
  const auto bytes = m_text.bytes();
  return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

}  // namespace hearten::conversation
