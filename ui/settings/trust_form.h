// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QWidget>

namespace hearten::ui {

class Button;
class Field;
class LineBox;
class SegmentedChoice;
class TextLabel;

struct TrustFormView {
  QString managerName{};
  QString organisation{};
  QByteArray logo{};  ///< PNG; empty: none
  QString logoAlternative{};
  int nation = 0;
};

/// The manager's own name, the nation, and the trust with its logo. All of it may be left out. Used at first run and in
/// the settings.
class TrustForm : public QWidget {
  Q_OBJECT
 public:
  explicit TrustForm(QWidget* parent = nullptr);
  /// Texts that are already in the fields stay where the cursor is.
  void render(const TrustFormView& view);

  QString managerName() const;
  QString organisation() const;
  QString logoAlternative() const;
  void focusFirst();
  void focusAlternative();
  /// The settings have the nation elsewhere.
  void hideNation();

 Q_SIGNALS:
  void nationChosen(int nation);
  void edited();
  void logoRequested();
  void logoRemoved();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  LineBox* m_managerName;
  Field* m_managerNameField;
  QWidget* m_nationPart;
  TextLabel* m_nationName;
  SegmentedChoice* m_nation;
  LineBox* m_organisation;
  Field* m_organisationField;
  TextLabel* m_logoName;
  QWidget* m_logoPicture;
  Button* m_choose;
  Button* m_remove;
  LineBox* m_alternative;
  Field* m_alternativeField;
  bool m_hasLogo = false;
};

}  // namespace hearten::ui
