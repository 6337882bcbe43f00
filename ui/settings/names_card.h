// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace hearten::ui {

class SmallText;
class TeachName;

/// The names of wards, teams and systems that were taught here: to look through, to take out, to add to.
class NamesCard : public QWidget {
  Q_OBJECT
 public:
  explicit NamesCard(QWidget* parent = nullptr);
  void render(const QStringList& names);
  void say(const QString& words);
  void clear();

 Q_SIGNALS:
  void taught(const QString& name);
  void takenOut(const QString& name);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  SmallText* m_about;
  QVBoxLayout* m_rows;
  TeachName* m_teach;
  QStringList m_names;
};

}  // namespace hearten::ui
