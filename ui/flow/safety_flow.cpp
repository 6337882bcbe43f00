// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/safety_flow.h"

#include "ui/safety/safety_screen.h"

#include <array>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

Icon iconNamed(const QString& name) {
  struct Named {
    QStringView name;
    Icon icon;
  };
  static constexpr std::array kDoorIcons{
      Named{u"danger", Icon::Danger},
      Named{u"safety", Icon::Safety},
      Named{u"home-and-life", Icon::HomeAndLife},
      Named{u"child-or-adult", Icon::ChildOrAdult},
      Named{u"travel", Icon::Travel},
  };
  for (const Named& known : kDoorIcons)
    if (known.name == name) return known.icon;
  return Icon::Safety;
}

SafetyStep stepOf(const QList<content::Span>& spans) {
  SafetyStep step;
  for (const content::Span& span : spans) {
    step.text += span.text;
    if (span.bold) step.bold << span.text;
  }
  return step;
}

SafetyNumber numberOf(const content::SupportService& service) {
  SafetyNumber number{.number = service.phone.isEmpty() ? service.textNumber : service.phone, .name = service.name};
  // A service that is called by its number is told by what it is for.
  if (number.name == number.number) number.name = service.purpose;
  for (const QString& part : {service.hours, service.cost})
    if (!part.isEmpty()) number.when += (number.when.isEmpty() ? u""_s : u" "_s) + part + u'.';
  return number;
}

}  // namespace

SafetyView safetyView(const content::Content& content, content::Nation nation) {
  const content::SafetyCard& card = content.safety;
  SafetyView view{.title = card.title,
                  .lead = card.lead,
                  .privacyTitle = card.privacyTitle,
                  .hardToTalkTitle = card.hardToTalkTitle,
                  .hardToTalk = card.hardToTalk,
                  .localContacts = {},
                  .nothingKept = card.nothingKept};
  for (const content::SafetyDoor& door : card.doors) {
    SafetyDoorView shown{.title = door.title,
                         .icon = iconNamed(door.icon),
                         .heading = door.heading,
                         .privacyWords = door.privacyWords,
                         .why = door.why,
                         .ask = door.ask};
    for (const auto& step : door.steps) shown.steps << stepOf(step);
    for (const QString& id : door.services.value(nation))
      if (const content::SupportService* service = content.service(id)) shown.numbers << numberOf(*service);
    view.doors << shown;
  }
  QStringList contacts;
  for (const content::LocalContact& contact : content.organisation.contacts)
    contacts << QStringList{contact.name, contact.role, contact.phone}.join(u", "_s);
  view.localContacts = contacts.isEmpty() ? card.noLocalContacts : contacts.join(u'\n');
  return view;
}

SafetyFlow::SafetyFlow(QObject* parent) : QObject(parent), m_screen(std::make_unique<SafetyScreen>()) {
  connect(m_screen.get(), &SafetyScreen::backRequested, this, &SafetyFlow::backRequested);
  connect(m_screen.get(), &SafetyScreen::hideRequested, this, &SafetyFlow::hideRequested);
  connect(m_screen.get(), &SafetyScreen::doorChosen, this, [this](int door) {
    m_view.chosen = door;
    m_screen->render(m_view);
  });
}

SafetyFlow::~SafetyFlow() = default;

void SafetyFlow::open(const content::Content& content, content::Nation nation, const QString& door, bool inPractice) {
  m_view = safetyView(content, nation);
  m_view.inPractice = inPractice;
  for (qsizetype i = 0; i < content.safety.doors.size(); ++i)
    if (!door.isEmpty() && content.safety.doors.at(i).id == door) m_view.chosen = i;
  m_screen->render(m_view);
}

void SafetyFlow::refresh(const content::Content& content, content::Nation nation) {
  const auto [chosen, inPractice] = std::pair(m_view.chosen, m_view.inPractice);
  m_view = safetyView(content, nation);
  m_view.chosen = chosen;
  m_view.inPractice = inPractice;
  m_screen->render(m_view);
}

}  // namespace hearten::ui
