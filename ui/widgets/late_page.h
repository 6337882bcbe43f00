// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/front_stack.h"

#include <functional>
#include <utility>

namespace hearten::ui {

/// A page of a FrontStack that is made when it is first needed: most sittings see only a few of a flow's screens.
template <class Page>
class LatePage {
 public:
  /// `setUp` connects the page, once, when it is made. The page belongs to `stack`.
  LatePage(FrontStack& stack, std::function<void(Page&)> setUp) : m_stack(stack), m_setUp(std::move(setUp)) {}

  Page* get() {
    if (m_page == nullptr) {
      m_page = new Page;
      m_stack.addPage(m_page);
      m_setUp(*m_page);
    }
    return m_page;
  }
  Page* operator->() { return get(); }
  /// The page is not needed any more; should it be all the same, it is made again. What called from it may return to
  /// it.
  void drop() {
    if (m_page != nullptr) std::exchange(m_page, nullptr)->deleteLater();
  }
  /// Null while nobody needs the page.
  Page* ifMade() const { return m_page; }

 private:
  FrontStack& m_stack;
  std::function<void(Page&)> m_setUp;
  Page* m_page = nullptr;
};

}  // namespace hearten::ui
