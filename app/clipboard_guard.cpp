// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "app/clipboard_guard.h"

#include "app/platform/platform.h"

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

#include <chrono>

using namespace std::chrono_literals;

namespace hearten::app {
namespace {

constexpr auto kLife = 30s;

QByteArray digest(const QString& text) {
  return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

bool isMarked(const QMimeData& data) {
  return data.hasFormat(platform::clipboardMarks().constFirst().format);
}

}  // namespace

ClipboardGuard::ClipboardGuard() {
  m_life.setSingleShot(true);
  m_life.setTimerType(Qt::PreciseTimer);  // others may be late by a second
  connect(&m_life, &QTimer::timeout, this, &ClipboardGuard::forget);
  connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &ClipboardGuard::look);
}

void ClipboardGuard::put(const QString& text) {
  auto* data = new QMimeData;
  data->setText(text);
  for (const platform::ClipboardMark& mark : platform::clipboardMarks()) data->setData(mark.format, mark.value);
  m_copied = digest(text);
  m_life.start(kLife);
  QGuiApplication::clipboard()->setMimeData(data);
}

void ClipboardGuard::forget() {
  m_life.stop();
  if (m_copied.isEmpty()) return;
  QClipboard* clipboard = QGuiApplication::clipboard();
  if (digest(clipboard->text()) == m_copied) clipboard->clear();
  m_copied.clear();
}

void ClipboardGuard::look(QClipboard::Mode mode) {
  QClipboard* clipboard = QGuiApplication::clipboard();
  const bool isOurs = mode == QClipboard::Clipboard ? clipboard->ownsClipboard() : clipboard->ownsSelection();
  const QMimeData* data = isOurs ? clipboard->mimeData(mode) : nullptr;
  if (data == nullptr || data->formats().isEmpty()) return;
  if (mode != QClipboard::Clipboard)
    clipboard->clear(mode);
  else if (!isMarked(*data))
    put(data->text());
}

}  // namespace hearten::app
