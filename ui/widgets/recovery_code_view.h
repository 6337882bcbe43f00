// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace hearten::ui {

/// The recovery code in its groups, large letters of one width; wraps into four and three. Screen readers read it
/// letter by letter. The caller owns the code; the view wipes its copy when it goes.
class RecoveryCodeView : public QWidget {
  Q_OBJECT
 public:
  explicit RecoveryCodeView(QWidget* parent = nullptr);
  ~RecoveryCodeView() override;

  void setGroups(const QStringList& groups);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  int groupWidth() const;
  int perRow(int width) const;
  void wipeGroups();
  QStringList m_groups;
};

}  // namespace hearten::ui
