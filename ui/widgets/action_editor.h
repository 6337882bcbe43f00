// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/sharing_toggle.h"

#include <QDate>
#include <QWidget>

namespace hearten::ui {

class Card;
class DateBox;
class Field;
class MarkedText;
class KeepRow;
class LineBox;
class SegmentedChoice;

/// Who will do a step.
enum class Doer { Me, MyManager, SomeoneElse };

/// One step as it is written.
struct ActionView {
  QString what{};
  Doer who = Doer::MyManager;
  QString role{};  ///< who else: a role, not a name
  QDate by{};      ///< invalid: "when you can"
  Sharing sharing = Sharing::Shared;
};

/// Where a step is written: what, who, by when. Says what was typed; whoever asked checks it.
class ActionEditor : public QWidget {
  Q_OBJECT
 public:
  explicit ActionEditor(QDate today, QWidget* parent = nullptr);

  void setAction(const ActionView& action);
  ActionView action() const;
  /// "My manager (Priya)" or the like, for the choice of who.
  void setManagerName(const QString& name);
  void startWriting();
  /// The row of buttons at the end, for a place where it stays in sight while the fields scroll.
  KeepRow* keepRow() const { return m_keep; }
  /// Puts the row back below the fields.
  void takeBackKeepRow();
  /// Where words are typed, to mark what the plan is not the place for.
  QList<MarkedText*> boxes() const { return {m_what}; }

 Q_SIGNALS:
  void edited();
  void kept(const hearten::ui::ActionView& action);
  void cancelled();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void keep();
  void showRole();
  void retranslate();
  MarkedText* m_what;
  Field* m_whatField;
  SegmentedChoice* m_who;
  LineBox* m_role;
  Field* m_roleField;
  Field* m_whoField;
  Field* m_whenField;
  SegmentedChoice* m_when;
  DateBox* m_by;
  Card* m_card;
  KeepRow* m_keep;
  QString m_manager;
};

}  // namespace hearten::ui
