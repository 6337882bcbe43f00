// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace hearten::document {

/// QXmlStreamWriter, with elements that end where their scope does.
class Xml {
 public:
  using Attributes = std::initializer_list<std::pair<QLatin1StringView, QString>>;

  /// An element that is open for as long as this lives.
  class [[nodiscard]] Element {
   public:
    explicit Element(QXmlStreamWriter& writer) : m_writer(writer) {}
    ~Element() { m_writer.writeEndElement(); }
    Element(const Element&) = delete;
    Element& operator=(const Element&) = delete;

   private:
    QXmlStreamWriter& m_writer;
  };

  Xml() : m_writer(&m_bytes) { m_writer.writeStartDocument(QStringLiteral("1.0"), true); }

  Element in(QLatin1StringView name, Attributes attributes = {}) {
    m_writer.writeStartElement(name);
    write(attributes);
    return Element(m_writer);
  }
  void empty(QLatin1StringView name, Attributes attributes = {}) {
    m_writer.writeEmptyElement(name);
    write(attributes);
  }
  /// <name w:val="value"/>
  void val(QLatin1StringView name, const QString& value) { empty(name, {{QLatin1StringView("w:val"), value}}); }
  void val(QLatin1StringView name, int value) { val(name, QString::number(value)); }
  void text(const QString& text) { m_writer.writeCharacters(text); }

  QByteArray bytes() {
    m_writer.writeEndDocument();
    return m_bytes;
  }

 private:
  void write(Attributes attributes) {
    for (const auto& [name, value] : attributes) m_writer.writeAttribute(name, value);
  }

  QByteArray m_bytes;
  QXmlStreamWriter m_writer;
};

}  // namespace hearten::document
