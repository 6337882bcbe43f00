// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/text_label.h"

#include <QWidget>

namespace hearten::ui {

/// A heading with the sentence that belongs to it close below.
class TitleBlock : public QWidget {
  Q_OBJECT
 public:
  explicit TitleBlock(Heading::Level level, const QString& title = {}, const QString& lead = {},
                      QWidget* parent = nullptr);
  void setTitle(const QString& title);
  void setLead(const QString& lead);  ///< empty hides it
  Heading* heading() const { return m_title; }

 private:
  Heading* m_title;
  LeadText* m_lead;
};

}  // namespace hearten::ui
