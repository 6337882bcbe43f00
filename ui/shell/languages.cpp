// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hearten::ui {

void Languages::use(const QString& language) {
  QCoreApplication::removeTranslator(&m_qt);
  QCoreApplication::removeTranslator(&m_english);
  QCoreApplication::removeTranslator(&m_welsh);
  const bool welsh = language == "cy"_L1;
  QLocale::setDefault(QLocale(welsh ? QLocale::Welsh : QLocale::English, QLocale::UnitedKingdom));
  // Qt's own words stand in file dialogs and the like. It has none in Welsh yet; then they are English.
  if (m_qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
    QCoreApplication::installTranslator(&m_qt);
  if (m_english.load(u":/i18n/hearten_en.qm"_s)) QCoreApplication::installTranslator(&m_english);
  if (welsh && m_welsh.load(u":/i18n/hearten_cy.qm"_s)) QCoreApplication::installTranslator(&m_welsh);
}

}  // namespace hearten::ui
