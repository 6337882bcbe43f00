// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/docx_writer.h"
#include "core/document/pdf_writer.h"
#include "core/document/preview.h"
#include "core/document/text.h"
#include "tests/core/document/fixtures.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace hearten::document;

namespace {

/// Milliseconds, the median of nine.
double medianOf(const std::function<void()>& work) {
  std::vector<double> times;
  for (int i = 0; i < 9; ++i) {
    QElapsedTimer timer;
    timer.start();
    work();
    times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
  }
  std::ranges::sort(times);
  return times[times.size() / 2];
}

void save(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write");
}

bool run(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.setStandardOutputFile(QProcess::nullDevice());
  process.setStandardErrorFile(QProcess::nullDevice());
  process.start(program, arguments);
  return process.waitForFinished(-1) && process.exitCode() == 0;
}

/// The peer does the same job from the same text, as a process of its own; so the line also says what ours needs as
/// one.
void peer(QTextStream& out, const QString& program, const QStringList& arguments, double ours) {
  if (QStandardPaths::findExecutable(program).isEmpty()) {
    out << "  " << program << ": not here\n";
    return;
  }
  bool worked = true;
  const double theirs = medianOf([&] { worked &= run(program, arguments); });
  out << "  " << program << ": " << theirs << " ms" << (worked ? "" : " (it failed)") << ", 1 : " << theirs / ours
      << "\n";
}

}  // namespace

/// How long the copies of a two-page plan take, against the programs that people would use instead.
int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  const QGuiApplication application(argc, argv);
  QTextStream out(stdout);
  out.setRealNumberNotation(QTextStream::FixedNotation);
  out.setRealNumberPrecision(1);
  const Document document = hearten::document::testing::usualPlan();
  if (argc == 3) {  // as a process: time_copies pdf|docx <file>
    const bool pdf = QString::fromLocal8Bit(argv[1]) == u"pdf"_s;
    save(QString::fromLocal8Bit(argv[2]), pdf ? writePdf(document).value() : writeDocx(document).value());
    return 0;
  }
  const QTemporaryDir folder;
  const QString docx = folder.filePath(u"plan.docx"_s);
  const QString self = QCoreApplication::applicationFilePath();
  save(docx, writeDocx(document).value());
  QString markdown;
  for (const Leaf& leaf : leavesOf(document)) markdown += leaf.text + u"\n\n"_s;
  save(folder.filePath(u"plan.md"_s), markdown.toUtf8());

  const double pdf = medianOf([&] { (void)writePdf(document).value(); });
  const double pdfProcess = medianOf([&] { run(self, {u"pdf"_s, folder.filePath(u"own.pdf"_s)}); });
  out << "PDF: " << pdf << " ms in process, " << pdfProcess << " ms as a process\n";
  peer(out, u"soffice"_s, {u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.path(), docx},
       pdfProcess);
  const double word = medianOf([&] { (void)writeDocx(document).value(); });
  const double wordProcess = medianOf([&] { run(self, {u"docx"_s, folder.filePath(u"own.docx"_s)}); });
  out << "Word: " << word << " ms in process, " << wordProcess << " ms as a process\n";
  peer(out, u"pandoc"_s, {folder.filePath(u"plan.md"_s), u"-o"_s, folder.filePath(u"pandoc.docx"_s)}, wordProcess);
  out << "Preview, first page at 96 dpi: "
      << medianOf([&] { (void)Preview::of(document, Letters::Usual).value().page(0, 96.0 / 72); }) << " ms\n";
  for (const auto& fixture : hearten::document::testing::fixtures())
    if (fixture.name == u"500-entries"_s)
      out << "PDF of 500 entries: " << medianOf([&] { (void)writePdf(fixture.document).value(); }) << " ms\n";
  return 0;
}
