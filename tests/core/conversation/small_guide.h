// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/conversation/flow.h"

#include <initializer_list>

namespace hearten::test {

inline content::Stage stage(content::StageKind kind, int prompts) {
  content::Stage stage;
  stage.kind = kind;
  stage.prompts.resize(prompts);
  return stage;
}

/// Welcome (no prompts), two prompts, topics, the plan.
inline content::Guide smallGuide() {
  content::Guide guide;
  guide.stages = {stage(content::StageKind::Welcome, 0), stage(content::StageKind::Prompts, 2),
                  stage(content::StageKind::Topics, 0), stage(content::StageKind::Plan, 0)};
  return guide;
}

/// "sleep" has three prompts, every other topic one.
inline int promptsOf(const QString& topic) {
  return topic == QStringLiteral("sleep") ? 3 : 1;
}

}  // namespace hearten::test
