// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/blocks.h"
#include "core/document/metrics.h"

/// The parts of a Word file that do not hold the text.
namespace hearten::document::docx {

/// Something that the document refers to by id.
struct Relationship {
  QString id;
  QString type;  ///< the last word of its type's address
  QString target;
  bool external = false;
};

QString wordNamespace();
QString relationshipNamespace();

/// In twentieths of a point, and in half points, as Word counts.
int twips(double points);
int halfPoints(double points);
/// RRGGBB
QString hexColour(QRgb rgb);

QByteArray contentTypes(bool hasPlan);
QByteArray relationships(const std::vector<Relationship>& all);
QByteArray styles(const Metrics& metrics, const QString& language);
QByteArray numbering(const Metrics& metrics);
QByteArray settings(const QString& language);
QByteArray fontTable();
QByteArray header(const Document& document, const Metrics& metrics);
QByteArray footer(const Document& document, const Metrics& metrics);
QByteArray coreProperties(const Document& document);
QByteArray appProperties();
QByteArray planPart(const QByteArray& data);
QByteArray planProperties();

}  // namespace hearten::document::docx
