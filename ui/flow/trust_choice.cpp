// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/trust_choice.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>

namespace hearten::ui {
namespace {

struct TrustMessages {
  Q_DECLARE_TR_FUNCTIONS(TrustMessages)
};

constexpr int kLongestSide = 1200;
constexpr qint64 kMostBytes = 8 * 1024 * 1024;

/// Nothing typed is nothing kept; else the text, screened, or why it is not kept.
std::expected<std::optional<boundary::ScreenedText>, QString> kept(const boundary::Screen& screen,
                                                                   boundary::Field field, const QString& text) {
  if (text.trimmed().isEmpty()) return std::optional<boundary::ScreenedText>();
  auto accepted = screen.accept(field, text);
  if (!accepted) return std::unexpected(accepted.error().reason);
  return std::optional(std::move(*accepted));
}

}  // namespace

TrustChoice TrustChoice::of(const store::Setup& setup) {
  const auto words = [](const std::optional<boundary::ScreenedText>& text) { return text ? text->text() : QString(); };
  return {.managerName = words(setup.managerName),
          .organisation = words(setup.organisation),
          .logo = setup.logo,
          .logoAlternative = words(setup.logoAlternative)};
}

TrustFormView TrustChoice::view(int nation) const {
  return {.managerName = managerName,
          .organisation = organisation,
          .logo = logo,
          .logoAlternative = logoAlternative,
          .nation = nation};
}

void TrustChoice::read(const TrustForm& form) {
  managerName = form.managerName();
  organisation = form.organisation();
  logoAlternative = form.logoAlternative();
}

std::expected<store::Setup, QString> screened(const TrustChoice& choice, const boundary::Screen& screen) {
  auto name = kept(screen, boundary::Field::PersonName, choice.managerName);
  if (!name) return std::unexpected(name.error());
  auto organisation = kept(screen, boundary::Field::PersonName, choice.organisation);
  if (!organisation) return std::unexpected(organisation.error());
  auto alternative = kept(screen, boundary::Field::PersonName, choice.logoAlternative);
  if (!alternative) return std::unexpected(alternative.error());
  if (!choice.logo.isEmpty() && !*alternative)
    return std::unexpected(
        TrustMessages::tr("The logo has no description for people who cannot see it. Add one, or leave the logo out."));
  store::Setup setup{.managerName = *name, .organisation = *organisation, .logo = choice.logo, .logoAlternative = {}};
  if (!setup.logo.isEmpty()) setup.logoAlternative = *alternative;
  return setup;
}

std::expected<QByteArray, QString> logoFrom(const QString& file) {
  const auto notReadable = [] {
    return std::unexpected(TrustMessages::tr("This file is not one that Hearten can read. Nothing was changed."));
  };
  QFile bytes(file);
  if (!bytes.open(QIODevice::ReadOnly) || bytes.size() > kMostBytes) return notReadable();
  QImageReader reader(&bytes);
  reader.setDecideFormatFromContent(true);
  if (!QList<QByteArray>{"png", "jpeg", "svg"}.contains(reader.format())) return notReadable();
  // Asked for at a sensible size, so that a huge picture is never laid out whole.
  const QSize size = reader.size();
  if (size.isValid() && (size.width() > kLongestSide || size.height() > kLongestSide || reader.format() == "svg"))
    reader.setScaledSize(size.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio));
  const QImage picture = reader.read();
  if (picture.isNull()) return notReadable();
  const QImage pixels = picture.convertToFormat(QImage::Format_ARGB32);
  // The pixels and nothing else: whatever was written beside them in the file stays there.
  const QImage plain(pixels.constBits(), pixels.width(), pixels.height(), pixels.bytesPerLine(), pixels.format());
  QByteArray png;
  QBuffer buffer(&png);
  if (!buffer.open(QIODevice::WriteOnly) || !plain.save(&buffer, "PNG")) return notReadable();
  return png;
}

}  // namespace hearten::ui
