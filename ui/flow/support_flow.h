// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/directory.h"
#include "ui/flow/desk.h"

#include <QObject>

#include <memory>

namespace hearten::ui {

class SupportScreen;

/// The directory of support. It lives while its screen is shown: what was looked for is forgotten with it.
class SupportFlow : public QObject {
  Q_OBJECT
 public:
  explicit SupportFlow(Desk& desk, QObject* parent = nullptr);
  ~SupportFlow() override;

  QWidget* screen() const;
  /// Moves the focus to the search box.
  void startHere();
  /// In the language that the desk has now. What is looked for stays.
  void refresh();

 private:
  void render();
  void print();

  Desk& m_desk;
  std::unique_ptr<SupportScreen> m_screen;
  content::Directory m_directory;
  content::Wanted m_wanted;
};

}  // namespace hearten::ui
