// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/passphrase_field.h"

#include "core/base/secret.h"
#include "ui/style/accessible.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include <optional>

namespace hearten::ui {
namespace {

/// Qt 6 does not say whether Caps Lock is on, but a letter that comes out the other way round tells.
std::optional<bool> capsLockFrom(const QKeyEvent& key) {
  const QString text = key.text();
  if (text.size() != 1 || !text.at(0).isLetter() || (key.modifiers() & ~Qt::ShiftModifier) != Qt::NoModifier)
    return std::nullopt;
  const bool shift = key.modifiers().testFlag(Qt::ShiftModifier);
  if (text.at(0).isUpper() == text.at(0).isLower()) return std::nullopt;
  return text.at(0).isUpper() != shift;
}

}  // namespace

class PassphraseField::Box : public QLineEdit {
 public:
  Box() {
    setEchoMode(QLineEdit::Password);
    setMaxLength(1024);
    setContextMenuPolicy(Qt::NoContextMenu);
    setDragEnabled(false);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhHiddenText);
  }
  void forget() {
    // Overwrites the letters in Qt's own buffer, which also empties its undo steps.
    QString now = text();
    setText(QString(now.size(), u' '));
    hearten::wipe(now);
    QLineEdit::clear();
  }

 protected:
  void keyPressEvent(QKeyEvent* event) override {
    // No undo: the steps would keep every letter ever typed.
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) return;
    QLineEdit::keyPressEvent(event);
  }
};

PassphraseField::PassphraseField(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_label(new TextLabel(Type::BodyBold, Token::Ink)),
      m_box(new Box),
      m_show(new SecondaryButton(Icon::Show, {})),
      m_caps(new SmallText),
      m_note(new SmallText) {
  auto* column = new QVBoxLayout(this);
  setSpaces(column, {}, 6);
  column->addWidget(m_label);
  auto* row = new QHBoxLayout;
  setSpaces(row, {}, kGapTight);
  row->addWidget(m_box, 1);
  row->addWidget(m_show);
  column->addLayout(row);
  column->addWidget(m_caps);
  column->addWidget(m_note);
  m_caps->hide();
  m_note->hide();
  m_label->setBuddy(m_box);
  m_show->setCheckable(true);
  setExtent(m_box, Extent::MinHeight, 52);
  setExtent(m_show, Extent::MinHeight, 52);
  m_box->installEventFilter(this);
  setFocusProxy(m_box);
  auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_S), this);
  shortcut->setContext(Qt::WidgetWithChildrenShortcut);
  connect(shortcut, &QShortcut::activated, m_show, &QAbstractButton::toggle);
  connect(m_show, &QAbstractButton::toggled, this, [this](bool shown) {
    m_box->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    retranslate();
  });
  connect(m_box, &QLineEdit::textEdited, this, &PassphraseField::textEdited);
  connect(m_box, &QLineEdit::returnPressed, this, &PassphraseField::entered);
  setName(name);
}

PassphraseField::~PassphraseField() {
  wipe();
}

void PassphraseField::setName(const QString& name) {
  m_name = name;
  m_label->setText(name);
  m_label->setVisible(!name.isEmpty());
  retranslate();
}

QString PassphraseField::text() const {
  return m_box->text();
}
void PassphraseField::setText(const QString& text) {
  m_box->setText(text);
}
void PassphraseField::wipe() {
  m_box->forget();
}
void PassphraseField::selectAll() {
  m_box->selectAll();
}
QLineEdit* PassphraseField::box() const {
  return m_box;
}
void PassphraseField::setShowButton(bool shown) {
  m_show->setVisible(shown);
}

void PassphraseField::setNote(const QString& note) {
  const bool another = note != m_note->text();
  m_note->setText(note);
  m_note->setAccessibleName(note);
  m_note->setVisible(!note.isEmpty());
  if (another && !note.isEmpty()) announce(m_note);
}

void PassphraseField::setCapsLock(bool on) {
  if (m_caps->isVisibleTo(this) == on) return;
  m_caps->setVisible(on);
  if (on) announce(m_caps);
}

bool PassphraseField::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_box && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_CapsLock)
      setCapsLock(false);  // it changes now; the next letter tells for sure
    else if (const auto on = capsLockFrom(*key))
      setCapsLock(*on);
  }
  if (watched == m_box && event->type() == QEvent::FocusOut) setCapsLock(false);
  return QWidget::eventFilter(watched, event);
}

void PassphraseField::retranslate() {
  m_box->setAccessibleName(m_name);
  m_show->setText(m_show->isChecked() ? tr("Hide") : tr("Show"));
  //: Told to screen readers; %1 is like "Passphrase"
  m_show->setAccessibleName(m_show->isChecked() ? tr("Show %1, on").arg(m_name.toLower())
                                                : tr("Show %1, off").arg(m_name.toLower()));
  m_caps->setText(tr("Caps Lock is on."));
  m_caps->setAccessibleName(m_caps->text());
}

void PassphraseField::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
