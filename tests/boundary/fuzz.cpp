// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// Throws texts at the boundary and looks that it neither falls over nor hangs, and that what it answers is whole.
//   hearten_boundary_fuzz SECONDS [SEED]
#include "core/boundary/screen.h"
#include "core/content/content.h"

#include <QElapsedTimer>
#include <QStringList>

#include <cstdio>
#include <cstdlib>
#include <random>

using namespace hearten;
using namespace hearten::boundary;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHangs = 30'000;  // ms, under the sanitizers
constexpr int kMegabyte = 1 << 20;

class Texts {
 public:
  explicit Texts(unsigned seed) : m_random(seed) {}

  Field field() { return static_cast<Field>(below(kFieldCount)); }

  QString next() {
    switch (below(8)) {
      case 0:
        return QString::fromUtf8(bytes(below(400)));  // broken UTF-8
      case 1:
        return QString::fromUtf8(bytes(below(40)) + sentence().toUtf8() + bytes(below(40)));
      case 2:
        return units(below(300));  // halves of pairs among them
      case 3:
        return changed(sentence());
      case 4:
        return changed(changed(sentence() + u' ' + sentence()));
      case 5:
        return repeated(1 + below(300));
      case 6:
        return below(200) == 0 ? repeated(kMegabyte) : sentence();
      default:
        return sentence() + u'\n' + changed(sentence()) + u'\t' + sentence();
    }
  }

 private:
  std::size_t below(std::size_t end) { return end == 0 ? 0 : m_random() % end; }

  QString sentence() {
    static const QStringList kWords =
        u"I am on a final written warning she was late again this month HR letter hearing investigation grievance "
        "walking the dog by canal after late shift needs to up her game or we look at next steps mae hi'n hwyr eto "
        "rhybudd ysgrifenedig my wife dementia choir performance review appraisal NMC pip don't can't 3rd 12.30 e.g."_s
            .split(u' ');
    QString text;
    for (std::size_t i = 1 + below(25); i > 0; --i)
      text += kWords[static_cast<qsizetype>(below(static_cast<std::size_t>(kWords.size())))] + u' ';
    return text + u".!?;\n"_s[static_cast<qsizetype>(below(5))];
  }

  QByteArray bytes(std::size_t count) {
    QByteArray made;
    while (count-- > 0) made += static_cast<char>(below(256));
    return made;
  }

  QString units(std::size_t count) {
    QString made;
    while (count-- > 0) made += QChar(static_cast<char16_t>(below(0x10000)));
    return made;
  }

  /// Letters that cannot be seen, that look alike, that stand apart, that control.
  QString changed(QString text) {
    static const QString kOdd = u"\u200b\u200d\u00ad\u202e\u0301\ufeff\u0000\u0007\u2028а е о р с і ｗ ﬁ İ ß Ǆ "_s;
    for (std::size_t i = below(20); i > 0; --i)
      text.insert(static_cast<qsizetype>(below(static_cast<std::size_t>(text.size()) + 1)),
                  kOdd[static_cast<qsizetype>(below(static_cast<std::size_t>(kOdd.size())))]);
    if (below(4) == 0) text = text.split(QString()).join(u' ');
    return text;
  }

  QString repeated(std::size_t atLeast) {
    const QString one = below(2) == 0 ? sentence().left(1 + static_cast<qsizetype>(below(30))) : units(1 + below(3));
    return one.repeated(1 + static_cast<qsizetype>(atLeast) / std::max(qsizetype{1}, one.size()));
  }

  std::mt19937 m_random;
};

const char* wrongWith(const Screen& screen, Field field, const QString& text) {
  QElapsedTimer timer;
  timer.start();
  const Verdict verdict = screen.check(field, text);
  if (timer.elapsed() > kHangs) return "it took too long";
  qsizetype end = 0;
  for (const Span& span : verdict.spans) {
    if (span.start < end || span.length < 0 || span.start + span.length > text.size()) return "a mark lies outside";
    end = span.start + span.length;
  }
  const bool isClear = verdict.decision == Decision::Clear;
  if (isClear != verdict.reason.isEmpty()) return "a reason is missing, or one too many";
  if (verdict.decision == Decision::Ask && verdict.question.isEmpty()) return "a question is missing";
  if (text.size() > kMegabyte / 16) return nullptr;
  if (screen.accept(field, text).has_value() != isClear) return "what is accepted is not what is clear";
  if (screen.acceptAnswered(field, text).has_value() != (verdict.decision != Decision::Stop))
    return "an answer changes a stop";
  return nullptr;
}

}  // namespace

int main(int argc, char** argv) {
  const qint64 seconds = argc > 1 ? std::atoll(argv[1]) : 10;
  const unsigned seed = argc > 2 ? static_cast<unsigned>(std::atoi(argv[2])) : std::random_device()();
  std::printf("seed %u\n", seed);
  qputenv("QT_ENABLE_REGEXP_JIT", "0");
  const Screen screens[] = {Screen::fromToml(content::load(u"en"_s).boundaryRules).value(),
                            Screen::fromToml(content::load(u"cy"_s).boundaryRules).value()};
  Texts texts(seed);
  QElapsedTimer timer;
  timer.start();
  long count = 0;
  while (timer.elapsed() < seconds * 1000) {
    const QString text = texts.next();
    const Field field = texts.field();
    if (const char* wrong = wrongWith(screens[count % 2], field, text)) {
      std::printf("%s: field %s, text %s\n", wrong, qPrintable(nameOf(field)), text.left(2000).toUtf8().toHex().data());
      return 1;
    }
    ++count;
  }
  std::printf("%ld texts, nothing wrong\n", count);
  return 0;
}
