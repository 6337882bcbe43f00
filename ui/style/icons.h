// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QRectF>

class QPainter;

namespace hearten::ui {

/// Our line drawings, one for each file in resources/icons.
enum class Icon {
  None,
  About,
  Add,
  AnotherWay,
  Back,
  BodyAndMind,
  Calendar,
  Change,
  ChildOrAdult,
  Clock,
  Close,
  Conversation,
  Danger,
  Dark,
  Document,
  Done,
  EverythingHeld,
  Find,
  Flag,
  Folder,
  GentleStop,
  HideScreen,
  HomeAndLife,
  Home,
  Idea,
  Key,
  Light,
  Lines,
  Listen,
  Next,
  OnlyForMe,
  OpenList,
  Phone,
  Practise,
  Print,
  RemovableDisk,
  Safety,
  SaveCopy,
  Settings,
  Shared,
  Show,
  StopTalk,
  TakeOut,
  TextSize,
  Topics,
  Travel,
  Up,
  Website,
  Count
};

/// Draws `icon` in the colour of `token` into `rect`. Rendered once for each size, colour and screen density.
void drawIcon(QPainter& painter, Icon icon, Token token, const QRectF& rect);

/// `icon` as a picture of `size` by `size` logical pixels.
QPixmap iconPixmap(Icon icon, Token token, int size, double pixelRatio = 1.0);

/// `icon` for Qt's own dialogs: drawn anew each time, so it follows a change of colours and holds no picture.
QIcon iconFor(Icon icon, Token token);

}  // namespace hearten::ui
