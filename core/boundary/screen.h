// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/boundary/screened_text.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <memory>

namespace hearten::boundary {

/// Where a text would go. The same words can be fine in one place and not in another.
enum class Field { PlanLine, ManagerAction, Adjustment, SupportNote, PersonName, Pronouns, Organisation };

/// What the boundary is about (domain.md, "Must never be in the plan"). The content file gives each its reason and
/// wordings.
enum class Kind {
  FormalProcess,    ///< disciplinary, capability, grievance, investigation, regulator
  Conduct,          ///< how somebody behaved, complaints about them
  HowTheJobIsDone,  ///< output, standards, appraisal, promotion or pay judgements
  Absence,          ///< absence counts, reasons, triggers, meetings
  OtherPerson,      ///< another person's health or name
  Diagnosis,        ///< only ever a question
};

enum class Decision {
  Clear,  ///< may be kept
  Ask,    ///< one kind question first; both may say yes
  Stop,   ///< not kept
};

/// Which characters of the text brought it about.
struct Span {
  qsizetype start = 0;
  qsizetype length = 0;
  friend bool operator==(const Span&, const Span&) = default;
};

/// What the boundary makes of one text, with everything the gentle stop shows. Sentences are in the Screen's language.
struct Verdict {
  Decision decision = Decision::Clear;
  Kind kind = Kind::FormalProcess;  ///< of the gravest finding; without meaning when clear
  QList<Span> spans{};
  QString reason{};        ///< "It looks like it is about a formal process, and your plan is not the place for that."
  QString question{};      ///< for Ask: the one kind question
  QStringList wordings{};  ///< two or three neutral ways to say it; none is chosen for them
};

struct Rules;

/// Reads text for performance and disciplinary data. Rules are data (`resources/content/<language>/boundary.toml`):
/// phrases in context, never single words, since "early warning signs" is a heading of the plan itself. A check of
/// words lowers the risk and proves nothing, so no screen claims more.
class Screen {
 public:
  /// Reads the rules. ContentInvalid with "line: reason" when they are not whole.
  [[nodiscard]] static Result<Screen> fromToml(const QByteArray& toml);

  /// Looks at `text` without keeping anything. Quick enough for every pause in typing.
  Verdict check(Field field, const QString& text) const;

  /// The only way from typed text to text that may be kept: trimmed, line ends and NULs made safe, in Unicode NFC.
  /// The verdict, when it is Ask or Stop.
  std::expected<ScreenedText, Verdict> accept(Field field, const QString& text) const;

  /// As accept(), after both people answered the question of an Ask with yes. A Stop stays a stop.
  std::expected<ScreenedText, Verdict> acceptAnswered(Field field, const QString& text) const;

 private:
  explicit Screen(std::shared_ptr<const Rules> rules) : m_rules(std::move(rules)) {}
  std::shared_ptr<const Rules> m_rules;
};

}  // namespace hearten::boundary
