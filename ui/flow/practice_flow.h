// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/content.h"
#include "core/conversation/practice_walk.h"
#include "ui/practice/practice_view.h"

#include <QObject>

#include <memory>

class QWidget;

namespace hearten::ui {

class PracticeScreen;

/// Practising with somebody made up. It is given the content and nothing else: there is no store it could touch, and a
/// test holds that nothing it includes knows one. What was said, which scenes were done and how ready somebody felt is
/// gone with it.
class PracticeFlow : public QObject {
  Q_OBJECT
 public:
  /// `content` outlives the flow; call refresh() when it has become another.
  explicit PracticeFlow(const content::Content& content, QObject* parent = nullptr);
  ~PracticeFlow() override;

  QWidget* screen() const;
  /// Shows the same place in the content's language.
  void refresh();
  void startHere();
  /// Id of the door of the safety card that the scene leads to; empty on the list and where it leads to none.
  QString door() const;

 Q_SIGNALS:
  void safetyRequested();
  void hideRequested();
  /// Another language, "en" or "cy", is wanted.
  void languageRequested(const QString& language);
  void left();

 private:
  void choose(const QString& scene);
  void chooseReady(int index);
  void say(int index);
  void tryAnother();
  void goOn();
  void goBack();
  void startAgain();
  void go(PracticeView::Page page);
  void render();
  const content::Scene* scene() const;
  TurnView turnView(const content::Scene& scene) const;

  const content::Content& m_content;
  std::unique_ptr<PracticeScreen> m_screen;
  PracticeView::Page m_page = PracticeView::Page::Scenes;
  QString m_scene;  ///< id; the content may be read anew at any time
  conversation::Walk m_walk;
  int m_readyBefore = -1;
  int m_readyAfter = -1;
};

}  // namespace hearten::ui
