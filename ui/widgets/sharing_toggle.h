// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/hug.h"

namespace hearten::ui {

class Button;
class FlowRow;

/// Who can see a line: with the manager, or nobody else.
enum class Sharing { Shared, OnlyForMe };

/// Two radio buttons: "Shared with my manager" (solid, people) and "Only for me" (dashed, lock).
class SharingToggle : public Hug {
  Q_OBJECT
 public:
  explicit SharingToggle(QWidget* parent = nullptr);

  void setSharing(Sharing sharing);  ///< no signal
  Sharing sharing() const;

 Q_SIGNALS:
  /// The person chose. Not sent by setSharing().
  void chosen(hearten::ui::Sharing sharing);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  FlowRow* m_row;
  Button* m_shared;
  Button* m_onlyForMe;
};

}  // namespace hearten::ui
