// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/keep_row.h"

#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"

#include <QEvent>
#include <QHBoxLayout>

namespace hearten::ui {

KeepRow::KeepRow(QWidget* parent)
    : Hug(parent),
      m_sharing(new SharingToggle),
      m_cancel(new QuietButton(QString())),
      m_keep(new PrimaryButton(QString())) {
  auto* row = new QHBoxLayout(this);
  setSpaces(row, {}, kGap);
  row->addWidget(m_sharing, 1, Qt::AlignLeft | Qt::AlignVCenter);
  for (Button* button : {m_cancel, m_keep}) {
    button->setDense(true);
    row->addWidget(button, 0, Qt::AlignVCenter);
  }
  connect(m_cancel, &QAbstractButton::clicked, this, &KeepRow::cancelAsked);
  connect(m_keep, &QAbstractButton::clicked, this, &KeepRow::keepAsked);
  retranslate();
}

void KeepRow::retranslate() {
  m_cancel->setText(tr("Cancel"));
  //: Keeps the line that was just written
  m_keep->setText(tr("Keep this"));
}

void KeepRow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Hug::changeEvent(event);
}

}  // namespace hearten::ui
