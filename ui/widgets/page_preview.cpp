// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/page_preview.h"

#include "ui/style/accessible.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/style/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <functional>

using namespace std::chrono_literals;

namespace hearten::ui {

namespace {

constexpr auto kSettle = 120ms;  // so that a window being pulled larger does not ask for a page at each step

}  // namespace

/// One page with a thin edge: as large as fits, or as wide as fits and scrolled.
class PagePreview::Sheet : public QWidget {
 public:
  Sheet() {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleRole(this, QAccessible::Document);
    setFocusPolicy(Qt::StrongFocus);
  }
  QImage page;
  bool wide = false;
  std::function<void()> resized;
  QSize minimumSizeHint() const override { return {px(160), wide ? heightOf(width()) : px(220)}; }
  QSize sizeHint() const override { return {px(540), px(570)}; }

 protected:
  void resizeEvent(QResizeEvent* event) override {
    QWidget::resizeEvent(event);
    resized();
    if (wide && event->oldSize().width() != width()) updateGeometry();
  }
  void paintEvent(QPaintEvent*) override {
    if (page.isNull()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QSize size = page.size();
    size.scale(this->size() - QSize(2, 2), Qt::KeepAspectRatio);
    const QRect box(QPoint((width() - size.width()) / 2, 1), size);
    painter.drawImage(box, page);
    painter.setPen(color(Token::Edge));
    painter.drawRect(box.adjusted(-1, -1, 0, 0));
  }

 private:
  /// Of a whole page that is so wide; of an A4 page while there is none.
  int heightOf(int across) const {
    return page.isNull() ? across * 297 / 210 : across * page.height() / page.width() + 2;
  }
};

PagePreview::PagePreview(QWidget* parent)
    : QWidget(parent),
      m_title(new TextLabel(Type::BodyBold, Token::Ink)),
      m_back(new SecondaryButton(Icon::Back, {})),
      m_where(new TextLabel(Type::Small, Token::Ink)),
      m_next(new SecondaryButton(Icon::Next, {})),
      m_scroll(new ScrollColumn),
      m_sheet(new Sheet) {
  auto* column = new QVBoxLayout(this);
  setSpaces(column, {30, 16, 30, 8}, kGap);
  auto* row = new QHBoxLayout;
  setSpaces(row, {}, kGap);
  row->addWidget(m_title, 1, Qt::AlignVCenter);
  m_back->setDense(true);
  m_next->setDense(true);
  row->addWidget(m_back, 0, Qt::AlignVCenter);
  row->addWidget(m_where, 0, Qt::AlignVCenter);
  row->addWidget(m_next, 0, Qt::AlignVCenter);
  column->addLayout(row);
  m_scroll->body()->addWidget(m_sheet, 1);
  m_scroll->setPadding(2, 2, 0);
  column->addWidget(m_scroll, 1);
  setHeadingRole(m_title, 2);
  setAccessibleRole(m_where, QAccessible::StatusBar);
  m_settle.setSingleShot(true);
  m_settle.setInterval(kSettle);
  m_sheet->resized = [this] { m_settle.start(); };
  connect(&m_settle, &QTimer::timeout, this, &PagePreview::roomChanged);
  connect(m_back, &QAbstractButton::clicked, this, [this] { setPage(m_page - 1); });
  connect(m_next, &QAbstractButton::clicked, this, [this] { setPage(m_page + 1); });
  retranslate();
}

void PagePreview::setTitle(const QString& title) {
  m_title->setText(title);
}

void PagePreview::setWide(bool wide) {
  if (m_sheet->wide == wide) return;
  m_sheet->wide = wide;
  m_sheet->updateGeometry();
}

QSize PagePreview::room() const {
  if (!m_sheet->isVisible()) return {};
  const QSize inside = m_sheet->size() - QSize(2, 2);
  return m_sheet->wide ? QSize(inside.width(), QWIDGETSIZE_MAX) : inside;
}

void PagePreview::setPages(const QList<QImage>& pages) {
  m_pages = pages;
  setPage(m_page);
}

void PagePreview::setPageTexts(const QStringList& texts) {
  m_texts = texts;
  retranslate();
}

void PagePreview::setPage(int page) {
  const int before = m_page;
  m_page = std::clamp(page, 0, std::max(0, static_cast<int>(m_pages.size()) - 1));
  m_sheet->page = m_pages.value(m_page);
  m_sheet->update();
  retranslate();
  if (m_page == before) return;
  announce(m_where);
  Q_EMIT pageChanged(m_page);
}

void PagePreview::retranslate() {
  const int count = static_cast<int>(m_pages.size());
  m_where->setText(count == 0 ? QString() : tr("Page %1 of %2").arg(m_page + 1).arg(count));
  m_where->setAccessibleName(m_where->text());
  m_back->setAccessibleName(tr("Page before"));
  m_next->setAccessibleName(tr("Next page"));
  m_back->setEnabled(m_page > 0);
  m_next->setEnabled(m_page + 1 < count);
  m_sheet->setAccessibleName(m_where->text().isEmpty() ? tr("Preview") : m_where->text());
  m_sheet->setAccessibleDescription(m_texts.value(m_page));
}

void PagePreview::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void PagePreview::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(rect(), color(Token::Sunken));
}

}  // namespace hearten::ui
