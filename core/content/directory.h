// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/support_service.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hearten::content {

struct Content;

/// What people look for help with, in plain words: a few topics of the services under one name.
struct HelpSubject {
  QString id;
  QString title;       ///< "Money and a home"
  QString about;       ///< within a sentence: "places that can help with money or a home"
  QStringList topics;  ///< of services.toml
};

/// How the services are looked through.
struct Subjects {
  QList<HelpSubject> all;               ///< in the order of the screen
  QHash<QString, QStringList> wordsOf;  ///< what people type for a topic: "loan" for "debt"

  const HelpSubject* find(const QString& id) const;
};

/// Where a service stands in any list of them: the organisation's own, then those of some nations, then those of all.
enum class Nearness { Own, Nation, Everywhere };
Nearness nearness(const SupportService& service);

/// What is looked for. Empty parts ask for nothing.
struct Wanted {
  QString words{};                 ///< as typed: each has to begin a word of the service
  QString subject{};               ///< id of a HelpSubject
  std::optional<Nation> nation{};  ///< the organisation's own services are found in any
  bool urgentOnly = false;         ///< help for the same day
  QString language{};              ///< spoken there: "cy"
};

/// The services with the words that each can be found by: name, purpose, who it is for, topics, number. Capitals,
/// accents and the shape of an apostrophe make no difference. It keeps nothing of what was looked for.
class Directory {
 public:
  Directory() = default;
  /// `other` is the same content in another language: services are found by its words as well.
  explicit Directory(const Content& content, const Content* other = nullptr);

  /// By nearness; within it those that have the words in their name, then those for everyone, then in the order of the
  /// file. References are good as long as the directory is.
  std::vector<const SupportService*> find(const Wanted& wanted) const;

 private:
  struct Entry {
    SupportService service;
    QStringList name;   ///< its words, folded
    QStringList words;  ///< all of them, folded
    QStringList subjects;
  };
  std::vector<Entry> m_entries;
};

}  // namespace hearten::content
