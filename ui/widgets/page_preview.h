// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QList>
#include <QTimer>
#include <QWidget>

namespace hearten::ui {

class Button;
class ScrollColumn;
class TextLabel;

/// The pages of a copy, just as the reader will see them, on a sunken bed: one page, "Page 1 of 2", two arrows.
class PagePreview : public QWidget {
  Q_OBJECT
 public:
  explicit PagePreview(QWidget* parent = nullptr);

  void setTitle(const QString& title);  ///< "Just what the reader will see"
  /// As wide as there is room, and scrolled: where a whole page would be too small to read.
  void setWide(bool wide);
  /// How large a page can be shown, in pixels of the widget; the height is no limit when pages are wide. Empty until
  /// the preview has been shown.
  QSize room() const;
  void setPages(const QList<QImage>& pages);
  /// What screen readers are told about the page shown: its text.
  void setPageTexts(const QStringList& texts);
  int page() const { return m_page; }
  void setPage(int page);

 Q_SIGNALS:
  void pageChanged(int page);
  void roomChanged();  ///< the size that pages are painted for is another, and has stood still for a moment

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  class Sheet;
  void retranslate();
  TextLabel* m_title;
  Button* m_back;
  TextLabel* m_where;
  Button* m_next;
  ScrollColumn* m_scroll;
  Sheet* m_sheet;
  QTimer m_settle;
  QList<QImage> m_pages;
  QStringList m_texts;
  int m_page = 0;
};

}  // namespace hearten::ui
