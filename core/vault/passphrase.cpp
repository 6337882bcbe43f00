// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/passphrase.h"

#include <QFile>

#include <sodium.h>
#include <zxcvbn.h>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace hearten::vault {

namespace {

constexpr qsizetype kFewestCharacters = 15;
constexpr std::size_t kMostBytes = 1024;
/// The estimate takes time with the square of the length, and is far past "hard" by here.
constexpr qsizetype kEstimatedCharacters = 100;

// Bits, as the estimate counts them: under the first it falls to a determined guesser, from the second on it is as good
// as the four words that we propose (51.7 bits).
constexpr double kUsableBits = 36;
constexpr double kHardBits = 48;

/// What anybody who knows this program would try first, beside the words they know of the person.
constexpr std::array kOurWords{"hearten", "wellbeing", "conversation", "passphrase", "password", "manager", "personal",
                               "plan",    "nhs",       "hospital",     "health",     "care",     "trust",   "england",
                               "cymru",   "wales",     "laptop",       "recovery",   "code",     "secret"};

/// Long, and known to everybody all the same. Compared without case, spaces and signs.
constexpr std::array kKnownPhrases{u"correcthorsebatterystaple",
                                   u"thequickbrownfoxjumpsoverthelazydog",
                                   u"tobeornottobethatisthequestion",
                                   u"maytheforcebewithyou",
                                   u"twinkletwinklelittlestar",
                                   u"happybirthdaytoyou",
                                   u"godsaveourgraciousking",
                                   u"godsaveourgraciousqueen",
                                   u"keepcalmandcarryon",
                                   u"ourfatherwhoartinheaven",
                                   u"youllneverwalkalone",
                                   u"onceuponatimethere",
                                   u"supercalifragilisticexpialidocious",
                                   u"fourrandomwordshere",
                                   u"mylittlepassphrase"};

/// Text that is wiped when it goes. For the short while that a passphrase has to be a QString.
class BriefText {
 public:
  explicit BriefText(QString text) : m_text(std::move(text)) {}
  ~BriefText() { wipe(m_text); }
  Q_DISABLE_COPY_MOVE(BriefText)
  const QString& text() const { return m_text; }

 private:
  QString m_text;
};

QString normalised(QStringView text) {
  return text.toString().normalized(QString::NormalizationForm_KC);
}

qsizetype charactersOf(const QString& text) {
  return std::ranges::count_if(text, [](QChar sign) { return !sign.isLowSurrogate(); });
}

QString bareLetters(const QString& text) {
  QString bare;
  bare.reserve(text.size());
  for (const QChar sign : text)
    if (sign.isLetterOrNumber()) bare.append(sign.toLower());
  return bare;
}

bool isKnownPhrase(const QString& text) {
  const BriefText bare(bareLetters(text));
  return std::ranges::any_of(kKnownPhrases, [&](const char16_t* phrase) {
    const QStringView known(phrase);
    return bare.text().contains(known) && bare.text().size() < known.size() + 8;
  });
}

double estimatedBits(const QString& text, const QStringList& known) {
  QList<QByteArray> words;
  for (const QString& phrase : known)
    for (const QString& word : phrase.toLower().split(u' ', Qt::SkipEmptyParts)) words.append(word.toUtf8());
  std::vector<const char*> dictionary(kOurWords.begin(), kOurWords.end());
  for (const QByteArray& word : words) dictionary.push_back(word.constData());
  dictionary.push_back(nullptr);
  const BriefText start(text.left(kEstimatedCharacters));
  SecretBytes bytes = SecretBytes::fromText(QString(start.text() + QChar(u'\0')));
  return ZxcvbnMatch(reinterpret_cast<const char*>(bytes.bytes().data()), dictionary.data(), nullptr);
}

std::optional<PassphraseFault> faultOf(const QString& text, std::size_t byteCount, double bits) {
  if (text.isEmpty()) return PassphraseFault::Empty;
  if (charactersOf(text) < kFewestCharacters) return PassphraseFault::TooShort;
  if (byteCount > kMostBytes) return PassphraseFault::TooLong;
  if (bits < kUsableBits || isKnownPhrase(text)) return PassphraseFault::EasyToGuess;
  return std::nullopt;
}

Strength strengthOf(double bits, bool isUsable) {
  if (bits < kUsableBits) return Strength::TooEasy;
  if (!isUsable || bits < kHardBits) return Strength::GettingThere;
  return Strength::Hard;
}

/// One word a line after its dice numbers, as the distribution's package has it. Read each time: it is wanted rarely,
/// and half a megabyte to keep.
std::vector<QByteArray> readWords() {
  QFile file(u":/hearten/words.txt"_s);
  const bool opened = file.open(QIODevice::ReadOnly);
  Q_ASSERT(opened);
  // In one go: read line by line, Qt takes 16 KiB for each of them.
  const QByteArray all = file.readAll();
  std::vector<QByteArray> words;
  for (QByteArrayView rest = all; !rest.isEmpty();) {
    const qsizetype end = rest.indexOf('\n');
    const QByteArrayView line = (end < 0 ? rest : rest.first(end)).trimmed();
    const QByteArrayView word = line.sliced(line.lastIndexOf('\t') + 1);
    if (!word.isEmpty()) words.push_back(word.toByteArray());
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
  }
  return words;
}

}  // namespace

Passphrase Passphrase::typed(QStringView text) {
  const BriefText plain(normalised(text));
  Passphrase passphrase;
  passphrase.m_bytes = SecretBytes::fromText(plain.text());
  return passphrase;
}

Passphrase Passphrase::typed(const SecretBytes& utf8) {
  const auto bytes = utf8.bytes();
  const BriefText plain(
      QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())));
  return typed(QStringView(plain.text()));
}

PassphraseJudgement judge(QStringView passphrase, const QStringList& known) {
  const BriefText plain(normalised(passphrase));
  const double bits = plain.text().isEmpty() ? 0 : estimatedBits(plain.text(), known);
  const std::size_t byteCount = SecretBytes::fromText(plain.text()).size();
  const auto fault = faultOf(plain.text(), byteCount, bits);
  if (fault == PassphraseFault::EasyToGuess) return {.strength = Strength::TooEasy, .fault = fault};
  return {.strength = strengthOf(bits, !fault.has_value()), .fault = fault};
}

QString proposePassphrase() {
  const std::vector<QByteArray> words = readWords();
  QString phrase;
  phrase.reserve(64);  // so that it never moves and leaves a part of itself behind
  for (int count = 0; count < 4; ++count) {
    if (count > 0) phrase.append(u' ');
    phrase.append(QLatin1StringView(words[randombytes_uniform(static_cast<quint32>(words.size()))]));
  }
  return phrase;
}

}  // namespace hearten::vault
