// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/docx_writer.h"
#include "core/document/pdf_writer.h"
#include "tests/core/document/fixtures.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace hearten::document;

namespace {

void save(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
    qFatal("cannot write %ls", qUtf16Printable(path));
}

}  // namespace

/// Writes every fixture document as PDF and Word, and beside each what a reader must be told, so that checkers from
/// outside the project can be run over them: write_fixtures <folder>
int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  const QGuiApplication application(argc, argv);
  QTextStream out(stdout);
  const QStringList arguments = QGuiApplication::arguments();
  if (arguments.size() != 2 || !QDir().mkpath(arguments[1])) {
    out << "usage: write_fixtures <folder>\n";
    return 2;
  }
  int written = 0;
  for (const testing::Fixture& fixture : testing::fixtures()) {
    const QString path = arguments[1] + u'/' + fixture.name;
    const auto docx = writeDocx(fixture.document, {fixture.letters, QByteArrayLiteral("{}")});
    if (!docx) qFatal("no Word copy");
    save(path + u".docx"_s, *docx);
    PdfOptions options;
    options.letters = fixture.letters;
    const auto pdf = writePdf(fixture.document, options);
    if (!pdf) {
      out << fixture.name << ": not written, " << pdf.error().detail << "\n";
      if (!fixture.needsOtherScripts) return 1;
      continue;
    }
    save(path + u".pdf"_s, *pdf);
    save(path + u".txt"_s, (testing::expectedLeaves(fixture.document).join(u'\n') + u'\n').toUtf8());
    ++written;
  }
  out << written << " written\n";
  return 0;
}
