// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/people/people_view.h"

#include <QWidget>

namespace hearten::ui {

class Button;
class Field;
class Heading;
class LineBox;
class NoticeBar;
class SegmentedChoice;
class SmallText;

/// Where somebody is added or changed: name, pronouns, language, and nothing else.
class PersonForm : public QWidget {
  Q_OBJECT
 public:
  explicit PersonForm(QWidget* parent = nullptr);

  /// Opens it, with the focus in the name. `isNew`: somebody is added.
  void open(const PersonDetails& details, bool isNew);
  PersonDetails details() const;
  /// Why it was not kept, in kind words. The text stays.
  void say(const QString& text);

 Q_SIGNALS:
  void kept();
  void left();

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void retranslate();
  bool m_isNew = true;
  Heading* m_title;
  NoticeBar* m_message;
  LineBox* m_name;
  Field* m_nameField;
  LineBox* m_pronouns;
  Field* m_pronounsField;
  SegmentedChoice* m_language;
  Field* m_languageField;
  SmallText* m_note;
  Button* m_keep;
  Button* m_leave;
};

}  // namespace hearten::ui
