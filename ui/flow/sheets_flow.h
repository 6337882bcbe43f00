// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/blocks.h"
#include "ui/coaching/sheets_screen.h"
#include "ui/flow/desk.h"

#include <QObject>

#include <memory>

namespace hearten::ui {

/// Blank sheets to prepare with, over whatever is shown: printed, or saved as Word or PDF where their owner wants them.
/// They name nobody, and nothing is kept of them.
class SheetsFlow : public QObject {
  Q_OBJECT
 public:
  explicit SheetsFlow(Desk& desk, QObject* parent = nullptr);
  ~SheetsFlow() override;

  SheetsScreen* screen() const { return m_screen.get(); }
  /// `language` is that of the sheet: of the person it is for, or of the screen.
  void open(const QString& language);

 Q_SIGNALS:
  void backRequested();
  void hideRequested();
  void safetyRequested();

 private:
  void render();
  document::Document sheet(int index) const;
  void take(int index, SheetsScreen::As as);
  void print(const document::Document& sheet);
  void save(const document::Document& sheet, bool asWord);
  void write(const QString& path, const QByteArray& bytes, bool replace);
  void tell(const QString& words);

  Desk& m_desk;
  std::unique_ptr<SheetsScreen> m_screen;
  content::Content m_words;  ///< in the language of the sheet
  SheetsView m_view;
};

}  // namespace hearten::ui
