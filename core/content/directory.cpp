// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/directory.h"

#include "core/content/content.h"

#include <algorithm>
#include <tuple>

namespace hearten::content {
namespace {

using namespace Qt::StringLiterals;

/// The words of a text without capitals, accents and apostrophes: "Côr" is "cor", and "Men's" is "mens" however typed.
QStringList foldedWords(const QString& text) {
  QStringList words(1);
  for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
    if (c.isLetterOrNumber())
      words.last().append(c);
    else if (!c.isMark() && c != u'\'' && c != u'’' && !words.last().isEmpty())
      words.append(QString());
  }
  if (words.last().isEmpty()) words.removeLast();
  return words;
}

/// Whether somebody who typed `typed` can mean `word`: its beginning, or the whole of it with an ending ("debts").
bool canMean(const QString& typed, const QString& word) {
  if (word.startsWith(typed)) return true;
  return word.size() >= 4 && typed.size() - word.size() <= 2 && typed.startsWith(word);
}

bool hasAll(const QStringList& typed, const QStringList& words) {
  return std::ranges::all_of(typed, [&](const QString& one) {
    return std::ranges::any_of(words, [&](const QString& word) { return canMean(one, word); });
  });
}

bool helpsWith(const SupportService& service, const HelpSubject& subject) {
  return std::ranges::any_of(subject.topics, [&](const QString& topic) { return service.topics.contains(topic); });
}

/// What `content` says about a service, in its language.
QStringList wordsAbout(const SupportService& service, const Content& content) {
  QStringList texts{service.name, service.purpose, service.who};
  for (const QString& topic : service.topics) texts << content.subjects.wordsOf.value(topic);
  return foldedWords(texts.join(u' '));
}

}  // namespace

const HelpSubject* Subjects::find(const QString& id) const {
  const auto found = std::ranges::find(all, id, &HelpSubject::id);
  return found == all.end() ? nullptr : &*found;
}

Nearness nearness(const SupportService& service) {
  if (service.isLocal) return Nearness::Own;
  return service.nations.size() == 4 ? Nearness::Everywhere : Nearness::Nation;
}

Directory::Directory(const Content& content, const Content* other) {
  for (const SupportService& service : content.services) {
    Entry entry{.service = service,
                .name = foldedWords(service.name),
                .words = wordsAbout(service, content) +
                         foldedWords(service.topics.join(u' ') + u' ' + service.phone + u' ' + service.textNumber),
                .subjects = {}};
    for (const HelpSubject& subject : content.subjects.all)
      if (helpsWith(service, subject)) entry.subjects << subject.id;
    const SupportService* const there = other ? other->service(service.id) : nullptr;
    if (there) entry.words += wordsAbout(*there, *other);
    entry.words.removeDuplicates();
    m_entries.push_back(std::move(entry));
  }
}

std::vector<const SupportService*> Directory::find(const Wanted& wanted) const {
  const QStringList typed = foldedWords(wanted.words);
  using Rank = std::tuple<Nearness, bool, bool>;
  std::vector<std::pair<Rank, const SupportService*>> found;
  for (const Entry& entry : m_entries) {
    const SupportService& service = entry.service;
    if (wanted.nation && !service.isLocal && !service.nations.contains(*wanted.nation)) continue;
    if (wanted.urgentOnly && service.urgency != Urgency::Emergency && service.urgency != Urgency::Urgent) continue;
    if (!wanted.language.isEmpty() && !service.languages.contains(wanted.language)) continue;
    if (!wanted.subject.isEmpty() && !entry.subjects.contains(wanted.subject)) continue;
    if (!hasAll(typed, entry.words)) continue;
    found.push_back({{nearness(service), !hasAll(typed, entry.name), service.isForSome}, &service});
  }
  std::ranges::stable_sort(found, {}, &decltype(found)::value_type::first);
  std::vector<const SupportService*> services;
  services.reserve(found.size());
  for (const auto& [rank, service] : found) services.push_back(service);
  return services;
}

}  // namespace hearten::content
