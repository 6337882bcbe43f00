// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QRawFont>

#include <vector>

namespace hearten::document {

/// Text is laid out this many times larger than it is, without hinting, because Qt rounds advances to whole pixels.
inline constexpr int kLayoutScale = 16;

/// The face of all copies at `points`, kLayoutScale times larger. Ligatures are off: they make text hard to read for
/// some and hard to find for all. Loads the embedded face when it is first asked for.
QFont copyFont(double points, bool bold);

/// The fonts that one layout really used: the embedded face, and those of the system for other scripts.
/// A QRawFont belongs to the thread that made it, and so does this.
class Faces {
 public:
  /// The number of `font`; a font not seen before gets the next.
  int indexOf(const QRawFont& font);
  const QRawFont& at(int face) const { return m_faces[static_cast<std::size_t>(face)].font; }
  /// Can the shapes of this face stand in a file? TrueType outlines only, and only where the font's maker allows it.
  bool canEmbed(int face) const { return m_faces[static_cast<std::size_t>(face)].canEmbed; }
  int count() const { return static_cast<int>(m_faces.size()); }

 private:
  struct Face {
    QRawFont font;
    bool canEmbed;
  };
  std::vector<Face> m_faces;
};

}  // namespace hearten::document
