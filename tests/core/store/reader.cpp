// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0

// Opens a store as somebody who may not write to it, and says what could be done. Run by opening_test, because rights
// are of a whole process, and because they mean nothing to root until it gives up being root.
//   reader <folder> <plan id> [writable]
#include "tests/core/store/stores.h"

#include <QCoreApplication>

#include <sys/stat.h>
#include <unistd.h>
#include <cstdio>

using namespace hearten;
using namespace hearten::tests;

namespace {

constexpr uid_t kNobody = 65534;

/// Makes folder and files read-only and, as root, becomes nobody, who owns them.
bool giveUpWriting(const QString& folder) {
  const QByteArray path = folder.toLocal8Bit();
  const QByteArray above = path.left(path.lastIndexOf('/'));
  const bool isRoot = geteuid() == 0;
  for (const char* const name : {"/plans.db", "/plans.db-journal", "/plans.keys", "/plans.keys2", ""}) {
    const QByteArray file = path + name;
    if (isRoot && chown(file.constData(), kNobody, kNobody) != 0) return false;
    if (chmod(file.constData(), *name ? 0400 : 0500) != 0) return false;
  }
  if (!isRoot) return true;
  return chmod(above.constData(), 0755) == 0 && setgid(kNobody) == 0 && setuid(kNobody) == 0;
}

bool allowWriting(const QString& folder) {
  const QByteArray path = folder.toLocal8Bit();
  for (const char* const name : {"", "/plans.db", "/plans.db-journal", "/plans.keys", "/plans.keys2"})
    if (chmod(QByteArray(path + name).constData(), *name ? 0600 : 0700) != 0) return false;
  return true;
}

const char* outcome(const Result<>& saved) {
  if (saved) return "saved";
  return saved.error().what == Problem::NotWritable ? "refused as not writable" : "refused";
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  const QString folder = arguments.value(1);
  const auto id = PlanId::parse(arguments.value(2));
  const bool prepared = arguments.value(3).isEmpty() ? giveUpWriting(folder) : allowWriting(folder);
  if (!startCrypto() || !id || !prepared) return 1;
  const store::StoreKeeper keeper(folder, StoreFolder::clock(), store::KeyCost::floor());
  const auto opened = keeper.open(StoreFolder::passphrase());
  if (!opened) return 2;
  const auto plan = opened->store->plan(*id);
  const auto saved = opened->store->savePerson(personCalled(QStringLiteral("Ade")));
  std::printf("%s, %s, %s\n", opened->store->canSave() ? "can save" : "cannot save",
              plan ? "plan read" : "plan not read", outcome(saved));
}
