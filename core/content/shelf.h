// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace hearten::content {

/// A list of values with an `id`, each read from its file the first time it is asked for, so that nobody waits for what
/// nobody opens. It is used like a constant list. Copies share what was read; all of them belong to one thread.
/// References stay good as long as any copy is there, or until putBack().
template <class T>
class Shelf {
 public:
  /// Reads one value. It is asked for each id at most once.
  using Read = std::function<T(const QString& id)>;

  Shelf() : Shelf(QList<T>()) {}
  /// Values that are there already.
  Shelf(const QList<T>& items) : m_state(std::make_shared<State>()) {
    for (const T& item : items) m_state->ids.append(item.id);
    m_state->items.assign(items.begin(), items.end());
    m_state->isRead.assign(m_state->items.size(), true);
  }
  Shelf(QStringList ids, Read read) : m_state(std::make_shared<State>()) {
    m_state->items.resize(static_cast<std::size_t>(ids.size()));
    m_state->isRead.assign(m_state->items.size(), false);
    m_state->ids = std::move(ids);
    m_state->read = std::move(read);
  }

  qsizetype size() const { return m_state->ids.size(); }
  bool isEmpty() const { return m_state->ids.isEmpty(); }
  /// Known without reading anything.
  const QStringList& ids() const { return m_state->ids; }

  const T& operator[](qsizetype place) const {
    const auto at = static_cast<std::size_t>(place);
    if (!m_state->isRead[at]) {
      m_state->items[at] = m_state->read(m_state->ids[place]);
      m_state->isRead[at] = true;
    }
    return m_state->items[at];
  }
  const T& at(qsizetype place) const { return (*this)[place]; }
  const T& first() const { return (*this)[0]; }
  /// Reads that one alone; nothing when there is none of that id.
  const T* find(const QString& id) const {
    const qsizetype place = m_state->ids.indexOf(id);
    return place < 0 ? nullptr : &(*this)[place];
  }

  /// Lets go of what was read. It is read again when it is asked for.
  void putBack() {
    if (!m_state->read) return;
    m_state->items.assign(m_state->items.size(), T());
    m_state->isRead.assign(m_state->items.size(), false);
  }

  /// Going through all of them reads all of them.
  const T* begin() const {
    for (qsizetype place = 0; place < size(); ++place) (*this)[place];
    return m_state->items.data();
  }
  const T* end() const { return m_state->items.data() + m_state->items.size(); }

 private:
  struct State {
    QStringList ids;
    Read read;
    std::vector<T> items;
    std::vector<bool> isRead;
  };
  std::shared_ptr<State> m_state;
};

}  // namespace hearten::content
