// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSet>
#include <QUuid>

namespace hearten::store {

/// What Store::sealedPlaces() told, but for the lines with these ids: for Store::recallSealed() with a plan that lacks
/// them without the person having taken them out. They stay in their boxes, and the others are known again.
QByteArray sealedPlacesWithout(const QByteArray& places, const QSet<QUuid>& ids);

}  // namespace hearten::store
