// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0

// One copy as a whole process, for scripts/bench to time against its peers.
//   bench_copies prepare|pdf|docx FOLDER
#include "core/document/docx_writer.h"
#include "core/document/pdf_writer.h"
#include "core/document/text.h"
#include "tests/core/document/fixtures.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace hearten::document;

namespace {

bool save(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The same words for the peer that starts from Markdown.
QByteArray markdown(const Document& document) {
  QString text;
  for (const Leaf& leaf : leavesOf(document)) text += leaf.text + u"\n\n"_s;
  return text.toUtf8();
}

}  // namespace

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  const QGuiApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  if (arguments.size() != 3) return 2;
  const QString what = arguments[1];
  const QString base = arguments[2] + u"/two-pages"_s;
  const Document plan = testing::usualPlan();
  bool done = true;
  if (what == u"pdf"_s || what == u"prepare"_s) done = save(base + u".pdf"_s, writePdf(plan).value());
  if (what == u"docx"_s || what == u"prepare"_s) done = done && save(base + u".docx"_s, writeDocx(plan).value());
  if (what == u"prepare"_s) done = done && save(base + u".md"_s, markdown(plan));
  return done ? 0 : 1;
}
