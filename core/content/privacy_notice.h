// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hearten::content {

/// What staff are told about their data, in plain words.
struct PrivacyNotice {
  struct Part {
    QString title;
    QStringList paragraphs;
  };
  QString title;
  QList<Part> parts;
};

/// The notice of docs/privacy, which is built into the program so that paper and screen say the same. In "en" or "cy";
/// any other language gets English. What a trust fills in on its own paper is left out, and so are notes to the trust.
PrivacyNotice privacyNotice(const QString& language);

}  // namespace hearten::content
