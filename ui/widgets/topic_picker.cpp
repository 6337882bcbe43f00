// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/topic_picker.h"

#include "ui/style/accessible.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

constexpr int kRow = 60;
constexpr int kBetween = 4;

}  // namespace

/// One topic. Knows its place so that the arrows can go round the grid.
class TopicPicker::Topic : public Button {
 public:
  Topic(TopicPicker& picker, const TopicChoice& choice, std::size_t column, std::size_t row)
      : Button(Look::Topic, choice.name), id(choice.id), place{column, row}, m_picker(picker) {
    setChecked(choice.ticked);
  }
  QString id;
  std::pair<std::size_t, std::size_t> place;

 protected:
  void keyPressEvent(QKeyEvent* event) override {
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (plain && m_picker.move(*this, event->key(), event->text())) return;
    Button::keyPressEvent(event);
  }

 private:
  TopicPicker& m_picker;
};

TopicPicker::TopicPicker(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
  setSpaces(m_grid, {}, kGapWide);
  setAccessibleRole(this, QAccessible::Grouping);
}

void TopicPicker::setColumns(const std::vector<TopicColumn>& columns) {
  for (Group& group : m_groups) delete group.box;
  m_groups.clear();
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const TopicColumn& column = columns[c];
    Group group;
    group.box = new QWidget(this);
    setAccessibleRole(group.box, QAccessible::Grouping);
    group.box->setAccessibleName(column.name);
    auto* rows = new QVBoxLayout(group.box);
    setSpaces(rows, {}, kBetween);
    group.heading = new QWidget;
    auto* title = new QHBoxLayout(group.heading);
    setSpaces(title, {8, 0, 0, 0}, kGapTight);
    title->addWidget(new Glyph(column.glyph, Token::Ink));
    title->addWidget(new Heading(Heading::Level::Three, column.name), 1);
    rows->addWidget(group.heading);
    group.fold = new SecondaryButton(column.glyph, column.name);
    group.fold->setTrailing(Icon::OpenList);
    group.fold->setCheckable(true);
    group.fold->setChecked(c == 0);
    group.fold->setCentered(true);
    rows->addWidget(group.fold);
    group.list = new QWidget;
    auto* list = new QVBoxLayout(group.list);
    setSpaces(list, {}, kBetween);
    for (std::size_t r = 0; r < column.topics.size(); ++r) {
      auto* topic = new Topic(*this, column.topics[r], c, r);
      //: Told to screen readers: the topic, its group, and its place in it
      topic->setAccessibleDescription(tr("%1, %2 of %3").arg(column.name).arg(r + 1).arg(column.topics.size()));
      connect(topic, &QAbstractButton::toggled, this, [this, topic](bool on) { Q_EMIT toggled(topic->id, on); });
      topic->setDense(m_dense);
      list->addWidget(topic);
      group.topics.push_back(topic);
    }
    rows->addWidget(group.list);
    rows->addStretch(1);
    QWidget* folded = group.list;
    connect(group.fold, &QAbstractButton::toggled, folded, [folded](bool open) { folded->setVisible(open); });
    m_groups.push_back(group);
  }
  arrange();
}

void TopicPicker::setTicked(const QString& id, bool ticked) {
  for (Group& group : m_groups) {
    for (Topic* topic : group.topics) {
      if (topic->id != id) continue;
      const QSignalBlocker quiet(this);
      topic->setChecked(ticked);
    }
  }
}

void TopicPicker::setColumnCount(int count) {
  m_columnCount = std::max(1, count);
  arrange();
}

void TopicPicker::setDense(bool dense) {
  if (dense == m_dense) return;
  m_dense = dense;
  for (const Group& group : m_groups)
    for (Topic* topic : group.topics) topic->setDense(dense);
}

int TopicPicker::roomyHeight() const {
  // Columns that stand under each other add up.
  int height = 0;
  for (std::size_t first = 0; first < m_groups.size(); first += static_cast<std::size_t>(m_columnCount)) {
    int longest = 0;
    for (std::size_t c = first; c < std::min(first + static_cast<std::size_t>(m_columnCount), m_groups.size()); ++c)
      longest = std::max(longest, static_cast<int>(m_groups[c].topics.size()));
    if (first > 0) height += room(kGapWide);
    height += px(32) + longest * (room(kRow) + room(kBetween));
  }
  return height;
}

void TopicPicker::arrange() {
  const bool folding = m_columnCount == 1;
  for (int c = 0; c < 4; ++c) m_grid->setColumnStretch(c, c < m_columnCount ? 1 : 0);
  for (std::size_t i = 0; i < m_groups.size(); ++i) {
    const Group& group = m_groups[i];
    m_grid->removeWidget(group.box);
    m_grid->addWidget(group.box, static_cast<int>(i) / m_columnCount, static_cast<int>(i) % m_columnCount);
    group.heading->setVisible(!folding);
    group.fold->setVisible(folding);
    group.list->setVisible(!folding || group.fold->isChecked());
  }
  // Tab stops once in each group, at the first topic or the one last used.
  for (Group& group : m_groups) {
    const bool hasStop =
        std::any_of(group.topics.begin(), group.topics.end(), [](const Topic* t) { return t->hasFocus(); });
    for (std::size_t i = 0; i < group.topics.size(); ++i) {
      const bool stop = hasStop ? group.topics[i]->hasFocus() : i == 0;
      group.topics[i]->setFocusPolicy(stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
  }
}

bool TopicPicker::move(const Topic& from, int key, const QString& letter) {
  auto [column, row] = from.place;
  Topic* target = nullptr;
  const auto at = [this](std::size_t c, std::size_t r) -> Topic* {
    if (c >= m_groups.size() || m_groups[c].topics.empty() || m_groups[c].list->isHidden()) return nullptr;
    return m_groups[c].topics[std::min(r, m_groups[c].topics.size() - 1)];
  };
  switch (key) {
    case Qt::Key_Up:
      target = at(column, row == 0 ? 0 : row - 1);
      break;
    case Qt::Key_Down:
      target = at(column, row + 1);
      break;
    case Qt::Key_Left:
      target = column == 0 ? nullptr : at(column - 1, row);
      break;
    case Qt::Key_Right:
      target = at(column + 1, row);
      break;
    default: {
      if (letter.size() != 1 || !letter.at(0).isLetterOrNumber()) return false;
      // The next topic, in reading order and round the end, that begins with the letter.
      std::vector<Topic*> all;
      for (const Group& group : m_groups) {
        if (!group.list->isHidden()) all.insert(all.end(), group.topics.begin(), group.topics.end());
      }
      const auto here = std::find(all.begin(), all.end(), &from);
      if (here == all.end()) return false;
      std::rotate(all.begin(), here + 1, all.end());
      const auto found = std::find_if(all.begin(), all.end(), [&letter](const Topic* t) {
        return t->text().startsWith(letter, Qt::CaseInsensitive);
      });
      if (found == all.end()) return false;
      target = *found;
    }
  }
  if (target == nullptr) return true;
  for (Topic* other : m_groups[target->place.first].topics)
    other->setFocusPolicy(other == target ? Qt::StrongFocus : Qt::ClickFocus);
  target->setFocus(Qt::TabFocusReason);
  return true;
}

}  // namespace hearten::ui
