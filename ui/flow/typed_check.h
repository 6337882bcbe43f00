// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/boundary/screen.h"

#include <QObject>
#include <QThreadPool>

#include <stop_token>
#include <vector>

namespace hearten::ui {

/// Reads what is being typed on threads of its own, so that no length of text holds up a key. Only the newest texts
/// are answered for; what was asked before is dropped, or, if it is being read already, not listened to.
class TypedCheck : public QObject {
  Q_OBJECT
 public:
  struct Text {
    boundary::Field field;
    QString words;
  };
  using Verdicts = std::vector<boundary::Verdict>;

  explicit TypedCheck(QObject* parent = nullptr);
  ~TypedCheck() override;

  /// Asks about `texts`; read() tells a verdict for each, in order.
  void ask(const boundary::Screen& screen, std::vector<Text> texts);
  /// Nobody wants to know any more.
  void forget();

 Q_SIGNALS:
  void read(const hearten::ui::TypedCheck::Verdicts& verdicts);

 private:
  QThreadPool m_threads;
  std::stop_source m_stop;  ///< of the newest question; an answer to an older one is not told
};

}  // namespace hearten::ui
