// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/commands.h"
#include "core/content/load.h"

#include <QDir>
#include <QFile>

namespace hearten::content_tool {
namespace {

using namespace Qt::StringLiterals;

QString cell(const QStringList& texts, const QString& language) {
  QStringList shown;
  for (const QString& text : texts) shown.append(text.toHtmlEscaped());
  return u"<td lang=\"%1\">%2</td>"_s.arg(language, shown.join(u"<br>"_s));
}

/// One file, line by line, with room for a remark. It opens in any browser and in Word, and prints.
QString page(const QString& title, const QList<content::Said>& texts, const QString& other) {
  QString html =
      u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title>\n"
      "<style>body{font-family:sans-serif;margin:2em}table{border-collapse:collapse;width:100%}"
      "td,th{border:1px solid;padding:.5em;text-align:left;vertical-align:top;width:33%}"
      "td:first-child,th:first-child{width:auto;font-size:small}</style></head><body>\n"
      "<h1>%1</h1>\n<table><tr><th>Where</th><th>en</th><th>%2</th><th>What should it say?</th></tr>\n"_s.arg(
          title.toHtmlEscaped(), other);
  for (const content::Said& said : texts)
    html += u"<tr><td>%1</td>%2%3<td></td></tr>\n"_s.arg(said.path.toHtmlEscaped(), cell(said.english, u"en"_s),
                                                         cell(said.translated, other));
  return html + u"</table></body></html>\n"_s;
}

}  // namespace

int compare(const QStringList& words, QTextStream& out) {
  if (words.size() < 2 || words.size() > 3 || words[0] != u"en" || words[1] == u"en" || words[1].size() != 2) {
    out << "Say it like this: hearten-content compare en cy [folder to write to]\n";
    return 2;
  }
  const QString& other = words[1];
  const QDir folder(words.value(2, u"compare-en-%1"_s.arg(other)));
  QStringList files;
  QHash<QString, QList<content::Said>> byFile;
  content::Problems problems;
  for (const content::Said& said : content::textsOf(content::kShipped, other, problems)) {
    if (!byFile.contains(said.file)) files.append(said.file);
    byFile[said.file].append(said);
  }
  for (const QString& file : files) {
    const QString name = file.section(u'/', 1).chopped(5);  // "topics/grief"
    QFile to(folder.filePath(QString(name).replace(u'/', u'-') + u".html"_s));
    const QByteArray bytes = page(name, byFile[file], other).toUtf8();
    if (!QDir().mkpath(folder.path()) || !to.open(QIODevice::WriteOnly) || to.write(bytes) != bytes.size()) {
      out << to.fileName() << " could not be written.\n";
      return 1;
    }
  }
  out << files.size() << " pages in " << folder.path() << '\n';
  return 0;
}

}  // namespace hearten::content_tool
