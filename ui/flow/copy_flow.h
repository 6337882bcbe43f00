// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/blocks.h"
#include "core/document/describe.h"
#include "core/plan/plan.h"
#include "core/store/store.h"
#include "ui/copy/copy_screen.h"
#include "ui/flow/desk.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace hearten::ui {

/// Who else could read what is saved there; empty: nobody that we know of.
QString whoElse(Whose whose);

/// Takes a copy of a plan out of Hearten: as Word or PDF, in full or the shared part, with a preview from the very
/// pages that are written. Saves whole files only, asks before replacing, and says that a copy is no longer protected.
class CopyFlow : public QObject {
  Q_OBJECT
 public:
  explicit CopyFlow(Desk& desk, QObject* parent = nullptr);
  ~CopyFlow() override;

  QWidget* screen() const { return m_screen; }
  /// `plan` with every line there is, also those held only for this copy. `ownOpened`: with lines that only the person
  /// can open, which they opened for it; those go again as soon as the screen is out of sight.
  void open(plan::Plan plan, store::Person person, bool ownOpened = false);
  /// In the language that the desk has now. The copy keeps the one of its plan.
  void refresh();
  /// Leaves without another copy; lines that go only in a copy are asked about once.
  void finish();

 Q_SIGNALS:
  void finished();

 private:
  /// A file that is to be written, and where.
  struct Wanted {
    CopyChoice::As kind;
    QString path{};
  };
  struct Shown;

  document::Document describe() const;
  void choose(const CopyChoice& choice);
  void showPages();
  void askForPage(int page);
  void render();
  void save();
  /// The password as it was typed twice; false when it was not (then it was said).
  bool takePassword();
  void askAboutPlace(const QString& path, const QString& whyNot);
  void saveIn(const QString& path);
  void makeNext();
  void write(const QByteArray& bytes, bool replace);
  void askAboutFileThere(const QByteArray& bytes);
  void finishSaving();
  void setBusy(bool busy);
  void print();
  void noteTaken(const QString& how);
  QString note() const;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void coverOwn();
  bool leavesSealedLines() const;
  void tell(const QString& words);
  void fail(const Error& error);

  Desk& m_desk;
  QPointer<CopyScreen> m_screen;
  std::optional<plan::Plan> m_plan;
  std::optional<store::Person> m_person;
  CopyChoice m_choice;
  content::Content m_words;  ///< in the language of the plan
  SecretBytes m_password;
  QList<QImage> m_pages;
  QString m_missing;  ///< characters that a PDF could not show
  int m_pageWanted = 0;
  QSize m_shownFor{};  ///< the room that the page was painted for
  int m_turn = 0;      ///< of the preview: only the last one asked for is shown
  QList<Wanted> m_waiting;
  QTimer m_slow;  ///< after a moment the button says that it is saving
  bool m_busy = false;
  bool m_taken = false;
  bool m_fullTaken = false;
  bool m_deleted = false;
  bool m_ownOpened = false;
};

}  // namespace hearten::ui
