// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

/// Help for the manager at the moment of need.
namespace hearten::coaching {

/// How a question sounds to the one who is asked.
enum class QuestionKind {
  Open,      ///< leaves room for any answer
  Closed,    ///< yes, no, or one small fact
  Leading,   ///< an answer or a piece of advice is already in it
  Double,    ///< two questions in one
  WhyBlame,  ///< a why, or its like, about what somebody did or did not do
};

struct QuestionReading {
  QuestionKind kind = QuestionKind::Open;
  /// Closed, and right so: a straight question about safety. There are no offers then.
  bool isRightAsItIs = false;
  QString title;       ///< what the kind is called: "Two in one"
  QString reason;      ///< what we say about it, in plain words
  QStringList offers;  ///< up to three open forms, made from the question where that is possible; none for an open one
};

struct QuestionRules;

/// Reads a question that a manager writes, and offers an open form of it. The rules are content
/// (resources/content/<language>/questions.toml, where they are explained). It reads form, not meaning: it helps, and
/// is not always right. Nothing of what is written is kept.
class QuestionHelper {
 public:
  /// ContentInvalid with "name:line: reason".
  static Result<QuestionHelper> fromToml(const QString& name, const QByteArray& toml);
  /// The built-in rules of a language, or the English ones if it has none. Reads and compiles them: some milliseconds.
  static QuestionHelper forLanguage(const QString& language);

  /// Nothing when there is no word in it. At most the first 300 characters are read. Well under a millisecond.
  std::optional<QuestionReading> read(const QString& written) const;

 private:
  explicit QuestionHelper(std::shared_ptr<const QuestionRules> rules) : m_rules(std::move(rules)) {}

  std::shared_ptr<const QuestionRules> m_rules;  ///< never changes, so copies share it
};

}  // namespace hearten::coaching
