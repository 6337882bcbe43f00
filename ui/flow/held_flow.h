// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/desk.h"
#include "ui/rights/held_page.h"

#include <QObject>

#include <memory>
#include <optional>

namespace hearten::ui {

/// "Everything held about me": one document and one file for programs, and how long the plan stays.
class HeldFlow : public QObject {
  Q_OBJECT
 public:
  HeldFlow(Desk& desk, store::Person person, QObject* parent = nullptr);
  ~HeldFlow() override;

  HeldPage* page() const { return m_page.get(); }
  void refresh();

 Q_SIGNALS:
  void left();

 private:
  enum class As { Word, Pdf, Data };
  Result<store::Held> held() const;
  void save(As as);
  void saveIn(const QString& path, As as);
  Result<QByteArray> bytes(As as, const store::Held& held) const;
  void openOwn();
  void decide(int choice);
  void deletePlan();
  std::optional<plan::Plan> agreed() const;

  Desk& m_desk;
  store::Person m_person;
  std::unique_ptr<HeldPage> m_page;
  std::optional<store::OwnKey> m_own;
  HeldView m_view;
  bool m_sureToDelete = false;
};

}  // namespace hearten::ui
