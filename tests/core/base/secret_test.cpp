// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/secret.h"
#include "core/base/id.h"

#include "tests/support/text.h"

#include <catch2/catch_test_macros.hpp>

using namespace hearten;
using namespace Qt::StringLiterals;

TEST_CASE("text goes into locked memory as UTF-8", "[base][secret]") {
  const SecretBytes secret = SecretBytes::fromText(u"dŵr 💧");
  const auto bytes = secret.bytes();
  CHECK(QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())) ==
        u"dŵr 💧"_s.toUtf8());
}

TEST_CASE("an empty secret is empty and can be moved", "[base][secret]") {
  SecretBytes secret = SecretBytes::fromText(u"");
  CHECK(secret.isEmpty());
  SecretBytes other = std::move(secret);
  CHECK(other.isEmpty());
}

TEST_CASE("wiping a text leaves it empty", "[base][secret]") {
  QString text = u"four kind words here"_s;
  text.append(QLatin1Char('!'));
  wipe(text);
  CHECK(text.isEmpty());
}

TEST_CASE("an id is only made from an id", "[base][id]") {
  CHECK_FALSE(PersonId::parse(u"not an id"_s).has_value());
  const PersonId id = PersonId::fresh(&QUuid::createUuid);
  CHECK(PersonId::parse(id.text()) == id);
}
