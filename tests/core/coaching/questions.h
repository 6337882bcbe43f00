// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/coaching/question_helper.h"

#include <QHash>
#include <QList>

#include <string>

/// Sets of questions whose kind is known: lines of kind, tab, question.
namespace hearten::tests {

struct KnownQuestion {
  coaching::QuestionKind kind;
  QString question;
};

/// Those in a file beside this one; none when there is no such file.
QList<KnownQuestion> knownQuestions(const QString& fileName);

QString nameOf(coaching::QuestionKind kind);

/// How many of a set are read rightly.
struct Tally {
  struct Of {
    int all = 0;
    int right = 0;
  };
  QHash<coaching::QuestionKind, Of> byKind;
  QStringList missed;  ///< "open, read as closed: How ...?"

  int all() const;
  int right() const;
  double share() const { return all() == 0 ? 0.0 : static_cast<double>(right()) / all(); }
  std::string figures() const;  ///< no question is in them
};

Tally tally(const QList<KnownQuestion>& questions, const coaching::QuestionHelper& helper);

}  // namespace hearten::tests
