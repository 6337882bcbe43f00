// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTranslator>

namespace hearten::ui {

/// The language of the screen: our own catalogue, Qt's, and how dates are written. Every widget hears of a change and
/// writes its words anew.
class Languages {
 public:
  /// "en" or "cy".
  void use(const QString& language);

 private:
  QTranslator m_english;  ///< its plurals, also for what is not said in Welsh yet
  QTranslator m_welsh;
  QTranslator m_qt;
};

}  // namespace hearten::ui
