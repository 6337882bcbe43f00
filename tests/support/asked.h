// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/boundary/screen.h"

#include <catch2/catch_test_macros.hpp>

namespace hearten::test {

/// A sentence that the boundary asks about in `field`, and goes on asking about with ` more` behind it. Which sentences
/// those are may change with every version of it, so some are tried.
inline QString askedSentence(const boundary::Screen& screen, boundary::Field field, const QString& more) {
  const auto isAsked = [&](const QString& words) {
    return screen.check(field, words).decision == boundary::Decision::Ask;
  };
  for (const char* const words :
       {"I was off sick last spring and like things written down", "I have been off sick a few times this year",
        "I was off for six weeks with stress", "Jo on my team is off with depression", "My colleague Jo has cancer",
        "I was off work for two months last year", "A colleague is having a hard time at home",
        "I didn't get the band 6 post", "My appraisal is next month", "My manager says I am too quiet"}) {
    const QString sentence = QString::fromUtf8(words);
    if (isAsked(sentence) && isAsked(sentence + more)) return sentence;
  }
  FAIL("nothing is asked about any more");
  return {};
}

}  // namespace hearten::test
