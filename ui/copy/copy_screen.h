// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/bar_screen.h"
#include "ui/widgets/page_preview.h"

#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>

class QBoxLayout;

namespace hearten::ui {

class Button;
class NoticeBar;
class Panel;
class PassphraseField;
class ScrollColumn;
class SegmentedChoice;
class TextLabel;

/// What the copy will be, as it is chosen on the screen.
struct CopyChoice {
  enum class As { Word, Pdf, Both };
  bool full = true;
  As as = As::Word;
  int letters = 0;  ///< 0 usual, 1 large print, 2 easy to read
  bool locked = false;
  bool withData = false;  ///< the Word file carries the plan for another Hearten to open
};

struct CopyView {
  QString person{};
  int allLines = 0;
  int sharedLines = 0;
  CopyChoice choice{};
  QList<QImage> pages{};  ///< as many as there are; only the one that is shown needs to be a picture
  QStringList pageTexts{};
  QString note{};  ///< something to know before saving; empty: nothing
  bool canPrint = false;
  bool taken = false;  ///< one was saved: the screen offers to finish
  bool busy = false;   ///< a file is being made
};

/// Taking a copy: which lines, as what, how large, locked or not, beside just what the reader will see. Reports choices
/// and acts; decides nothing.
class CopyScreen : public BarScreen {
  Q_OBJECT
 public:
  explicit CopyScreen(QWidget* parent = nullptr);
  void render(const CopyView& view);
  void startHere();
  /// See PagePreview::room().
  QSize previewRoom() const;
  /// A message in the page; the caller adds buttons first.
  NoticeBar* message() const { return m_message; }
  /// The two passwords as typed; the caller wipes what it gets.
  std::pair<QString, QString> passwords() const;
  void wipePasswords();

 Q_SIGNALS:
  void chosen(const hearten::ui::CopyChoice& choice);
  void pageAsked(int page);
  void previewRoomChanged();
  void saveAsked();
  void printAsked();
  void noCopyAsked();
  void finishAsked();

 private:
  void retranslate() final;
  void showChoice();
  void arrangeFor(Breadth breadth) final;
  void tell();
  void setPreviewOpen(bool open);

  ScrollColumn* m_scroll;
  QBoxLayout* m_columns;
  TextLabel* m_title;
  QBoxLayout* m_whichRow;
  QBoxLayout* m_kindsRow;
  TextLabel* m_which;
  Button* m_full;
  Button* m_shared;
  TextLabel* m_asTitle;
  SegmentedChoice* m_as;
  TextLabel* m_lettersTitle;
  SegmentedChoice* m_letters;
  TextLabel* m_lockTitle;
  Button* m_lock;
  QWidget* m_passwords;
  QBoxLayout* m_passwordsRow;
  PassphraseField* m_password;
  PassphraseField* m_again;
  TextLabel* m_lockNote;
  Button* m_data;
  NoticeBar* m_message;
  NoticeBar* m_note;
  NoticeBar* m_once;
  QWidget* m_choices;
  Panel* m_bed;
  PagePreview* m_preview;
  Button* m_seeFirst;
  Button* m_toChoices;
  Button* m_none;
  Button* m_print;
  bool m_previewOpen = false;  ///< in the place of the choices, where it has no room beside them
  CopyView m_view;
};

}  // namespace hearten::ui
