// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/typed_check.h"
#include "ui/widgets/marked_text.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace hearten::ui {

class LiveTalk;
class NoticeBar;
class SectionPage;

/// The words of a verdict, to be marked where they stand.
std::vector<MarkedPart> marksOf(const boundary::Verdict& verdict);

/// Reads the words that are being typed into a section at the first pause and marks them where they stand. At a longer
/// pause, once nobody is in the middle of a word, it says why, once, without taking the focus from the words.
class TypedMarks : public QObject {
  Q_OBJECT
 public:
  /// `field`: where the words go that are being written.
  TypedMarks(LiveTalk& talk, SectionPage* page, std::function<boundary::Field()> field, QObject* parent = nullptr);

  void edited();  ///< somebody types
  void readAtOnce();
  void stop();           ///< the words are being kept: nobody asks about them any more
  void forget();         ///< takes back what was said about them
  NoticeBar* message();  ///< the message at the place of writing, empty, for something else to say there

 private:
  void mark(const TypedCheck::Verdicts& verdicts);
  void tell();

  LiveTalk& m_talk;
  SectionPage* m_page;
  std::function<boundary::Field()> m_field;
  TypedCheck m_reading;
  QTimer m_pause;        ///< until what was typed is read and marked
  QTimer m_longerPause;  ///< until what is marked is also said
  QString m_doubt;       ///< what there is to say about the words that are being typed
  QString m_told;        ///< what is said just now
};

}  // namespace hearten::ui
