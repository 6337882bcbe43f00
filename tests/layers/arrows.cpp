// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/layers/arrows.h"

#include <QRegularExpression>

namespace hearten::layers {
namespace {

using namespace Qt::StringLiterals;

const QStringList kScreens{u"ui/coaching"_s,     u"ui/unlock"_s,   u"ui/firstrun"_s, u"ui/home"_s,  u"ui/people"_s,
                           u"ui/conversation"_s, u"ui/plan"_s,     u"ui/practice"_s, u"ui/copy"_s,  u"ui/followup"_s,
                           u"ui/safety"_s,       u"ui/settings"_s, u"ui/support"_s,  u"ui/rights"_s};
const QSet<QString> kCoreValues{u"core/base"_s, u"core/boundary"_s,     u"core/content"_s,
                                u"core/plan"_s, u"core/conversation"_s, u"core/coaching"_s};

QHash<QString, QSet<QString>> table() {
  QHash<QString, QSet<QString>> arrows{
      {u"core/base"_s, {}},
      {u"core/boundary"_s, {u"core/base"_s}},
      {u"core/content"_s, {u"core/base"_s}},
      {u"core/coaching"_s, {u"core/base"_s, u"core/content"_s}},
      {u"core/vault"_s, {u"core/base"_s}},
      {u"core/plan"_s, {u"core/base"_s, u"core/boundary"_s, u"core/content"_s}},
      {u"core/conversation"_s, {u"core/base"_s, u"core/boundary"_s, u"core/content"_s, u"core/plan"_s}},
      {u"core/store"_s,
       {u"core/base"_s, u"core/boundary"_s, u"core/content"_s, u"core/plan"_s, u"core/conversation"_s,
        u"core/vault"_s}},
      {u"core/document"_s, {u"core/base"_s, u"core/boundary"_s, u"core/content"_s, u"core/plan"_s, u"resources"_s}},
      {u"ui/style"_s, {u"core/base"_s, u"resources"_s}},
      {u"ui/widgets"_s, {u"core/base"_s, u"ui/style"_s}},
  };
  QSet<QString> screen = kCoreValues;
  screen.unite({u"ui/style"_s, u"ui/widgets"_s});
  for (const QString& name : kScreens) arrows.insert(name, screen);
  // Choosing a passphrase and telling of a trust are pieces that several screens share.
  for (const QString& name : {u"ui/firstrun"_s, u"ui/settings"_s, u"ui/safety"_s, u"ui/rights"_s})
    arrows[name].unite({u"ui/unlock"_s, u"ui/settings"_s});
  QSet<QString> shell = screen;
  shell.unite(QSet<QString>(kScreens.begin(), kScreens.end()));
  arrows.insert(u"ui/shell"_s, shell);
  QSet<QString> flow = shell;
  flow.unite({u"ui/shell"_s, u"core/store"_s, u"core/document"_s});
  arrows.insert(u"ui/flow"_s, flow);
  QSet<QString> app = flow;
  app.insert(u"ui/flow"_s);
  arrows.insert(u"app"_s, app);
  return arrows;
}

QString wrong(const QString& file, const QString& from, const QString& to) {
  return u"%1: %2 may not use %3"_s.arg(file, from, to);
}

}  // namespace

const QHash<QString, QSet<QString>>& allowed() {
  static const QHash<QString, QSet<QString>> arrows = table();
  return arrows;
}

QString folderOf(const QString& file) {
  const QStringList parts = file.split(u'/');
  if (parts.size() > 1 && parts[0] == u"app"_s) return u"app"_s;
  if (parts.size() > 1 && parts[0] == u"resources"_s) return u"resources"_s;
  if (parts.size() > 2 && (parts[0] == u"core"_s || parts[0] == u"ui"_s)) return parts[0] + u'/' + parts[1];
  return {};
}

QStringList includesOf(const QString& text) {
  static const QRegularExpression own(u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s, QRegularExpression::MultilineOption);
  QStringList files;
  for (const auto& match : own.globalMatch(text)) files.append(match.captured(1));
  return files;
}

QStringList wrongIncludes(const QString& file, const QString& text) {
  const QString from = folderOf(file);
  if (!allowed().contains(from)) return {u"%1: the folder %2 is not in the table of layers"_s.arg(file, from)};
  QStringList found;
  for (const QString& included : includesOf(text)) {
    const QString to = folderOf(included);
    if (to.isEmpty() || to == from) continue;
    if (!allowed()[from].contains(to)) found.append(wrong(file, from, to));
  }
  static const QRegularExpression network(
      u"^\\s*#\\s*include\\s*<(QtNetwork/|QTcp|QUdp|QNetwork|QSsl|QLocalS|sys/socket)"_s,
      QRegularExpression::MultilineOption);
  if (network.match(text).hasMatch()) found.append(u"%1: there is no network code in Hearten"_s.arg(file));
  static const QRegularExpression widgets(
      u"^\\s*#\\s*include\\s*<(QtWidgets/|QWidget|QDialog|QLabel|QPushButton|QAbstractButton|QMessageBox|QApplication|"
      "QFileDialog|QPrinter)"_s,
      QRegularExpression::MultilineOption);
  if (from.startsWith(u"core/"_s) && widgets.match(text).hasMatch())
    found.append(u"%1: the core sees no widget"_s.arg(file));
  return found;
}

QStringList wrongLinks(const QString& file, const QString& text) {
  QStringList found;
  static const QRegularExpression library(u"hearten_library\\(\\s*(\\S+)([^)]*)\\)"_s);
  static const QRegularExpression link(u"\\bhearten_(core|ui)_(\\w+)"_s);
  for (const auto& match : library.globalMatch(text)) {
    const QString from = match.captured(1);
    if (!allowed().contains(from)) {
      found.append(u"%1: the folder %2 is not in the table of layers"_s.arg(file, from));
      continue;
    }
    for (const auto& linked : link.globalMatch(match.captured(2))) {
      const QString to = linked.captured(1) + u'/' + linked.captured(2);
      if (to != from && !allowed()[from].contains(to)) found.append(wrong(file, from, to));
    }
    if (from.startsWith(u"core/"_s) && match.captured(2).contains(u"Qt6::Widgets"_s))
      found.append(u"%1: the core sees no widget"_s.arg(file));
    if (match.captured(2).contains(u"Qt6::Network"_s) || match.captured(2).contains(u"Qt6::Sql"_s))
      found.append(u"%1: neither network nor QtSql in Hearten"_s.arg(file));
  }
  return found;
}

}  // namespace hearten::layers
