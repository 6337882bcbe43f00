// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/coaching/question_helper.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QSet>

namespace hearten::coaching {

/// Patterns of which one is enough.
struct Patterns {
  QList<QRegularExpression> each;

  bool find(const QString& text) const;
  /// `text` without what the patterns find at its beginning, again and again.
  QString strippedFrom(QString text) const;
};

struct KindRule {
  QuestionKind kind;
  Patterns find;
  Patterns unless;
};

/// How an open form is made from a question: each of `to` has \1, \2 ... for what `from` found.
struct Turn {
  QSet<QuestionKind> kinds;
  QRegularExpression from;
  QStringList to;
};

struct KindWords {
  QString title;
  QString reason;
  QStringList ready;  ///< open forms that fit anywhere
};

/// Everything in `questions.toml`.
struct QuestionRules {
  QHash<QString, QString> mended;  ///< by what was typed, in small letters
  QStringList near;
  QSet<QString> real;
  Patterns leadIn;
  Patterns echo;
  Patterns joint;
  QRegularExpression asks;
  QList<KindRule> rules;
  QList<Turn> turns;
  Patterns straight;
  QString straightReason;
  QHash<QuestionKind, KindWords> words;

  static Result<QuestionRules> fromToml(const QString& name, const QByteArray& toml);
};

}  // namespace hearten::coaching
