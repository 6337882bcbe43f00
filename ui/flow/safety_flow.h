// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/content.h"
#include "ui/safety/safety_view.h"

#include <QObject>

#include <memory>

namespace hearten::ui {

class SafetyScreen;

/// The safety card over everything, also while locked. Reads content, keeps nothing, writes nothing.
class SafetyFlow : public QObject {
  Q_OBJECT
 public:
  explicit SafetyFlow(QObject* parent = nullptr);
  ~SafetyFlow() override;

  SafetyScreen* screen() const { return m_screen.get(); }
  /// Opens the card on its list of doors, or behind one: `door` is its id, such as "suicide-or-self-harm".
  /// `inPractice`: out of a made-up scene, which the card then says.
  void open(const content::Content& content, content::Nation nation, const QString& door = {}, bool inPractice = false);
  /// The same card, open at the same door, in the language of `content`.
  void refresh(const content::Content& content, content::Nation nation);

 Q_SIGNALS:
  void backRequested();
  void hideRequested();

 private:
  std::unique_ptr<SafetyScreen> m_screen;
  SafetyView m_view;
};

/// The card for one nation. The numbers come from the services of the content and from nowhere else.
SafetyView safetyView(const content::Content& content, content::Nation nation);

}  // namespace hearten::ui
