// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// Works out again the contrasts that the design promises, from the tokens themselves.
#include "tests/support/text.h"
#include "ui/style/tokens.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>

using namespace hearten::ui;

namespace {

/// WCAG 2.2, relative luminance and contrast ratio.
double luminance(const QColor& c) {
  const auto part = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
  return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
}

double contrast(const QColor& a, const QColor& b) {
  const double first = luminance(a);
  const double second = luminance(b);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

struct Pair {
  const char* name;
  Token front;
  Token back;
  std::array<double, 3> promised;  ///< light, dark, high contrast
};

}  // namespace

TEST_CASE("Colours keep the contrast that was promised", "[ui][style]") {
  const std::array pairs{
      Pair{"ink on paper", Token::Ink, Token::Paper, {13.4, 15.1, 21}},
      Pair{"ink on surface", Token::Ink, Token::Surface, {14.9, 13.3, 21}},
      Pair{"ink2 on paper", Token::Ink2, Token::Paper, {8.1, 9.7, 21}},
      Pair{"ink2 on sunken", Token::Ink2, Token::Sunken, {7.4, 10.3, 21}},
      Pair{"onprimary on primary", Token::OnPrimary, Token::Primary, {8.0, 9.9, 17.0}},
      Pair{"primary on paper", Token::Primary, Token::Paper, {7.3, 10.0, 17.0}},
      Pair{"onsoft on primarysoft", Token::OnSoft, Token::PrimarySoft, {9.2, 9.2, 17.0}},
      Pair{"focus on paper", Token::Focus, Token::Paper, {7.3, 11.8, 15.2}},
      Pair{"private on privatesoft", Token::Private, Token::PrivateSoft, {7.2, 7.2, 14.0}},
      Pair{"warm on warmsoft", Token::Warm, Token::WarmSoft, {7.2, 7.2, 13.3}},
      Pair{"ink on warmsoft", Token::Ink, Token::WarmSoft, {12.8, 11.3, 21}},
      Pair{"notice on noticesoft", Token::Notice, Token::NoticeSoft, {10.4, 10.3, 17.0}},
      Pair{"edge on surface", Token::Edge, Token::Surface, {4.6, 5.4, 21}},
      Pair{"edge on paper", Token::Edge, Token::Paper, {4.2, 6.2, 21}},
      Pair{"noticeedge on noticesoft", Token::NoticeEdge, Token::NoticeSoft, {4.6, 6.2, 17.0}},
      Pair{"focus on primarysoft", Token::Focus, Token::PrimarySoft, {6.7, 8.1, 15.2}},
  };
  for (const Pair& pair : pairs) {
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
      INFO(pair.name << " in scheme " << static_cast<int>(scheme));
      const double promised = pair.promised[static_cast<std::size_t>(scheme)];
      CHECK(contrast(color(scheme, pair.front), color(scheme, pair.back)) == Catch::Approx(promised).margin(0.06));
    }
  }
}

TEST_CASE("Words have seven to one on everything they are written on", "[ui][style]") {
  const std::array words{std::pair{Token::Ink, Token::Paper},           std::pair{Token::Ink, Token::Surface},
                         std::pair{Token::Ink, Token::Select},          std::pair{Token::Ink, Token::WarmSoft},
                         std::pair{Token::Ink2, Token::Paper},          std::pair{Token::Ink2, Token::Surface},
                         std::pair{Token::Ink2, Token::Sunken},         std::pair{Token::Primary, Token::Paper},
                         std::pair{Token::Primary, Token::Surface},     std::pair{Token::OnPrimary, Token::Primary},
                         std::pair{Token::OnSoft, Token::PrimarySoft},  std::pair{Token::Private, Token::Surface},
                         std::pair{Token::Private, Token::PrivateSoft}, std::pair{Token::Warm, Token::Paper},
                         std::pair{Token::Warm, Token::Surface},        std::pair{Token::Warm, Token::WarmSoft},
                         std::pair{Token::Notice, Token::NoticeSoft}};
  for (const auto& [front, back] : words) {
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
      INFO("token " << static_cast<int>(front) << " on " << static_cast<int>(back) << " in scheme "
                    << static_cast<int>(scheme));
      CHECK(contrast(color(scheme, front), color(scheme, back)) >= 7.0);
    }
  }
}
