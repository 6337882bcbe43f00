// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/hug.h"

namespace hearten::ui {

class Button;
class FlowRow;

/// A few choices side by side, one chosen. Real radio buttons: arrows choose, Tab leaves. The ring goes round them all.
/// Wraps into a second row when it must.
class SegmentedChoice : public Hug {
  Q_OBJECT
 public:
  /// `name`: what is chosen, for screen readers ("Text size").
  explicit SegmentedChoice(const QString& name, QWidget* parent = nullptr);

  void setName(const QString& name);
  void setChoices(const QStringList& choices);
  /// -1 chooses none. No signal.
  void setCurrent(int index);
  int current() const;

  QSize sizeHint() const override;

 Q_SIGNALS:
  /// The person chose. Not sent by setCurrent().
  void chosen(int index);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  FlowRow* m_row;
  QList<Button*> m_parts;
  QStringList m_choices;
  QString m_name;
  int m_laidOutWidth = 0;
};

}  // namespace hearten::ui
