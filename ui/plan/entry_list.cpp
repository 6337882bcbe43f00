// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/entry_list.h"

#include "ui/style/scaled.h"
#include "ui/widgets/entry_card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segmented_choice.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hearten::ui {
namespace {

/// Puts `widget` at `place` of `column`, if it is not there already.
void putAt(QVBoxLayout& column, int place, QWidget* widget) {
  const QLayoutItem* there = column.itemAt(place);
  if (there != nullptr && there->widget() == widget) return;
  column.removeWidget(widget);
  column.insertWidget(place, widget);
  widget->show();  // at once, so that the focus can go there
}

}  // namespace

EntryList::EntryList(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
  setSpaces(m_column, {}, 12);
}

void EntryList::render(const SectionView& view, const QString& inEditor) {
  std::vector<Row> before = std::exchange(m_rows, {});
  const std::size_t count = view.items.size();
  int place = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const PlanItem& item = view.items[i];
    if (item.id == inEditor) continue;
    auto old =
        std::ranges::find_if(before, [&](const Row& row) { return row.card != nullptr && row.item.id == item.id; });
    Row row = old == before.end() ? makeRow(view, item.id) : std::exchange(*old, {});
    //: Spoken place of a line: %1 is the section, %2 and %3 are numbers
    show(row, item, tr("%1, entry %2 of %3").arg(view.title).arg(i + 1).arg(count));
    putAt(*m_column, place++, row.card);
    m_rows.push_back(std::move(row));
  }
  for (const Row& gone : before) {
    if (gone.card == nullptr) continue;
    // Later, because the click that asks for this may still be on its way through the card.
    m_column->removeWidget(gone.card);
    gone.card->hide();
    gone.card->deleteLater();
  }
}

EntryList::Row EntryList::makeRow(const SectionView& view, const QString& id) {
  Row row{.card = new EntryCard(this)};
  connect(row.card, &EntryCard::sharingChosen, this,
          [this, id](Sharing sharing) { Q_EMIT sharingChosen(id, sharing); });
  connect(row.card, &EntryCard::changeAsked, this, [this, id] { Q_EMIT changeAsked(id); });
  connect(row.card, &EntryCard::takeOutAsked, this, [this, id] { Q_EMIT takeOutAsked(id); });
  connect(row.card, &EntryCard::bringBackAsked, this, [this, id] { Q_EMIT bringBackAsked(id); });
  connect(row.card, &EntryCard::moveUpAsked, this, [this, id] { Q_EMIT moveAsked(id, -1); });
  connect(row.card, &EntryCard::moveDownAsked, this, [this, id] { Q_EMIT moveAsked(id, 1); });
  if (view.kind != SectionKind::Support) return row;
  row.card->setCanChange(false);
  row.way = new SegmentedChoice(tr("How will you get there?"));
  row.way->setChoices(view.ways);
  row.card->setExtra(new Field(tr("How will you get there?"), row.way));
  connect(row.way, &SegmentedChoice::chosen, this, [this, id](int way) { Q_EMIT wayChosen(id, way); });
  return row;
}

void EntryList::show(Row& row, const PlanItem& item, const QString& place) {
  const bool fresh = row.item.id.isEmpty();
  if (fresh || row.item.text != item.text) row.card->setText(item.text);
  if (fresh || row.item.note != item.note) row.card->setNote(item.note);
  if (fresh || row.item.sharing != item.sharing) row.card->setSharing(item.sharing);
  if (fresh ? item.takenOut : row.item.takenOut != item.takenOut) row.card->setTakenOut(item.takenOut);
  if (row.place != place) row.card->setPlace(place);
  if (row.way != nullptr && row.way->current() != item.how) row.way->setCurrent(item.how);
  row.item = item;
  row.place = place;
}

QWidget* EntryList::newestStop() const {
  if (m_rows.empty()) return nullptr;
  // The newest is what they come for.
  for (QWidget* child : m_rows.back().card->findChildren<QWidget*>())
    if (child->isVisibleTo(this) && (child->focusPolicy() & Qt::TabFocus) != 0) return child;
  return nullptr;
}

}  // namespace hearten::ui
