// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settings_screen.h"

#include "ui/settings/change_passphrase_card.h"
#include "ui/settings/names_card.h"
#include "ui/settings/setting_row.h"
#include "ui/style/accessible.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

/// A card with its heading and a line below it.
Card* cardWith(Heading* heading) {
  auto* card = new Card;
  card->setPadding(24, 18, 0);
  card->body()->addWidget(heading);
  card->body()->addSpacing(px(6));
  card->body()->addWidget(new Divider);
  return card;
}

}  // namespace

SettingsScreen::SettingsScreen(QWidget* parent)
    : QWidget(parent),
      m_scroll(new ScrollColumn),
      m_title(new Heading(Heading::Level::One)),
      m_notice(new NoticeBar),
      m_status(new StatusLine),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_readingHeading(new Heading(Heading::Level::Two)),
      m_language(new SegmentedChoice({})),
      m_textSize(new SegmentedChoice({})),
      m_colours(new SegmentedChoice({})),
      m_nation(new SegmentedChoice({})),
      m_fullScreen(new SegmentedChoice({})),
      m_safeHeading(new Heading(Heading::Level::Two)),
      m_lockMinutes(new SegmentedChoice({})),
      m_change(new SecondaryButton(Icon::Key, {})),
      m_changeCard(new ChangePassphraseCard),
      m_newLock(new SecondaryButton(QString())),
      m_newCode(new SecondaryButton(QString())),
      m_leaving(new SecondaryButton(QString())),
      m_eraseAll(new SecondaryButton(QString())),
      m_backupsHeading(new Heading(Heading::Level::Two)),
      m_backups(new BackupsCard),
      m_trustHeading(new Heading(Heading::Level::Two)),
      m_trust(new TrustForm),
      m_packHeading(new Heading(Heading::Level::Two)),
      m_pack(new PackCard),
      m_namesHeading(new Heading(Heading::Level::Two)),
      m_names(new NamesCard),
      m_aboutHeading(new Heading(Heading::Level::Two)),
      m_about(new SmallText) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  m_scroll->setPadding(32, 20, 14);
  column->addWidget(m_scroll);
  QVBoxLayout* body = m_scroll->body();
  auto* top = new QHBoxLayout;
  top->addWidget(m_title, 1);
  top->addWidget(m_status, 0, Qt::AlignBottom);
  body->addLayout(top);
  m_notice->hide();
  body->addWidget(m_notice);
  setSpaces(m_columns, {}, 20);
  body->addLayout(m_columns);
  body->addStretch();

  auto* left = new QVBoxLayout;
  setSpaces(left, {}, 20);
  auto* right = new QVBoxLayout;
  setSpaces(right, {}, 20);
  m_columns->addLayout(left, 1);
  m_columns->addLayout(right, 1);

  Card* reading = cardWith(m_readingHeading);
  m_languageRow = addRow(reading, m_language);
  m_textSizeRow = addRow(reading, m_textSize);
  m_coloursRow = addRow(reading, m_colours);
  m_nationRow = addRow(reading, m_nation);
  m_fullScreenRow = addRow(reading, m_fullScreen);
  left->addWidget(reading);

  Card* safe = cardWith(m_safeHeading);
  m_lockRow = addRow(safe, m_lockMinutes);
  m_change->setDense(true);
  m_passphraseRow = addRow(safe, m_change);
  safe->body()->addWidget(m_changeCard);
  m_newLock->setDense(true);
  m_newLockRow = addRow(safe, m_newLock);
  m_newCode->setDense(true);
  m_newCodeRow = addRow(safe, m_newCode);
  m_leaving->setDense(true);
  m_leavingRow = addRow(safe, m_leaving);
  m_eraseAll->setDense(true);
  m_eraseAllRow = addRow(safe, m_eraseAll);
  right->addWidget(safe);

  Card* backups = cardWith(m_backupsHeading);
  backups->body()->addWidget(m_backups);
  right->addWidget(backups);

  Card* trust = cardWith(m_trustHeading);
  trust->body()->addSpacing(px(12));
  m_trust->hideNation();
  trust->body()->addWidget(m_trust);
  right->addWidget(trust);

  Card* pack = cardWith(m_packHeading);
  pack->body()->addWidget(m_pack);
  left->addWidget(pack);

  Card* names = cardWith(m_namesHeading);
  names->body()->addWidget(m_names);
  right->addWidget(names);

  Card* about = cardWith(m_aboutHeading);
  about->body()->addSpacing(px(10));
  about->body()->addWidget(m_about);
  left->addWidget(about);
  left->addStretch(1);  // else a row whose control stands below its words takes what is left
  right->addStretch(1);

  connect(m_language, &SegmentedChoice::chosen, this, &SettingsScreen::languageChosen);
  connect(m_textSize, &SegmentedChoice::chosen, this, &SettingsScreen::textSizeChosen);
  connect(m_colours, &SegmentedChoice::chosen, this, &SettingsScreen::coloursChosen);
  connect(m_nation, &SegmentedChoice::chosen, this, &SettingsScreen::nationChosen);
  connect(m_fullScreen, &SegmentedChoice::chosen, this, &SettingsScreen::fullScreenTalksChosen);
  connect(m_lockMinutes, &SegmentedChoice::chosen, this, &SettingsScreen::lockMinutesChosen);
  connect(m_change, &QAbstractButton::clicked, this, &SettingsScreen::changePassphraseRequested);
  connect(m_newLock, &QAbstractButton::clicked, this, &SettingsScreen::newLockRequested);
  connect(m_newCode, &QAbstractButton::clicked, this, &SettingsScreen::newCodeRequested);
  connect(m_leaving, &QAbstractButton::clicked, this, &SettingsScreen::leavingRequested);
  connect(m_eraseAll, &QAbstractButton::clicked, this, &SettingsScreen::eraseAllRequested);
  connect(m_changeCard, &ChangePassphraseCard::entered, this, &SettingsScreen::passphraseEntered);
  connect(m_changeCard, &ChangePassphraseCard::left, this, &SettingsScreen::passphraseLeft);
  retranslate();
  render({});
}

SettingRow* SettingsScreen::addRow(Card* card, QWidget* control) {
  if (card->body()->count() > 3) card->body()->addWidget(new Divider);
  auto* row = new SettingRow(control);
  card->body()->addWidget(row);
  return row;
}

void SettingsScreen::render(const SettingsView& view) {
  const bool opened = view.changingPassphrase && !m_view.changingPassphrase;
  const bool closed = !view.changingPassphrase && m_view.changingPassphrase;
  m_view = view;
  m_language->setCurrent(view.language);
  m_textSize->setCurrent(view.textSize);
  m_colours->setCurrent(view.colours);
  m_nation->setCurrent(view.nation);
  m_fullScreen->setCurrent(view.fullScreenTalks);
  m_lockMinutes->setCurrent(view.lockMinutes);
  m_lockRow->setName(tr("Lock when nobody types for"), lockNote());
  m_passphraseRow->setName(tr("Passphrase"), view.passphraseChanged);
  m_change->setEnabled(view.canSave && !view.changingPassphrase);
  m_newLock->setEnabled(view.canSave && !view.changingPassphrase);
  m_newCode->setEnabled(view.canSave && !view.changingPassphrase);
  m_changeCard->setVisible(view.changingPassphrase);
  m_changeCard->setBusy(view.busy);
  m_trust->render(view.trust);
  m_trust->setEnabled(view.canSave);
  m_pack->render(view.pack);
  m_names->render(view.names);
  if (opened) m_changeCard->focusOld();
  if (closed) m_change->setFocus(Qt::OtherFocusReason);
}

void SettingsScreen::say(const QString& message) {
  if (m_view.changingPassphrase) return m_changeCard->say(message);
  m_notice->setText(message);
  m_notice->setAccessibleName(message);
  m_notice->show();
  announce(m_notice);
  m_scroll->ensureWidgetVisible(m_notice);
}

void SettingsScreen::saySaved(const QString& message) {
  m_notice->hide();
  m_status->clear();
  m_status->say(message);
}

PassphraseChooser* SettingsScreen::chooser() const {
  return m_changeCard->chooser();
}

QString SettingsScreen::oldPassphrase() const {
  return m_changeCard->old();
}

void SettingsScreen::forgetPassphrases() {
  m_changeCard->forget();
}

QString SettingsScreen::lockNote() const {
  if (m_view.lockAtMost == 0) return tr("Your words are kept when it locks");
  //: %1 and %2 are numbers of minutes, as 2 and 10
  return tr("This computer does not tell Hearten when it sleeps or locks. So Hearten locks after %1 minutes at most, "
            "and after %2 in a talk. Press Ctrl+L before you close the lid.")
      .arg(m_view.lockAtMost)
      .arg(m_view.lockAtMostInTalk);
}

void SettingsScreen::retranslate() {
  m_title->setText(tr("Settings"));
  m_readingHeading->setText(tr("Reading"));
  m_safeHeading->setText(tr("Keeping it safe"));
  m_backupsHeading->setText(tr("Backups"));
  m_trustHeading->setText(tr("You and your trust"));
  m_packHeading->setText(tr("Your trust's pack"));
  //: Over the list of names of wards, teams and systems that Hearten was taught
  m_namesHeading->setText(tr("Names it should know"));
  m_aboutHeading->setText(tr("About Hearten"));
  const auto name = [](SettingRow* row, SegmentedChoice* control, const QString& what, const QString& note) {
    row->setName(what, note);
    control->setName(what);
  };
  const auto choices = [](SegmentedChoice* control, const QStringList& names) {
    const int current = control->current();
    control->setChoices(names);
    control->setCurrent(current);
  };
  name(m_languageRow, m_language, tr("Language"), tr("Changes at once. F4 does it anywhere"));
  choices(m_language, {u"English"_s, u"Cymraeg"_s});
  name(m_textSizeRow, m_textSize, tr("Text size"), tr("Everything grows, nothing is cut off"));
  choices(m_textSize, {u"100"_s, u"125"_s, u"150"_s, u"200 %"_s});
  name(m_coloursRow, m_colours, tr("Colours"), tr("Follow this computer, or choose"));
  choices(m_colours, {tr("Follow"), tr("Light"), tr("Dark"), tr("High contrast")});
  name(m_nationRow, m_nation, tr("Nation"), tr("Decides which support is shown first"));
  //: The last one is Northern Ireland, kept short
  choices(m_nation, {tr("England"), tr("Wales"), tr("Scotland"), tr("NI")});
  name(m_fullScreenRow, m_fullScreen, tr("Talks fill the screen"), tr("Keeps mail and messages out of sight"));
  choices(m_fullScreen, {tr("Yes"), tr("No")});
  name(m_lockRow, m_lockMinutes, tr("Lock when nobody types for"), lockNote());
  //: Minutes; only the last one says so
  choices(m_lockMinutes, {u"1"_s, u"5"_s, u"10"_s, tr("15 min")});
  m_newLockRow->setName(tr("Someone may know it"), tr("Makes a new lock and throws the old one away"));
  m_newLock->setText(tr("New lock"));
  m_leavingRow->setName(tr("I am leaving this job"), tr("Each person takes what is theirs, and decides"));
  m_leaving->setText(tr("Hand over"));
  m_newCodeRow->setName(tr("Recovery code"), tr("Makes a new one. The one on your sheet then stops working"));
  m_newCode->setText(tr("New code"));
  m_eraseAllRow->setName(tr("Delete everything"), tr("All plans, the keys and the backups on this laptop, for good"));
  m_eraseAll->setText(tr("Delete"));
  m_eraseAll->setAccessibleName(tr("Delete everything on this laptop"));
  m_change->setText(tr("Change"));
  m_change->setAccessibleName(tr("Change the passphrase"));
  m_about->setText(
      tr("Hearten %1. Free software under the Apache licence 2.0. Fonts: Noto Sans, under the SIL Open Font "
         "Licence. Hearten never uses the internet.")
          .arg(QStringLiteral(HEARTEN_VERSION)));
}

void SettingsScreen::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange) arrange();
  if (event->type() != QEvent::LanguageChange) return;
  retranslate();
  render(m_view);
}

void SettingsScreen::arrange() {
  const bool wide = breadthFor(window()->width()) == Breadth::Wide;
  m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void SettingsScreen::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

}  // namespace hearten::ui
