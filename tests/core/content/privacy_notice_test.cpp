// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// What staff are told about their data: the same on paper and in the program, and in words that everyone can read.
#include "core/content/privacy_notice.h"
#include "core/content/readability.h"
#include "tests/support/text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace hearten::content;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const PrivacyNotice& notice) {
  QStringList words{notice.title};
  for (const PrivacyNotice::Part& part : notice.parts) words << part.title << part.paragraphs;
  return words;
}

}  // namespace

TEST_CASE("the privacy notice is in the program, whole, and without what a trust still has to fill in", "[privacy]") {
  const QString language = GENERATE(u"en"_s, u"cy"_s);
  INFO(language.toStdString());
  const PrivacyNotice notice = privacyNotice(language);
  CHECK(notice.title == (language == u"cy" ? u"Eich cynllun a'ch preifatrwydd"_s : u"Your plan and your privacy"_s));
  CHECK(notice.parts.size() == 7);
  for (const PrivacyNotice::Part& part : notice.parts) {
    INFO(part.title.toStdString());
    CHECK_FALSE(part.paragraphs.isEmpty());
  }
  for (const QString& words : wordsOf(notice)) {
    INFO(words.toStdString());
    CHECK_FALSE(words.contains(u'['));
    CHECK_FALSE(words.contains(u'*'));
    CHECK_FALSE(words.contains(u'#'));
    CHECK_FALSE(words.contains(u'!'));
    CHECK_FALSE(words.contains(u'\n'));
  }
}

TEST_CASE("a language without a notice gets the English one", "[privacy]") {
  CHECK(privacyNotice(u"pl"_s).title == privacyNotice(u"en"_s).title);
}

TEST_CASE("most people of eleven can read the privacy notice", "[privacy]") {
  CHECK(readingAge(wordsOf(privacyNotice(u"en"_s))) <= 11.0);
}
