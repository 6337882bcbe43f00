// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/coaching/questions.h"

#include <QFile>

#include <stdexcept>

namespace hearten::tests {
namespace {

using namespace Qt::StringLiterals;
using coaching::QuestionKind;

const QList<std::pair<QString, QuestionKind>> kNames{{u"open"_s, QuestionKind::Open},
                                                     {u"closed"_s, QuestionKind::Closed},
                                                     {u"leading"_s, QuestionKind::Leading},
                                                     {u"double"_s, QuestionKind::Double},
                                                     {u"why-blame"_s, QuestionKind::WhyBlame}};

QuestionKind kindNamed(const QString& name) {
  for (const auto& [known, kind] : kNames)
    if (known == name) return kind;
  throw std::runtime_error("no such kind of question: " + name.toStdString());
}

}  // namespace

QString nameOf(QuestionKind kind) {
  for (const auto& [name, known] : kNames)
    if (known == kind) return name;
  return {};
}

QList<KnownQuestion> knownQuestions(const QString& fileName) {
  QFile file(QStringLiteral(HEARTEN_QUESTIONS) + u'/' + fileName);
  if (!file.open(QIODevice::ReadOnly)) return {};
  QList<KnownQuestion> questions;
  for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
    if (line.startsWith(u'#')) continue;
    const QStringList parts = line.split(u'\t');
    if (parts.size() != 2) throw std::runtime_error("a line is not kind, tab, question");
    questions.append({.kind = kindNamed(parts[0].trimmed()), .question = parts[1]});
  }
  return questions;
}

int Tally::all() const {
  int sum = 0;
  for (const Of& of : byKind) sum += of.all;
  return sum;
}

int Tally::right() const {
  int sum = 0;
  for (const Of& of : byKind) sum += of.right;
  return sum;
}

std::string Tally::figures() const {
  QStringList each;
  for (const auto& [name, kind] : kNames)
    each.append(u"%1 %2 of %3"_s.arg(name).arg(byKind.value(kind).right).arg(byKind.value(kind).all));
  return u"%1 of %2 right (%3 %): %4"_s.arg(right())
      .arg(all())
      .arg(100.0 * share(), 0, 'f', 1)
      .arg(each.join(u", "_s))
      .toStdString();
}

Tally tally(const QList<KnownQuestion>& questions, const coaching::QuestionHelper& helper) {
  Tally found;
  for (const KnownQuestion& known : questions) {
    const auto reading = helper.read(known.question);
    Tally::Of& of = found.byKind[known.kind];
    ++of.all;
    if (reading && reading->kind == known.kind)
      ++of.right;
    else
      found.missed.append(u"%1, read as %2: %3"_s.arg(nameOf(known.kind),
                                                      reading ? nameOf(reading->kind) : u"nothing"_s, known.question));
  }
  return found;
}

}  // namespace hearten::tests
