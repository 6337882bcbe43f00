// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/main_window.h"

#include "ui/shell/menu_frame.h"
#include "ui/style/accessible.h"
#include "ui/widgets/hide_screen.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedLayout>

namespace hearten::ui {
namespace {

constexpr QSize kUsualSize{1366, 696};
constexpr QSize kSmallestSize{1024, 640};

/// Puts the focus back where it was, if that is still there to have it.
void giveFocusBack(QWidget* widget) {
  if (widget != nullptr && widget->isVisible() && widget->isEnabled()) widget->setFocus(Qt::OtherFocusReason);
}

}  // namespace

MainWindow::MainWindow(QWidget* parent)
    : QWidget(parent), m_front(new QStackedLayout(this)), m_frame(new MenuFrame), m_cover(new HideScreen) {
  // Names, dates and places never stand in a title bar or a task list.
  setWindowTitle(QStringLiteral("Hearten"));
  m_front->setSizeConstraint(QLayout::SetNoConstraint);
  setMinimumSize(kSmallestSize);
  resize(kUsualSize);
  m_front->addWidget(m_frame);
  m_front->addWidget(m_cover);
  connect(m_frame, &MenuFrame::placeChosen, this, &MainWindow::placeChosen);
  connect(m_frame, &MenuFrame::safetyRequested, this, &MainWindow::safetyRequested);
  connect(m_frame, &MenuFrame::hideRequested, this, &MainWindow::toggleCover);
  connect(m_frame, &MenuFrame::lockRequested, this, &MainWindow::lockRequested);
  connect(m_cover, &HideScreen::showAsked, this, &MainWindow::toggleCover);
  addKey(Qt::Key_F1, &MainWindow::helpRequested);
  addKey(Qt::Key_F2, &MainWindow::safetyRequested);
  addKey(Qt::Key_F3, &MainWindow::coachingRequested);
  addKey(Qt::Key_F4, &MainWindow::languageRequested);
  addKey(Qt::CTRL | Qt::Key_L, &MainWindow::lockRequested);
  addKey(Qt::CTRL | Qt::Key_N, &MainWindow::startRequested);
  addKey(Qt::CTRL | Qt::Key_F, &MainWindow::findRequested);
  qApp->installEventFilter(this);
}

MainWindow::~MainWindow() {
  // They belong to whoever made them.
  for (const Layer& layer : std::as_const(m_layers))
    if (layer.widget != nullptr) layer.widget->setParent(nullptr);
  if (QWidget* shown = screen(); shown != nullptr) shown->setParent(nullptr);
}

void MainWindow::addKey(const QKeySequence& keys, void (MainWindow::*signal)()) {
  auto* shortcut = new QShortcut(keys, this);
  shortcut->setAutoRepeat(false);
  connect(shortcut, &QShortcut::activated, this, [this, signal] {
    if (!m_covered) Q_EMIT(this->*signal)();
  });
}

void MainWindow::showAlone(QWidget* screen) {
  m_frame->show(screen, std::nullopt);
}

void MainWindow::showWithMenu(QWidget* screen, Place place) {
  m_frame->show(screen, place);
}

QWidget* MainWindow::screen() const {
  return m_frame->screen();
}

QWidget* MainWindow::topLayer() const {
  for (auto layer = m_layers.crbegin(); layer != m_layers.crend(); ++layer)
    if (layer->widget != nullptr) return layer->widget;
  return nullptr;
}

void MainWindow::raiseLayer(QWidget* layer) {
  if (topLayer() == layer) return;
  dropLayer(layer);
  m_layers.append({layer, m_covered ? m_focusUnderCover : QPointer<QWidget>(QApplication::focusWidget())});
  m_front->addWidget(layer);
  bringForward();
  if (!m_covered) layer->setFocus(Qt::OtherFocusReason);
}

void MainWindow::dropLayer(QWidget* layer) {
  for (qsizetype i = m_layers.size() - 1; i >= 0; --i) {
    if (m_layers.at(i).widget != layer) continue;
    const Layer dropped = m_layers.takeAt(i);
    m_front->removeWidget(layer);
    layer->hide();
    layer->setParent(nullptr);
    bringForward();
    if (!m_covered) giveFocusBack(dropped.focusBefore);
    const auto tell = [this, gone = dropped.widget] {
      if (gone != nullptr && gone->parentWidget() == nullptr) Q_EMIT layerDropped(gone);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
  }
}

void MainWindow::bringForward() {
  // Exactly one of cover, layers and screen is visible, so that one frame swaps them and a screen reader hears no
  // other.
  QWidget* top = topLayer();
  if (m_covered)
    m_front->setCurrentWidget(m_cover);
  else
    m_front->setCurrentWidget(top != nullptr ? top : m_frame);
}

void MainWindow::toggleCover() {
  m_covered = !m_covered;
  if (m_covered) {
    m_focusUnderCover = QApplication::focusWidget();
    // A file or print dialog would stay in front of the cover, and it may show names of files.
    closeDialogs();
  }
  bringForward();
  if (m_covered) {
    m_cover->setFocus(Qt::OtherFocusReason);
    repaint();  // in this frame, not the next
    announce(m_cover);
  } else {
    giveFocusBack(m_focusUnderCover);
  }
  Q_EMIT coverToggled(m_covered);
}

void MainWindow::closeDialogs() {
  while (QWidget* popup = QApplication::activePopupWidget()) {
    popup->close();
    if (QApplication::activePopupWidget() == popup) break;
  }
  while (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
    dialog->reject();
    if (QApplication::activeModalWidget() == dialog) return;
  }
}

void MainWindow::showQuietLine(const QString& line) {
  m_frame->showQuietLine(line);
}

void MainWindow::setFullScreen(bool full) {
  if (full == isFullScreen()) return;
  if (full) {
    m_wasMaximised = isMaximized();
    showFullScreen();
  } else if (m_wasMaximised) {
    showMaximized();
  } else {
    showNormal();
  }
}

void MainWindow::leave() {
  m_leaving = true;
  close();
}

void MainWindow::paintEvent(QPaintEvent* event) {
  QWidget::paintEvent(event);
  if (m_painted) return;
  m_painted = true;
  // Queued, so that it is told once this paint has reached the screen.
  QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (m_leaving) return event->accept();
  event->ignore();
  // Queued: whoever answers may call leave(), and a window cannot be closed while it is closing.
  QMetaObject::invokeMethod(this, &MainWindow::closeRequested, Qt::QueuedConnection);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
  // Seen by every widget of the program, dialogs too, before any of them: hiding must work wherever the keys go.
  if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) return false;
  auto* key = static_cast<QKeyEvent*>(event);
  const bool isPress = event->type() == QEvent::KeyPress && !key->isAutoRepeat();
  if (isPress && key->key() == Qt::Key_L && key->modifiers() == Qt::ControlModifier && watched->isWidgetType() &&
      static_cast<QWidget*>(watched)->window() != this) {
    // A dialog keeps the window's own keys from it. Queued, for locking closes the dialog.
    QMetaObject::invokeMethod(this, &MainWindow::lockRequested, Qt::QueuedConnection);
    return true;
  }
  if (!watched->isWidgetType() || key->modifiers() != Qt::NoModifier) return false;
  auto* widget = static_cast<QWidget*>(watched);
  if (key->key() == Qt::Key_F9 && event->type() == QEvent::KeyPress) {
    if (!key->isAutoRepeat()) toggleCover();
    return true;
  }
  if (key->key() == Qt::Key_Escape && event->type() == QEvent::KeyPress && !m_covered && widget->window() == this) {
    QWidget* top = topLayer();
    if (top == nullptr) return false;
    dropLayer(top);
    return true;
  }
  return false;
}

}  // namespace hearten::ui
