// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/passphrase.h"
#include "tests/support/text.h"

#include <QSet>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace hearten;
using namespace hearten::vault;
using namespace Qt::StringLiterals;

namespace {

bool areSame(QStringView one, QStringView other) {
  return std::ranges::equal(Passphrase::typed(one).bytes(), Passphrase::typed(other).bytes());
}

}  // namespace

TEST_CASE("passphrases that may be used", "[vault][passphrase]") {
  const QString phrase = GENERATE(
      u"gravel teapot umbrella moss"_s, u"lantern biscuit orchard tide"_s, u"Lantern-Biscuit-Orchard-Tide"_s,
      u"seven odd ducks rowing north"_s, u"fy nghath a'r lleuad las"_s, u"xK9#vQ2!mZ7$pL4&"_s,
      u"zebra quilted mango 47 loft"_s, u"ärgerliche Übermüdung früh"_s, u"рыба идёт на зелёный холм"_s,
      u"القطة تنام على السطح الأخضر"_s, u"猫が緑の屋根の上で眠っている夜に"_s, u"🦆🌧🍞🚲🎻🦔🌻🧵🪁🍐🐌🎈🥾🪴🧭"_s,
      u"a b c marmalade zeppelin q"_s, u"my aunt keeps eleven goats"_s, u"thimble ox under velvet rain"_s);
  INFO(phrase.toStdString());
  const auto judgement = judge(phrase);
  CHECK(judgement.accepted());
  CHECK(judgement.strength != Strength::TooEasy);
}

TEST_CASE("passphrases that may not be used, and why", "[vault][passphrase]") {
  using Fault = PassphraseFault;
  const auto [phrase, fault] = GENERATE(table<QString, Fault>({
      {u""_s, Fault::Empty},
      {u"a"_s, Fault::TooShort},
      {u"fourteen signs"_s, Fault::TooShort},
      {u"xK9#vQ2!mZ7$pL"_s, Fault::TooShort},
      {u"🦆🌧🍞🚲🎻🦔🌻🧵🪁🍐🐌🎈🥾🪴"_s, Fault::TooShort},
      {u"password1234567"_s, Fault::EasyToGuess},
      {u"passwordpassword"_s, Fault::EasyToGuess},
      {u"aaaaaaaaaaaaaaaa"_s, Fault::EasyToGuess},
      {u"abcabcabcabcabcabc"_s, Fault::EasyToGuess},
      {u"1234567890123456"_s, Fault::EasyToGuess},
      {u"qwertyuiopasdfgh"_s, Fault::EasyToGuess},
      {u"hearten hearten"_s, Fault::EasyToGuess},
      {u"heartenwellbeing"_s, Fault::EasyToGuess},
      {u"wellbeing conversation"_s, Fault::EasyToGuess},
      {u"nhs manager password"_s, Fault::EasyToGuess},
      {u"correct horse battery staple"_s, Fault::EasyToGuess},
      {u"Correct-Horse-Battery-Staple!"_s, Fault::EasyToGuess},
      {u"the quick brown fox jumps over the lazy dog"_s, Fault::EasyToGuess},
      {u"You'll never walk alone"_s, Fault::EasyToGuess},
      {u"To be, or not to be: that is the question"_s, Fault::EasyToGuess},
      {u"               "_s, Fault::EasyToGuess},
      {u"2026202620262026"_s, Fault::EasyToGuess},
      {QString(1025, u'k'), Fault::TooLong},
  }));
  INFO(phrase.toStdString());
  const auto judgement = judge(phrase);
  REQUIRE(judgement.fault);
  CHECK(*judgement.fault == fault);
  CHECK(judgement.strength != Strength::Hard);
}

TEST_CASE("names that colleagues know make a passphrase easy to guess", "[vault][passphrase]") {
  const QString phrase = u"Priya Ramanathan Calderdale"_s;
  CHECK(judge(phrase).accepted());
  const auto judgement = judge(phrase, {u"Priya Ramanathan"_s, u"Calderdale"_s});
  CHECK(judgement.fault == PassphraseFault::EasyToGuess);
}

TEST_CASE("strength grows with what is typed", "[vault][passphrase]") {
  CHECK(judge(u"gravel").strength == Strength::TooEasy);
  CHECK(judge(u"gravel teapot umbr").strength != Strength::TooEasy);
  CHECK(judge(u"gravel teapot umbrella moss").strength == Strength::Hard);
}

TEST_CASE("an accent is the same however it is typed, and nothing is trimmed", "[vault][passphrase]") {
  CHECK(areSame(u"dŵr oer a dannedd glân", u"dw\u0302r oer a dannedd gla\u0302n"));
  CHECK(areSame(u"ﬁne café in Ångström", u"fine cafe\u0301 in A\u030angstro\u0308m"));
  CHECK_FALSE(areSame(u"dŵr oer a dannedd glân", u"dwr oer a dannedd glan"));
  CHECK_FALSE(areSame(u"gravel teapot umbrella moss", u"gravel teapot umbrella moss "));
  CHECK_FALSE(areSame(u"gravel teapot umbrella moss", u"Gravel teapot umbrella moss"));
  CHECK(Passphrase::typed(SecretBytes::fromText(u"dŵr oer")).bytes().size() == 8);
}

TEST_CASE("long passphrases are taken up to 1,024 bytes, and judged quickly", "[vault][passphrase]") {
  const QString words = u"gravel teapot umbrella moss lantern biscuit orchard tide "_s;
  const QString phrase = words.repeated(20).left(1024);
  CHECK(judge(phrase).accepted());
  CHECK(judge(QString(phrase + u'x')).fault == PassphraseFault::TooLong);
}

TEST_CASE("proposed passphrases are four words, all different, and hard to guess", "[vault][passphrase]") {
  QSet<QString> words;
  QSet<QString> phrases;
  int hard = 0;
  constexpr int kProposals = 500;
  for (int count = 0; count < kProposals; ++count) {
    const QString phrase = proposePassphrase();
    const QStringList parts = phrase.split(u' ');
    REQUIRE(parts.size() == 4);
    for (const QString& part : parts) REQUIRE(part.size() >= 3);
    REQUIRE(judge(phrase).accepted());
    hard += judge(phrase).strength == Strength::Hard;
    words.unite(QSet<QString>(parts.begin(), parts.end()));
    phrases.insert(phrase);
  }
  CHECK(phrases.size() == kProposals);
  CHECK(words.size() > 1500);  // 2,000 draws from 7,776 words repeat about 240 times
  CHECK(hard == kProposals);
}
