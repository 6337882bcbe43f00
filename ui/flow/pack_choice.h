// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/desk.h"
#include "ui/settings/pack_card.h"

#include <QObject>

#include <functional>
#include <optional>

namespace hearten::ui {

/// The pack that lies over the content of `desk`, as a PackCard shows it.
PackView packView(const Desk& desk);

/// What the buttons of a PackCard do, at first run and in the settings.
class PackChoice : public QObject {
  Q_OBJECT
 public:
  /// The desk is asked for when a button is pressed, not before.
  PackChoice(PackCard& card, std::function<Desk&()> desk, QObject* parent);

 Q_SIGNALS:
  /// See Preferences::packFolder. The receiver reads the content anew at once and shows the card again: the mistakes of
  /// the pack count as told then.
  void chosen(const std::optional<QString>& folder);
  /// That folder is none; nothing was changed.
  void refused(const QString& why);

 private:
  void askForFolder();
  void use(const std::optional<QString>& folder);
  std::function<Desk&()> m_desk;
};

}  // namespace hearten::ui
