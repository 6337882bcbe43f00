// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "app/real_asks.h"

#include "app/platform/places.h"
#include "app/platform/platform.h"

#include <QAbstractFileIconProvider>
#include <QApplication>
#include <QFileDialog>
#include <QLocale>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace hearten::app {
namespace {

/// Documents, else the home folder: the same place each time, so that it tells nothing of the last person.
QString startingFolder() {
  const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

/// Our own two pictures. Asking the desktop for one by the kind of each file would read its whole list of kinds.
class PlainIcons : public QAbstractFileIconProvider {
 public:
  QIcon icon(IconType type) const override { return type == Folder || type == Drive ? m_folder : m_file; }
  QIcon icon(const QFileInfo& info) const override { return info.isDir() ? m_folder : m_file; }
  QString type(const QFileInfo& info) const override {
    return info.isDir() ? RealAsks::tr("Folder") : RealAsks::tr("File");
  }

 private:
  QIcon m_folder = QApplication::style()->standardIcon(QStyle::SP_DirIcon);
  QIcon m_file = QApplication::style()->standardIcon(QStyle::SP_FileIcon);
};

/// While it lives, Qt sorts names without tables of a language: for a list of files, ICU would read 2 MiB of them.
class SortedPlainly {
 public:
  SortedPlainly() { QLocale::setDefault(QLocale::c()); }
  ~SortedPlainly() { QLocale::setDefault(m_before); }
  SortedPlainly(const SortedPlainly&) = delete;
  SortedPlainly& operator=(const SortedPlainly&) = delete;

 private:
  QLocale m_before;
};

/// Sorts plainly from before it is made, as it reads its first folder then.
class FileDialog : SortedPlainly, public QFileDialog {
 public:
  using QFileDialog::QFileDialog;
};

}  // namespace

RealAsks::RealAsks() {
  // Qt's file dialog writes the folders it was in to a settings file that every Qt program of this person shares
  // (security.md 4.14). Hearten keeps nothing in QSettings, so its settings may point where no file can be.
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QCoreApplication::applicationFilePath());
}

std::optional<QString> RealAsks::ask(QFileDialog& dialog) {
  // The system's own dialog would add the file to the desktop's list of recent ones.
  dialog.setOption(QFileDialog::DontUseNativeDialog);
  dialog.setViewMode(QFileDialog::List);
  // For as long as the program: a dialog's own thread may still ask when the dialog is gone.
  static PlainIcons icons;
  dialog.setIconProvider(&icons);
  dialog.setDirectory(startingFolder());
  dialog.setHistory({});
  if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) return std::nullopt;
  return dialog.selectedFiles().constFirst();
}

std::optional<QString> RealAsks::whereToSave(const QString& title, const QString& suggestion, const QString& filter) {
  FileDialog dialog(m_window, title, {}, filter);
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setFileMode(QFileDialog::AnyFile);
  dialog.setOption(QFileDialog::DontConfirmOverwrite);
  dialog.setDefaultSuffix(QFileInfo(suggestion).suffix());
  dialog.selectFile(suggestion);
  return ask(dialog);
}

ui::Whose RealAsks::whoseIs(const QString& file) const {
  return platform::whoseIs(file);
}

std::optional<QString> RealAsks::whichPicture(const QString& title) {
  FileDialog dialog(m_window, title, {}, tr("Pictures (*.png *.svg *.jpg *.jpeg)"));
  dialog.setFileMode(QFileDialog::ExistingFile);
  return ask(dialog);
}

std::optional<QString> RealAsks::whichFolder(const QString& title) {
  FileDialog dialog(m_window, title);
  dialog.setFileMode(QFileDialog::Directory);
  dialog.setOption(QFileDialog::ShowDirsOnly);
  return ask(dialog);
}

ui::Printed RealAsks::print(const ui::PrintPages& pages) {
  QPrinter printer(QPrinter::HighResolution);
  printer.setDocName(u"Document"_s);
  printer.setCreator({});
  printer.setPageSize(QPageSize(QPageSize::A4));
  printer.setFullPage(true);
  QPrintDialog dialog(&printer, m_window);
  dialog.setOption(QAbstractPrintDialog::PrintToFile, false);
  dialog.setMinMax(1, pages.count);
  if (dialog.exec() != QDialog::Accepted) return ui::Printed::ChangedMind;
  QPainter painter;
  if (!painter.begin(&printer)) return ui::Printed::NoAnswer;
  const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
  const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
  const int last = printer.toPage() > 0 ? printer.toPage() - 1 : pages.count - 1;
  for (int page = first; page <= last; ++page) {
    if (page > first && !printer.newPage()) return ui::Printed::NoAnswer;
    painter.save();
    painter.scale(paper.width() / pages.size.width(), paper.height() / pages.size.height());
    pages.draw(painter, page);
    painter.restore();
  }
  return painter.end() ? ui::Printed::Done : ui::Printed::NoAnswer;
}

bool RealAsks::hasPrinter() const {
  return platform::printServiceIsHere() && !QPrinterInfo::availablePrinterNames().isEmpty();
}

void RealAsks::copyText(const QString& text) {
  m_clipboard.put(text);
}

void RealAsks::forgetCopied() {
  m_clipboard.forget();
}

}  // namespace hearten::app
