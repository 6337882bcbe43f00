// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/boundary/words.h"

#include "core/boundary/toml_parser.h"

#include <utility>

namespace hearten::boundary {
namespace {

using namespace Qt::StringLiterals;

class Parser : TomlParser {
 public:
  Result<Words> parse(const QByteArray& toml) {
    const auto file = fileFrom(toml);
    if (!file) return std::unexpected(file.error());
    Words words{.kinds = {}, .tooLong = text(*file, "too-long")};
    for (const toml::table* table : tables(*file, "kind")) readKind(*table, words);
    for (const Kind kind : kKinds)
      if (!words.kinds.contains(kind)) fail(file->source(), u"the kind \"%1\" is missing"_s.arg(nameOf(kind)));
    if (m_error) return std::unexpected(*m_error);
    return words;
  }

 private:
  void readKind(const toml::table& table, Words& words) {
    const QString id = text(table, "id");
    const auto kind = named<Kind>(id);
    if (!kind) return fail(table.source(), u"there is no kind \"%1\""_s.arg(id));
    KindWords said{
        .reason = text(table, "reason"), .question = text(table, "question"), .wordings = texts(table, "wordings")};
    if (said.wordings.size() < 2) fail(table.source(), u"two or three wordings are needed"_s);
    words.kinds[*kind] = std::move(said);
  }
};

}  // namespace

Result<Words> wordsFromToml(const QByteArray& toml) {
  return Parser().parse(toml);
}

}  // namespace hearten::boundary
