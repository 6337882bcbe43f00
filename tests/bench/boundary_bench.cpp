// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// How long the boundary takes to read a sentence of forty words and a paste of two thousand; medians in milliseconds,
// as JSON.
#include "core/boundary/screen.h"
#include "core/content/content.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace hearten;
using namespace hearten::boundary;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRuns = 31;
constexpr int kWordsOfPaste = 2000;

const QStringList kSentences{
    u"I work best when somebody tells me the night before which end of the ward I will be on, because then I can plan "
    u"my breaks around "
    "my blood sugar and I am not running back and forth to the fridge all morning."_s,
    u"On the days when the early bus does not come I would rather ring the desk and start at half past than run up the "
    u"hill and spend the "
    "first hour trying to get my breath and my temper back again."_s,
    u"What helps is ten minutes outside after a hard call, a cup of tea that somebody else has made, and not being "
    u"asked how I am in front "
    "of the whole room when they can see very well how I am."_s};

double median(std::vector<double> times) {
  std::ranges::sort(times);
  return times[times.size() / 2];
}

template <class What>
double timed(const What& what) {
  std::vector<double> times;
  for (int run = 0; run < kRuns; ++run) {
    QElapsedTimer timer;
    timer.start();
    what(run);
    times.push_back(double(timer.nsecsElapsed()) / 1e6);
  }
  return median(times);
}

}  // namespace

int main() {
  qputenv("QT_ENABLE_REGEXP_JIT", "0");  // as the program does
  const Screen screen = Screen::fromToml(content::load(u"en"_s).boundaryRules).value();
  const double sentence = timed([&](int run) { screen.check(Field::WhatHelps, kSentences[run % kSentences.size()]); });
  QString paste;
  for (int i = 0; paste.count(u' ') < kWordsOfPaste; ++i) {
    const QStringList words = kSentences[i % kSentences.size()].split(u' ');
    // Sentences of eight to twenty words, as people write them.
    paste += words.mid(i % 20, 8 + (i * 7) % 13).join(u' ') + u". "_s;
  }
  const double pasted = timed([&](int) { screen.check(Field::General, paste); });
  std::printf("{\"sentence\": %.3f, \"paste\": %.3f}\n", sentence, pasted);
  return 0;
}
