// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

/// The same tests run twice: a sample with every build, and in full by scripts/faults, which asks for it with
/// HEARTEN_FAULTS=long and collects the figures in the file that HEARTEN_FIGURES names.
namespace hearten::tests {

inline int amount(int sample, int inFull) {
  return qgetenv("HEARTEN_FAULTS") == "long" ? inFull : sample;
}

/// One line of the table that scripts/faults prints. `check` is the number in docs/security-checks.md.
inline void figure(const char* check, const char* what, qint64 seen, const QString& wanted) {
  const QString path = qEnvironmentVariable("HEARTEN_FIGURES");
  if (path.isEmpty()) return;
  QFile table(path);
  if (!table.open(QIODevice::WriteOnly | QIODevice::Append)) return;
  table.write(QStringLiteral("%1\t%2\t%3\t%4\n")
                  .arg(QLatin1StringView(check), QLatin1StringView(what))
                  .arg(seen)
                  .arg(wanted)
                  .toUtf8());
}

}  // namespace hearten::tests
