// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/icons.h"

#include <QWidget>

namespace hearten::ui {

class Button;

/// One place that can help, as the screen shows it. Empty parts are left out.
struct SupportView {
  QString id{};
  QString name{};
  QString purpose{};    ///< "Free advice about debt, without judgement."
  QString who{};        ///< "Any member of staff"
  QString hours{};      ///< "Mon to Fri 8 am to 8 pm"
  QString cost{};       ///< "Free"
  QString phone{};      ///< a checked number, else empty
  QString website{};    ///< "moneyhelper.org.uk"
  QString checked{};    ///< "Checked 31 July 2026", "Last checked in March. Look before you ring."
  QString unchecked{};  ///< "We are checking the phone number"; shown as a notice
  QString place{};      ///< tag: "Near you", "Across the UK"; empty inside groups that say so
  bool own = false;     ///< the trust's own: the tag is green
  bool canPutInPlan = true;
};

/// One place that can help. Its number is a button that copies it; [Put in the plan] if that makes sense where it
/// stands.
class SupportCard : public QWidget {
  Q_OBJECT
 public:
  explicit SupportCard(const SupportView& support, QWidget* parent = nullptr);

 Q_SIGNALS:
  void copyAsked(const QString& number);
  void websiteAsked(const QString& website);
  void putInPlanAsked(const QString& id);

 private:
  SupportView m_support;
};

}  // namespace hearten::ui
