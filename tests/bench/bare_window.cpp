// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QPaintEvent>
#include <QTimer>
#include <QWidget>

/// The floor that scripts/bench measures Hearten's start and memory against: the least a Qt window can be. It closes
/// once it has been painted, or stays with --stay.
class BareWindow : public QWidget {
 public:
  explicit BareWindow(bool stay) : m_stay(stay) {}

 protected:
  void paintEvent(QPaintEvent*) override {
    if (!m_stay) QTimer::singleShot(0, qApp, &QApplication::quit);
  }

 private:
  bool m_stay;
};

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  BareWindow window(QApplication::arguments().contains(QStringLiteral("--stay")));
  window.resize(1366, 696);
  window.show();
  return QApplication::exec();
}
