// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/hug.h"
#include "ui/widgets/sharing_toggle.h"

namespace hearten::ui {

class Button;

/// The row below whatever is being written: who can see it, [Cancel] [Keep this].
class KeepRow : public Hug {
  Q_OBJECT
 public:
  explicit KeepRow(QWidget* parent = nullptr);
  SharingToggle* sharing() const { return m_sharing; }

 Q_SIGNALS:
  void keepAsked();
  void cancelAsked();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  SharingToggle* m_sharing;
  Button* m_cancel;
  Button* m_keep;
};

}  // namespace hearten::ui
