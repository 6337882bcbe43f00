// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/support_drawer.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QTimer;
class QVBoxLayout;

namespace hearten::ui {

/// The places that were found, in groups. Cards are made once and only shown again, so that it can follow the typing;
/// those further down are made when there is time.
class SupportResults : public QWidget {
  Q_OBJECT
 public:
  explicit SupportResults(QWidget* parent = nullptr);

  void render(const std::vector<SupportGroupView>& groups);
  /// Moves the focus to the first place, if there is one.
  void focusFirst();

 Q_SIGNALS:
  void copyAsked(const QString& text);

 private:
  /// One thing below the other: a heading, words, or a place.
  struct Step {
    QString heading{};
    QString words{};
    SupportView place{};
  };
  struct Made {
    SupportView view{};
    SupportCard* card = nullptr;
  };
  bool isMade(const Step& step) const;
  SupportCard* cardFor(const SupportView& view);
  void layNext();
  void layMore();

  std::vector<Step> m_steps;
  std::size_t m_laid = 0;  ///< how many of the steps are shown
  QVBoxLayout* m_column;
  QList<QWidget*> m_words;  ///< headings and words that are shown
  QHash<QString, Made> m_made;
  QTimer* m_later;
};

}  // namespace hearten::ui
