// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/trust_form.h"

#include "ui/settings/logo_view.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace hearten::ui {
namespace {

constexpr int kLongestName = 80;
constexpr int kLongestAlternative = 200;

void fill(LineBox& box, const QString& text) {
  if (box.text() != text) box.setText(text);
}

}  // namespace

TrustForm::TrustForm(QWidget* parent)
    : QWidget(parent),
      m_managerName(new LineBox),
      m_managerNameField(new Field({}, m_managerName)),
      m_nationPart(new QWidget),
      m_nationName(new TextLabel(Type::BodyBold, Token::Ink)),
      m_nation(new SegmentedChoice({})),
      m_organisation(new LineBox),
      m_organisationField(new Field({}, m_organisation)),
      m_logoName(new TextLabel(Type::BodyBold, Token::Ink)),
      m_logoPicture(new LogoView),
      m_choose(new SecondaryButton(Icon::Document, {})),
      m_remove(new QuietButton(QString())),
      m_alternative(new LineBox),
      m_alternativeField(new Field({}, m_alternative)) {
  m_managerName->setMaxLength(kLongestName);
  m_organisation->setMaxLength(kLongestName);
  m_alternative->setMaxLength(kLongestAlternative);
  auto* column = new QVBoxLayout(this);
  setSpaces(column, {}, 16);
  column->addWidget(m_managerNameField);
  auto* nation = new QVBoxLayout(m_nationPart);
  setSpaces(nation, {}, 4);
  nation->addWidget(m_nationName);
  nation->addWidget(m_nation);
  column->addWidget(m_nationPart);
  column->addWidget(m_organisationField);
  auto* logo = new QVBoxLayout;
  setSpaces(logo, {}, 8);
  logo->addWidget(m_logoName);
  auto* logoRow = new QWidget;
  auto* row = new FlowRow(logoRow, 12);
  row->addWidget(m_logoPicture);
  row->addWidget(m_choose);
  row->addWidget(m_remove);
  logo->addWidget(logoRow);
  column->addLayout(logo);
  column->addWidget(m_alternativeField);
  for (LineBox* box : {m_managerName, m_organisation, m_alternative})
    connect(box, &QLineEdit::editingFinished, this, &TrustForm::edited);
  connect(m_nation, &SegmentedChoice::chosen, this, &TrustForm::nationChosen);
  connect(m_choose, &QAbstractButton::clicked, this, &TrustForm::logoRequested);
  connect(m_remove, &QAbstractButton::clicked, this, &TrustForm::logoRemoved);
  retranslate();
  render({});
}

void TrustForm::render(const TrustFormView& view) {
  fill(*m_managerName, view.managerName);
  fill(*m_organisation, view.organisation);
  fill(*m_alternative, view.logoAlternative);
  m_nation->setCurrent(view.nation);
  m_hasLogo = !view.logo.isEmpty();
  static_cast<LogoView*>(m_logoPicture)->setLogo(view.logo);
  m_logoPicture->setVisible(m_hasLogo);
  m_remove->setVisible(m_hasLogo);
  m_alternativeField->setVisible(m_hasLogo);
  m_choose->setText(m_hasLogo ? tr("Choose another logo") : tr("Choose a logo"));
}

QString TrustForm::managerName() const {
  return m_managerName->text();
}

QString TrustForm::organisation() const {
  return m_organisation->text();
}

QString TrustForm::logoAlternative() const {
  return m_alternative->text();
}

void TrustForm::focusFirst() {
  m_managerName->setFocus(Qt::OtherFocusReason);
}

void TrustForm::focusAlternative() {
  m_alternative->setFocus(Qt::OtherFocusReason);
}

void TrustForm::hideNation() {
  m_nationPart->hide();
}

void TrustForm::retranslate() {
  //: The manager's own name
  m_managerNameField->setName(tr("What shall we call you?"));
  m_nationName->setText(tr("Nation"));
  m_nation->setName(tr("Nation"));
  const int current = m_nation->current();
  m_nation->setChoices({tr("England"), tr("Wales"), tr("Scotland"), tr("Northern Ireland")});
  m_nation->setCurrent(current);
  //: The NHS trust or other organisation
  m_organisationField->setName(tr("Your trust's name"));
  m_logoName->setText(tr("Logo, for the copies people take away"));
  m_choose->setText(m_hasLogo ? tr("Choose another logo") : tr("Choose a logo"));
  m_remove->setText(tr("Leave the logo out"));
  m_alternativeField->setName(tr("What does the logo show? For people who cannot see it"));
}

void TrustForm::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace hearten::ui
