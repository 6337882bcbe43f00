// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/first_contact.h"

#include <QCoreApplication>

namespace hearten::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(FirstContact)
};

}  // namespace

bool promiseFirstContact(conversation::Conversation& talk, const QString& service) {
  //: A step of the plan, which the manager does; %1 is a place that can help: "Carers UK"
  const QString words = Words::tr("Help with the first contact: %1").arg(service);
  return talk.offerAction({.what = words, .owner = plan::ActionOwner::MyManager}, {}, true).has_value();
}

}  // namespace hearten::ui
