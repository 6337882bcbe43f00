// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/search_name.h"

namespace hearten::store {

namespace {

/// Letters that Unicode does not take apart, as people type them who have no such key.
QStringView plainLetters(char16_t letter) {
  switch (letter) {
    case u'ß':
      return u"ss";
    case u'ø':
      return u"o";
    case u'ł':
      return u"l";
    case u'đ':
    case u'ð':
      return u"d";
    case u'æ':
      return u"ae";
    case u'œ':
      return u"oe";
    case u'þ':
      return u"th";
    case u'ı':
      return u"i";
    default:
      return {};
  }
}

}  // namespace

QString searchName(QStringView name) {
  const QString apart = name.toString().toCaseFolded().normalized(QString::NormalizationForm_KD);
  QString found;
  found.reserve(apart.size() + 1);
  bool atWord = false;
  for (const QChar sign : apart) {
    if (sign.isMark()) continue;
    // Signs outside the first plane come as two surrogates; both are kept, so that emoji can be looked for too.
    const bool belongsToWord = sign.isLetterOrNumber() || sign.isSurrogate();
    if (belongsToWord && !atWord) found.append(u' ');
    atWord = belongsToWord;
    if (!belongsToWord) continue;
    const QStringView plain = plainLetters(sign.unicode());
    if (plain.isEmpty())
      found.append(sign);
    else
      found.append(plain);
  }
  return found;
}

}  // namespace hearten::store
