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
  QString text{};       ///< the same for text messages: "SHOUT to 85258"
  QString other{};      ///< other ways: "Webchat through the website"
  QString website{};    ///< "moneyhelper.org.uk"
  QString address{};    ///< the whole of it, as it is copied
  QString languages{};  ///< "Welsh spoken"
  QString urgency{};    ///< tag: "Urgent help"; empty when there is no hurry
  QString checked{};    ///< "Checked 31 July 2026", "Last checked in March. Look before you ring."
  QString unchecked{};  ///< "We are checking the phone number"; shown as a notice
  QString place{};      ///< tag: "Near you", "Across the UK"; empty inside groups that say so
  bool own = false;     ///< the trust's own: the tag is green
  bool canPutInPlan = true;

  bool operator==(const SupportView&) const = default;
};

/// One place that can help. Its number and its web address are buttons that copy it: Hearten opens no browser, which
/// would keep where somebody looked for help. [Put in the plan] if that makes sense where it stands.
class SupportCard : public QWidget {
  Q_OBJECT
 public:
  explicit SupportCard(const SupportView& support, QWidget* parent = nullptr);

 Q_SIGNALS:
  void copyAsked(const QString& text);
  void putInPlanAsked(const QString& id);

 private:
  SupportView m_support;
};

}  // namespace hearten::ui
