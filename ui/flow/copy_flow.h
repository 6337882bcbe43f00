// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/blocks.h"
#include "core/document/describe.h"
#include "core/plan/plan.h"
#include "core/store/store.h"
#include "ui/copy/copy_screen.h"
#include "ui/flow/desk.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace hearten::ui {

/// Takes a copy of a plan out of Hearten: as Word or PDF, in full or the shared part, with a preview from the very
/// pages that are written. Saves whole files only, asks before replacing, and says that a copy is no longer protected.
class CopyFlow : public QObject {
  Q_OBJECT
 public:
  explicit CopyFlow(Desk& desk, QObject* parent = nullptr);
  ~CopyFlow() override;

  QWidget* screen() const { return m_screen; }
  /// `plan` with every line there is, also those held only for this copy.
  void open(plan::Plan plan, store::Person person);

 Q_SIGNALS:
  void finished();

 private:
  document::Document describe() const;
  document::Letters letters() const;
  void render();
  void save();
  /// Writes one file, after asking where. False when they changed their mind or it did not work (then it was said).
  bool saveAs(CopyChoice::As kind);
  bool write(const QString& path, CopyChoice::As kind, bool replace);
  Result<QByteArray> bytesFor(CopyChoice::As kind) const;
  void print();
  void finish();
  void saved(CopyChoice::As kind);
  void tell(const QString& words);
  void fail(const Error& error);

  Desk& m_desk;
  QPointer<CopyScreen> m_screen;
  std::optional<plan::Plan> m_plan;
  std::optional<store::Person> m_person;
  CopyChoice m_choice;
  content::Content m_words;  ///< in the language of the plan
  SecretBytes m_password;
  bool m_taken = false;
  bool m_fullTaken = false;
};

}  // namespace hearten::ui
