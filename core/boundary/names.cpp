// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/boundary/names.h"

namespace hearten::boundary {

Field fieldNamed(const QString& id) {
  return named<Field>(id).value_or(Field::General);
}

}  // namespace hearten::boundary
