// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

namespace hearten::ui {

class Button;
class NoticeBar;
class SmallText;
class TextLabel;

struct PackView {
  QString name{};          ///< whose pack is in use, or that there is none
  QString where{};         ///< its folder, and who said so
  QString problem{};       ///< what is wrong with it, before the mistakes; empty: nothing
  QStringList mistakes{};  ///< "services.toml, line 14: ...", for whoever looks after it
  bool canChoose = true;
  bool canUseNone = false;
  bool canUseSystem = false;  ///< there is one on this laptop to go back to
};

/// Which organisation's pack is in use, and the choice of another.
class PackCard : public QWidget {
  Q_OBJECT
 public:
  explicit PackCard(QWidget* parent = nullptr);
  void render(const PackView& view);
  /// Says to a screen reader what stands here now, where nothing else does.
  void tellPack();

 Q_SIGNALS:
  void folderAsked();
  void noneAsked();
  void systemAsked();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  SmallText* m_about;
  TextLabel* m_name;
  SmallText* m_where;
  NoticeBar* m_problem;
  QWidget* m_buttons;
  Button* m_choose;
  Button* m_none;
  Button* m_system;
};

/// A path that can be broken into lines: a place for it after each folder, and within names that are very long.
QString breakable(const QString& path);

}  // namespace hearten::ui
