// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/boundary/names.h"
#include "core/boundary/screened_text.h"
#include "core/boundary/taught_names.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace hearten::boundary {

/// Which characters of the text brought it about.
struct Span {
  qsizetype start = 0;
  qsizetype length = 0;
  friend bool operator==(const Span&, const Span&) = default;
};

/// What the boundary makes of one text, with everything the gentle stop shows. Sentences are in the Screen's language.
struct Verdict {
  Decision decision = Decision::Clear;
  Kind kind = Kind::Disciplinary;  ///< of the gravest finding; without meaning when clear
  QList<Span> spans{};
  QString reason{};    ///< "It looks like it is about a formal process, and your plan is not the place for that."
  QString question{};  ///< for Ask: the one kind question
  QStringList
      wordings{};  ///< two or three neutral ways to say it, none chosen for them; none if it is too long to be read
};

/// Reads text for performance and disciplinary data, in English and Welsh alike whatever the language of the screen.
/// What it reads by is built in (`resources/boundary`) and the same for every Screen; docs/boundary.md says how well it
/// reads. A check of words lowers the risk and proves nothing, so no screen claims more.
class Screen {
 public:
  /// With the words of a language (`resources/content/<language>/boundary.toml`). ContentInvalid with "line: reason"
  /// when they are not whole.
  [[nodiscard]] static Result<Screen> fromToml(const QByteArray& toml);

  /// The same with names that an organisation taught (core/boundary/taught_names.h). What cannot be taught is left out,
  /// wherever the list came from.
  Screen withNames(const QStringList& names) const;
  /// Why `name` cannot be taught; nothing when it can.
  std::optional<NameFault> faultOfName(const QString& name) const;

  /// The same, calling `rest` after each text that was read, on the thread that read it: the weights are not needed
  /// then.
  Screen restingBy(std::function<void()> rest) const;

  /// Looks at `text` without keeping anything. Quick enough for every pause in typing, and for several threads at once.
  /// When nobody waits for it any more, `stop` ends it early, with a Stop: what was not read is not kept.
  Verdict check(Field field, const QString& text, const std::stop_token& stop = {}) const;

  /// The only way from typed text to text that may be kept: trimmed, line ends and NULs made safe, in Unicode NFC.
  /// The verdict, when it is Ask or Stop.
  std::expected<ScreenedText, Verdict> accept(Field field, const QString& text) const;

  /// As accept(), after both people answered the question of an Ask with yes. A Stop stays a stop.
  std::expected<ScreenedText, Verdict> acceptAnswered(Field field, const QString& text) const;

 private:
  /// As if no name had been taught.
  Verdict judge(Field field, const QString& text, const std::stop_token& stop = {}) const;
  Verdict asQuestion(Verdict verdict) const;

  struct Parts;
  explicit Screen(std::shared_ptr<const Parts> parts) : m_parts(std::move(parts)) {}
  std::shared_ptr<const Parts> m_parts;
  QStringList m_names;  ///< each can be taught
  std::function<void()> m_rest = [] {};
};

}  // namespace hearten::boundary
